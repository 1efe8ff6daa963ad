/**
 * Which part of the knowledge base a question asks for as a whole, where it does not name it: "two years are done and now they
 * become apprentices" is about the phase between Vg2 and Vg3; or what it asks about the source itself. For each kind of part a softmax over a
 * question's vector, which tells what it is about, and over the features of its words, which tell how it asks; with one class more
 * for questions that ask for something within a part, or for another matter.
 */

import { softmax } from './softmax.ts';
import { textFeatures, wordFeatures } from './word-features.ts';

export const PART_KINDS = ['phase', 'category', 'actor', 'source'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** One kind's classifier. */
export interface PartHead {
  kind: PartKind;
  /** Of the parts, in the vocabulary's order. */
  ids: string[];
  /** A row for each of `ids` and one for none of them: a weight for each dimension, and the bias. */
  rows: Float32Array[];
  /** In the same order a weight for each feature of the model, in steps of `scale`; no weights where `scale` is 0. */
  weights: Int8Array[];
  scale: number;
}

export interface PartModel {
  /** The features of words that it knows, ascending. */
  features: Uint32Array;
  /** None where nothing was written that it could learn from. */
  heads: PartHead[];
}

export interface PartGuess {
  kind: PartKind;
  id: string;
  /** 0 to 1; those of one kind and "none" add up to 1. */
  probability: number;
}

/** What a part model reads of a question. */
export interface PartInput {
  vector: ArrayLike<number>;
  /** Places in the model's `features` of those that the text has. */
  places: readonly number[];
}

/** The places in `known`, which ascend, of the features that a text has, each once; `words` are what `wordFeatures` gives for it. */
export function placesOf(
  known: Uint32Array,
  text: string,
  words: readonly number[] = wordFeatures(text),
): number[] {
  const places = new Set<number>();
  for (const feature of textFeatures(text, words)) {
    const place = placeOf(known, feature);
    if (place >= 0) places.add(place);
  }
  return [...places];
}

function placeOf(known: Uint32Array, feature: number): number {
  let [from, to] = [0, known.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((known[middle] as number) < feature) from = middle + 1;
    else to = middle;
  }
  return known[from] === feature ? from : -1;
}

/** How likely each part of these kinds is to be what a question asks for as a whole. */
export function guessParts(
  { heads }: PartModel,
  { vector, places }: PartInput,
  kinds: readonly PartKind[] = PART_KINDS,
): PartGuess[] {
  return heads.flatMap(({ kind, ids, rows, weights, scale }) => {
    if (!kinds.includes(kind)) return [];
    const ofWord = wordShare(places.length) * scale;
    const byWords = (of: Int8Array | undefined) => (of === undefined ? 0 : ofWord * sumAt(of, places));
    const shares = softmax(rows.map((row, i) => logit(row, vector) + byWords(weights[i])));
    return ids.map((id, i) => ({ kind, id, probability: shares[i] ?? 0 }));
  });
}

/** Guesses all kinds of part for texts whose vectors and word features these give; none for a text that has no vector. */
export function guesserOf(
  model: PartModel,
  weigh: (text: string) => { vector: ArrayLike<number> | null },
  features: (text: string) => readonly number[],
): (text: string) => PartGuess[] {
  return (text) => {
    const { vector } = weigh(text);
    if (vector === null) return [];
    return guessParts(model, { vector, places: placesOf(model.features, text, features(text)) });
  };
}

/** What each of so many features counts, so that long texts weigh no more than short ones. */
export const wordShare = (features: number) => 1 / Math.sqrt(Math.max(1, features));

/** The score of one class before the softmax, by the vector alone. */
export function logit(row: ArrayLike<number>, vector: ArrayLike<number>): number {
  let sum = row[vector.length] ?? 0;
  for (let k = 0; k < vector.length; k++) sum += (row[k] as number) * (vector[k] as number);
  return sum;
}

export function sumAt(weights: ArrayLike<number>, places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += weights[place] as number;
  return sum;
}

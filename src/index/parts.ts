/**
 * Which part of the knowledge base a question asks for as a whole, where it does not name it: "two years are done and now they
 * become apprentices" is about the phase between Vg2 and Vg3; or what it asks about the source itself. A softmax over a question's vector for each kind of part, with
 * one class more for questions that ask for something within a part, or for another matter.
 */

export const PART_KINDS = ['phase', 'category', 'actor', 'source'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** One kind's classifier. */
export interface PartHead {
  kind: PartKind;
  /** Of the parts, in the vocabulary's order. */
  ids: string[];
  /** A row for each of `ids` and one for none of them: a weight for each dimension, and the bias. */
  rows: number[][];
}

/** As stored; empty where nothing was written that it could learn from. */
export type PartModel = PartHead[];

export interface PartGuess {
  kind: PartKind;
  id: string;
  /** 0 to 1; those of one kind and "none" add up to 1. */
  probability: number;
}

/** What `parts.json` holds: what a question's vector tells beside the units that are near it. */
export interface Bearings {
  heads: PartModel;
  /** The mean direction of the questions that nothing answers, at unit length; null where none is known. */
  outside: number[] | null;
}

/** How likely each part of these kinds is to be what a question of this vector asks for as a whole. */
export function guessParts(
  model: PartModel,
  vector: ArrayLike<number>,
  kinds: readonly PartKind[] = PART_KINDS,
): PartGuess[] {
  return model.flatMap(({ kind, ids, rows }) => {
    if (!kinds.includes(kind)) return [];
    const shares = softmax(rows.map((row) => logit(row, vector)));
    return ids.map((id, i) => ({ kind, id, probability: shares[i] ?? 0 }));
  });
}

/** The score of one class before the softmax. */
export function logit(row: ArrayLike<number>, vector: ArrayLike<number>): number {
  let sum = row[vector.length] ?? 0;
  for (let k = 0; k < vector.length; k++) sum += (row[k] as number) * (vector[k] as number);
  return sum;
}

/** Shares that add up to 1, in proportion to e to the power of each of `logits`. */
export function softmax(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const powers = logits.map((value) => Math.exp(value - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Fits the part model: softmax regression by AdaGrad (Duchi, Hazan and Singer 2011). */

import { remember } from '../corpus/remember.ts';
import { createRandom, shuffle } from '../embed/training/random.ts';
import { type Corpus, LANGUAGES, SOURCE_QUESTIONS, type Vocabulary } from '../types.ts';
import { fitOnce, inSteps, isChosen, step } from './linear-fit.ts';
import {
  logit,
  PART_KINDS,
  type PartHead,
  type PartKind,
  type PartModel,
  placesOf,
  sumAt,
  wordShare,
} from './parts.ts';
import { softmax } from './softmax.ts';
import { textFeatures } from './word-features.ts';

const EPOCHS = 6;
const RATE = 0.3;
const BIAS_RATE = 0.02;
const SEED = 7;
/**
 * What the names of parts and the questions for them weigh together, of what the others weigh, so that a kind with few of them is learnt
 * as well; but none weighs more than `MOST_WEIGHT`.
 */
const PARTS_SHARE = 1 / 3;
const MOST_WEIGHT = 3;
/** Of the questions for units one in so many says what does not ask for a part. */
const EVERY = 4;
/** A feature that fewer of the texts for parts have is not learnt: it would only tell one text from the others. */
const LEAST_TEXTS = 8;
/** At each step one in so many features is left out, so that none is relied on alone. */
const DROPOUT = 0.3;
/** What is nearly right moves nothing: most questions for units soon are, and the steps take the time. */
const LEAST_ERROR = 0.01;

/** A question with its vector. */
export interface Asked {
  text: string;
  vector: Float32Array;
}

interface Example {
  vector: Float32Array;
  /** Places of its features in the model's. */
  places: readonly number[];
  /** Place of the part, or of "none" behind the last. */
  is: number;
}

/** What a part model learns from, beside the questions for units: names of parts, and questions for a whole part. */
export function partTexts({ parts, vocabulary }: Corpus): string[] {
  if (parts.length === 0) return [];
  const labels = PART_KINDS.flatMap((kind) => namesOf(kind, vocabulary).flatMap(({ names }) => names));
  return [
    ...new Set([...labels, ...parts.flatMap((part) => LANGUAGES.flatMap((language) => part[language]))]),
  ];
}

/**
 * Learns to tell questions for a whole part from those for one unit. `vectorOf` gives the vector of each of `partTexts`;
 * `others` are the questions for units, in a fixed order, and `outside` those that nothing answers, which ask nothing
 * of the source either. The same input gives the same model.
 */
export function fitParts(
  corpus: Corpus,
  vectorOf: ReadonlyMap<string, Float32Array>,
  others: readonly Asked[],
  outside: readonly Asked[] = [],
): PartModel {
  if (corpus.parts.length === 0) return { features: new Uint32Array(), heads: [] };
  const features = featuresFrom([...vectorOf.keys()]);
  const places = remember((text) => placesOf(features, text));
  const within = others.filter(({ vector }) => isChosen(vector, EVERY));
  const heads = PART_KINDS.map((kind) => {
    const named = namesOf(kind, corpus.vocabulary);
    const ids = named.map(({ id }) => id);
    const examples: Example[] = [];
    // Of questions to the source there are too few to learn from their words: "which … are there" is not theirs alone.
    const byWords = kind !== 'source';
    const note = ({ text, vector }: Asked, is: number) =>
      examples.push({ vector, places: byWords ? places.of(text) : [], is });
    const add = (text: string, is: number) => {
      const vector = vectorOf.get(text);
      if (vector) note({ text, vector }, is);
    };
    named.forEach(({ names }, place) => {
      for (const name of names) add(name, place);
    });
    for (const part of corpus.parts) {
      const of = part[kind];
      const place = of === null ? ids.length : ids.indexOf(of);
      for (const language of LANGUAGES) for (const text of part[language]) add(text, place);
    }
    for (const asked of kind === 'source' ? [...within, ...outside] : within) note(asked, ids.length);
    return fitHead(kind, ids, examples, features.length);
  });
  return { features, heads };
}

/** The features that many enough of `texts` have, ascending. */
function featuresFrom(texts: readonly string[]): Uint32Array {
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const feature of new Set(textFeatures(text))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return Uint32Array.from(
    [...counts].flatMap(([feature, count]) => (count >= LEAST_TEXTS ? [feature] : [])),
  ).sort();
}

/** `fitParts` that keeps its last model, and gives it again where corpus' parts, texts and the very vectors are the same. */
export function fitPartsOnce(): typeof fitParts {
  return fitOnce(fitParts, (corpus, vectorOf, others, outside = []) => {
    const names = PART_KINDS.map((kind) => namesOf(kind, corpus.vocabulary));
    const asked = [...others.filter(({ vector }) => isChosen(vector, EVERY)), ...outside];
    return {
      facts: JSON.stringify([corpus.parts, names, [...vectorOf.keys()], asked.map(({ text }) => text)]),
      vectors: [...vectorOf.values(), ...asked.map(({ vector }) => vector)],
    };
  });
}

function fitHead(kind: PartKind, ids: string[], examples: Example[], features: number): PartHead {
  const dimensions = examples[0]?.vector.length ?? 0;
  const classes = Array.from({ length: ids.length + 1 }, () => ({
    row: new Float64Array(dimensions + 1),
    rowSquares: new Float64Array(dimensions + 1).fill(1e-6),
    weights: new Float64Array(features),
    squares: new Float64Array(features).fill(1e-6),
  }));
  const random = createRandom(SEED);
  const others = examples.filter(({ is }) => is === ids.length).length;
  const ofParts = Math.min(MOST_WEIGHT, (PARTS_SHARE * others) / Math.max(1, examples.length - others));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { vector, places, is } of shuffle(random, examples)) {
      const ofWord = wordShare(places.length);
      const shares = softmax(
        classes.map(({ row, weights }) => logit(row, vector) + ofWord * sumAt(weights, places)),
      );
      const weight = is === ids.length ? 1 : ofParts;
      const kept = places.filter(() => random() >= DROPOUT);
      classes.forEach(({ row, rowSquares, weights, squares }, place) => {
        const error = ((shares[place] ?? 0) - (place === is ? 1 : 0)) * weight;
        if (Math.abs(error) <= LEAST_ERROR) return;
        row[dimensions] = (row[dimensions] as number) - BIAS_RATE * error;
        for (let k = 0; k < dimensions; k++) step(row, rowSquares, k, error * (vector[k] as number), RATE);
        for (const at of kept) step(weights, squares, at, error * ofWord, RATE);
      });
    }
  }
  const { steps, scale } = inSteps(classes.map(({ weights }) => weights));
  return {
    kind,
    ids,
    rows: classes.map(({ row }) => Float32Array.from(row)),
    weights: scale > 0 ? steps : [],
    scale,
  };
}

/** The parts of a kind and their names in all languages. */
function namesOf(
  kind: PartKind,
  { phases, categories, actors }: Vocabulary,
): { id: string; names: string[] }[] {
  if (kind === 'source') return SOURCE_QUESTIONS.map((id) => ({ id, names: [] }));
  const of = { phase: phases, category: categories, actor: actors }[kind];
  return of.map(({ id, labels }) => ({ id, names: LANGUAGES.flatMap((language) => labels[language]) }));
}

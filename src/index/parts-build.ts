/** Fits the part model: softmax regression by AdaGrad (Duchi, Hazan and Singer 2011). */

import { createRandom, shuffle } from '../embed/training/random.ts';
import { type Corpus, LANGUAGES, SOURCE_QUESTIONS, type Vocabulary } from '../types.ts';
import { logit, PART_KINDS, type PartHead, type PartKind, type PartModel, softmax } from './parts.ts';

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
const DECIMALS = 1000;
/** What is nearly right moves nothing: most questions for units soon are, and the steps take the time. */
const LEAST_ERROR = 0.01;

interface Example {
  vector: Float32Array;
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
 * `others` are the vectors of the questions for units, in a fixed order, and `outside` those of questions that nothing answers, which ask nothing
 * of the source either. The same input gives the same model.
 */
export function fitParts(
  corpus: Corpus,
  vectorOf: ReadonlyMap<string, Float32Array>,
  others: readonly Float32Array[],
  outside: readonly Float32Array[] = [],
): PartModel {
  if (corpus.parts.length === 0) return [];
  const within = others.filter(isChosen);
  return PART_KINDS.map((kind) => {
    const named = namesOf(kind, corpus.vocabulary);
    const ids = named.map(({ id }) => id);
    const examples: Example[] = [];
    const add = (text: string, is: number) => {
      const vector = vectorOf.get(text);
      if (vector) examples.push({ vector, is });
    };
    named.forEach(({ names }, place) => {
      for (const name of names) add(name, place);
    });
    for (const part of corpus.parts) {
      const of = part[kind];
      const place = of === null ? ids.length : ids.indexOf(of);
      for (const language of LANGUAGES) for (const text of part[language]) add(text, place);
    }
    for (const vector of kind === 'source' ? [...within, ...outside] : within)
      examples.push({ vector, is: ids.length });
    return fitHead(kind, ids, examples);
  });
}

/** A text that was moved within its list is embedded anew, and its vector is another one with the same cells. */
function isSameVector(a: Float32Array, b: Float32Array | undefined): boolean {
  return a === b || (b !== undefined && a.length === b.length && a.every((value, k) => value === b[k]));
}

/** One in EVERY, told by the vector itself: a question that is added or mended changes nothing about the others. */
function isChosen(vector: Float32Array): boolean {
  const bits = new Uint32Array(vector.buffer, vector.byteOffset, Math.min(2, vector.length));
  return (
    bits.reduce((mixed, word) => (Math.imul(mixed ^ word, 0x9e3779b1) >>> 0) ^ (word >>> 15), 0) % EVERY === 0
  );
}

/** `fitParts` that keeps its last model, and gives it again where corpus' parts, texts and the very vectors are the same. */
export function fitPartsOnce(): typeof fitParts {
  let last: { facts: string; vectors: readonly Float32Array[]; model: PartModel } | undefined;
  return (corpus, vectorOf, others, outside = []) => {
    const names = PART_KINDS.map((kind) => namesOf(kind, corpus.vocabulary));
    const facts = JSON.stringify([corpus.parts, names, [...vectorOf.keys()]]);
    const vectors = [...vectorOf.values(), ...others.filter(isChosen), ...outside];
    const before = last;
    const isSame =
      before?.facts === facts &&
      before.vectors.length === vectors.length &&
      vectors.every((vector, i) => isSameVector(vector, before.vectors[i]));
    const model = isSame ? before.model : fitParts(corpus, vectorOf, others, outside);
    last = { facts, vectors, model };
    return model;
  };
}

function fitHead(kind: PartKind, ids: string[], examples: Example[]): PartHead {
  const dimensions = examples[0]?.vector.length ?? 0;
  const classes = ids.length + 1;
  const zeros = (value: number) =>
    Array.from({ length: classes }, () => new Float64Array(dimensions + 1).fill(value));
  const rows = zeros(0);
  const squares = zeros(1e-6);
  const random = createRandom(SEED);
  const others = examples.filter(({ is }) => is === ids.length).length;
  const ofParts = Math.min(MOST_WEIGHT, (PARTS_SHARE * others) / Math.max(1, examples.length - others));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { vector, is } of shuffle(random, examples)) {
      const shares = softmax(rows.map((row) => logit(row, vector)));
      const weight = is === ids.length ? 1 : ofParts;
      rows.forEach((row, place) => {
        const error = ((shares[place] ?? 0) - (place === is ? 1 : 0)) * weight;
        if (Math.abs(error) > LEAST_ERROR) step(row, squares[place] ?? row, vector, error);
      });
    }
  }
  const round = (value: number) => Math.round(value * DECIMALS) / DECIMALS;
  return { kind, ids, rows: rows.map((row) => Array.from(row, round)) };
}

/** Moves one class against its error, each weight by its own rate. */
function step(row: Float64Array, squares: Float64Array, vector: Float32Array, error: number): void {
  const bias = vector.length;
  row[bias] = (row[bias] ?? 0) - BIAS_RATE * error;
  for (let k = 0; k < bias; k++) {
    const slope = error * (vector[k] as number);
    const square = (squares[k] as number) + slope * slope;
    squares[k] = square;
    row[k] = (row[k] as number) - (RATE * slope) / Math.sqrt(square);
  }
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

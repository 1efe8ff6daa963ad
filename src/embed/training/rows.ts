/** The table while it learns: pooling rows into vectors, and Adam on the rows that a batch has touched. */

import type { Random } from './random.ts';

const BETA1 = 0.9;
const BETA2 = 0.999;
const EPSILON = 1e-8;
/** Rows begin as noise of this spread, before the first step. */
const INITIAL_SPREAD = 0.02;

export interface Rows {
  values: Float32Array;
  dimensions: number;
  /** How many steps have touched a row; 0 for one never seen. */
  seen: Uint32Array;
}

/** Training state of a table; only `rows` outlives training. */
export interface Trainee {
  rows: Rows;
  gradient: Float32Array;
  first: Float32Array;
  second: Float32Array;
  touched: Set<number>;
  step: number;
}

export function createTrainee(count: number, dimensions: number, random: Random): Trainee {
  const size = count * dimensions;
  // Sum of three uniforms: near enough to a normal distribution, and cheap.
  const values = Float32Array.from(
    { length: size },
    () => (random() + random() + random() - 1.5) * 2 * INITIAL_SPREAD,
  );
  return {
    rows: { values, dimensions, seen: new Uint32Array(count) },
    gradient: new Float32Array(size),
    first: new Float32Array(size),
    second: new Float32Array(size),
    touched: new Set(),
    step: 0,
  };
}

/** Pools each text's rows into one unit vector: texts × dimensions, with the length each had before. */
export function poolAll(
  rows: Rows,
  texts: readonly (readonly number[])[],
): { vectors: Float32Array; lengths: Float32Array } {
  const { values, dimensions } = rows;
  const vectors = new Float32Array(texts.length * dimensions);
  const lengths = new Float32Array(texts.length);
  texts.forEach((ids, i) => {
    const at = i * dimensions;
    for (const id of ids) {
      for (let k = 0, from = id * dimensions; k < dimensions; k++, from++) {
        vectors[at + k] = (vectors[at + k] as number) + (values[from] as number);
      }
    }
    let squares = 0;
    for (let k = 0; k < dimensions; k++) squares += (vectors[at + k] as number) ** 2;
    const length = Math.sqrt(squares) || 1;
    lengths[i] = length;
    for (let k = 0; k < dimensions; k++) vectors[at + k] = (vectors[at + k] as number) / length;
  });
  return { vectors, lengths };
}

/** Hands the gradients of `vectors` (as `poolAll` gave them for `texts`) on to the rows they came from. */
export function spread(
  trainee: Trainee,
  texts: readonly (readonly number[])[],
  { vectors, lengths }: { vectors: Float32Array; lengths: Float32Array },
  gradients: Float32Array,
): void {
  const { dimensions } = trainee.rows;
  const direction = new Float32Array(dimensions);
  texts.forEach((ids, i) => {
    const at = i * dimensions;
    // Through the normalisation: what lies along the vector changes nothing.
    let along = 0;
    for (let k = 0; k < dimensions; k++) along += (gradients[at + k] as number) * (vectors[at + k] as number);
    for (let k = 0; k < dimensions; k++) {
      direction[k] =
        ((gradients[at + k] as number) - along * (vectors[at + k] as number)) / (lengths[i] as number);
    }
    for (const id of ids) {
      trainee.touched.add(id);
      for (let k = 0, to = id * dimensions; k < dimensions; k++, to++) {
        trainee.gradient[to] = (trainee.gradient[to] as number) + (direction[k] as number);
      }
    }
  });
}

/** One step of Adam (Kingma & Ba 2015) on the touched rows only, with their decay; clears the gradient. */
export function descend(trainee: Trainee, learningRate: number, decay: number): void {
  const { rows, gradient, first, second, touched } = trainee;
  trainee.step++;
  const rate = (learningRate * Math.sqrt(1 - BETA2 ** trainee.step)) / (1 - BETA1 ** trainee.step);
  for (const id of touched) {
    rows.seen[id] = (rows.seen[id] as number) + 1;
    const end = (id + 1) * rows.dimensions;
    for (let k = id * rows.dimensions; k < end; k++) {
      const g = gradient[k] as number;
      const m = BETA1 * (first[k] as number) + (1 - BETA1) * g;
      const v = BETA2 * (second[k] as number) + (1 - BETA2) * g * g;
      first[k] = m;
      second[k] = v;
      const value = rows.values[k] as number;
      rows.values[k] = value - (rate * m) / (Math.sqrt(v) + EPSILON) - learningRate * decay * value;
      gradient[k] = 0;
    }
  }
  touched.clear();
}

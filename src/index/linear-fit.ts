/** What the fits of the linear models share: the steps of AdaGrad, weights as small whole numbers, which questions are learnt from, and that the same is not learnt twice. */

const INT8_MAX = 127;

/**
 * Moves one weight against its slope, by its own rate, which falls with the squares of the slopes before (Duchi, Hazan and Singer 2011).
 * `squares` holds their sums and starts above 0.
 */
export function step(
  weights: Float64Array,
  squares: Float64Array,
  at: number,
  slope: number,
  rate: number,
): void {
  const square = (squares[at] as number) + slope * slope;
  squares[at] = square;
  weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(square);
}

/** Weights in steps of one scale, from -127 to 127; the scale is 0 where all of them are. */
export function inSteps(weights: readonly Float64Array[]): { steps: Int8Array[]; scale: number } {
  let most = 0;
  for (const some of weights) for (const weight of some) most = Math.max(most, Math.abs(weight));
  const scale = most / INT8_MAX;
  const steps = weights.map((some) =>
    Int8Array.from(some, (weight) => (scale > 0 ? Math.round(weight / scale) : 0)),
  );
  return { steps, scale };
}

/** One vector in `every`, told by itself: a question that is added or mended changes nothing about the others. */
export function isChosen(vector: Float32Array, every: number): boolean {
  const bits = new Uint32Array(vector.buffer, vector.byteOffset, Math.min(2, vector.length));
  return (
    bits.reduce((mixed, word) => (Math.imul(mixed ^ word, 0x9e3779b1) >>> 0) ^ (word >>> 15), 0) % every === 0
  );
}

/** All that a fit depends on. */
export interface FitInput {
  facts: string;
  vectors: readonly Float32Array[];
}

/** `learn` that keeps its last model, and gives it again where `inputOf` is the same. */
export function fitOnce<A extends unknown[], M>(
  learn: (...args: A) => M,
  inputOf: (...args: A) => FitInput,
): (...args: A) => M {
  let last: (FitInput & { model: M }) | undefined;
  return (...args) => {
    const { facts, vectors } = inputOf(...args);
    const before = last;
    const isSame =
      before?.facts === facts &&
      before.vectors.length === vectors.length &&
      vectors.every((vector, i) => isSameVector(vector, before.vectors[i]));
    const model = isSame ? before.model : learn(...args);
    last = { facts, vectors, model };
    return model;
  };
}

/** A text that was moved within its list is embedded anew, and its vector is another one with the same cells. */
function isSameVector(a: Float32Array, b: Float32Array | undefined): boolean {
  return a === b || (b !== undefined && a.length === b.length && a.every((value, k) => value === b[k]));
}

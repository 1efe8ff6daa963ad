/** The directions in which a set of vectors extends most, by orthogonal iteration (Golub and Van Loan, section 8.2). */

import { createRandom } from './random.ts';

/** Rounds after which the directions kept hardly turn any more. */
const ROUNDS = 12;
const SEED = 1;

/**
 * The `count` leading eigenvectors of the sum of v · vᵀ over `vectors` (row-major, `width` wide), orthonormal, the widest
 * first. Not centred: it is the cosine that should be kept. Deterministic.
 */
export function principalDirections(vectors: Float32Array, width: number, count: number): Float64Array[] {
  const spread = outerSum(vectors, width);
  const random = createRandom(SEED);
  let directions = orthonormalize(
    Array.from({ length: count }, () => Float64Array.from({ length: width }, () => random() - 0.5)),
  );
  for (let round = 0; round < ROUNDS; round++) {
    directions = orthonormalize(directions.map((direction) => multiply(spread, direction, width)));
  }
  return directions;
}

/** Gram–Schmidt, each against those before it, twice for the sake of rounding. */
export function orthonormalize(directions: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const direction of directions) {
    const own = Float64Array.from(direction);
    for (const before of [...done, ...done]) {
      const along = dot(own, before);
      for (let k = 0; k < own.length; k++) own[k] = (own[k] as number) - along * (before[k] as number);
    }
    const length = Math.sqrt(dot(own, own)) || 1;
    done.push(own.map((value) => value / length));
  }
  return done;
}

/** Σ v · vᵀ, `width` × `width`. */
function outerSum(vectors: Float32Array, width: number): Float64Array {
  const sum = new Float64Array(width * width);
  for (let at = 0; at < vectors.length; at += width) {
    for (let i = 0; i < width; i++) {
      const value = vectors[at + i] as number;
      if (value === 0) continue;
      for (let j = 0, to = i * width; j < width; j++, to++) {
        sum[to] = (sum[to] as number) + value * (vectors[at + j] as number);
      }
    }
  }
  return sum;
}

function multiply(matrix: Float64Array, vector: Float64Array, width: number): Float64Array {
  const product = new Float64Array(width);
  for (let i = 0; i < width; i++) product[i] = dot(matrix.subarray(i * width, (i + 1) * width), vector);
  return product;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
}

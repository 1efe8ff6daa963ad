/** How sure a mean is: the percentile bootstrap (Efron 1979) over questions, seeded so that it repeats. */

import { mean } from './metrics.ts';

const ROUNDS = 1000;
const SEED = 20150505;

/** The 95 % interval of the mean of `values`. */
export function interval(values: readonly number[]): [low: number, high: number] {
  const random = generator(SEED);
  const means = Array.from({ length: ROUNDS }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return [means[Math.floor(0.025 * ROUNDS)] ?? 0, means[Math.floor(0.975 * ROUNDS)] ?? 0];
}

/** Mulberry32: numbers from 0 to 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

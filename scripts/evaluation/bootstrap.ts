/** How sure a mean is: the percentile bootstrap (Efron 1979) over questions, seeded so that it repeats. */

import { createRandom, pickIndex } from '../../src/embed/training/random.ts';
import { mean } from './metrics.ts';

const ROUNDS = 1000;
const SEED = 20150505;

/** The 95 % interval of the mean of `values`. */
export function interval(values: readonly number[]): [low: number, high: number] {
  const random = createRandom(SEED);
  const means = Array.from({ length: ROUNDS }, () =>
    mean(values.map(() => values[pickIndex(random, values.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return [means[Math.floor(0.025 * ROUNDS)] ?? 0, means[Math.floor(0.975 * ROUNDS)] ?? 0];
}

/** Fits the scope model: logistic regression by AdaGrad (Duchi, Hazan and Singer 2011). */

import { createRandom, shuffle } from '../embed/training/random.ts';
import { inSteps, step } from './linear-fit.ts';
import { BUCKETS, type ScopeModel, scopeFeatures } from './scope.ts';
import { wordFeatures } from './word-features.ts';

const EPOCHS = 16;
/** What all outside texts weigh together: few words of the field should be held against it because of them ("IKO"). */
const OUTSIDE_SHARE = 1 / 3;
const RATE = 0.2;
const BIAS_RATE = 0.01;
const SEED = 3;

/** What the model learns of a text by. */
export const featuresOfText = (text: string): number[] => scopeFeatures(wordFeatures(text));

/**
 * Learns to tell `inside`, texts that the knowledge base speaks of, from `outside`. Without one of the two there is
 * nothing to tell, and every question gets 0. The same texts give the same model. `featuresOf` is for one who remembers
 * them.
 */
export function fitScope(
  inside: readonly string[],
  outside: readonly string[],
  featuresOf: (text: string) => readonly number[] = featuresOfText,
): ScopeModel {
  const weights = new Float64Array(BUCKETS);
  let bias = 0;
  if (inside.length > 0 && outside.length > 0) {
    const all = inside.length + outside.length;
    const examples = [
      ...inside.map((text) => ({
        features: featuresOf(text),
        is: 1,
        share: ((1 - OUTSIDE_SHARE) * all) / inside.length,
      })),
      ...outside.map((text) => ({
        features: featuresOf(text),
        is: 0,
        share: (OUTSIDE_SHARE * all) / outside.length,
      })),
    ];
    const squares = new Float64Array(BUCKETS).fill(1e-6);
    const random = createRandom(SEED);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (const { features, is, share } of shuffle(random, examples)) {
        const length = Math.sqrt(Math.max(1, features.length));
        let sum = 0;
        for (const bucket of features) sum += weights[bucket] as number;
        const odds = sum / length + bias;
        const error = (is - 1 / (1 + Math.exp(-odds))) * share;
        bias += BIAS_RATE * error;
        for (const bucket of features) step(weights, squares, bucket, -error / length, RATE);
      }
    }
  }
  const { steps, scale } = inSteps([weights]);
  return { weights: steps[0] ?? new Int8Array(BUCKETS), scale, bias };
}

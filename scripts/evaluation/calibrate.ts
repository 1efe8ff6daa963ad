/** Fits the relevance floor: logistic regression by gradient ascent, both classes weighing the same. */

export interface Example {
  features: number[];
  answerable: boolean;
}

const STEPS = 20_000;
const RATE = 0.5;
/** Keeps the weights of rare features small. */
const RIDGE = 0.001;

/** Intercept and one weight a feature. */
export function fitLogistic(examples: readonly Example[]): number[] {
  const width = 1 + (examples[0]?.features.length ?? 0);
  const weights = new Array<number>(width).fill(0);
  const counts = {
    yes: examples.filter((e) => e.answerable).length,
    no: examples.filter((e) => !e.answerable).length,
  };
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Array<number>(width).fill(0);
    for (const { features, answerable } of examples) {
      const inputs = [1, ...features];
      const odds = inputs.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
      const error = (answerable ? 1 : 0) - 1 / (1 + Math.exp(-odds));
      const share = 0.5 / (answerable ? counts.yes : counts.no);
      for (const [i, value] of inputs.entries()) gradient[i] = (gradient[i] ?? 0) + share * error * value;
    }
    for (let i = 0; i < width; i++) {
      const shrink = i === 0 ? 0 : RIDGE * (weights[i] ?? 0);
      weights[i] = (weights[i] ?? 0) + RATE * ((gradient[i] ?? 0) - shrink);
    }
  }
  return weights;
}

/** What the fits of the linear models share: the steps of AdaGrad, and weights as small whole numbers. */

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

/** The softmax of the linear models. */

/** A share of less than e to this power of the greatest is 0: nobody asks, and most of hundreds are. */
const LEAST_POWER = -16;

/** Shares that add up to 1, in proportion to e to the power of each of `logits` divided by `softened`: the greater that is, the more alike. */
export function softmax(logits: ArrayLike<number>, softened = 1): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < logits.length; place++) most = Math.max(most, logits[place] as number);
  const shares = new Float64Array(logits.length);
  let sum = 0;
  for (let place = 0; place < logits.length; place++) {
    const power = ((logits[place] as number) - most) / softened;
    if (power < LEAST_POWER) continue;
    const share = Math.exp(power);
    shares[place] = share;
    sum += share;
  }
  for (let place = 0; place < shares.length; place++) shares[place] = (shares[place] as number) / sum;
  return shares;
}

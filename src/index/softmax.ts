/** The softmax of the linear models. */

/** Shares that add up to 1, in proportion to e to the power of each of `logits` divided by `softened`: the greater that is, the more alike. */
export function softmax(logits: ArrayLike<number>, softened = 1): number[] {
  let most = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < logits.length; place++) most = Math.max(most, logits[place] as number);
  const powers: number[] = [];
  let sum = 0;
  for (let place = 0; place < logits.length; place++) {
    const power = Math.exp(((logits[place] as number) - most) / softened);
    powers.push(power);
    sum += power;
  }
  return powers.map((power) => power / sum);
}

/** The largest of many numbers. */

/** The `n`th largest of `values`, counted from 1, which is the least that may be asked for; 0 where there are fewer. Keeps the largest in order, since sorting all takes longer. */
export function nthLargest(values: ArrayLike<number>, n: number): number {
  if (values.length < n) return 0;
  const largest = new Float64Array(n).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value <= (largest[n - 1] as number)) continue;
    let at = n - 1;
    for (; at > 0 && value > (largest[at - 1] as number); at--) largest[at] = largest[at - 1] as number;
    largest[at] = value;
  }
  return largest[n - 1] as number;
}

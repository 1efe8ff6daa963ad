/** Orders texts by their UTF-16 code units: the same in every locale and on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

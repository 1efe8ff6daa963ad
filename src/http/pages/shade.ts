/** How dark a number is drawn beside the others: what there is much of stands out, and what there is none of too. */

const SHADES = 4;

/** A class of the style sheet: "none" for nought, else "some-1" to "some-4" by how near `count` is to the `most`. */
export function shadeOf(count: number, most: number): string {
  if (count === 0) return 'none';
  return `some-${Math.max(1, Math.ceil((SHADES * count) / Math.max(count, most)))}`;
}

/** The markers by which an answer's text points to its citations: "[3]", and "[1]–[9]" for all from the first to the last. */

/** One marker, with its number. Three figures are more than any answer has citations, and keep a range from growing without end. */
export const MARKER = /\[(\d{1,3})\]/;
/** A marker or a range, with the first number and, of a range, the last. */
export const MARKER_OR_RANGE = new RegExp(`${MARKER.source}(?:\\s?[–-]\\s?${MARKER.source})?`);
const EACH = new RegExp(MARKER_OR_RANGE, 'g');

/** The numbers of all markers in a text, in order, ranges written out; a range that runs backwards has none. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(EACH)].flatMap(([, first, last = first]) => {
    const from = Number(first);
    return Array.from({ length: Math.max(0, Number(last) - from + 1) }, (_, i) => from + i);
  });
}

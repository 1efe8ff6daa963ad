/** Writes English "isn't", "haven't" and "won't" out, so that one "not" is all that others must know. */

const SHORT =
  /(?<!\p{L})(is|are|was|were|do|does|did|has|have|had|would|should|could|must|need)n['’]?t(?!\p{L})/giu;
/** Those whose first half is another word. */
const IRREGULAR = /(?<!\p{L})(?:(ca)n['’]?t|(wo)n['’]?t)(?!\p{L})/giu;

/** The text with such words written out: "which aren't" as "which are not". Any other text as it is. */
export function uncontracted(text: string): string {
  return text
    .replace(SHORT, '$1 not')
    .replace(IRREGULAR, (_, can: string | undefined) => (can ? 'can not' : 'will not'));
}

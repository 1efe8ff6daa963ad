/** Writes English "isn't", "haven't" and "won't" out, so that one "not" is all that others must know. */

import { APOSTROPHES } from './characters.ts';

const NT = `n[${APOSTROPHES}]?t(?!\\p{L})`;
const SHORT = new RegExp(
  `(?<!\\p{L})(is|are|was|were|do|does|did|has|have|had|would|should|could|must|might|need)${NT}`,
  'giu',
);
/** Those whose first half is another word. */
const IRREGULAR = new RegExp(`(?<!\\p{L})(?:(ca)${NT}|(can)not(?!\\p{L})|(sha)${NT}|wo${NT})`, 'giu');

/** The text with such words written out: "which aren't" as "which are not". Any other text as it is. */
export function uncontracted(text: string): string {
  return text
    .replace(SHORT, '$1 not')
    .replace(IRREGULAR, (_, ca?: string, can?: string, sha?: string) =>
      ca || can ? 'can not' : sha ? 'shall not' : 'will not',
    );
}

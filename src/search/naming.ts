/** When words of a question may stand for a name: how they are written, and what they are besides. */

import { isGrammar } from '../index/concepts.ts';
import type { PhraseTarget } from '../index/phrases.ts';
import type { ReadWord } from './question-words.ts';

/** Whether the words may name the target: a concept is named by no word of grammar, and some names must be written to the letter. */
export function isNamed(
  target: PhraseTarget,
  words: readonly ReadWord[],
  start: number,
  shouting: boolean,
): boolean {
  if (target.type === 'concept' && isGrammar(words)) return false;
  return isWritten(target, words, start, shouting);
}

/**
 * Whether the words are written as the name must be. A question all in capitals says nothing about names, and neither
 * does the capital letter of its first word.
 */
function isWritten(
  target: PhraseTarget,
  words: readonly ReadWord[],
  start: number,
  shouting: boolean,
): boolean {
  // There are so many places that some word is always one letter away from one, or from a name for those who live there.
  const uncertain = target.place || target.written?.endsWith('*');
  if (uncertain && words.some((word) => word.mended)) return false;
  if (target.written !== undefined) {
    const text = words.map((word) => word.folded).join(' ');
    const { written } = target;
    const inflected = written.endsWith('*') && text.startsWith(written.slice(0, -1));
    if (!inflected && text !== written && text !== `${written}s`) return false;
  }
  if (target.form === 'any') return true;
  if (shouting) return false;
  // "Å" begins a sentence, and is not the AA that it is folded to.
  if (target.form === 'upper')
    return words.every(({ text }) => text === text.toUpperCase() && text.length > 1);
  return start > 0 && words.every(({ text }) => text[0] !== text[0]?.toLowerCase());
}

/** The words of a text as names are matched by: one key a word, whichever form it is written in. */

import { wordOf } from './analyze.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { tokenize } from './tokens.ts';

export interface Word {
  /** As written. */
  text: string;
  /** Folded, endings kept. */
  folded: string;
  /** Folded stem: what two forms of a word have in common. */
  key: string;
  /** A word of grammar or of asking. */
  stop: boolean;
  /** Place in the original text, UTF-16 code units. */
  start: number;
  end: number;
}

/** The words of `text`, in order. */
export function readWords(text: string): Word[] {
  return tokenize(text).flatMap(({ text: written, start, end }) => {
    const folded = wordOf(written);
    if (folded === '') return [];
    return [{ text: written, folded, key: stem(folded), stop: isStopWord(folded), start, end }];
  });
}

/** The keys alone: of a label, or of a list of words. */
export function wordKeys(text: string): string[] {
  return readWords(text).map((word) => word.key);
}

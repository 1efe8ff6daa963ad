/** The words that texts are made of: what compounds are split into, what may be joined and what spelling is mended to. */
import { wordOf } from './analyze.ts';
import { isStopWord } from './stop-words.ts';
import { tokenize } from './tokens.ts';

/** Folded word to how often it occurs, at least 1. */
export type Lexicon = ReadonlyMap<string, number>;

const WORD = /^\p{L}+$/u;
const MIN_LENGTH = 2;

/** The folded words of `texts` with their counts: letters only, at least two, no words of grammar. */
export function collectLexicon(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const token of tokenize(text)) {
      const word = wordOf(token.text);
      if (word.length < MIN_LENGTH || !WORD.test(word) || isStopWord(word)) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

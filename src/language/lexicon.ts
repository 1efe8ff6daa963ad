/** The words that texts are made of: what compounds are split into, what may be joined and what spelling is mended to. */
import { readSpelled, type SpelledWord } from './analyze.ts';
import { isStopWord, STOP_WORDS } from './stop-words.ts';

/** Folded word to how often it occurs, at least 1. */
export type Lexicon = ReadonlyMap<string, number>;

const WORD = /^\p{L}+$/u;
const MIN_LENGTH = 2;

/**
 * The folded words of `texts` with their counts: letters only, at least two, no words of grammar.
 * @param read gives the words of a text, as `readSpelled` does
 */
export function collectLexicon(
  texts: Iterable<string>,
  read: (text: string) => readonly SpelledWord[] = readSpelled,
): Map<string, number> {
  const seen = new Map<string, number>();
  for (const text of texts) for (const { word } of read(text)) seen.set(word, (seen.get(word) ?? 0) + 1);
  return new Map(
    [...seen].filter(([word]) => word.length >= MIN_LENGTH && WORD.test(word) && !isStopWord(word)),
  );
}

/** The lexicon and the words of grammar, as the rarest of all: for a speller, since people slip in those too ("korelis", "ikjke"). */
export function withGrammar(lexicon: Lexicon): Lexicon {
  return new Map([...[...STOP_WORDS].map((word) => [word, 1] as const), ...lexicon]);
}

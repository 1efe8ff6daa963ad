/** Words of other matters that look like a slip of one of ours: "lefse" is no misspelt "lese", and "smør" no "spør". */

import type { SpelledWord } from '../language/analyze.ts';
import { collectLexicon, type Lexicon, withGrammar } from '../language/lexicon.ts';
import { createSpeller } from '../language/spelling.ts';

/** A word that is written once may be a slip itself. */
const LEAST_SEEN = 2;

/** The folded words of `outside`, questions without an answer, that a speller over `lexicon` would mend, in code unit order. */
export function everydayWords(
  outside: readonly string[],
  lexicon: Lexicon,
  read?: (text: string) => readonly SpelledWord[],
): string[] {
  const speller = createSpeller(withGrammar(lexicon));
  return [...collectLexicon(outside, read)]
    .filter(([word, count]) => count >= LEAST_SEEN && speller.suggest(word, 1).length > 0)
    .map(([word]) => word)
    .sort();
}

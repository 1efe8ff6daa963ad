/** Words of other matters that look like a slip of one of ours: "lefse" is no misspelt "lese", and "smør" no "spør". */

import type { SpelledWord } from '../language/analyze.ts';
import { collectLexicon, type Lexicon, withGrammar } from '../language/lexicon.ts';
import { isWellKnownSlip } from '../language/misspellings.ts';
import { createSpeller, type Suggestion } from '../language/spelling.ts';

/** A word that is written once may be a slip itself. */
const LEAST_SEEN = 2;
/** So may one that is written so often: it is at least so long, and at most so far from a word of ours that is seen this many times as often. */
const SLIPS = [
  { length: 5, cost: 0.5, times: 25 },
  { length: 7, cost: 1, times: 50 },
] as const;

/** The folded words of `outside`, questions without an answer, that a speller over `lexicon` would mend, in code unit order. */
export function everydayWords(
  outside: readonly string[],
  lexicon: Lexicon,
  read?: (text: string) => readonly SpelledWord[],
): string[] {
  const speller = createSpeller(withGrammar(lexicon));
  const isSlip = (word: string, count: number, { term, cost }: Suggestion) =>
    isWellKnownSlip(word) ||
    SLIPS.some(
      (rule) =>
        word.length >= rule.length && cost <= rule.cost && (lexicon.get(term) ?? 0) >= rule.times * count,
    );
  return [...collectLexicon(outside, read)]
    .filter(([word, count]) => {
      const [nearest] = speller.suggest(word, 1);
      return count >= LEAST_SEEN && nearest !== undefined && !isSlip(word, count, nearest);
    })
    .map(([word]) => word)
    .sort();
}

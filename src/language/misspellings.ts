/** Tells the misspelled words of written questions from rare ones, so that one slip does not pass for a word. */
import { createSplitter, type WordSet } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { type NearestWord, nearestWord } from './nearest-word.ts';
import { stem } from './stem.ts';

/** Seen more often than this, a spelling is one that people mean. */
const MOST_SEEN = 2;
/** What a word must be to be a misspelling: at least so long, at most so far from a word seen at least so often. */
const RULES = [
  { length: 6, cost: 0.5, seen: 3 },
  { length: 7, cost: 1, seen: 12 },
  { length: 9, cost: 1, seen: 3 },
] as const;

/** Many make the same slip: of words seen so often at most, those that are one slip from a word seen this many times as often. */
const COMMON = { most: 8, times: 15, length: 6, cost: 0.5 } as const;

/**
 * The words of `lexicon` that are most likely misspelled, each with the word that was meant. Only rare words are, which
 * are not `trusted` (the corpus and the vocabulary), no form of a frequent word, no compound, and differ from the word
 * meant by a slip, or by one letter that is not the first. Folded words. `nearest` is for one who remembers what is near.
 */
export function findMisspellings(
  lexicon: Lexicon,
  trusted: WordSet,
  nearest: NearestWord = nearestWord,
): Map<string, string> {
  const isSure = (word: string, count: number): boolean => count > MOST_SEEN || trusted.has(word);
  const sure = new Map([...lexicon].filter(([word, count]) => isSure(word, count)));
  const stems = new Set([...sure.keys()].map(stem));
  const split = createSplitter(sure);
  const nearestTo = nearest(sure);
  const meant = commonSlips(lexicon, trusted);
  for (const [word, count] of lexicon) {
    if (isSure(word, count) || stems.has(stem(word)) || split(word).length > 0) continue;
    const found = nearestTo(word);
    if (found === undefined || found.term.charAt(0) !== word.charAt(0)) continue;
    const seen = sure.get(found.term) ?? 0;
    const fits = RULES.some(
      (rule) => word.length >= rule.length && found.cost <= rule.cost && seen >= rule.seen,
    );
    if (fits) meant.set(word, found.term);
  }
  return meant;
}

/** The slips that so many make that they are not rare, each with the word that was meant. */
function commonSlips(lexicon: Lexicon, trusted: WordSet): Map<string, string> {
  const { most, times, length, cost } = COMMON;
  const often = new Map([...lexicon].filter(([word, count]) => count > most || trusted.has(word)));
  const stems = new Set([...often.keys()].map(stem));
  const split = createSplitter(often);
  const nearestTo = nearestWord(often);
  const meant = new Map<string, string>();
  for (const [word, count] of lexicon) {
    if (count <= MOST_SEEN || often.has(word) || word.length < length) continue;
    if (stems.has(stem(word)) || split(word).length > 0) continue;
    const found = nearestTo(word);
    const fits = found && found.cost <= cost && found.term.charAt(0) === word.charAt(0);
    if (fits && (often.get(found.term) ?? 0) >= times * count) meant.set(word, found.term);
  }
  return meant;
}

/** The lexicon less its misspelled words. */
export function withoutMisspellings(lexicon: Lexicon, misspellings: ReadonlyMap<string, string>): Lexicon {
  return new Map([...lexicon].filter(([word]) => !misspellings.has(word)));
}

/** Tells the misspelled words of written questions from rare ones, so that one slip does not pass for a word. */
import { createSplitter, type WordSet } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { type NearestWord, nearestWord } from './nearest-word.ts';
import { stem } from './stem.ts';

/** Seen more often than this, a spelling is one that people mean. */
const MOST_SEEN = 2;
/** What a word must be to be a misspelling: at least so long, at most so far from a word seen at least so often. */
const RULES = [
  { length: 5, cost: 1, seen: 2000 },
  { length: 6, cost: 0.5, seen: 3 },
  { length: 7, cost: 1, seen: 12 },
  { length: 9, cost: 1, seen: 3 },
] as const;

/** Many make the same slip: of words seen so often at most, those that are one slip from a word seen this many times as often. */
const COMMON = [
  { most: 8, times: 15, length: 6, cost: 0.5 },
  { most: 25, times: 15, length: 8, cost: 1 },
] as const;

/** Short ones that many make, too: no count tells "scool" from "stool". */
const WELL_KNOWN = new Map(
  `helth health; scool school; scools schools; schol school; schols schools; shcool school; folow follow; qualty quality; lerning learning; traning training;
   techer teacher; techers teachers; offical official; servise service; komune kommune; projekt prosjekt; elver elever; fravere fravær`
    .split(';')
    .map((pair) => pair.trim().split(' ') as [slip: string, meant: string]),
);

/** Whether a folded word is one that many write for another. */
export const isWellKnownSlip = (word: string): boolean => WELL_KNOWN.has(word);

/**
 * The words of `lexicon` that are most likely misspelled, each with the word that was meant. Only rare words are, and slips that
 * many make; they are not `trusted` (the corpus and the vocabulary), no form of a frequent word, no compound, and differ from the
 * word meant by a slip, or by one letter that is not the first. Folded words. `nearest` is for one who remembers what is near.
 */
export function findMisspellings(
  lexicon: Lexicon,
  trusted: WordSet,
  nearest: NearestWord = nearestWord,
): Map<string, string> {
  const moreThan = (most: number) =>
    new Map([...lexicon].filter(([word, count]) => count > most || trusted.has(word)));
  const common = COMMON.flatMap(({ most, times, length, cost: atMost }) => [
    ...slipsFrom(moreThan(most), nearestWord, lexicon, {
      mayBe: (word, count) => count > MOST_SEEN && word.length >= length,
      fits: ({ count, cost, seen }) => cost <= atMost && seen >= times * count,
    }),
  ]);
  const wellKnown = [...WELL_KNOWN].filter(([slip, meant]) => !trusted.has(slip) && lexicon.has(meant));
  const rare = slipsFrom(moreThan(MOST_SEEN), nearest, lexicon, {
    mayBe: () => true,
    fits: ({ word, cost, seen }) =>
      RULES.some((rule) => word.length >= rule.length && cost <= rule.cost && seen >= rule.seen),
  });
  return new Map([...common, ...rare, ...wellKnown]);
}

/** A word, how often it is seen, how far it is from the word that may be meant, and how often that one is seen. */
interface Likeness {
  word: string;
  count: number;
  cost: number;
  seen: number;
}

interface Slip {
  /** Whether a word may be one, before it is compared with others. */
  mayBe(word: string, count: number): boolean;
  fits(likeness: Likeness): boolean;
}

/** The words of `lexicon` that are slips of words that are `sure`: no form of one, no compound of them, and with the same first letter. */
function slipsFrom(
  sure: Lexicon,
  nearest: NearestWord,
  lexicon: Lexicon,
  { mayBe, fits }: Slip,
): Map<string, string> {
  const stems = new Set([...sure.keys()].map(stem));
  const split = createSplitter(sure);
  const nearestTo = nearest(sure);
  const meant = new Map<string, string>();
  for (const [word, count] of lexicon) {
    if (sure.has(word) || !mayBe(word, count) || stems.has(stem(word)) || split(word).length > 0) continue;
    const found = nearestTo(word);
    if (found === undefined || found.term.charAt(0) !== word.charAt(0)) continue;
    const seen = sure.get(found.term) ?? 0;
    if (fits({ word, count, cost: found.cost, seen })) meant.set(word, found.term);
  }
  return meant;
}

/** The lexicon less its misspelled words. */
export function withoutMisspellings(lexicon: Lexicon, misspellings: ReadonlyMap<string, string>): Lexicon {
  return new Map([...lexicon].filter(([word]) => !misspellings.has(word)));
}

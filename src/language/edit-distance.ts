/** How far apart two spellings are, in half edits, with the mistakes that are made in Norwegian at half price. */

import { LOOK_ALIKES } from './characters.ts';

/** One letter too many, too few, wrong, or two neighbours swapped. */
export const EDIT = 2;
/** A consonant single for double or double for single, or a letter for its look-alike: å/a, å/o, ø/o, æ/e, æ/a. */
export const SLIP = 1;

/** Longer words are not compared. */
export const MAX_WORD = 64;

/** One word, or many after each other, made ready to be compared. */
export interface Spelled {
  /** UTF-16 code units. */
  letters: Uint16Array;
  /** For each letter what it costs that the other word does not have it. */
  gaps: Uint8Array;
}

const LETTERS = 0x100;
const VOWELS = 'aeiouyæøå';
const PAIRS = ['åa', 'åo', 'øo', 'æe', 'æa'];
/** A bit for each letter that has a look-alike, and for each such letter the bits of its look-alikes. */
const BITS = new Uint8Array(LETTERS);
const ALIKE = new Uint8Array(LETTERS);
for (const [place, letter] of [...LOOK_ALIKES].entries()) BITS[letter.charCodeAt(0)] = 1 << place;
for (const pair of PAIRS) {
  const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  ALIKE[a] = (ALIKE[a] ?? 0) | (BITS[b] ?? 0);
  ALIKE[b] = (ALIKE[b] ?? 0) | (BITS[a] ?? 0);
}

/** Makes words ready; in `letters` they stand one after the other without a gap. */
export function spell(words: readonly string[]): Spelled {
  const size = words.reduce((sum, word) => sum + word.length, 0);
  const letters = new Uint16Array(size);
  const gaps = new Uint8Array(size);
  let to = 0;
  for (const word of words) {
    for (let at = 0; at < word.length; at++, to++) {
      letters[to] = word.charCodeAt(at);
      const doubled = at > 0 && letters[to] === letters[to - 1] && !VOWELS.includes(word.charAt(at));
      gaps[to] = doubled ? SLIP : EDIT;
    }
  }
  return { letters, gaps };
}

/** Three rows of the table, kept between calls so that a look-up allocates nothing. */
const rows = [
  new Uint8Array(MAX_WORD + 1),
  new Uint8Array(MAX_WORD + 1),
  new Uint8Array(MAX_WORD + 1),
] as const;

/**
 * The distance of two words in half edits, or `limit` + 1 where it is more than `limit`. Optimal string alignment
 * (Damerau–Levenshtein in which no letter is edited twice). Of `b` it reads the word from `start` to `end`; both words
 * are at most `MAX_WORD` long.
 */
export function editDistance(a: Spelled, b: Spelled, limit: number, start: number, end: number): number {
  // What both begin with costs nothing and never needs another alignment, up to a doubled letter: that one is cheap to
  // leave out, and what follows it may then be matched otherwise ("llalab" and "llab").
  let from = 0;
  const shorter = Math.min(a.letters.length, end - start);
  while (
    from < shorter &&
    a.letters[from] === b.letters[start + from] &&
    a.gaps[from] === EDIT &&
    b.gaps[start + from] === EDIT
  ) {
    from++;
  }
  const height = a.letters.length - from;
  const width = end - start - from;
  if (Math.abs(height - width) > limit) return limit + 1;

  const first = start + from;
  let [before, above, row]: [Uint8Array, Uint8Array, Uint8Array] = [...rows];
  above[0] = 0;
  for (let j = 1; j <= width; j++) above[j] = (above[j - 1] ?? 0) + (b.gaps[first + j - 1] ?? EDIT);
  let previous = 0;
  for (let i = 1; i <= height; i++) {
    const letter = a.letters[from + i - 1] ?? 0;
    const gap = a.gaps[from + i - 1] ?? EDIT;
    const alike = ALIKE[letter] ?? 0;
    let cost = (above[0] ?? 0) + gap;
    let least = cost;
    let other = 0;
    row[0] = cost;
    for (let j = 1; j <= width; j++) {
      const last = other;
      other = b.letters[first + j - 1] ?? 0;
      // From here on `cost` is that of the cell to the left.
      cost += b.gaps[first + j - 1] ?? EDIT;
      const down = (above[j] ?? 0) + gap;
      if (down < cost) cost = down;
      const swap = letter === other ? 0 : (alike & (BITS[other] ?? 0)) > 0 ? SLIP : EDIT;
      const across = (above[j - 1] ?? 0) + swap;
      if (across < cost) cost = across;
      if (i > 1 && j > 1 && letter === last && previous === other) {
        const crossed = (before[j - 2] ?? 0) + EDIT;
        if (crossed < cost) cost = crossed;
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    previous = letter;
    const spare = before;
    before = above;
    above = row;
    row = spare;
  }
  return Math.min(above[width] ?? 0, limit + 1);
}

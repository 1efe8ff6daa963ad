/** Misspells questions the way people do, so that the model learns what a slip of the finger leaves intact. */

import type { Random } from './random.ts';
import { pick, pickIndex } from './random.ts';

/** Shorter words are left alone: a slip in "ot" or "vg2" makes another word of it. */
const MIN_LETTERS = 5;
const LETTERS_ONLY = /^\p{L}+$/u;
/** How Norwegian letters are written by those without the keys or the spelling. */
const STAND_INS: ReadonlyMap<string, readonly string[]> = new Map([
  ['å', ['aa', 'a', 'o']],
  ['ø', ['oe', 'o']],
  ['æ', ['ae', 'e']],
  ['e', ['æ']],
  ['o', ['å']],
]);

/** `text` with one slip in one of its longer words, or as it is where there is none. */
export function misspell(text: string, random: Random): string {
  const words = text.split(' ');
  const places = words.flatMap((word, i) =>
    word.length >= MIN_LETTERS && LETTERS_ONLY.test(word) ? [i] : [],
  );
  if (places.length === 0) return text;
  const place = pick(random, places);
  words[place] = slip(words[place] as string, random);
  return words.join(' ');
}

function slip(word: string, random: Random): string {
  const at = 1 + pickIndex(random, word.length - 1);
  const before = word.slice(0, at);
  const letter = word.charAt(at);
  const after = word.slice(at + 1);
  switch (pickIndex(random, 4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return word.slice(0, at - 1) + letter + word.charAt(at - 1) + after;
    default: {
      const standIns = STAND_INS.get(letter);
      return standIns ? before + pick(random, standIns) + after : before + after;
    }
  }
}

/** Finds known words that a misspelled one may stand for: all within a small edit distance, the likeliest first. */

import { byCodeUnit } from './by-code-unit.ts';
import { LOOK_ALIKES } from './characters.ts';
import { EDIT, editDistance, MAX_WORD, type Spelled, spell } from './edit-distance.ts';

export interface Suggestion {
  /** A known word. */
  term: string;
  /** Whole edits away, 1 or 2; two slips (see `edit-distance.ts`) make one edit. */
  distance: number;
  /** In edits, with a slip as a half: 0.5 to 2. */
  cost: number;
}

/** Puts the likeliest first, of words near to `word`: see `createSpeller`. */
export function byLikelihood(
  word: string,
  weightOf: (term: string) => number,
): (a: Suggestion, b: Suggestion) => number {
  const initial = ({ term }: Suggestion): number => (term.charAt(0) === word.charAt(0) ? 0 : 1);
  return (a, b) =>
    a.cost - b.cost ||
    initial(a) - initial(b) ||
    weightOf(b.term) - weightOf(a.term) ||
    byCodeUnit(a.term, b.term);
}

export interface Speller {
  /** Up to `max` known words near the folded `word`, nearest first; none for a known or a very short word. */
  suggest(word: string, max: number): Suggestion[];
  /** Whether a folded word is one of the lexicon's. */
  knows(word: string): boolean;
  /** The heaviest known word that goes on where the folded `word` of three letters or more stops; null where there is none, and for what is a word itself. */
  complete(word: string): string | null;
  /**
   * The heaviest known word that begins as one folded word of three letters or more and ends as another, or goes on behind that one too if it
   * is cut short; null where there is none.
   */
  between(beginning: string, end: string, isCut?: boolean): string | null;
}

/** Shorter words are too near to too many others. */
const MIN_LENGTH = 4;
/** From this length on a word may be two edits off, before only one. */
const LONG = 8;

/** A word cut short has so many letters at least, and lacks so many. */
const BEGINNING = 3;
const LEAST_CUT = 2;

/** The known words by their first letters, each with its weight. */
function byBeginning(known: ReadonlyMap<string, number>): Map<string, [word: string, weight: number][]> {
  const words = new Map<string, [string, number][]>();
  for (const entry of known) {
    const beginning = entry[0].slice(0, BEGINNING);
    const alike = words.get(beginning);
    if (alike) alike.push(entry);
    else words.set(beginning, [entry]);
  }
  return words;
}

/** How many words' suggestions are kept: the words of one question, which is read for names and then for words. */
const RECENT = 16;

/** Letters that slips mix up count as one letter in a word's signature. */
const BIT_OF_ALIKE = 0;

/**
 * A word's signature: in the first number a bit for each letter it has, in the second one for each letter it has twice.
 * An edit changes at most two bits of both together, a slip at most one, so that most words need no closer look.
 */
function sign(word: Spelled, start: number, end: number, signatures: Int32Array, to: number): void {
  let once = 0;
  let twice = 0;
  for (let at = start; at < end; at++) {
    const code = word.letters[at] ?? 0;
    const bit = 1 << (code < 0x100 ? (BITS[code] ?? 0) : code & 31);
    twice |= once & bit;
    once |= bit;
  }
  signatures[to] = once;
  signatures[to + 1] = twice;
}

/** Which bit a letter has. */
const BITS = Uint8Array.from({ length: 0x100 }, (_, code) =>
  LOOK_ALIKES.includes(String.fromCharCode(code)) ? BIT_OF_ALIKE : 1 + (code % 31),
);

function bitsIn(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * A speller over folded words with their weights (how often they occur); it has nothing to suggest for those that are `right` as they
 * are. Of words equally near, those that begin with
 * the same letter come first, then the heavier, then by code unit. Words of one letter and of more
 * than 64 are left out. 20,000 words take about 10 ms to make ready, at the first word that is not known.
 */
export function createSpeller(
  terms: Iterable<readonly [word: string, weight: number]>,
  right: ReadonlySet<string> = new Set(),
): Speller {
  const known = new Map(terms);
  let finder: ((word: string) => Suggestion[]) | undefined;
  let beginnings: ReturnType<typeof byBeginning> | undefined;
  const suggestions = (word: string) => {
    finder ??= createFinder(known);
    return finder(word);
  };
  const heaviest = (beginning: string, fits: (term: string) => boolean): string | null => {
    if (beginning.length < BEGINNING) return null;
    beginnings ??= byBeginning(known);
    let [best, most]: [string | null, number] = [null, 0];
    for (const [term, weight] of beginnings.get(beginning.slice(0, BEGINNING)) ?? []) {
      if (weight > most && term.startsWith(beginning) && fits(term)) [best, most] = [term, weight];
    }
    return best;
  };
  const recent = new Map<string, Suggestion[]>();
  return {
    knows: (word) => known.has(word),
    complete(word) {
      if (known.has(word) || right.has(word)) return null;
      return heaviest(word, (term) => term.length >= word.length + LEAST_CUT);
    },
    between(beginning, end, isCut = false) {
      if (end.length < BEGINNING) return null;
      return heaviest(beginning, (term) => {
        const at = term.lastIndexOf(end);
        const rest = term.length - at - end.length;
        return at > beginning.length && (isCut ? rest >= LEAST_CUT : rest === 0);
      });
    },
    suggest(word, max) {
      if (word.length < MIN_LENGTH || word.length > MAX_WORD || known.has(word) || right.has(word)) return [];
      const found = recent.get(word) ?? suggestions(word);
      if (recent.size >= RECENT) recent.clear();
      recent.set(word, found);
      return found.slice(0, max);
    },
  };
}

/** Finds the words of `known` that are near to one that is not among them, the likeliest first. */
function createFinder(known: ReadonlyMap<string, number>): (word: string) => Suggestion[] {
  const byLength: string[][] = Array.from({ length: MAX_WORD + 1 }, () => []);
  for (const word of known.keys()) if (word.length > 1) byLength[word.length]?.push(word);
  const words = byLength.flat();
  const spelled = spell(words);
  const starts = new Uint32Array(words.length + 1);
  const signatures = new Int32Array(2 * words.length);
  /** How many words are shorter than each length. */
  const shorter = new Uint32Array(MAX_WORD + 2);
  byLength.forEach(({ length: count }, length) => {
    shorter[length + 1] = (shorter[length] ?? 0) + count;
  });
  words.forEach((word, at) => {
    const start = starts[at] ?? 0;
    starts[at + 1] = start + word.length;
    sign(spelled, start, start + word.length, signatures, 2 * at);
  });

  /** Places of the words within `limit` half edits, in pairs with their distance. */
  const near = (word: string, limit: number): { at: number; cost: number }[] => {
    const own = spell([word]);
    const signature = new Int32Array(2);
    sign(own, 0, word.length, signature, 0);
    const once = signature[0] ?? 0;
    const twice = signature[1] ?? 0;
    const end = shorter[Math.min(MAX_WORD + 1, word.length + limit + 1)] ?? 0;
    const found: { at: number; cost: number }[] = [];
    for (let at = shorter[Math.max(0, word.length - limit)] ?? 0; at < end; at++) {
      const bits = bitsIn((signatures[2 * at] ?? 0) ^ once);
      if (bits > limit || bits + bitsIn((signatures[2 * at + 1] ?? 0) ^ twice) > limit) continue;
      const cost = editDistance(own, spelled, limit, starts[at] ?? 0, starts[at + 1] ?? 0);
      if (cost <= limit) found.push({ at, cost });
    }
    return found;
  };

  return (word) =>
    near(word, word.length < LONG ? EDIT : 2 * EDIT)
      .map(({ at, cost }) => ({
        term: words[at] ?? '',
        distance: Math.ceil(cost / EDIT),
        cost: cost / EDIT,
      }))
      .sort(byLikelihood(word, (term) => known.get(term) ?? 0));
}

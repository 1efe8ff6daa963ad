/** Small numbers as people write them, in figures or in words, in bokmål, nynorsk and English. */

const WORDS: readonly (readonly string[])[] = [
  ['null', 'zero'],
  ['én', 'éin', 'ein', 'ett', 'eitt', 'one'],
  ['to', 'two'],
  ['tre', 'three'],
  ['fire', 'four'],
  ['fem', 'five'],
  ['seks', 'six'],
  ['sju', 'syv', 'seven'],
  ['åtte', 'eight'],
  ['ni', 'nine'],
  ['ti', 'ten'],
];
const VALUES = new Map(WORDS.flatMap((words, value) => words.map((word) => [word, value] as const)));

/** "2015" says when, not how many. */
const YEAR = '(?:19|20)\\d{2}(?!\\d)';
/** "12", "1000", "1 000". */
const FIGURES = `(?!${YEAR})\\d{1,3}(?:[ \\u00a0]?\\d{3})*`;
/** No letter, and no figure of the same number: "vg1", the end of "1000", of "1 000" and of "2.7". */
const BEFORE = '(?<![\\p{L}\\d]|\\d[.,]|\\d[ \\u00a0](?=\\d{3}(?!\\d)))';

/** "From most to fewest" has no number in it. */
const NO_NUMBER = '(?!to (?:the |most|fewest|least|færrest|flest))';
/** Matches one number in figures, or a word for one up to ten; the source of an expression with the flag u. */
const NUMBER = `${NO_NUMBER}(?:${FIGURES}|${[...VALUES.keys()].join('|')})(?![\\p{L}\\d]|[.,]\\d)`;

/** The value of what `NUMBER` matched. */
const numberOf = (written: string): number =>
  VALUES.get(written.toLowerCase()) ?? Number(written.replaceAll(/[ \u00a0]/g, ''));

/** A range of whole numbers, both ends included; `most` may be Infinity. */
export interface NumberRange {
  least: number;
  most: number;
}

const N = `${BEFORE}(${NUMBER})`;
const THAN = '(?: enn| than)?';
/** Each with the range that it gives of its number, or of its two. */
const RANGES: readonly [pattern: RegExp, range: (n: number, other: number) => NumberRange][] = [
  [
    rangeOf(`(?:(?:mellom|between|fra|frå|from) )?${N}(?: (?:og|and|til|to) |\\s*[–-]\\s*)${N}`),
    (n, other) => ({ least: Math.min(n, other), most: Math.max(n, other) }),
  ],
  [
    rangeOf(
      `(?:at most|no more than|(?:ikke|ikkje|not) (?:mer|mere|meir|flere|fleire|more)${THAN}|høyst|høgst|maks|maksimalt|maksimum) ${N}`,
    ),
    (n) => ({ least: 0, most: n }),
  ],
  [rangeOf(`${N}(?: \\p{L}+)? (?:eller|or) (?:færre|mindre|fewer|less)`), (n) => ({ least: 0, most: n })],
  [
    rangeOf(`(?:mer|mere|meir|flere|fleire|more|over)${THAN} ${N}`),
    (n) => ({ least: n + 1, most: Number.POSITIVE_INFINITY }),
  ],
  [rangeOf(`(?:færre|mindre|fewer|less|under)${THAN} ${N}`), (n) => ({ least: 0, most: n - 1 })],
  [
    rangeOf(`(?:minst|minimum|at least) ${N}|${N}(?: \\p{L}+)? (?:eller|or) (?:flere|fleire|mer|meir|more)`),
    (n) => ({ least: n, most: Number.POSITIVE_INFINITY }),
  ],
  [
    rangeOf(`(?:nøyaktig|akkurat|exactly|precisely|bare|berre|kun|only|just) ${N}`),
    (n) => ({ least: n, most: n }),
  ],
  [rangeOf(N), (n) => ({ least: n, most: n })],
];

function rangeOf(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})`, 'iu');
}

/** A range that a text asks for, and the place behind it. */
export interface FoundRange extends NumberRange {
  end: number;
}

/** The first range of numbers that `text` asks for before one of the things that `counted` matches right behind it; null if none. */
export function rangeIn(text: string, counted: RegExp): FoundRange | null {
  for (const [pattern, range] of RANGES) {
    const found = pattern.exec(text);
    const [number, other = ''] = found?.slice(1).filter((group) => group !== undefined) ?? [];
    if (!found || number === undefined) continue;
    const end = found.index + found[0].length;
    // "Two or more measures", and "two measures or more".
    const behind = [end, found.index + found[0].indexOf(number) + number.length];
    if (behind.some((from) => counted.test(text.slice(from))))
      return { ...range(numberOf(number), numberOf(other)), end };
  }
  return null;
}

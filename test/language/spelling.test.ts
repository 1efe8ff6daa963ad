/** What a misspelled word is taken for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDIT, editDistance, SLIP, spell } from '../../src/language/edit-distance.ts';
import { createSpeller } from '../../src/language/spelling.ts';

const speller = createSpeller(
  new Map([
    ['læreplass', 40],
    ['lærling', 30],
    ['lærer', 50],
    ['frafall', 60],
    ['fravær', 35],
    ['rådgiver', 20],
    ['eksamen', 25],
    ['oppfølging', 45],
    ['kroppsøving', 8],
    ['mål', 20],
    ['mal', 3],
    ['apprenticeship', 12],
    ['motivasjon', 9],
    ['praksisplass', 14],
    ['kurset', 5],
    ['kurser', 9],
  ]),
);
const first = (word: string) => speller.suggest(word, 3)[0]?.term;

/** The same distance by the definition: the whole table, nothing left out. */
function slowDistance(a: string, b: string): number {
  const consonant = (letter: string) => !'aeiouyæøå'.includes(letter);
  const gap = (word: string, at: number) =>
    at > 0 && word[at] === word[at - 1] && consonant(word.charAt(at)) ? SLIP : EDIT;
  const alike = ['åa', 'åo', 'øo', 'æe', 'æa'];
  const swap = (x: string, y: string) =>
    x === y ? 0 : alike.includes(x + y) || alike.includes(y + x) ? SLIP : EDIT;
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const cell = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 && j === 0) continue;
      const costs = [
        cell(i - 1, j) + (i > 0 ? gap(a, i - 1) : 0),
        cell(i, j - 1) + (j > 0 ? gap(b, j - 1) : 0),
        cell(i - 1, j - 1) + swap(a.charAt(i - 1), b.charAt(j - 1)),
      ];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        costs.push(cell(i - 2, j - 2) + EDIT);
      const row = table[i];
      if (row) row[j] = Math.min(...costs);
    }
  }
  return cell(a.length, b.length);
}

/** Few letters, so that words are near each other, with look-alikes and doubles among them. */
const word = fc.string({ unit: fc.constantFrom(...'aåoøeæstl'), minLength: 2, maxLength: 12 });

describe('createSpeller', () => {
  it.each([
    ['a ring left out', 'radgiver', 'rådgiver'],
    ['æ written as a', 'lareplass', 'læreplass'],
    ['æ written as e', 'leereplass', 'læreplass'],
    ['ø written as o', 'kroppsoving', 'kroppsøving'],
    ['a single for a double consonant', 'frafal', 'frafall'],
    ['a double for a single one', 'eksammen', 'eksamen'],
    ['a letter too few and a double consonant', 'opfølgin', 'oppfølging'],
    ['two letters swapped in a short word', 'frvaær', 'fravær'],
    ['a letter too many', 'fravsær', 'fravær'],
    ['two letters swapped in the middle', 'motviasjon', 'motivasjon'],
    ['two mistakes in a long word', 'aprentisceship', 'apprenticeship'],
  ])('mends %s', (_, written, meant) => {
    expect(first(written)).toBe(meant);
  });

  it.each([
    ['a word that is known', 'mal'],
    ['a short word', 'mol'],
    ['a word that is far from all', 'zebra'],
    ['two mistakes in a short word', 'kxrsxt'],
    ['nothing', ''],
    ['more than a word', 'x'.repeat(100)],
  ])('leaves alone %s', (_, written) => {
    expect(speller.suggest(written, 5)).toEqual([]);
  });

  it('puts the nearest first, then the more frequent', () => {
    expect(speller.suggest('kursen', 3).map(({ term }) => term)).toEqual(['kurser', 'kurset']);
    expect(speller.suggest('larer', 3).map(({ term, distance, cost }) => [term, distance, cost])).toEqual([
      ['lærer', 1, 0.5],
    ]);
  });

  it('gives no more than it is asked for', () => {
    expect(speller.suggest('kursen', 1)).toHaveLength(1);
    expect(speller.suggest('kursen', 0)).toHaveLength(0);
  });

  it.each([
    ['llala', 'll', 5],
    ['llalab', 'llab', 3],
  ])(
    '%s and %s are %i half edits apart: a doubled letter at the start is left out first',
    (a, b, distance) => {
      expect(editDistance(spell([a]), spell([b]), 40, 0, b.length)).toBe(distance);
    },
  );

  it('measures as the definition of the distance does', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const exact = slowDistance(a, b);
        expect(editDistance(spell([a]), spell([b]), 40, 0, b.length)).toBe(exact);
        expect(editDistance(spell([a]), spell([b]), 3, 0, b.length)).toBe(Math.min(exact, 4));
      }),
      { numRuns: 500 },
    );
  });

  it('finds just the words that a look at every word finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), word, (known, asked) => {
        const limit = asked.length < 8 ? EDIT : 2 * EDIT;
        const expected = known.filter((term) => slowDistance(asked, term) <= limit);
        const found = createSpeller(known.map((term) => [term, 1])).suggest(asked, 100);
        const wanted = asked.length < 4 || known.includes(asked) ? [] : expected;
        expect(found.map(({ term }) => term).sort()).toEqual(wanted.sort());
        for (const { term, cost } of found) expect(cost * EDIT).toBe(slowDistance(asked, term));
      }),
      { numRuns: 300 },
    );
  });

  it('goes on with a word that is cut short: the heaviest that begins so, and longer by two letters at least', () => {
    const { complete } = createSpeller(
      [
        ['samarbeid', 5],
        ['samarbeidsavtale', 2],
        ['samar', 9],
        ['nettverk', 1],
      ],
      new Set(['nett']),
    );
    expect(complete('samarb')).toBe('samarbeid');
    expect(complete('samarbei')).toBe('samarbeidsavtale');
    expect(complete('samar')).toBeNull();
    expect(complete('nett')).toBeNull();
    expect(complete('xyz')).toBeNull();
  });

  it('finds the word between a beginning and an end: the heaviest, and never the two set side by side', () => {
    const { between } = createSpeller([
      ['opplæringskontor', 3],
      ['opplevelseskontor', 2],
      ['opplkontor', 9],
    ]);
    expect(between('oppl', 'kontor')).toBe('opplæringskontor');
    expect(between('opplev', 'kontor')).toBe('opplevelseskontor');
    expect(between('oppl', 'or')).toBeNull();
    expect(between('op', 'kontor')).toBeNull();
    expect(between('nav', 'kontor')).toBeNull();
    expect(between('oppl', 'kon', true)).toBe('opplæringskontor');
    expect(between('oppl', 'kon')).toBeNull();
    expect(between('oppl', 'kontor', true)).toBeNull();
  });
});

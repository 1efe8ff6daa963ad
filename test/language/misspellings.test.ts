/** Which words of the question bank are slips and must not stand in the index beside the word that was meant. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/language/analyze.ts';
import { findMisspellings, withoutMisspellings } from '../../src/language/misspellings.ts';

const lexicon = new Map([
  ['læreplass', 40],
  ['veileder', 20],
  ['formidling', 6],
  ['klasse', 9],
  ['tiendeklassinger', 5],
  ['kristiansand', 4],
  ['skole', 90],
  ['start', 10],
  ['lareplass', 1],
  ['veilder', 1],
  ['formidlig', 2],
  ['læreplassen', 1],
  ['niendeklassinger', 1],
  ['kristiansund', 1],
  ['skolestart', 1],
  ['klasen', 1],
  ['blasse', 1],
]);
const trusted = new Map([['kristiansund', 1]]);
const misspellings = findMisspellings(lexicon, trusted);

describe('findMisspellings', () => {
  it('finds a rare word that is a slip away from a frequent one', () => {
    expect([...misspellings]).toEqual([
      ['lareplass', 'læreplass'],
      ['veilder', 'veileder'],
      ['formidlig', 'formidling'],
    ]);
  });

  it('finds a slip that several make, beside a word that far more write', () => {
    const bank = new Map([
      ...lexicon,
      ['lærepplass', 4],
      ['læreplas', 2],
      ['oppfølging', 300],
      ['oppfølgning', 90],
      ['opfølging', 5],
    ]);
    const found = findMisspellings(bank, trusted);
    expect(found.get('opfølging')).toBe('oppfølging');
    const long = new Map([
      ...lexicon,
      ['opplæringskontor', 300],
      ['opplæringskontur', 20],
      ['kontor', 300],
      ['kontur', 20],
    ]);
    expect(findMisspellings(long, trusted).get('opplæringskontur')).toBe('opplæringskontor');
    // So short a word may be another.
    expect(findMisspellings(long, trusted).has('kontur')).toBe(false);
    // As many as these mean what they write.
    expect(found.has('oppfølgning')).toBe(false);
    // Not often enough less than what it may be meant for.
    expect(
      findMisspellings(
        new Map([
          ['veileder', 20],
          ['veilleder', 4],
        ]),
        trusted,
      ).size,
    ).toBe(0);
  });

  it('finds short slips that are well known, where the word that is meant is known', () => {
    expect(
      findMisspellings(
        new Map([
          ['health', 200],
          ['helth', 10],
        ]),
        trusted,
      ).get('helth'),
    ).toBe('health');
    expect(findMisspellings(new Map([['helth', 10]]), trusted).size).toBe(0);
    expect(
      findMisspellings(
        new Map([
          ['health', 200],
          ['helth', 10],
        ]),
        new Map([['helth', 1]]),
      ).size,
    ).toBe(0);
  });

  it.each([
    ['another form of a frequent word', 'læreplassen'],
    ['a word that differs in its first letter', 'niendeklassinger'],
    ['a trusted word, such as a place', 'kristiansund'],
    ['a compound of known words', 'skolestart'],
    ['a short word that differs in a letter', 'blasse'],
  ])('leaves alone %s', (_, word) => {
    expect(misspellings.has(word)).toBe(false);
  });

  it('lets the documents be read as they were meant, and the question be mended by the speller', () => {
    const rest = withoutMisspellings(lexicon, misspellings);
    expect([...rest.keys()]).not.toContain('lareplass');
    const [term] = createAnalyzer({ lexicon: rest, misspellings })('lareplass');
    const [meant] = createAnalyzer({ lexicon: rest })('læreplass');
    expect(term?.term).toBe(meant?.term);
  });
});

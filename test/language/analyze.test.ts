/** What a question and a document have in common once both are analysed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer, JOINED_WEIGHT, PART_WEIGHT } from '../../src/language/analyze.ts';
import { collectLexicon } from '../../src/language/lexicon.ts';

const lexicon = collectLexicon([
  'Tett oppfølging ved høyt fravær. Læreplass, plass, lære. Læring og miljø i utvalg. Dropout. Ungdomsskole for ungdom.',
  'Skole, yrkesfag, eksamen, trening, eksamenstrening, elev, helse, tjeneste, oppfølging, lærling',
]);
const analyze = createAnalyzer({ lexicon });
const terms = (text: string) =>
  analyze(text)
    .filter((term) => !term.stop)
    .map((term) => term.term);
const shared = (a: string, b: string) => terms(a).filter((term) => terms(b).includes(term));

describe('createAnalyzer', () => {
  it.each(['all', 'lexicon'] as const)('reads the same again where it keeps words (%s)', (keep) => {
    const keeping = createAnalyzer({ lexicon, keep });
    for (const text of ['Fraværsoppfølging av lære plass, ukjentord', 'lære plass ukjentord', 'frå § 13-10'])
      for (let time = 0; time < 2; time++) expect(keeping(text)).toEqual(analyze(text));
  });

  it.each([
    ['a compound and its words', 'fraværsoppfølging', 'tett oppfølging ved fravær'],
    ['bokmål and nynorsk', 'Hva gjør skolen mot frafall?', 'kva gjer skulen mot fråfallet'],
    ['with and without Norwegian letters', 'laereplass', 'læreplassene'],
    ['words wrongly written apart', 'lære plass', 'læreplass'],
    ['English written together and apart', 'drop out', 'dropouts'],
    ['a hyphen and none', 'drop-out', 'dropout'],
    ['a grade and its ways of writing', 'VG 2', 'Vg2–Vg3'],
    ['an acronym and its genitive', 'OTs resultater', 'OT'],
    ['a paragraph and its chapter', '§ 13-10', '13'],
  ])('brings together %s', (_, a, b) => {
    expect(shared(a, b)).not.toEqual([]);
    expect(shared(b, a)).not.toEqual([]);
  });

  it('weighs what is read into a word less than the word', () => {
    expect(analyze('fraværsoppfølgingen').map(({ term, weight }) => [term, weight])).toEqual([
      ['fraværsoppfølg', 1],
      ['fravær', PART_WEIGHT],
      ['oppfølg', PART_WEIGHT],
    ]);
    expect(analyze('drop out').find(({ term }) => term === 'dropout')?.weight).toBe(JOINED_WEIGHT);
  });

  it('gives the parts of a compound the place of the whole, and joined words the place of both', () => {
    const text = 'Mer fraværsoppfølging mot drop out.';
    const places = analyze(text).map(({ raw, start, end }) => [raw, text.slice(start, end)]);
    expect(places).toContainEqual(['fravær', 'fraværsoppfølging']);
    expect(places).toContainEqual(['dropout', 'drop out']);
  });

  it('marks words of grammar and leaves it to others to drop them', () => {
    expect(analyze('hva er frafall').map(({ stop }) => stop)).toEqual([true, true, false]);
  });

  it('keeps every term within the text, in order of the words, weighing more than nothing and at most 1', () => {
    const word = fc.constantFrom(
      ...lexicon.keys(),
      'og',
      'vg',
      '2',
      '13-10',
      '-',
      '’s',
      'ø',
      'OTs',
      '🎓',
      '\u00ad',
    );
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', '-', '', ', ')))
      .map((all) => all.flat().join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (question) => {
        for (const { term, raw, weight, start, end } of analyze(question)) {
          expect(term).not.toBe('');
          expect(raw).not.toBe('');
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(question.length);
        }
      }),
    );
  });
});

describe('collectLexicon', () => {
  it('counts words in their folded spelling and leaves out numbers and words of grammar', () => {
    expect([...collectLexicon(['Skolen og skolen', 'SKOLEN i 2015, vg2'])]).toEqual([['skolen', 3]]);
  });
});

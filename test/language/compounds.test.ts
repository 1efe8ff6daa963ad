/** Which compounds are taken apart, and which words look like compounds and are none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSplitter } from '../../src/language/compounds.ts';

const LEXICON = new Set(
  `fravær oppfølging skole eier elev ungdom tjeneste yrke fag yrkesfag opplæring barn vern lærling ordning kandidat lære
   lærekandidat fall fra gang over arbeid sam ring kart miljø utvalg læring plass bedrift senter lese enter legge nett
   verk mål gruppe klasse rom home work ferdig heter ung dom råd vei leder`.split(/\s+/),
);
const split = createSplitter(LEXICON);

describe('createSplitter', () => {
  it.each([
    ['fraværsoppfølging', ['fravær', 'oppfølging']],
    ['fraværsoppfølgingen', ['fravær', 'oppfølgingen']],
    ['skoleeier', ['skole', 'eier']],
    ['skuleeigar', ['skole', 'eier']],
    ['barnevern', ['barn', 'vern']],
    ['lærlingordningen', ['lærling', 'ordningen']],
    ['læreplassene', ['lære', 'plassene']],
    ['læringsmiljøutvalg', ['læring', 'miljø', 'utvalg']],
    ['yrkesfagopplæring', ['yrkesfag', 'opplæring']],
    ['lærekandidatordning', ['lærekandidat', 'ordning']],
    ['lesesenter', ['lese', 'senter']],
    ['klasserom', []],
    ['homework', ['home', 'work']],
    ['målgruppe', ['mål', 'gruppe']],
  ])('%s', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  it.each([
    ['a prefix is no word', 'frafall'],
    ['nor is a preposition', 'overgang'],
    ['nor is an ending', 'skolering'],
    ['not even one that is a word', 'ferdigheter'],
    ['nor -dom', 'ungdom'],
    ['sam- is no word', 'samarbeid'],
    ['a word of the lexicon is not cut at random', 'skole'],
    ['what is not known is left alone', 'motivasjonskrise'],
    ['numbers are left alone', '2013-2014'],
    ['no word is no compound', ''],
  ])('%s', (_, word) => {
    expect(split(word)).toEqual([]);
  });

  it('puts parts in the order of the word, with nothing between them but a linking s or e', () => {
    const part = fc.constantFrom(...[...LEXICON].filter((word) => word.length > 3));
    const link = fc.constantFrom('', 's', 'e');
    fc.assert(
      fc.property(fc.array(fc.tuple(part, link), { minLength: 1, maxLength: 3 }), part, (heads, last) => {
        const word = heads.map(([head, linking]) => head + linking).join('') + last;
        const parts = split(word);
        const rejoined = new RegExp(`^${parts.join('[se]?')}$`);
        if (parts.length > 0) expect(word).toMatch(rejoined);
        expect(parts.length).not.toBe(1);
      }),
    );
  });

  it('splits the same whether the words come as a set or as a map with counts', () => {
    const fromMap = createSplitter(new Map([...LEXICON].map((word) => [word, 1])));
    expect(fromMap('fraværsoppfølging')).toEqual(split('fraværsoppfølging'));
  });
});

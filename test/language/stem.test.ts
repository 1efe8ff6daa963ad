/** Which forms of a word find each other, in both written forms of Norwegian and in English. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { stem } from '../../src/language/stem.ts';

const stems = (words: string) => new Set(words.split(' ').map((word) => stem(fold(word))));

describe('stem', () => {
  it.each([
    'elev eleven elever elevene elevens elevane elevar',
    'frafall fråfall frafallet fråfallet',
    'fravær fråvær fraværet fråværet',
    'skole skolen skoler skolene skule skula skulen skular skulane',
    'ungdomsskole ungdomsskulen ungdomsskolene',
    'skoleeier skoleeiere skuleeigar skuleeigarane',
    'opplæring opplæringa opplæringen opplæringane',
    'rådgiver rådgivere rådgjevar rådgjevarane rådgivning rådgjeving rådgiving',
    'veileder veiledere veiledning rettleiar rettleiing',
    'karriereveiledning karriererettleiing karriereveileder',
    'forebygging førebygging forebyggende førebyggjande',
    'videregående vidaregåande',
    'oppfølgingstjenesten oppfølgingstenesta oppfølgingsteneste',
    'skolehelsetjeneste skulehelseteneste skulehelsetenesta',
    'leder ledere ledelse leiar leiing',
    'mulighet moglegheit muligheter moglegheiter',
    'ferdighet ferdigheter ferdigheit ferdigheiter',
    'faglig fagleg faglige faglege',
    'undersøkelse undersøkelsen undersøking undersøkingane',
    'barn barnet barna born',
    'tiltak tiltaket tiltakene tiltaka',
    'virkemiddel virkemidler verkemiddel',
    'regel regler reglene reglar',
    'kvalifisere kvalifisering kvalifisert kvalifiserte',
    'utdanning utdanninga utdannet',
    'valgfag valfag',
    'utdanningsvalg utdanningsval',
    'sommerskole sommarskule sommarskulen',
    'voksen voksne vaksen vaksne',
    'kroppsøving kroppsøvinga kroppsøvingen',
    'søker søkere søkjar søkjarar',
    'gutt gut gutten guten guttene gutane',
    'ikke ikkje',
    'hva kva',
    'aktiv aktive aktivt',
    'sosial sosiale sosialt',
    'intensiv intensive intensivt',
    'measure measures',
    'drop drops dropping dropped',
    'apprentice apprentices apprenticeship apprenticeships',
    'county counties',
    'study studies studying studied',
    'teacher teachers teach teaching',
    'child children',
    'absent absence absences',
  ])('brings together: %s', (words) => {
    expect([...stems(words)]).toHaveLength(1);
  });

  it.each([
    ['a teacher and an apprenticeship', 'lærer lære'],
    ['learning and a teacher', 'læring lærer'],
    ['an arrangement and a word', 'ordning ord'],
    ['an aim and a template', 'mål mal'],
    ['health and whole', 'helse hele'],
    ['a daughter and data', 'datter data'],
    ['a skill and being done', 'ferdighet ferdig'],
    ['a doctor and to lay', 'lege legge'],
    ['a class and a plan', 'klasse plan'],
    ['schooling of staff and a school', 'skolering skole'],
    ['grades', 'vg1 vg2 vg3'],
  ])('keeps apart %s', (_, words) => {
    expect(stems(words).size).toBe(words.split(' ').length);
  });

  it('leaves numbers and grades as they are', () => {
    expect(['vg2', '13-10', '4.4', '2015'].map(stem)).toEqual(['vg2', '13-10', '4.4', '2015']);
  });

  it('makes something of every word, and never more than one word', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abdefghijklmnoprstuvyæøå'),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(word, (letters) => {
        const key = stem(fold(letters));
        expect(key).not.toBe('');
        expect(key).toMatch(/^\p{L}+$/u);
      }),
    );
  });

  it('does not care for the genitive', () => {
    const word = fc.constantFrom(
      'fylket',
      'skolen',
      'kommunen',
      'elevene',
      'tjenesten',
      'læreren',
      'county',
      'rådgiver',
    );
    fc.assert(
      fc.property(word, (owner) => {
        expect(stem(`${owner}s`)).toBe(stem(owner));
      }),
    );
  });
});

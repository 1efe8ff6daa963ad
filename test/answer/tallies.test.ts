/** Counts of what is no measure: statements by actor, statements and national resources by phase. */

import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { NO_FILTERS, openReal } from '../real-engine.ts';

const engine = await openReal();
const answer = (question: string) => ask(engine, { question, history: [], filters: NO_FILTERS });
const { units } = engine.knowledge;
const ofActor = (actor: string, category?: string) =>
  units.filter(
    (unit) =>
      unit.role === 'statement' &&
      unit.actor === actor &&
      (category === undefined || unit.category === category),
  ).length;
const ofPhase = (section: string, role: string) =>
  units.filter((unit) => unit.section === section && unit.role === role).length;
/** The numbers behind the names of a list, each with its name in bold. */
const numbers = (text: string) =>
  Object.fromEntries(
    Array.from(text.matchAll(/\*\*([^*]+)\*\*(?: h[^:]*)?: (\d+)/g), ([, name, n]) => [name, Number(n)]),
  );

describe('actors', () => {
  const all = {
    'Skole/opplæringsarena': ofActor('skole'),
    Skoleeier: ofActor('skoleeier'),
    Oppfølgingstjeneste: ofActor('ot'),
  };

  it.each([
    ['Hvem har flest punkter i kapittel 3, skolen eller skoleeier?', ['Skole/opplæringsarena', 'Skoleeier']],
    ['Who has more duties, the school or the school owner?', ['Skole/opplæringsarena', 'Skoleeier']],
    ['Har skolen flere oppgaver enn OT?', ['Skole/opplæringsarena', 'Oppfølgingstjeneste']],
    [
      'Kven har færrast oppgåver, skuleeigaren, skulen eller OT?',
      ['Oppfølgingstjeneste', 'Skoleeier', 'Skole/opplæringsarena'],
    ],
  ] as [string, (keyof typeof all)[]][])('are set beside each other by number: "%s"', (question, names) => {
    const response = answer(question);
    expect(numbers(response.answer)).toEqual(Object.fromEntries(names.map((name) => [name, all[name]])));
    expect(response.answer).toMatch(new RegExp(`^\\*\\*${names[0]}`));
    expect(response.complete).toBe(true);
  });

  it.each(['Which actor has the most duties in 3.4?', 'Kven har flest punkt i 3.4?'])(
    'are all of them where none is named, within the category: "%s"',
    (question) => {
      expect(numbers(answer(question).answer)).toEqual({
        'Skole/opplæringsarena': ofActor('skole', '4.4'),
        Skoleeier: ofActor('skoleeier', '4.4'),
        Oppfølgingstjeneste: ofActor('ot', '4.4'),
      });
    },
  );

  it('are told the sum where it is asked how many each has', () => {
    const { answer: text, total } = answer('Hvor mange punkter har skolen i 3.2 og hvor mange har OT?');
    expect(total).toBe(ofActor('skole', '4.2') + ofActor('ot', '4.2'));
    expect(text).toContain(`Til sammen ${total} punkter.`);
  });

  it('are listed, and not counted, where they are compared', () => {
    const response = answer('Compare the school and the school owner in 3.1');
    expect(response.total).toBe(ofActor('skole', '4.1') + ofActor('skoleeier', '4.1'));
    expect(response.answer).toContain('“identifiserer elever i risikosone');
  });
});

describe('phases', () => {
  it.each([
    ['Hvilken fase har færrest nasjonale ressurser?', /^\*\*Sluttvurdering\*\* har færrest: 3 /],
    ['Kva fase har flest nasjonale føringar?', /^\*\*På tvers av fasar\*\* har flest: 35 /],
    ['Which phase has the most statements?', /^\*\*Across phases\*\* has the most: 22 statements/],
  ])('have most or fewest: "%s"', (question, lead) => {
    expect(answer(question).answer).toMatch(lead);
  });

  it('are counted each, with the sum', () => {
    const response = answer('Hvor mange nasjonale ressurser er det i alt?');
    expect(response.total).toBe(units.filter(({ role }) => role === 'resource').length);
    expect(numbers(response.answer)).toMatchObject({ Sluttvurdering: ofPhase('2.6', 'resource') });
  });

  it('are still counted by measures where measures are asked for', () => {
    expect(answer('Hvilken fase har flest tiltak?').answer).toMatch(
      /^\*\*På tvers av faser\*\* har flest tiltak/,
    );
  });
});

describe('counties', () => {
  const count = (code: string) =>
    units.filter(({ kind, county }) => kind === 'measure' && county === code).length;
  const codes = engine.knowledge.vocabulary.counties;
  it.each([
    ['Hvilke fylker har flere tiltak enn Oslo?', 'OS', (n: number) => n > count('OS')],
    ['Which counties have as many measures as Troms?', 'TR', (n: number) => n === count('TR')],
    ['Kva fylke har færre tiltak enn Rogaland?', 'RO', (n: number) => n < count('RO')],
    ['Which counties have between three and four measures?', '', (n: number) => n === 3 || n === 4],
  ])('are held against one, or against two numbers: "%s"', (question, home, meets) => {
    const expected = codes.filter(({ code }) => code !== home && meets(count(code)));
    expect(numbers(answer(question).answer)).toEqual(
      Object.fromEntries(expected.map(({ code, name }) => [name, count(code)])),
    );
  });

  it('are said to have a number between the two', () => {
    expect(answer('Hvilke fylker har 3–4 tiltak?').answer).toMatch(
      /^11 av 19 fylker har mellom 3 og 4 tiltak\./,
    );
  });
});

it.each([
  ['Who has the most measures in 4.4?', /^\*\*Nord-Trøndelag\*\*, .* have the most measures/],
  [
    'Hvilket fylke har flest tiltak om psykisk helse?',
    /^\*\*Møre og Romsdal\*\* har flest tiltak om «Psykisk helse»: 2\./,
  ],
  ['Hva er fasene i rammeverket?', /^Rammeverket har 7 faser:/],
  ['Hvem er aktørene?', /^Kapittel 3 fordeler punktene på 3 aktører:/],
  ['Hva er kategoriene?', /^Kilden deler tiltakene i 4 kategorier:/],
])('"%s" is told in short', (question, lead) => {
  expect(answer(question).answer).toMatch(lead);
});

it.each([
  'Hvordan kan skolen og OT hjelpe flere elever?',
  'Hva kan skolen og OT gjøre for at flere møter opp?',
  'How can the school and the follow-up service reach more young people?',
])('"%s" counts nothing that they have', (question) => {
  expect(answer(question).answer).not.toMatch(/har flest|has the most|Til sammen/);
});

it.each([
  ['which counties have more measures than oslo', 14],
  ['Hvilke fylker har flere tiltak enn Sør-Trøndelag?', 0],
])('a county is held against others however it is written: "%s"', (question, count) => {
  expect(Object.keys(numbers(answer(question).answer))).toHaveLength(count);
});

it('counties are held against one in what is named', () => {
  const inCategory = (code: string) =>
    units.filter(({ kind, county, category }) => kind === 'measure' && county === code && category === '4.4')
      .length;
  const more = engine.knowledge.vocabulary.counties.filter(({ code }) => inCategory(code) > inCategory('OS'));
  const response = answer('Hvilke fylker har flere tiltak enn Oslo i 4.4?');
  expect(new Set(response.citations.flatMap(({ counties }) => counties.map(({ code }) => code)))).toEqual(
    new Set(more.map(({ code }) => code)),
  );
});

describe('bounds, ranks and means', () => {
  const phases = engine.knowledge.vocabulary.phases.map(({ id }) => id);
  it.each([
    ['Which phases have more than 15 statements?', 'statement', (n: number) => n > 15],
    ['Kva fasar har færre enn 15 punkt?', 'statement', (n: number) => n < 15],
    ['Hvilke faser har minst 10 nasjonale ressurser?', 'resource', (n: number) => n >= 10],
    ['Which phases have more than 50 statements?', 'statement', (n: number) => n > 50],
  ] as const)('tell the phases that have so many: "%s"', (question, role, meets) => {
    const response = answer(question);
    const counts = phases.map((id) => ofPhase(id, role)).filter(meets);
    expect(response).toMatchObject({ answered: true, complete: true });
    expect(Object.values(numbers(response.answer))).toEqual(counts);
  });

  it('tell the actors that have so many', () => {
    expect(Object.keys(numbers(answer('Hvilken aktør har mer enn 30 oppgaver?').answer))).toEqual([
      'Skoleeier',
      'Skole/opplæringsarena',
    ]);
  });

  it.each([
    'Order the counties from most to fewest measures',
    'rank the counties by number of measures',
    'Which county is second in number of measures?',
    'Hvilket fylke har nest flest tiltak?',
  ])('rank all counties, the most first: "%s"', (question) => {
    const response = answer(question);
    expect(response).toMatchObject({ complete: true, total: 77 });
    const others: number[] = Object.values(numbers(response.answer.slice(response.answer.indexOf('- '))));
    expect(others).toEqual(others.toSorted((a, b) => b - a));
  });

  it('begin with the fewest where they are named first', () => {
    expect(answer('Ranger fylkene fra færrest til flest tiltak').answer).toMatch(
      /^\*\*Oppland\*\* har færrest/,
    );
  });

  it.each([
    [
      'On average how many measures did each county submit?',
      '77 measures among 19 counties are 4.1 on average.',
    ],
    ['Hvor mange tiltak meldte fylkene inn i snitt?', '77 tiltak fordelt på 19 fylker er 4,1 i snitt.'],
    ['Kor mange tiltak er det i gjennomsnitt per gruppe?', '77 tiltak fordelte på 11 grupper er 7 i snitt.'],
  ])('tell the mean: "%s"', (question, said) => expect(answer(question).answer).toContain(said));

  it.each([
    ['Which group in 4.4 is the largest?', '**§ 4.4 Forebyggende tiltak** has the most'],
    ['Hvilken kategori er størst?', '**§ 4.4 '],
    ['Kva kategori er minst?', '**§ 4.1 '],
  ])('tell what is largest and smallest: "%s"', (question, said) =>
    expect(answer(question).answer.startsWith(said)).toBe(true),
  );

  it.each(['Which counties are missing in 4.3?', 'Kva fylke manglar i 4.3?'])(
    'tell who is missing: "%s"',
    (question) => expect(answer(question).answer).toMatch(/^6 (?:of|av) 19/),
  );

  it('tell how many schools a measure is at, though its title has a word of listing', () => {
    expect(answer('How many schools are in Alle skal med?').answer).toContain('(8 skoler)');
  });
});

/** Questions that take something away from the answer before them, or ask for what it counted. */

import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import type { AskResponse, Unit } from '../../src/types.ts';
import { NO_FILTERS, openReal } from '../real-engine.ts';

const engine = await openReal();

/** Asks one after the other, and gives the last answer. */
function converse(...questions: string[]): AskResponse {
  const history: { question: string; answer: string }[] = [];
  let response: AskResponse | undefined;
  for (const question of questions) {
    response = ask(engine, { question, history: [...history], filters: NO_FILTERS });
    history.push({ question, answer: response.answer });
  }
  return response as AskResponse;
}
const cited = ({ citations }: AskResponse) => citations.map(({ id }) => id).toSorted();
const measures = (is: (unit: Unit) => boolean) =>
  engine.knowledge.units
    .filter((unit) => unit.kind === 'measure' && is(unit))
    .map(({ id }) => id)
    .toSorted();
const inMentalHealth = ({ group, subgroup }: Unit) =>
  group === '4.3-psykisk-helse' || subgroup === '4.4-forebyggende-tiltak-psykisk-helse';

describe('what is taken away', () => {
  it.each([
    [
      ['Which measures concern mental health?', 'and without the ones in 4.3?'],
      (unit: Unit) => inMentalHealth(unit) && unit.category !== '4.3',
    ],
    [
      ['Which measures concern mental health?', 'and only those in 4.4?'],
      (unit: Unit) => inMentalHealth(unit) && unit.category === '4.4',
    ],
    [
      ['Hvilke tiltak har Rogaland?', 'ikke 4.1', 'og heller ikke 4.4'],
      ({ county, category }: Unit) => county === 'RO' && category !== '4.1' && category !== '4.4',
    ],
    [
      ['Hvor mange tiltak har Hedmark?', 'hvilke er i 4.2?'],
      ({ county, category }: Unit) => county === 'HE' && category === '4.2',
    ],
    [
      ['Kva tiltak har Hedmark?', 'kva er i 4.2?', 'og utan 4.2?'],
      ({ county, category }: Unit) => county === 'HE' && category !== '4.2',
    ],
    [
      ['Measures in 4.4 from Østfold', 'not the apprenticeship ones', 'and not PE either'],
      ({ county, category, group, subgroup }: Unit) =>
        county === 'ØS' &&
        category === '4.4' &&
        group !== '4.4-laereplass' &&
        subgroup !== '4.4-forebyggende-tiltak-kroppsoving',
    ],
    [
      ['Læreplasstiltak', 'ikke i Oslo', 'og ikke i Sogn og Fjordane'],
      ({ county, group }: Unit) => group === '4.4-laereplass' && county !== 'OS' && county !== 'SF',
    ],
  ] as [string[], (unit: Unit) => boolean][])('is taken from the answer before: %j', (questions, isLeft) => {
    expect(cited(converse(...questions))).toEqual(measures(isLeft));
  });

  it('leaves two counties compared, and says of neither that it is all it has', () => {
    const { answer } = converse('Sammenlign Troms og Finnmark', 'og bare i 4.4?');
    expect(answer).toMatch(/^Kunnskapsgrunnlaget har 2 tiltak om «[^»]+» fra Finnmark\./);
    expect(answer).not.toMatch(/meldte inn/);
  });
});

describe('the names of what was counted', () => {
  it.each([
    [['Hvor mange tiltak har Hedmark?', 'hva heter de?'], ({ county }: Unit) => county === 'HE'],
    [
      ['How many measures are there on apprenticeships?', 'which ones are they?'],
      ({ group }: Unit) => group === '4.4-laereplass',
    ],
    [['Hvor mange fylker har IKO?', 'hvilke?'], ({ group }: Unit) => group === '4.1-iko'],
  ] as [string[], (unit: Unit) => boolean][])('are given: %j', (questions, isMeant) => {
    expect(cited(converse(...questions))).toEqual(measures(isMeant));
  });
});

it('a question that begins anew takes nothing over', () => {
  const { understood } = converse('Hva er IKO?', 'Hvilke fylker bruker det?', 'Fortell om fase 2.6');
  expect(understood).toMatchObject({ phases: ['2.6'], groups: [], carried: [] });
});

describe('what points to the answer before', () => {
  it.each([
    [['Hva står under sluttvurdering?', 'og fasen før?'], ['2.5']],
    [['Kva bør gjerast ved oppstart Vg1?', 'Og etterpå?'], ['2.3']],
    [['Hva står under oppfølging vg1?', 'og neste fase?', 'og den etter det?'], ['2.5']],
    [['What is in phase 2.1?', 'what comes before that?', 'and the next phase?'], ['2.2']],
    [['Kva tiltak har Rogaland for Vg1?', 'og i fasen etter?'], ['2.4']],
  ])('is the phase beside that one: %j', (questions, phases) => {
    expect(converse(...questions).understood.phases).toEqual(phases);
  });

  it('has no phase beside the first and the last', () => {
    for (const questions of [
      ['What is in phase 2.1?', 'and the phase before?'],
      ['Hva står i fase 2.7?', 'og neste fase?'],
    ]) {
      expect(converse(...questions)).toMatchObject({ answered: false, citations: [] });
    }
  });

  it('is the category beside that one', () => {
    const { understood } = converse('Which measures are in 4.2?', 'and the next category?');
    expect(understood.categories).toEqual(['4.3']);
  });

  const inPE = ({ subgroup }: Unit) => subgroup === '4.4-forebyggende-tiltak-kroppsoving';
  it.each([
    [
      ['Which PE measures did Østfold submit?', 'Which other counties have them?'],
      (unit: Unit) => inPE(unit) && unit.county !== 'ØS',
    ],
    [
      ['Which PE measures did Østfold submit?', 'who else does that?'],
      (unit: Unit) => inPE(unit) && unit.county !== 'ØS',
    ],
    [
      ['Tiltak om kroppsøving i Østfold', 'og i resten av landet?', 'og elles i landet?'],
      (unit: Unit) => inPE(unit) && unit.county !== 'ØS',
    ],
    [['Tiltak om kroppsøving i Østfold', 'på landsbasis?'], inPE],
    [['Kva kroppsøvingstiltak har Østfold?', 'og i heile landet?'], inPE],
    [
      ['Which re-entry measures are there?', 'In Bergen?', 'how many are there in total, nationwide?'],
      ({ group }: Unit) => group === '4.4-tilbakeforende-tiltak',
    ],
  ] as [string[], (unit: Unit) => boolean][])(
    'is kept where the county is another, or none: %j',
    (questions, isMeant) => {
      expect(cited(converse(...questions))).toEqual(measures(isMeant));
    },
  );

  it.each([
    [
      ['Which re-entry measures did Hordaland submit?', 'What else did they submit?'],
      ({ county, group }: Unit) => county === 'HO' && group !== '4.4-tilbakeforende-tiltak',
    ],
    [
      ['Kva læringsmiljøtiltak har Buskerud?', 'Vis alt dei har meldt inn'],
      ({ county }: Unit) => county === 'BU',
    ],
    [['Hva er Jobbskolen?', 'hva annet har fylket meldt inn?'], ({ county }: Unit) => county === 'VA'],
    [
      ['Which county submitted the fewest measures?', 'what did they submit?'],
      ({ county }: Unit) => county === 'OP',
    ],
    [
      ['What did Rogaland submit?', 'And Oslo?', 'How many in total for both?'],
      ({ county }: Unit) => county === 'RO' || county === 'OS',
    ],
    [
      ['Kva har Rogaland?', 'og Oslo?', 'Kven har meldt inn fleire?'],
      ({ county }: Unit) => county === 'RO' || county === 'OS',
    ],
  ] as [string[], (unit: Unit) => boolean][])(
    'is of the counties that were spoken of: %j',
    (questions, isMeant) => {
      expect(cited(converse(...questions))).toEqual(measures(isMeant));
    },
  );

  it('may be of two phases, or of those that have most', () => {
    const { understood } = converse('Tiltak i oppstart Vg1', 'og i oppfølging Vg2?', 'sammenlign de to');
    expect(understood.phases).toEqual(['2.2', '2.4']);
    const { citations } = converse('Which county has most measures on apprenticeships?', 'hva heter de?');
    expect(citations.map(({ counties }) => counties[0]?.code)).toEqual(['SF', 'SF']);
    expect(converse('Kva har Troms?', 'og Finnmark?', 'Kven har flest av dei?').total).toBe(8);
  });

  it('says that there is no fifth of four, and nothing from a section that is not', () => {
    expect(converse('Which measures did Buskerud submit?', 'And the fifth?')).toMatchObject({
      answered: false,
      answer: 'The answer before lists 4, so there is no such number in it.',
    });
    expect(converse('How many measures are in 4.1?', 'and 4.5?').answer).toContain('§ 4.5');
  });
});

describe('one property of a measure that was told of', () => {
  it.each([
    [['Kva er Hyssingen Produksjonsskule?', 'Kva fylke er det frå?'], 'Hordaland'],
    [['What is Brua-trappa?', 'Which county is that from?'], 'Nord-Trøndelag'],
    [['Hva er Kommunerunden?', 'Hvilken kategori er det i?'], 'få kunnskap om lokale forhold'],
    [['Kva er Jobbskolen?', 'Kva gruppe høyrer tiltaket til?'], 'Tilbakeførende tiltak'],
    [['Hva er Studiesenter og baseskule?', 'Hvor mange skoler gjelder det?'], '28 skoler'],
    [['What is Open dør?', 'is it a pilot?'], 'pilot 2 skoler'],
  ])('is told with it: %j', (questions, told) => {
    const response = converse(...questions);
    expect(response).toMatchObject({ answered: true, total: 1 });
    expect(response.answer).toContain(told);
  });

  it('is lacking where the source tells it of none', () => {
    const { answered, answer } = converse('What is Open dør?', 'what are its results?');
    expect(answered).toBe(false);
    expect(answer).toContain('Open dør');
  });

  it('is not asked for by who asks of all', () => {
    expect(converse('What is Jobbskolen?', 'Which categories are there?').total).toBe(77);
    expect(converse('Kva er Jobbskolen?', 'Kva fylke har flest tiltak?').total).toBe(77);
  });
});

describe('what is like a measure', () => {
  const mates = ['ak-kvalitetsforum', 'ro-utvidet-skoleeierforum', 'va-kommuneavtaler'];
  it.each([
    [['Hva er Partnerskapsavtaler?', 'Har andre fylker noe lignende?']],
    [['What is Partnerskapsavtaler?', 'Which other measures are in the same group?']],
    [['Kva tiltak liknar på Partnerskapsavtaler?']],
    [['Which measures are similar to Partnerskapsavtaler?']],
  ])('stands in its group, or is near it: %j', (questions) => {
    expect(cited(converse(...questions))).toEqual(expect.arrayContaining(mates));
  });

  it('may be asked for in one county', () => {
    const { citations } = converse('Hva er Partnerskapsavtaler?', 'noe lignende i Akershus?');
    const others = citations.filter(({ id }) => id !== 'fi-partnerskapsavtaler');
    expect(others[0]?.id).toBe('ak-kvalitetsforum');
    expect(others.every(({ counties }) => counties[0]?.code === 'AK')).toBe(true);
  });
});

describe('a part of what was listed', () => {
  it.each([
    [
      ['Hvilke tilbakeførende tiltak finnes?', 'Hvilke av dem er i skole?'],
      ({ subgroup }: Unit) => subgroup === '4.4-tilbakeforende-tiltak-i-skole',
    ],
    [
      ['Tiltak i Nord-Trøndelag', 'Er noen av dem for alle skoler?'],
      ({ id }: Unit) => id === 'nt-bup-i-skolen',
    ],
    [
      ['What did Troms submit?', 'Is any of this about mental health?'],
      ({ county, group }: Unit) => county === 'TR' && group === '4.3-psykisk-helse',
    ],
    [
      ['Which measures are about apprenticeships?', 'Which of them are about mental health?'],
      ({ id }: Unit) => id === 'tr-god-overgang-fra-vg2-til-laereplass',
    ],
    [
      ['Which measures are about apprenticeships?', 'Are there any in Oppland?'],
      ({ id }: Unit) => id === 'op-yrkesfagsmotivator',
    ],
    [['tiltak i 4.3', 'hvilke er om psykisk helse?'], ({ group }: Unit) => group === '4.3-psykisk-helse'],
  ] as [string[], (unit: Unit) => boolean][])(
    'is told by names, scope or words: %j',
    (questions, isMeant) => {
      expect(cited(converse(...questions))).toEqual(measures(isMeant));
    },
  );

  it('may be of statements, and none', () => {
    const some = converse('Kva konkrete tiltak skal OT gjera?', 'Kva av det gjeld NAV?');
    expect(some.citations.length).toBeGreaterThan(0);
    expect(some.citations.every(({ id }) => id.includes('-ot-'))).toBe(true);
    expect(converse('Tiltak i Oslo', 'bare de om mobbing')).toMatchObject({ answered: true, total: 0 });
  });
});

it('what was spoken of is kept in another phase, and the form in another part of it', () => {
  const { understood, answered } = converse(
    'Kva fleksible utdanningsløp finst i Vg1?',
    'Er det det same i Vg2?',
  );
  expect({ answered, phases: understood.phases }).toEqual({ answered: true, phases: ['2.4'] });
  const { citations } = converse('Hva spør malen om under forankring?', 'og under oppfølging?');
  expect(citations.every(({ section }) => section === '5')).toBe(true);
});

it('says that chapter 3 has nothing on it for an actor', () => {
  const { answer } = converse('What can the school do about absence?', 'And the follow-up service?');
  expect(answer).toMatch(/^Chapter 3 has nothing on just this for the follow-up service\./);
});

it.each([
  ['thank you', 'You’re welcome'],
  ['takk for hjelpen', 'Bare hyggelig'],
  ['hello', 'Hello'],
])('who says "%s" gets a fitting word', (talk, said) => {
  expect(converse('Tiltak i Oslo', talk).answer).toContain(said);
});

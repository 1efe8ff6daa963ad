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

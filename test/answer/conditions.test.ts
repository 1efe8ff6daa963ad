/** Conditions that no plain list meets: counties with both, with none, with more than so many; measures of all but some groups. */

import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { NO_FILTERS, openReal } from '../real-engine.ts';

const engine = await openReal();
const answer = (question: string) => ask(engine, { question, history: [], filters: NO_FILTERS });
const measures = engine.knowledge.units.filter(({ kind }) => kind === 'measure');
const all = engine.knowledge.vocabulary.counties.map(({ code }) => code);

type Test = (unit: (typeof measures)[number]) => boolean;
const group =
  (...ids: string[]): Test =>
  (unit) =>
    [unit.category, unit.group, unit.subgroup].some((id) => id !== null && ids.includes(id));
const apprenticeship = group('4.4-laereplass');
const mental = group('4.3-psykisk-helse', '4.4-forebyggende-tiltak-psykisk-helse');
const countOf = (code: string, of: Test = () => true) =>
  measures.filter((unit) => unit.county === code && of(unit)).length;
const has = (of: Test) => (code: string) => countOf(code, of) > 0;

describe('counties that meet a condition', () => {
  it.each<[string, (code: string) => boolean]>([
    ['Hvilke fylker har mer enn fire tiltak?', (code) => countOf(code) > 4],
    ['Kva fylke har minst fire tiltak?', (code) => countOf(code) >= 4],
    ['Which counties have exactly three measures?', (code) => countOf(code) === 3],
    ['How many counties have two or fewer measures?', (code) => countOf(code) <= 2],
    ['Hvor mange fylker har fem tiltak?', (code) => countOf(code) === 5],
    ['Hvilke fylker har bare ett læreplasstiltak?', (code) => countOf(code, apprenticeship) === 1],
    ['Hvilke fylker har ikke tiltak om læreplass?', (code) => !has(apprenticeship)(code)],
    ['Kva fylke manglar tiltak om psykisk helse?', (code) => !has(mental)(code)],
    ['Which counties lack apprenticeship measures?', (code) => !has(apprenticeship)(code)],
    ['Hvem har ikke noe om psykisk helse?', (code) => !has(mental)(code)],
    [
      'Hvilke fylker har tiltak om både læreplass og psykisk helse?',
      (code) => has(apprenticeship)(code) && has(mental)(code),
    ],
    [
      'Which counties have mental health but not apprenticeship measures?',
      (code) => has(mental)(code) && !has(apprenticeship)(code),
    ],
    [
      'Kva fylke har korkje læreplass eller psykisk helse?',
      (code) => !has(apprenticeship)(code) && !has(mental)(code),
    ],
    [
      'Hvilke fylker har tiltak i alle fire kategorier?',
      (code) => ['4.1', '4.2', '4.3', '4.4'].every((id) => has(group(id))(code)),
    ],
    ['Hvilke fylker har bare tiltak i 4.4?', (code) => countOf(code, group('4.4')) === countOf(code)],
    [
      'Hvilke fylker i Nord-Norge har ikke læreplasstiltak?',
      (code) => ['FI', 'NO', 'TR'].includes(code) && !has(apprenticeship)(code),
    ],
    [
      'Hvilke fylker har verken læreplasstiltak eller alternative opplæringsløp?',
      (code) => !has(apprenticeship)(code) && !has(group('4.4-alternative-opplaeringslop'))(code),
    ],
    ['Har alle fylka sendt inn noko om lokal kunnskap?', has(group('4.1'))],
    ['Fylker med tiltak i alle fire kategoriene', (code) => code === 'AK'],
    ['Hvem leverte bare to tiltak?', (code) => countOf(code) === 2],
    ['Hvilke fylker har ingen tiltak om sommerskole?', (code) => !['FI', 'OS'].includes(code)],
  ])('%s', (question, meets) => {
    const response = answer(question);
    const codes = new Set(response.citations.flatMap(({ counties }) => counties.map(({ code }) => code)));
    expect(response).toMatchObject({ answered: true, complete: true });
    expect([...codes].sort()).toEqual(all.filter(meets).sort());
    expect(response.answer).toMatch(new RegExp(`^${codes.size} (?:av|of) `));
  });

  it.each([
    ['Hvilke fylker har mer enn fem tiltak?', 'Ingen av 19 fylker har minst 6 tiltak.'],
    [
      'Kva fylke har berre førebyggjande tiltak?',
      'Ingen av 19 fylke har berre tiltak om «Førebyggjande tiltak».',
    ],
    ['Do any counties have six measures?', 'None of 19 counties has exactly 6 measures.'],
  ])('none: %s', (question, lead) => {
    expect(answer(question)).toMatchObject({ answered: true, complete: true, total: 0, answer: lead });
  });

  it.each([
    'Hvilke fylker har tiltak for elever som ikke har læreplass?',
    'Which counties have measures for youth without an apprenticeship?',
    'Hvilke fylker har ikke bare tiltak om læreplass?',
  ])('are not read out of what people lack: %s', (question) => {
    expect(answer(question).total).toBe(measures.filter(apprenticeship).length);
  });

  it.each<[string, number]>([
    ['Hvilke grupper har mer enn fem tiltak?', 7],
    ['Kva kategoriar har færre enn ti tiltak?', 1],
  ])('as groups and categories may: %s', (question, count) => {
    expect(answer(question).answer).toMatch(new RegExp(`^${count} av `));
  });
});

describe('measures of all groups but some', () => {
  it.each<[string, Test]>([
    [
      'Hvilke tiltak i Rogaland er ikke forebyggende?',
      (unit) => unit.county === 'RO' && !group('4.4-forebyggende-tiltak')(unit),
    ],
    [
      'Tiltak i Rogaland som ikke handler om intensivopplæring',
      (unit) => unit.county === 'RO' && unit.id !== 'ro-intensivopplaering',
    ],
    ['Hvor mange tiltak handler ikke om læreplass?', (unit) => !apprenticeship(unit)],
    ['Which measures are not about mental health?', (unit) => !mental(unit)],
    [
      'Hvilke tiltak handler verken om læreplass eller psykisk helse?',
      (unit) => !apprenticeship(unit) && !mental(unit),
    ],
  ])('%s', (question, belongs) => {
    const response = answer(question);
    expect(response.total).toBe(measures.filter(belongs).length);
    expect(response.answer).toMatch(/utenom «|other than those on “/);
  });
});

describe('what only looks like a condition', () => {
  it.each([
    ['Hvilke fire tiltakskategorier finnes?', /^Ingen av/],
    ['hvilke fylker har tiltak for dem som ikke møter opp?', /fylker har ingen|Ingen slike/],
    ['Hvilke fylker har ikke både læreplass og tilbakeførende tiltak?', /fylker har ingen/],
  ])('%s', (question, condition) => {
    expect(answer(question).answer).not.toMatch(condition);
  });
});

describe('who has most', () => {
  it.each([
    ['Hvem har færrest tiltak?', /^\*\*Oppland\*\* har færrest tiltak/],
    ['Which county has the most target-group measures?', /: 4 each\./],
    [
      'Hvilket fylke har flest tiltak på én skole?',
      /^\*\*Møre og Romsdal\*\* har flest tiltak med dette omfanget: 3\./,
    ],
    ['Hvor mange fylker har tiltak på bare én skole?', /^7 fylker har tiltak med dette omfanget\./],
  ])('%s', (question, lead) => {
    expect(answer(question).answer).toMatch(lead);
  });
});

describe('shares', () => {
  it.each([
    ['Hvor stor andel av tiltakene handler om læreplass?', '11 av 77 tiltak er 14 prosent.'],
    ['What percentage of the measures is about apprenticeship?', '11 of 77 measures is 14 per cent.'],
    [
      'Hvor stor andel av fylkene har tiltak om psykisk helse?',
      '7 av 19 fylker har tiltak om «Psykisk helse».',
    ],
    ['Stemmer det at alle fylker har meldt inn tiltak?', '19 av 19 fylker har tiltak.'],
  ])('%s', (question, lead) => {
    expect(answer(question).answer).toContain(lead);
  });

  it('of pupils are not told of', () => {
    expect(answer('Hvor stor andel av elevene faller fra?').answered).toBe(false);
  });
});

describe('what a county has', () => {
  it.each([
    ['Har Troms noe om læreplass?', ['tr-god-overgang-fra-vg2-til-laereplass']],
    ['Har Sogn og Fjordane noe om OT?', ['sf-tilbakeforing-av-ot-ungdom-til-kompetansegivande-opplaering']],
    ['Hva har Nordland om OT?', ['no-karrierehus']],
    ['Hva er Klar, ferdig, RO?', ['bu-klar-ferdig-ro']],
  ])('by the title of a measure: %s', (question, ids) => {
    const { answered, answer: text, citations } = answer(question);
    expect(answered).toBe(true);
    expect(text).not.toMatch(/ingenting|ingen om/);
    expect(citations.slice(0, ids.length).map(({ id }) => id)).toEqual(ids);
  });

  it('is not read out of a sentence that begins with Å', () => {
    expect(answer('Å forebygge frafall, hva finnes?').understood.counties).toEqual([]);
  });
});

describe('where who asks is at home', () => {
  it.each([
    ['Jeg jobber i Rogaland. Hvilke fylker har tiltak om psykisk helse?', 8],
    ['Hvilke andre fylker enn Oslo har læreplasstiltak?', 10],
    ['Eg er rådgjevar i Oslo. Kva gjer andre fylke med læreplass?', 10],
    ['Vi i Buskerud lurer på hva andre fylker gjør med læreplasser', 10],
    ['Which other counties than Vestfold have mental health measures?', 7],
  ])('%s', (question, total) => {
    expect(answer(question)).toMatchObject({ complete: true, total });
  });
});

/** Questions for parts of the source, over the real corpus: for what it says of a matter, a phase, a section, an actor, a group, the form. */

import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import type { AskResponse } from '../../src/types.ts';
import { NO_FILTERS, openReal } from '../real-engine.ts';

const engine = await openReal();
const answer = (...questions: string[]): AskResponse =>
  ask(engine, {
    question: questions.at(-1) ?? '',
    history: questions.slice(0, -1).map((question) => ({ question })),
    filters: NO_FILTERS,
  });
const cited = (response: AskResponse) => response.citations.map(({ id }) => id).toSorted();
const idsWhere = (test: (unit: (typeof engine.knowledge.units)[number]) => boolean) =>
  engine.knowledge.units
    .filter(test)
    .map(({ id }) => id)
    .toSorted();

describe('what is said of something', () => {
  it.each([
    ['Hva sies om rus?', /rus/],
    ['Kva blir sagt om påbygg?', /påbygg/i],
    ['Kva er skrive om fråvær?', /fravær/],
    ['What is said about bullying?', /Mobbing/],
    ['Og hva nevnes om karriereveiledning?', /karriereveiledning/i],
  ])('is found by the matter alone: "%s"', (question, matter) => {
    const response = answer(question);
    expect(response.answered).toBe(true);
    expect(response.citations.some(({ quote }) => matter.test(quote))).toBe(true);
  });

  it.each(['Hva sies om fotball?', 'Kva blir sagt om vaksinar?', 'What is said about the weather?'])(
    'may be nothing: "%s"',
    (question) => expect(answer(question).answered).toBe(false),
  );

  it.each(['Hva er nevnt for Vg1?', 'Kva er nemnt for Vg1?', 'What is mentioned for Vg1?'])(
    'is all of the phases that are named: "%s"',
    (question) => {
      const response = answer(question);
      expect(response.complete).toBe(true);
      expect(cited(response)).toEqual(cited(answer('Hva finnes for Vg1?')));
    },
  );
});

describe('what an actor is to do', () => {
  it.each([
    ['Hva er OTs oppgaver i 3.4?', ['ot'], '3.4'],
    ['Kva er OT sitt ansvar i 3.2?', ['ot'], '3.2'],
    ['What is the follow-up service responsible for in 3.3?', ['ot'], '3.3'],
    ['Hva er OTs rolle?', ['ot'], ''],
    ['Hvilke oppgaver har skolen?', ['skole'], ''],
    ["What are the school's tasks in 3.1?", ['skole'], '3.1'],
    ['Kva har skuleeigaren ansvar for?', ['skoleeier'], ''],
    ['Oppgaver både skole og OT har', ['skole', 'ot'], ''],
    ['Kva oppgåver har både skulen og skuleeigaren i 3.4?', ['skoleeier', 'skole'], '3.4'],
  ])('is listed whole, for each who is named: "%s"', (question, actors, section) => {
    const response = answer(question);
    expect(response.complete).toBe(true);
    expect(cited(response)).toEqual(
      idsWhere((unit) => actors.includes(unit.actor ?? '') && unit.section.startsWith(section)),
    );
  });

  it('is another’s where the school only stands beside it', () => {
    expect(answer('Hvilke oppgaver har OT overfor skolen?').understood.actors).toEqual(['ot']);
  });

  it('is not what the actor is', () => {
    expect(answer('Hva er OT?').answer).toContain('OT står for');
  });
});

describe('the groups of a category', () => {
  it.each([
    ['Hvilke grupper finnes i 4.4?', '4.4', '§ 4.4 har 4 grupper og 13 undergrupper.'],
    ['Kor mange undergrupper er det i 4.2?', '4.2', '§ 4.2 har 2 grupper og 4 undergrupper.'],
    ['Which groups are there in category 4.1?', '4.1', '§ 4.1 has 2 groups and no subgroups.'],
    ['Hvilke undergrupper finnes?', '4', '§ 4.3 har 3 grupper og 2 undergrupper.'],
  ])('are named and counted with their measures: "%s"', (question, section, lead) => {
    const response = answer(question);
    const measures = idsWhere((unit) => unit.kind === 'measure' && unit.section.startsWith(section));
    expect(response).toMatchObject({ complete: true, total: measures.length });
    expect(response.answer).toContain(lead);
    expect(cited(response)).toEqual(measures);
  });

  it('may be those of one group', () => {
    const response = answer('Hvilke undergrupper har Forebyggende tiltak?');
    expect(response.answer).toContain('«Forebyggende tiltak» har 5 undergrupper.');
    expect(response.answer).toContain('Kroppsøving**: 3 tiltak');
  });

  it.each([
    'Hvilke tiltak hører til Intensivopplæring?',
    'Kva tiltak høyrer til Intensivopplæring?',
    'Which measures belong to Intensivopplæring?',
    'Tiltak i gruppen Intensivopplæring',
  ])('have all their measures, though one has the same name: "%s"', (question) => {
    const inGroup = idsWhere(({ subgroup }) => subgroup === '4.4-forebyggende-tiltak-intensivopplaering');
    expect(answer(question)).toMatchObject({ complete: true, total: inGroup.length });
    expect(cited(answer(question))).toEqual(inGroup);
  });

  it('are not asked for by who asks for the one measure', () => {
    expect(cited(answer('Hva er Intensivopplæring?'))).toContain('ro-intensivopplaering');
    expect(answer('Hva er Intensivopplæring?').complete).toBe(false);
  });
});

/** What is said of something, where, and on which page: all of it asks about that something. */

import { expect, it } from 'vitest';
import { asksWhatIsSaid, saidOf, startOfTopic } from '../../src/language/said.ts';

it.each([
  ['Hva sies det om rus?', 'hva sier kilden om rus?'],
  ['Hva sier rapporten om eksamen', 'hva sier kilden om eksamen'],
  ['Kva står det i kunnskapsgrunnlaget om lærlingar?', 'kva seier kjelda om lærlingar?'],
  ['Står det noe om foreldre i rapporten?', 'hva sier kilden om foreldre?'],
  ['Er det noko om rådgivarar i dokumentet?', 'kva seier kjelda om rådgivarar?'],
  ['Nevner departementet foreldre?', 'hva sier kilden om foreldre?'],
  ['Omtales klimaendringer i rapporten?', 'hva sier kilden om klimaendringer?'],
  ['Hvilket kapittel handler om eksamen', 'hva sier kilden om eksamen'],
  ['På hvilken side står oppfølgingstjenesten?', 'hva sier kilden om oppfølgingstjenesten?'],
  ['Hvor i rapporten står det om rus?', 'hva sier kilden om rus?'],
  ['Hva har departementet skrevet om fravær?', 'hva sier kilden om fravær?'],
  ['finst det eit kapittel om psykisk helse?', 'kva seier kjelda om psykisk helse?'],
  ['Hvilken fase handler om eksamen?', 'hva sier kilden om eksamen?'],
  ['What does it say about NAV?', 'what is there about NAV?'],
  ['Is there a chapter on assessment?', 'what is there about assessment?'],
  ['Does the document mention parents?', 'what is there about parents?'],
  ['is dropout mentioned in the report', 'what is there about dropout'],
  ['Which section covers exams?', 'what is there about exams?'],
  ['Where in the report is truancy mentioned?', 'what is there about truancy?'],
  ['What page is the follow-up service on?', 'what is there about the follow-up service?'],
])('reads "%s" as "%s"', (text, said) => {
  expect(saidOf(text)).toBe(said);
  expect(asksWhatIsSaid(said)).toBe(true);
});

it('keeps the chapter that is asked, behind what it is asked about', () => {
  expect(saidOf('What does chapter 2 say about exams?')).toBe('what is there about exams in chapter 2?');
  expect(saidOf('Står det noe om mobbing i kap. 3?')).toBe('hva sier kilden om mobbing i kap. 3?');
});

it.each([
  'Står det bra til på skolen?',
  'Er det noe om høsten vi bør gjøre?',
  'Dekker rapporten alle fylker?',
  'Does the report cover all counties?',
  'Hva står i kapittel 3?',
  'Hvor bor du?',
])('leaves "%s" as it is', (text) => {
  expect(saidOf(text)).toBe(text);
  expect(startOfTopic(text)).toBe(0);
});

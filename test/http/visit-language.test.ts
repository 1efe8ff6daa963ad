/** Which language a visit is answered in: the visitor's, unless the question is surely in another. */
import { describe, expect, it } from 'vitest';
import { visitLanguage } from '../../src/http/visit-language.ts';
import { openService } from '../../src/service.ts';
import type { Language } from '../../src/types.ts';
import { readBuilt } from '../real-engine.ts';

const service = await openService(readBuilt);
const answersTo = (...questions: string[]) =>
  (['nb', 'nn', 'en'] as Language[]).map((visitors) => visitLanguage(service, visitors, questions));

describe('a question', () => {
  it.each(['Statped', 'I ung', 'IKO', 'mentor', 'Rogaland', 'Sogn og Fjordane', 'Vg1', 'psykisk helse'])(
    '%s keeps the visitor’s language',
    (question) => {
      expect(answersTo(question)).toEqual(['nb', 'nn', 'en']);
    },
  );

  it.each(['læreplass', 'tiltak i Rogaland', 'og i Rogaland?'])(
    '%s is Norwegian of the visitor’s written form',
    (question) => {
      expect(answersTo(question)).toEqual(['nb', 'nn', 'nb']);
    },
  );

  it.each([
    ['Hvilke tiltak finnes for Vg2–Vg3?', 'nb'],
    ['Kva tiltak finst i Oslo?', 'nn'],
    ['mental health', 'en'],
    ['compare Møre og Romsdal and Oslo', 'en'],
    ['på nynorsk, takk', 'nn'],
  ])('%s is answered in %s whoever asks', (question, language) => {
    expect(answersTo(question)).toEqual([language, language, language]);
  });
});

describe('a conversation', () => {
  it('goes on in its language where the next question tells none', () => {
    expect(answersTo('Kva tiltak finst i Oslo?', 'Rogaland')).toEqual(['nn', 'nn', 'nn']);
    expect(answersTo('tiltak i Oslo', 'in English please', 'IKO')).toEqual(['en', 'en', 'en']);
  });

  it('changes with a question that tells another', () => {
    expect(answersTo('measures for absence', 'og i Rogaland?')).toEqual(['nb', 'nn', 'nb']);
  });
});

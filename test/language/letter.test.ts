import { describe, expect, it } from 'vitest';
import { withoutLetter } from '../../src/language/letter.ts';

describe('withoutLetter', () => {
  it.each([
    ['Hvilke tiltak har Oslo? Hilsen Per', 'Hvilke tiltak har Oslo?'],
    ['Kva gjer OT?\n\nVenleg helsing\nOla Nordmann\nRektor, Voss', 'Kva gjer OT?'],
    ['What has Oslo done? Best regards, John', 'What has Oslo done?'],
    ['Hva finnes om fravær? Mvh', 'Hva finnes om fravær?'],
    ['Hva gjør OT? Takk, Lars', 'Hva gjør OT?'],
    ['Hva gjør OT?\nKari Nordmann', 'Hva gjør OT?'],
    ['Spørsmål fra Anne: Hva gjør OT?', 'Hva gjør OT?'],
    ['Jeg heter Kari og jobber i Oslo. Hva har vi?', 'jobber i Oslo. Hva har vi?'],
    ['Heisann, hvilke tiltak har Oppland?', 'hvilke tiltak har Oppland?'],
    ['Dear Sir or Madam, what does OT do?', 'what does OT do?'],
    [
      'Rådgiver her, vi er midt i året: hva sies om oppfølging?',
      'vi er midt i året: hva sies om oppfølging?',
    ],
    ['My name is Anna. What about absence?', 'What about absence?'],
  ])('asks the question in %j', (text, question) => {
    expect(withoutLetter(text)).toBe(question);
  });

  it.each(['-', ' ', '. ', 'A ', 'A.', '! mvh ', ', hei '])('comes to an end with hundreds of %j', (part) => {
    expect(withoutLetter(`Hva gjør OT? mvh ${part.repeat(500)}?`)).toMatch(/^Hva gjør OT\?/);
  });

  it.each([
    'Eleven heter Kari og skulker',
    'hva er en hilsen',
    'Rådgiver her: hva er min rolle?',
    'Stavanger her: hva har fylket vårt av tiltak for lærlinger?',
    'mvh',
    'Takk. Hva med Oslo?',
    'What do they do with regards to absence?',
    'Thanks! What about Oslo?',
    'Hva har Oslo?\nRogaland',
  ])('leaves %j as it is', (text) => {
    expect(withoutLetter(text)).toBe(text);
  });
});

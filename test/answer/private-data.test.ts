/** What identifies a person is seen however it is written, and what only looks like it is not. */

import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { privateDataIn } from '../../src/answer/private-data.ts';
import { NO_FILTERS, openReal } from '../real-engine.ts';

describe('private data', () => {
  it.each([
    ['fødselsnummer 01010012345', 'identityNumber'],
    ['010100 12345 har for høyt fravær', 'identityNumber'],
    ['D-nummer 41010012345', 'identityNumber'],
    ['test-number 01417012345', 'identityNumber'],
    ['01.01.00 12345', 'identityNumber'],
    ...['\u00a0', '\u202f', '\t', '  ', '–', ' – ', '\u2011'].map((gap): [text: string, kind: string] => [
      `fnr 010100${gap}12345`,
      'identityNumber',
    ]),
    ['e-post: kari@skole.example.no', 'email'],
    ['kari . nordmann@example.no', 'email'],
    ['ring 91234567', 'phone'],
    ['ring 912 34 567', 'phone'],
    ['call +47 91 23 45 67', 'phone'],
    ['call 004791234567 please', 'phone'],
    ['tlf.91234567', 'phone'],
    ['ring 9123 4567', 'phone'],
    ['ring 9123\u00a04567', 'phone'],
    ['ring 912\u202f34\u202f567', 'phone'],
    ['91–23–45–67', 'phone'],
    ['my number is +46 70 123 45 67', 'phone'],
  ])('%s', (text, kind) => {
    expect(privateDataIn(text)).toBe(kind);
  });

  it.each([
    'tiltak i 2015',
    'perioden 2015-2016',
    'skoleåret 2014 2015',
    'perioden 2015–2016',
    'perioden 2015\u00a02016',
    'i 2015 4500 elever',
    '§ 4.4 2015',
    'i 4.2015 2016',
    '3000-4000 elever',
    '3000–4000 elever',
    '20122013',
    '13 av 26 kommuner',
    '§ 13-10 i forskriften',
    'Meld. St. 20 (2012-2013)',
    'Vg1, Vg2 og Vg3',
    '1234567',
    '123456789012345',
    'twitter @ skolen',
  ])('is not in: %s', (text) => {
    expect(privateDataIn(text)).toBeNull();
  });
});

describe('a question with private data', async () => {
  const engine = await openReal();

  it.each([
    ['Hvorfor har 01010012345 så høyt fravær?', 'nb', 'fødselsnummer'],
    ['Kva kan vi gjere for kari@example.no?', 'nn', 'e-postadresse'],
    ['Who should call me at 912 34 567 about my son?', 'en', 'phone number'],
  ])('is refused with the reason, and nothing of it comes back: %s', (question, language, reason) => {
    const response = ask(engine, { question, history: [], filters: NO_FILTERS });
    expect(response).toMatchObject({ answered: false, language, citations: [], total: 0, followUps: [] });
    expect(response.answer).toContain(reason);
    expect(JSON.stringify(response)).not.toMatch(/01010012345|kari@|912 34 567/);
  });

  it('is refused in an earlier turn, too', () => {
    const history = [{ question: 'ring 91234567' }];
    expect(ask(engine, { question: 'og i Rogaland?', history, filters: NO_FILTERS }).answered).toBe(false);
  });
});

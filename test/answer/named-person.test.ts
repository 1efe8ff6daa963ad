/** A question about a pupil by name is told from one that names a place, a school, a measure or nobody. */

import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { namedPersonIn } from '../../src/answer/named-person.ts';
import { withoutName } from '../../src/answer/refusals.ts';
import { understand } from '../../src/search/understand.ts';
import { NO_FILTERS, openReal } from '../real-engine.ts';

const engine = await openReal();

describe('a person by name', () => {
  it.each([
    'Hva gjør vi med Sindre i 1STB som aldri møter?',
    'Kari Nordmann har stryk i matte, hva nå?',
    'Korleis hjelper vi Ingvild som har slutta?',
    'How can we help Ahmed with maths?',
    'Eleven Xhemal Berisha møter ikke opp',
    'sønnen min Mathias vil slutte på skolen',
    'My daughter Zofia refuses to go to school',
    'Fatima sitt fravær er for høyt. Kva gjer vi?',
    'Kva bør vi gjere for Áilu i Vg2?',
  ])('%s', (question) => {
    const reading = understand(engine, question);
    expect(namedPersonIn(engine, reading)).not.toBeNull();
    const response = ask(engine, { question, history: [], filters: NO_FILTERS });
    expect(response.answered).toBe(false);
    // The name is not given back.
    expect(response.understood.topic).toBeNull();
    expect(response.answer).not.toMatch(/Sindre|Nordmann|Ingvild|Ahmed|Berisha|Mathias|Zofia|Fatima|Áilu/);
  });

  it('is not looked for, nor what the name was taken for a misspelling of', () => {
    const reading = understand(engine, 'Hva gjør vi med eleven Agnes som aldri møter?');
    expect(reading.mendedTopic).not.toContain('Agnes');
    expect(withoutName(reading, 'Agnes')).toEqual({
      topic: 'Hva gjør vi med eleven som aldri møter',
      mendedTopic: 'Hva gjør vi med eleven som aldri møter',
    });
  });

  it.each([
    'Hva gjør vi med en elev som aldri møter?',
    'Sønnen min på 17 sitter bare på rommet',
    'tiltak i Møre og Romsdal',
    'Har Bodin videregående et forebyggende team?',
    'Hva er Kommunerunden?',
    'Hvem har Den tredje vei?',
    'Can he get more teaching?',
    'Per i dag har vi ingen plan',
    'hva gjør NAV og PPT for ungdom i Harstad?',
    'HVA GJØR VI MED FRAVÆR',
    'Our boy failed two subjects',
    'Randaberg kommune har Glidelåsen',
    'Kunnskapsdepartementet ga ut rapporten',
    'kva tyder FYR i Hordaland',
  ])('is not in: %s', (question) => {
    expect(namedPersonIn(engine, understand(engine, question))).toBeNull();
  });
});

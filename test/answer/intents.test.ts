/** What kind of answer a question wants is read out of how it is asked, in all three languages. */

import { describe, expect, it } from 'vitest';
import { type Intents, intentsOf } from '../../src/answer/intents.ts';
import { asksForMore, languageAskedFor, ordinalIn } from '../../src/answer/references.ts';
import { isSmallTalk } from '../../src/search/small-talk.ts';
import { understand } from '../../src/search/understand.ts';
import { openReal } from '../real-engine.ts';

const engine = await openReal();
const read = (question: string) => intentsOf(understand(engine, question));

describe('intents', () => {
  it.each<[string, Partial<Intents>]>([
    ['hvilket fylke har flest tiltak', { by: 'county', extreme: 'most' }],
    ['kva fase har færrast tiltak', { by: 'phase', extreme: 'fewest' }],
    ['how many measures are there in each county', { by: 'county', each: true }],
    ['tiltak fordelt på kategori', { by: 'category', each: true }],
    ['hvilke aktører finnes', { by: 'actor' }],
    ['sammenlign Oslo og Akershus', { compares: true }],
    ['kva er skilnaden på OT og PPT', { differs: true }],
    ['hva betyr IV', { explains: true }],
    ['hva skal en tiltaksbeskrivelse inneholde', { template: true }],
    ['How do we describe a measure?', { template: true }],
    ['hvor gammel er kilden', { source: 'age' }],
    ['Is the information up to date?', { source: 'age' }],
    ['kven har skrive rapporten', { source: 'maker' }],
    ['Kvar kjem opplysningane frå?', { source: 'maker' }],
    ['Hva må vi få med i beskrivelsen av et tiltak?', { template: true }],
    ['Hvordan kan jeg få beskrivelsen av et tiltak?', { template: false }],
    ['hva kan jeg spørre om', { source: 'what' }],
    ['hvilke fylker ble til Vestland', { source: 'counties' }],
  ])('%s', (question, expected) => {
    expect(read(question)).toMatchObject(expected);
  });

  it.each([
    'når bør skolen kartlegge elevene',
    'hva skjer når elevene kommer fra ungdomsskolen',
    'hva sier kilden om fravær',
    'hvem lager planen for elevene',
    'hva gjør dere med fravær i dag',
    'hvilke tiltak har Akershus nå',
  ])('are none of the source’s: %s', (question) => {
    expect(read(question).source).toBeNull();
  });
});

describe('references to what was answered before', () => {
  it.each([
    ['fortell mer om den andre', 2],
    ['Tell me more about the first one', 1],
    ['kva er den siste?', -1],
    ['hva går den tredje ut på?', 3],
    ['nr. 4', 4],
    ['the second to last one', -2],
    ['hva med nummer 2', 2],
  ])('%s', (question, place) => {
    expect(ordinalIn(question)).toBe(place);
  });

  it.each([
    'hva er Den tredje vei?',
    'den andre eleven i klassen',
    'tiltak for Vg1',
    'den første tida på skolen',
  ])('are not in: %s', (question) => {
    expect(ordinalIn(question)).toBeNull();
  });

  it.each(['vis alle', 'er det flere?', 'Show me all of them', 'fleire?', 'any more?'])(
    '%s asks for more',
    (question) => {
      expect(asksForMore(question)).toBe(true);
    },
  );

  it.each(['vis alle tiltak i Oslo', 'flere læreplasser', 'more motivation'])('%s does not', (question) => {
    expect(asksForMore(question)).toBe(false);
  });
});

describe('a language that is asked for', () => {
  it.each([
    ['in English please', 'en'],
    ['på nynorsk, takk', 'nn'],
    ['Can you say that in English?', 'en'],
    ['kan du svare på bokmål?', 'nb'],
  ])('%s', (question, language) => {
    expect(languageAskedFor(question)).toMatchObject({ language, alone: true });
  });

  it.each(['hjelp i engelsk', 'stryk på engelsk eksamen', 'teaching in English for newcomers'])(
    'is not in: %s',
    (question) => {
      expect(languageAskedFor(question)).toBeNull();
    },
  );
});

it.each([
  'takk!',
  'Tusen takk for hjelpen',
  'hei',
  'Thank you so much',
  'ok',
  'hei på deg',
  'hadet',
  'Ha det bra!',
  'god natt',
])('%s is small talk', (question) => {
  expect(isSmallTalk(question)).toBe(true);
});
it.each(['hei, hvilke tiltak har Oslo', 'takk for sist, hva med fravær'])('%s is not', (question) => {
  expect(isSmallTalk(question)).toBe(false);
});

/** Answers over the real corpus: complete lists, look-ups, honest refusals, and citations that hold. */

import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/compose.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { AskResponse, Language } from '../../src/types.ts';
import { NO_FILTERS, openReal } from '../real-engine.ts';
import { citationFaults } from './citation-faults.ts';

const engine = await openReal();
const answer = (question: string, history: { question: string }[] = [], language?: Language): AskResponse =>
  ask(engine, { question, history, filters: NO_FILTERS, language });
const cited = (response: AskResponse) => response.citations.map((citation) => citation.id);
const unitsWhere = (test: (unit: (typeof engine.knowledge.units)[number]) => boolean) =>
  engine.knowledge.units.filter(test);

describe('what measures exist for Vg2–Vg3', () => {
  it.each<[string, Language, string, string]>([
    ['what measures exist for Vg2–Vg3', 'en', 'title names the phase (4)', 'derived, '],
    ['Hvilke tiltak finnes for Vg2–Vg3?', 'nb', 'tittelen nevner fasen (4)', 'utledet, '],
    ['Kva tiltak finst for Vg2–Vg3?', 'nn', 'tittelen nemner fasen (4)', 'utleidd, '],
  ])('"%s" is answered in %s, explicit and derived told apart', (question, language, explicit, derived) => {
    const response = answer(question);
    expect(response).toMatchObject({ answered: true, complete: true, language });
    expect(response.understood.phases).toEqual(['2.5']);
    const [statements = '', rest = ''] = response.answer.split(explicit);
    const [sure = '', guessed = ''] = rest.split(derived);
    expect(statements).toContain('**Flere i lære, flere læreplasser**');
    expect(statements).toContain('**Direkte rettet mot målgruppa**');
    expect(statements).toContain('**Fleksible løp**');
    expect(sure).toContain('**Akershus**');
    expect(sure).toContain('Overgang Vg2-Vg3, kvalifiseringskurs for lærlinger');
    expect(guessed).toContain('**Telemark**');
    expect(guessed).toContain('Kvalifiseringskurs (Udir, tiltak 39)');
    expect(guessed).not.toContain('Overgang Vg2-Vg3');
  });

  it('cites every statement of section 2.5 and every measure tied to it', () => {
    const response = answer('what measures exist for Vg2–Vg3');
    const wanted = unitsWhere((unit) => unit.phases.some((link) => link.id === '2.5')).map((unit) => unit.id);
    expect(new Set(cited(response))).toEqual(new Set(wanted));
    expect(response.total).toBe(wanted.length);
    const measures = response.citations.filter((citation) => citation.section.startsWith('4.'));
    for (const citation of measures) expect(citation.counties).toHaveLength(1);
  });
});

describe('lists', () => {
  it('give all that a county submitted, counted', () => {
    const response = answer('hvor mange tiltak har Nordland');
    expect(response.answer).toContain('**Nordland** meldte inn 3 tiltak.');
    expect(response).toMatchObject({ answered: true, complete: true, total: 3 });
    expect(cited(response)).toEqual(unitsWhere((unit) => unit.county === 'NO').map((unit) => unit.id));
  });

  it('give a later county as the counties of 2015, and say so', () => {
    const response = answer('kva tiltak har Vestland');
    expect(response.total).toBe(8);
    expect(response.notice).toContain('Vestland svarar til Hordaland og Sogn og Fjordane');
  });

  it('give what has all of several properties', () => {
    const response = answer('alternative opplæringsløp i Trøndelag');
    expect(cited(response)).toEqual(['nt-laerekandidatordningen', 'st-den-tredje-vei']);
    expect(response.complete).toBe(true);
  });

  it('say so where nothing has them all, and offer the nearest', () => {
    const response = answer('læringsmiljø i Oppland');
    expect(response).toMatchObject({ answered: true, complete: true, total: 0 });
    expect(response.answer).toContain('ingenting om «Læringsmiljø» fra Oppland');
    expect(response.citations.length).toBeGreaterThan(0);
  });
});

describe('look-ups', () => {
  it('tell what is known of a measure, and that the source has no description', () => {
    const response = answer('hvem har Kommunerunden?');
    expect(response.answer).toContain('**Rogaland**');
    expect(response.answer).toContain('«13 av 26 kommuner»');
    expect(response.answer).toContain('ingen beskrivelse');
    expect(cited(response)[0]).toBe('ro-kommunerunden');
  });

  it('show a misspelling of the source with its correction', () => {
    expect(answer('Tverretattlig møteplass').answer).toContain('ment er trolig «Tverretatlig»');
  });
});

describe('questions that the knowledge base cannot answer', () => {
  it.each([
    'oppskrift på fiskesuppe',
    'how do I renew my passport?',
    '????!!!',
    '🎈🎈🦄',
    'blæ blæ blæ hmpf',
  ])('"%s" is declined plainly', (question) => {
    const response = answer(question);
    expect(response.answered).toBe(false);
    expect(response.total).toBe(0);
    expect(citationFaults(engine.knowledge, response)).toEqual([]);
  });
});

describe('follow-up questions', () => {
  it('"og i Rogaland?" keeps the topic of the question before', () => {
    const response = answer('og i Rogaland?', [{ question: 'hvilke IKO-tiltak har Akershus?' }]);
    expect(response.understood).toMatchObject({ counties: ['RO'], groups: ['4.1-iko'] });
    expect(cited(response)).toContain('ro-randaberg-kommune-glidelasen');
  });

  it('a new topic starts afresh', () => {
    const response = answer('eksamensangst', [{ question: 'hvilke tiltak har Akershus?' }]);
    expect(response.understood.counties).toEqual([]);
  });

  it('suggested ones all have an answer', () => {
    for (const question of ['what measures exist for Vg2–Vg3', 'kva tiltak har Oslo', 'IKO', 'leksehjelp']) {
      const { followUps, language } = answer(question);
      expect(followUps.length).toBeGreaterThan(0);
      for (const next of followUps) {
        expect(answer(next), next).toMatchObject({ answered: true, language });
      }
    }
  });
});

describe('every answer', () => {
  it('cites verbatim, with the right section, page and county, over the whole question bank', async () => {
    const { questions: bank } = await loadCorpus('corpus');
    const questions = bank.flatMap(({ nb, nn, en }) => [...nb, ...nn, ...en]);
    expect(questions.length).toBeGreaterThan(3000);
    for (const question of questions) {
      const faults = citationFaults(engine.knowledge, answer(question));
      expect(faults, question).toEqual([]);
    }
  }, 120_000);
});

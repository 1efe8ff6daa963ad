/** Answers over the real corpus: complete lists, look-ups, honest refusals, and citations that hold. */

import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { lackingFor } from '../../src/answer/lacking.ts';
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

  it('give all that an actor should do, by section', () => {
    const response = answer('Kva skal skuleeigar gjere?');
    expect(response.complete).toBe(true);
    expect(cited(response)).toEqual(unitsWhere((unit) => unit.actor === 'skoleeier').map(({ id }) => id));
    const inSection = answer('Hva sier kapittel 3.4 om skoleeier?');
    expect(inSection.complete).toBe(true);
    expect(new Set(inSection.citations.map(({ section }) => section))).toEqual(new Set(['3.4']));
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

describe('a topic within a county', () => {
  it('is answered by its measures that are about it', () => {
    const response = answer('tiltak mot eksamensangst i Oslo');
    expect(cited(response)[0]).toBe('os-eksamenskurs-sommerskolen');
  });

  it.each([
    ['hvilke tiltak mot mobbing har Oslo meldt inn?', 'Ingen av titlene på tiltakene fra Oslo'],
    [
      'which measures against absence does Nordland have?',
      'None of the titles of the measures from Nordland',
    ],
  ])('is not answered by whatever else the county has: "%s"', (question, none) => {
    expect(answer(question).answer).toContain(none);
  });

  it('says so where none is, gives what is said in general, and then all the county has', () => {
    const response = answer('leksehjelp i Bergen');
    expect(response.answer).toContain(
      'Ingen av titlene på tiltakene fra Hordaland handler tydelig om dette.',
    );
    expect(cited(response)).toEqual(expect.arrayContaining(['2.6-leksehjelp', '3.4-skole-leksehjelp']));
    expect(answer('Har Finnmark produksjonsskole?').answer).toContain('Hyssingen Produksjonsskule');
    expect(response.notice).toContain('Bergen ligger i Hordaland');
  });

  it('is the whole list where the topic is what all of the source is about', () => {
    expect(answer('tiltak mot frafall i Oslo')).toMatchObject({ complete: true, total: 3 });
  });

  it('leaves out the counties that are excluded', () => {
    const response = answer('alle tiltak unntatt fra Oslo');
    expect(response).toMatchObject({ complete: true, total: 74 });
    expect(cited(response).some((id) => id.startsWith('os-'))).toBe(false);
  });
});

describe('filters', () => {
  const within = (question: string, filters: Partial<typeof NO_FILTERS>) =>
    ask(engine, { question, history: [], filters: { ...NO_FILTERS, ...filters } });

  it('are part of what an answer says it has counted', () => {
    const response = within('hvilke tiltak finnes', { counties: ['AK'] });
    expect(response.answer).toContain('**Akershus** meldte inn 4 tiltak.');
    expect(response.notice).toContain('avgrenset av filtrene');
  });

  it('do not turn another county into one that has nothing', () => {
    const response = within('tiltak i Oslo', { counties: ['AK'] });
    expect(response.answer).toContain('ingenting fra Oslo innenfor filtrene');
  });

  it('leave whole sentences where they leave no statements', () => {
    const response = within('hvilke tiltak finnes for Vg2–Vg3', { kinds: ['measure'] });
    expect(response.answer).toContain('har kunnskapsgrunnlaget 19 tiltak');
    expect(response.answer).not.toMatch(/undefined|Infinity/);
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

  it('are found for every measure by its title, in all three languages', () => {
    for (const unit of unitsWhere(({ kind }) => kind === 'measure')) {
      for (const question of [
        `hva er ${unit.title}?`,
        `kva er «${unit.title}»?`,
        `what is “${unit.title}”?`,
      ]) {
        const response = answer(question);
        expect(response.answered, question).toBe(true);
        expect(cited(response), question).toContain(unit.id);
      }
    }
  });

  it('tell what an abbreviation stands for, and that the source does not say so', () => {
    expect(answer('hva betyr IV?').answer).toContain('IV står for «ikke vurderingsgrunnlag»');
    expect(answer('hva betyr IV?').answer).toContain('ikke fra kilden');
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

describe('facts that the source does not hold', () => {
  it.each([
    ['Hva koster IKO-modellen?', 'kostnader'],
    ['hvor mange elever deltok i Den tredje vei?', 'tall'],
    ['hva virker best mot frafall?', 'virkninger'],
    ['Virker IKO-modellen?', 'virkninger'],
    ['Hvor mange prosent fullfører?', 'tall'],
    ['telefonnummeret til Bodin vgs', 'kontaktopplysninger'],
    ['hva skjedde med frafallet etter 2016?', 'senere år'],
    ['når er høstferien for skolene i fylket?', 'datoer'],
    ['hvilken ukedag møtes kvalitetsgruppene?', 'datoer'],
    ['hvem er prosjektleder for Den tredje vei?', 'hvem som leder'],
    ['hva konkluderte forskerne med om Kommunerunden?', 'virkninger'],
    ['hvor mye penger brukte Hordaland på studiesentrene?', 'kostnader'],
  ])('"%s" is declined with the reason', (question, reason) => {
    const response = answer(question);
    expect(response.answered).toBe(false);
    expect(response.answer).toContain(reason);
  });

  it.each([
    'hvor mange tiltak har Nordland',
    'hva skal vi skrive om kostnader i skjemaet',
    'mange elever har høyt fravær, hva gjør vi?',
    'har rektor oversikt over budsjettet?',
    'når bør skolen kartlegge elevene?',
    'hvem har ansvar for oppfølging av fravær?',
    'what day-to-day support does an apprentice get?',
  ])('"%s" is not one of them', (question) => {
    expect(lackingFor(question)).toBeNull();
  });
});

describe('follow-up questions', () => {
  it('"og i Rogaland?" keeps the topic of the question before', () => {
    const response = answer('og i Rogaland?', [{ question: 'hvilke IKO-tiltak har Akershus?' }]);
    expect(response.understood).toMatchObject({ counties: ['RO'], groups: ['4.1-iko'] });
    expect(cited(response)).toContain('ro-randaberg-kommune-glidelasen');
  });

  it('go on over several turns, and in the language of the conversation', () => {
    const response = answer('og Hordaland?', [
      { question: 'kva tiltak om læringsmiljø har Vestfold?' },
      { question: 'og Rogaland?' },
    ]);
    expect(response.language).toBe('nn');
    expect(response.understood).toMatchObject({ counties: ['HO'], groups: ['4.2-laeringsmiljo'] });
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

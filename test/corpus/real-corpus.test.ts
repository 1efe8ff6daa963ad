/** The corpus as it is delivered: sound, whole, and with nothing invented. */

import { describe, expect, it } from 'vitest';
import { checkCorpus, loadCorpus } from '../../src/corpus/load.ts';
import { AppError } from '../../src/errors.ts';
import { MADE_UP_CORPUS } from './made-up-corpus.ts';

const corpus = await loadCorpus('corpus');
const byId = new Map(corpus.units.map((unit) => [unit.id, unit]));

describe('the corpus', () => {
  it('has the 77 measures that 19 counties submitted', async () => {
    const { faults, counts } = await checkCorpus('corpus');
    expect(faults).toEqual([]);
    expect(counts.measures).toBe(77);
    expect(Object.keys(counts.counties)).toHaveLength(19);
  });

  it('has no description of any measure, because the source has none', () => {
    expect(corpus.units.filter(({ role }) => role === 'description')).toEqual([]);
  });

  it('has "Klar, ferdig, RO" as a measure of Buskerud, not of Rogaland', () => {
    expect(byId.get('bu-klar-ferdig-ro')).toMatchObject({
      county: 'BU',
      title: 'Klar, ferdig, RO',
      scope: '1 skole',
    });
    expect(corpus.units.filter(({ county }) => county === 'RO')).toHaveLength(5);
  });

  it('turns from page 8 to page 9 within section 2.7', () => {
    expect(byId.get('2.7-med-politi')?.page).toBe(8);
    expect(byId.get('2.7-med-nav-nav-veileder-i-skole')).toMatchObject({
      page: 9,
      context: ['Ulike former for samarbeid'],
    });
  });

  it('lists the statements of section 2.5 under their headings', () => {
    const under = (heading: string) =>
      corpus.units
        .filter(
          ({ section, role, context }) => section === '2.5' && role === 'statement' && context[0] === heading,
        )
        .map(({ text }) => text);
    expect(under('Fleksible løp')).toEqual([
      'Alternativ Vg3',
      'Praksisbrev',
      'Lærekandidatordning',
      'Vekslingsmodell',
      'Kombinasjonstiltak',
    ]);
    expect(under('Direkte rettet mot målgruppa')).toHaveLength(7);
    expect(under('Flere i lære, flere læreplasser')).toHaveLength(5);
  });

  it('keeps the misspellings of the source and knows what they should read', () => {
    expect(byId.get('2.3-ressurs-skivesenteret')).toMatchObject({
      text: 'Skivesenteret',
      correction: 'Skrivesenteret',
    });
    expect(byId.get('3.4-skoleeier-ekstra-tilskudd-til-nye-laereplaner')?.correction).toBe(
      'ekstra tilskudd til nye læreplasser',
    );
    expect(byId.get('3.2-skole-styrke-det-lokale-laereplanarbeidet')?.correction).toBeNull();
  });

  it('has questions in all three languages for every unit', () => {
    const asked = new Set(corpus.questions.map(({ unit }) => unit));
    expect(corpus.units.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
    for (const { nb, nn, en } of corpus.questions)
      expect(Math.min(nb.length, nn.length, en.length)).toBeGreaterThan(0);
  });
});

describe('the phases of measures', () => {
  const explicit = corpus.units.filter(({ phases }) => phases.some(({ basis }) => basis === 'explicit'));

  it('are explicit only for the titles that name a phase', () => {
    expect(
      explicit.map(({ id, phases }) => [id, phases.find(({ basis }) => basis === 'explicit')?.id]),
    ).toEqual([
      ['ve-smart-skolestart', '2.2'],
      ['tr-god-overgang-fra-vg2-til-laereplass', '2.5'],
      ['sf-vekslingsdialogen-vg2-til-vg3-laere', '2.5'],
      ['ak-overgang-vg2-vg3', '2.5'],
      ['va-styrking-av-overgangen-vg2-vg3', '2.5'],
    ]);
  });

  it('are otherwise derived, with a statement of that phase and a concept as evidence', () => {
    const concepts = new Map(corpus.vocabulary.concepts.map((concept) => [concept.id, concept]));
    const derived = corpus.units.flatMap(({ phases }) => phases.filter(({ basis }) => basis === 'derived'));
    expect(derived.length).toBeGreaterThan(50);
    for (const { id, evidence, concept } of derived) {
      expect(byId.get(evidence ?? '')).toMatchObject({ section: id, kind: 'passage' });
      expect(concepts.get(concept ?? '')?.generic).toBe(false);
    }
  });

  it('are not guessed for titles that say nothing', () => {
    expect(byId.get('bu-kraft')?.phases).toEqual([]);
    expect(byId.get('st-passivhus-aktiv-laering')?.phases).toEqual([]);
  });
});

describe('loading', () => {
  it('fails with the code corpus_invalid where there is no such folder', async () => {
    await expect(loadCorpus(`${MADE_UP_CORPUS}/nowhere`)).rejects.toSatisfy(
      (error) => error instanceof AppError && error.code === 'corpus_invalid',
    );
  });

  it('fails with all faults, each with the path of its file, where the corpus is not sound', async () => {
    await expect(loadCorpus('test/fixtures/corpus/questions')).rejects.toThrow(
      'test/fixtures/corpus/questions/vocabulary/phases.yaml:1: is missing',
    );
  });
});

/** How measures are tied to phases, and what is too loose to tie them. */

import { describe, expect, it } from 'vitest';
import { indexLabels, namedConcepts } from '../../src/corpus/concept-match.ts';
import type { Concept } from '../../src/types.ts';
import { readMadeUpCorpus, replacing } from './made-up-corpus.ts';

async function phasesOf(id: string, changes: Parameters<typeof readMadeUpCorpus>[0] = {}) {
  const { corpus } = await readMadeUpCorpus(changes);
  return corpus.units.find((unit) => unit.id === id)?.phases;
}

describe('a measure is tied to a phase', () => {
  it('explicitly where its title names the phase, whatever the dash', async () => {
    expect(await phasesOf('xx-overgang')).toEqual([{ id: '2.5', basis: 'explicit' }]);
    const title = (text: string) => text.replaceAll('vg2 til vg3', 'VG2-VG3');
    expect(await phasesOf('xx-overgang', { 'measures/xx-overgang.md': title })).toEqual([
      { id: '2.5', basis: 'explicit' },
    ]);
  });

  it('derived where a concept of its title is named in a statement, which is the evidence', async () => {
    expect(await phasesOf('oey-lyktekurs')).toEqual([
      { id: '2.5', basis: 'derived', evidence: '2.5-lyktekurs', concept: 'lyktekurs' },
    ]);
  });

  it('once: the title counts for more than a shared concept', async () => {
    const title = (text: string) => text.replaceAll('Overgang', 'Lyktekurs ved overgang');
    const links = await phasesOf('xx-overgang', { 'measures/xx-overgang.md': title });
    expect(links).toEqual([{ id: '2.5', basis: 'explicit' }]);
  });

  it.each([
    ['group', 'name: Lys i mørket', 'name: Lyktekurs i mørket', 'Lyktekurs i mørket'],
    ['subgroup', 'name: Kurs', 'name: Lyktekurs', 'Lyktekurs'],
  ])(
    'by the name of its %s where the title says nothing, and says which name',
    async (_, from, to, group) => {
      const changes = {
        'measures/xx-lanterna.md': (text: string) => text.replaceAll('Lanterna', 'Håp'),
        'vocabulary/categories.yaml': replacing(from, to),
      };
      const link = { id: '2.5', basis: 'derived', evidence: '2.5-lyktekurs', concept: 'lyktekurs', group };
      expect(await phasesOf('xx-lanterna', changes)).toEqual([link]);
      expect(await phasesOf('xx-lanterna-beskrivelse-1', changes)).toEqual([link]);
    },
  );

  it('by its title where both say it: then no group is named', async () => {
    const changes = { 'vocabulary/categories.yaml': replacing('name: Lys i mørket', 'name: Lyktekurs') };
    expect(await phasesOf('oey-lyktekurs', changes)).toEqual([
      { id: '2.5', basis: 'derived', evidence: '2.5-lyktekurs', concept: 'lyktekurs' },
    ]);
  });
});

describe('a measure is not tied to a phase', () => {
  it('by a concept that is too general', async () => {
    const changes = { 'vocabulary/concepts.yaml': replacing('generic: false', 'generic: true') };
    expect(await phasesOf('oey-lyktekurs', changes)).toEqual([]);
  });

  it('by a national resource', async () => {
    const changes = {
      'vocabulary/concepts.yaml': (text: string) =>
        text
          .replace('nb: lyktekurs, nn: lyktekurs', 'nb: lampeløftet, nn: lampeløftet')
          .replace('lanterne', 'løft'),
      'measures/oey-lyktekurs.md': (text: string) => text.replaceAll('Lyktekurset', 'Lampeløftet'),
    };
    expect(await phasesOf('oey-lyktekurs', changes)).toEqual([]);
  });
});

describe('the concepts that a text names', () => {
  const concept = (id: string, nb: string[], generic = false): Concept => ({
    id,
    pref: { nb: nb[0] ?? id, nn: id, en: id },
    alt: { nb: nb.slice(1), nn: [], en: [] },
    abbr: [],
    broader: [],
    related: [],
    generic,
  });
  const index = indexLabels([
    concept('psykisk-helse', ['psykisk helse']),
    concept('helse', ['helse']),
    concept('laerling', ['lærling']),
    concept('laerer', ['lærer']),
    concept('ot', ['OT']),
    concept('samarbeid', ['samarbeid', 'samarbeid om læreplasser'], true),
    concept('laereplass', ['læreplass']),
  ]);
  const named = (text: string) => namedConcepts(text, index).map(({ id }) => id);

  it('are found inflected', () => {
    expect(named('Mentorordning for lærlinger')).toEqual(['laerling']);
    expect(named('flere læreplassene')).toEqual(['laereplass']);
  });

  it('are found by their longest label only', () => {
    expect(named('tiltak for psykisk helse')).toEqual(['psykisk-helse']);
  });

  it('are not found inside other words', () => {
    expect(named('skolehelsetjeneste, lære, notat')).toEqual([]);
  });

  it('are found in a compound that only adds "prosjekt" or "tiltak"', () => {
    expect(named('Lærlingprosjektet')).toEqual(['laerling']);
    expect(named('prosjektet')).toEqual([]);
  });

  it('are found as abbreviations between hyphens', () => {
    expect(named('OT- ungdom')).toEqual(['ot']);
  });

  it('leave out the general ones, with the words they take', () => {
    expect(named('samarbeid om læreplasser')).toEqual([]);
  });
});

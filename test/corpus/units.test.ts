/** What a reader of the corpus gets: each statement by itself, with its place, headings and phases. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { Unit } from '../../src/types.ts';
import { readMadeUpCorpus } from './made-up-corpus.ts';

let units: Unit[];
beforeAll(async () => {
  units = (await readMadeUpCorpus()).corpus.units;
});

function unit(id: string): Unit {
  const found = units.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no unit ${id}`);
  return found;
}

describe('a section of the framework', () => {
  it('gives each list item by itself under its heading, in plain words', () => {
    expect(unit('2.5-hjelp-til-a-soke-laereplass')).toMatchObject({
      kind: 'passage',
      role: 'statement',
      text: 'Hjelp til å søke læreplass',
      context: ['Direkte rettet mot elevene'],
      section: '2.5',
      sectionTitle: 'Overgang Vg2–Vg3: Gå videre',
      phases: [{ id: '2.5', basis: 'section' }],
    });
  });

  it('gives the heading of a list as a statement of its own, without its colon', () => {
    expect(unit('2.5-direkte-rettet-mot-elevene')).toMatchObject({
      role: 'heading',
      text: 'Direkte rettet mot elevene',
    });
  });

  it('puts a nested item under the item above it', () => {
    expect(unit('2.5-ulike-skjema').context).toEqual([
      'Direkte rettet mot elevene',
      'Hjelp til å søke læreplass',
    ]);
  });

  it('turns the page where the source does', () => {
    expect(unit('2.5-lyktekurs').page).toBe(7);
    expect(unit('2.5-hjelp-til-a-soke-laereplass-2').page).toBe(8);
  });

  it('does not put a lone line under the heading of the list before it', () => {
    expect(unit('2.5-fyrtarnsmoter')).toMatchObject({ role: 'statement', context: [] });
  });

  it('puts the national resources under the row they belong to', () => {
    expect(unit('2.5-ressurs-lampeloftet')).toMatchObject({
      role: 'resource',
      context: ['Direkte rettet mot elevene', 'Nasjonale føringer, satsinger og ressurser', 'Satsinger'],
    });
    expect(unit('2.5-ressurs-se-overgang').context[0]).toBe('Flere lanterner på skloen');
  });

  it('quotes a misspelling as it stands and has the right spelling beside it', () => {
    expect(unit('2.5-flere-lanterner-pa-skloen')).toMatchObject({
      text: 'Flere lanterner på skloen',
      correction: 'Flere lanterner på skolen',
    });
    expect(unit('2.5-lyktekurs').correction).toBeNull();
  });
});

describe('the other chapters', () => {
  it('give each statement of chapter 3 its actor and its category', () => {
    expect(unit('3.4-ot-lyktekurs')).toMatchObject({ actor: 'ot', category: '4.4', phases: [], context: [] });
    expect(unit('3.4-skoleeier-dele-ut-lanterner').actor).toBe('skoleeier');
  });

  it('give a footnote as a note', () => {
    expect(unit('4-oppdiktet-i-anledning-testene').role).toBe('note');
  });

  it('give each line of the template under its row, and an example under the question it answers', () => {
    expect(unit('5-hva-er-malet')).toMatchObject({
      role: 'template',
      text: 'Hva er målet?',
      context: ['Mal på tiltaksbeskrivelse', 'Mål og målgruppe'],
    });
    expect(unit('5-mindre-fravaer').context).toEqual([
      'Mal på tiltaksbeskrivelse',
      'Vurdering/evaluering',
      'Eksempler på resultat',
    ]);
  });
});

describe('a measure', () => {
  it('has the line of the source as its text, and group and subgroup above it', () => {
    expect(unit('xx-lanterna')).toMatchObject({
      kind: 'measure',
      role: 'measure',
      title: 'Lanterna',
      text: 'Lanterna (2 skoler)',
      scope: '2 skoler',
      county: 'XX',
      section: '4.4',
      sectionTitle: 'Tiltak rettet mot målgrupper',
      context: ['Lys i mørket', 'Kurs'],
    });
  });

  it('does not show the bare number of a subgroup', () => {
    expect(unit('xx-overgang').context).toEqual(['Lys i mørket']);
  });

  it('with a description becomes one unit a paragraph and list item, cited to the measure', () => {
    const described = units.filter(({ measure }) => measure === 'xx-lanterna');
    expect(described.map(({ id, text }) => [id, text])).toEqual([
      ['xx-lanterna-beskrivelse-1', 'Elevene møter en lyktetenner hver tirsdag.'],
      ['xx-lanterna-beskrivelse-2', 'Møtet varer i en time.'],
      ['xx-lanterna-mal-og-malgruppe-1', 'Elever som ikke ser veien'],
      ['xx-lanterna-mal-og-malgruppe-2', 'særlig om høsten'],
      ['xx-lanterna-mal-og-malgruppe-3', 'Lærlinger uten lykt'],
      ['xx-lanterna-vurdering-evaluering-1', 'Fraværet gikk ned.'],
    ]);
    for (const one of described) {
      expect(one).toMatchObject({
        kind: 'passage',
        role: 'description',
        title: 'Lanterna',
        county: 'XX',
        section: '4.4',
        page: 16,
        category: '4.4',
        group: '4.4-lys',
        subgroup: '4.4-lys-kurs',
        scope: null,
        phases: unit('xx-lanterna').phases,
      });
    }
    expect(described[3]?.context).toEqual([
      'Lys i mørket',
      'Kurs',
      'Mål og målgruppe',
      'Elever som ikke ser veien',
    ]);
  });

  it('is listed by group and subgroup, then by county', () => {
    const measures = units.filter(({ kind }) => kind === 'measure').map(({ id }) => id);
    expect(measures).toEqual(['xx-overgang', 'xx-lanterna', 'oey-lyktekurs']);
  });
});

it('gives the same units whatever order the files come in', async () => {
  const again = await readMadeUpCorpus({ 'measures/oey-lyktekurs.md': (text) => text });
  expect(again.corpus.units).toEqual(units);
  expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
});

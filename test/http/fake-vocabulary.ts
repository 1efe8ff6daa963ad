/** A vocabulary of a few phases, counties and categories, for tests of the HTTP room. */
import type { County, LaterCounty, Vocabulary } from '../../src/types.ts';

const NO_LABELS = { nb: [], nn: [], en: [] };

function county(code: string, name: string, number: string, altNames: string[] = []): County {
  return { code, name, number, altNames, demonyms: [], places: [], ambiguousPlaces: [] };
}

function later(id: string, name: string, number: string, consistsOf: string[]): LaterCounty {
  return { id, name, number, consistsOf, altNames: [], from: 2018, to: null, demonyms: [], note: null };
}

export const fakeVocabulary: Vocabulary = {
  phases: [
    {
      id: '2.1',
      name: {
        nb: 'Overgang fra grunnskolen',
        nn: 'Overgang frå grunnskulen',
        en: 'Transition from lower secondary',
      },
      motto: 'Identifisere og forberede i samarbeid med kommunene',
      labels: { nb: ['ungdomsskolen'], nn: ['ungdomsskulen'], en: ['lower secondary'] },
      titleLabels: [],
      hintLabels: [],
    },
    {
      id: '2.5',
      name: { nb: 'Overgang Vg2–Vg3', nn: 'Overgang Vg2–Vg3', en: 'Transition Vg2–Vg3' },
      motto: 'Kvalifisere for videre læring',
      labels: { nb: ['vg2 til vg3', 'vg2-vg3'], nn: [], en: ['vg2 to vg3'] },
      titleLabels: ['Vg2-Vg3'],
      hintLabels: [],
    },
  ],
  counties: [
    county('AA', 'Aust-Agder', '09'),
    county('AK', 'Akershus', '02'),
    county('BU', 'Buskerud', '06'),
    county('NT', 'Nord-Trøndelag', '17', ['North Trøndelag']),
    county('OS', 'Oslo', '03'),
    county('ST', 'Sør-Trøndelag', '16', ['South Trøndelag']),
    county('ØS', 'Østfold', '01'),
  ],
  laterCounties: [
    later('trondelag', 'Trøndelag', '50', ['NT', 'ST']),
    later('viken', 'Viken', '', ['AK', 'BU', 'ØS']),
  ],
  categories: [
    {
      id: '4.3',
      name: 'Tiltak som primært handler om å koordinere og samordne innsats',
      short: { nb: 'Samordning', nn: 'Samordning', en: 'Coordination' },
      statements: '3.3',
      labels: NO_LABELS,
      groups: [{ id: '4.3-psykisk-helse', name: 'Psykisk helse', labels: NO_LABELS, subgroups: [] }],
    },
    {
      id: '4.4',
      name: 'Tiltak som er direkte rettet mot bestemt målgrupper',
      short: { nb: 'Målgrupper', nn: 'Målgrupper', en: 'Target groups' },
      statements: '3.4',
      labels: NO_LABELS,
      groups: [
        {
          id: '4.4-forebyggende-tiltak',
          name: 'Forebyggende tiltak',
          labels: NO_LABELS,
          subgroups: [
            { id: '4.4-forebyggende-tiltak-kvalifisering', name: 'Kvalifisering', labels: NO_LABELS },
          ],
        },
        {
          id: '4.4-laereplass',
          name: 'Læreplass',
          labels: { nb: ['læreplass'], nn: ['læreplass'], en: ['apprenticeship'] },
          subgroups: [{ id: '4.4-laereplass-2', name: '2', labels: NO_LABELS }],
        },
      ],
    },
  ],
  actors: [
    {
      id: 'skoleeier',
      name: 'Skoleeier',
      names: { nb: 'Skoleeier', nn: 'Skuleeigar', en: 'School owner' },
      labels: NO_LABELS,
    },
    {
      id: 'skole',
      name: 'Skole/opplæringsarena',
      names: { nb: 'Skole', nn: 'Skule', en: 'School' },
      labels: NO_LABELS,
    },
    {
      id: 'ot',
      name: 'Oppfølgingstjeneste',
      names: { nb: 'Oppfølgingstjenesten', nn: 'Oppfølgingstenesta', en: 'Follow-up service' },
      labels: NO_LABELS,
    },
  ],
  concepts: [
    {
      ...{
        id: 'kvalifiseringskurs',
        abbr: [],
        broader: ['kurs'],
        related: [],
        los: ['Kurs'],
        generic: false,
      },
      pref: { nb: 'kvalifiseringskurs', nn: 'kvalifiseringskurs', en: 'qualifying course' },
      alt: NO_LABELS,
      definition: { nb: 'oppdiktet', nn: 'oppdikta', en: 'made up' },
    },
    {
      ...{ id: 'kurs', abbr: [], broader: [], related: [], generic: true },
      pref: { nb: 'kurs', nn: 'kurs', en: 'course' },
      alt: NO_LABELS,
    },
  ],
  abbreviations: [],
  corrections: [],
  moved: [
    { from: 'ak-fra-vg2-til-vg3', to: 'ak-overgang-vg2-vg3' },
    { from: '2.5-skole-pa-nett', to: '2.5-nettskole' },
    { from: '4.4-lære', to: '4.4-laereplass' },
  ],
  words: [],
};

/** A dozen units of every role the pages show, for tests of the HTTP room. */
import type { ConceptIndex } from '../../src/index/concepts.ts';
import type { Unit } from '../../src/types.ts';

function passage(id: string, text: string, more: Partial<Unit> = {}): Unit {
  return {
    id,
    kind: 'passage',
    role: 'statement',
    section: '2.5',
    sectionTitle: 'Overgang Vg2–Vg3: Kvalifisere for videre læring',
    page: 7,
    title: 'Overgang Vg2–Vg3: Kvalifisere for videre læring',
    text,
    correction: null,
    context: [],
    county: null,
    category: null,
    group: null,
    subgroup: null,
    scope: null,
    actor: null,
    phases: [{ id: '2.5', basis: 'section' }],
    measure: null,
    ...more,
  };
}

function measure(id: string, county: string, title: string, more: Partial<Unit> = {}): Unit {
  return passage(id, title, {
    kind: 'measure',
    role: 'measure',
    section: '4.4',
    sectionTitle: 'Tiltak som er direkte rettet mot bestemt målgrupper',
    page: 16,
    title,
    county,
    category: '4.4',
    phases: [],
    ...more,
  });
}

const TARGET_GROUP = 'Direkte rettet mot målgruppa';
const RESOURCES = 'Nasjonale føringer, satsinger og ressurser';
const QUALIFYING = {
  group: '4.4-forebyggende-tiltak',
  subgroup: '4.4-forebyggende-tiltak-kvalifisering',
  context: ['Forebyggende tiltak', 'Kvalifisering'],
};

export const fakeUnits: Unit[] = [
  passage('2.5-direkte-rettet-mot-malgruppa', TARGET_GROUP, { role: 'heading' }),
  passage('2.5-kvalifiseringskurs', 'Kvalifiseringskurs', { context: [TARGET_GROUP] }),
  passage('2.5-nettskole', 'Nettskole', { context: [TARGET_GROUP] }),
  passage('2.5-ressurs-vg3-i-skole', '"På rett vei" Meld. St. 20 (2012-13)- Vg3 i skole', {
    role: 'resource',
    context: [TARGET_GROUP, RESOURCES],
  }),
  passage('2.5-endre-tilbudsstruktur-for-pabygg', 'Endre tilbudsstruktur for påbygg'),
  passage('3.4-skole-leksehjelp', 'leksehjelp', {
    section: '3.4',
    sectionTitle: 'Konkrete tiltak rettet mot bestemte målgrupper, fordelt på aktører',
    title: 'Konkrete tiltak rettet mot bestemte målgrupper, fordelt på aktører',
    page: 14,
    category: '4.4',
    actor: 'skole',
    phases: [],
  }),
  measure('nt-bup-i-skolen', 'NT', 'BUP i skolen', {
    text: 'BUP i skolen (alle skolene)',
    section: '4.3',
    sectionTitle: 'Tiltak som primært handler om å koordinere og samordne innsats',
    page: 15,
    category: '4.3',
    group: '4.3-psykisk-helse',
    context: ['Psykisk helse'],
    scope: 'alle skolene',
  }),
  measure('ak-overgang-vg2-vg3', 'AK', 'Overgang Vg2-Vg3, kvalifiseringskurs for lærlinger', {
    ...QUALIFYING,
    phases: [{ id: '2.5', basis: 'explicit' }],
  }),
  measure('aa-kvalifiseringskurs', 'AA', 'Kvalifiseringskurs <b>for</b> & "alle"', {
    ...QUALIFYING,
    phases: [
      { id: '2.5', basis: 'derived', evidence: '2.5-kvalifiseringskurs', concept: 'kvalifiseringskurs' },
    ],
  }),
  passage('aa-kvalifiseringskurs-mal-og-malgruppe-1', 'Oppdiktet beskrivelse for tester.', {
    role: 'description',
    section: '4.4',
    sectionTitle: 'Tiltak som er direkte rettet mot bestemt målgrupper',
    page: 16,
    title: 'Kvalifiseringskurs <b>for</b> & "alle"',
    county: 'AA',
    category: '4.4',
    context: ['Forebyggende tiltak', 'Kvalifisering', 'Mål og målgruppe'],
    phases: [],
    measure: 'aa-kvalifiseringskurs',
  }),
  measure('st-mentorordning', 'ST', 'Mentorordning for lærlinger', {
    group: '4.4-laereplass',
    context: ['Læreplass'],
    text: 'Mentorordning for lærlinger (Tiller vgs)',
    scope: 'Tiller vgs',
  }),
  measure('oes-laerekandidatordningen', 'ØS', 'Lærekandidatordningen', {
    group: '4.4-laereplass',
    subgroup: '4.4-laereplass-2',
    context: ['Læreplass', '2'],
  }),
];

/** Which of them name the concepts of the fake vocabulary. */
export const fakeConceptRows: ConceptIndex = Object.fromEntries(
  ['kvalifiseringskurs', 'kurs'].map((concept) => [concept, { text: rowsWith(concept), context: [] }]),
);

function rowsWith(word: string): number[] {
  return fakeUnits.flatMap(({ text }, row) => (text.toLowerCase().includes(word) ? [row] : []));
}

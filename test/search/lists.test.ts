/** Lists by the scope that the source gives, and by what titles say: whole, and in the source's order. */

import { describe, expect, it } from 'vitest';
import { namesAny } from '../../src/search/exact-list.ts';
import { retrieve } from '../../src/search/retrieve.ts';
import { isResource } from '../../src/search/structured.ts';
import { understand } from '../../src/search/understand.ts';
import type { Unit } from '../../src/types.ts';
import { NO_FILTERS, openReal } from '../real-engine.ts';

const engine = await openReal();
const listed = (question: string) => {
  const { hits, complete } = retrieve(engine, understand(engine, question), NO_FILTERS);
  return complete ? hits.map(({ unit }) => unit.id) : null;
};
const measuresWhere = (pattern: RegExp) =>
  engine.knowledge.units
    .filter(({ kind, text }) => kind === 'measure' && pattern.test(text))
    .map(({ id }) => id);

describe('a place', () => {
  it.each([
    ['Bodin', 'Forebyggende team (1 skole Bodin)'],
    ['bodø', 'Karrierehuset i Bodø'],
    ['Randaberg', 'Randabergs eget'],
  ])('is named as a word: %s in "%s"', (place, text) => expect(namesAny([place])(text)).toBe(true));

  it.each([
    ['Os', 'Skolebasert kompetanse-utviklingsprosjekt'],
    ['Re', 'Fireårsløpet'],
    ['Berg', 'Randaberg kommune'],
    ['Eid', 'Arbeidsinstituttet'],
  ])('is not named in another word: %s in "%s"', (place, text) =>
    expect(namesAny([place])(text)).toBe(false),
  );

  it('puts what names it first, and nothing that has its letters', () => {
    expect(listed('tiltak i Bodin')?.[0]).toMatch(/forebyggende-team/);
    expect(listed('Hvilke tiltak finnes i Os?')?.[0]).not.toMatch(/utviklingsprosjekt/);
  });
});

describe('measures by their scope', () => {
  it.each([
    ['Which measures were tried at just one school?', /\b1 skole|Tiller vgs/],
    ['hvilke tiltak er bare på én skole', /\b1 skole|Tiller vgs/],
    ['tiltak som drives på én enkelt skole, list dem', /\b1 skole|Tiller vgs/],
    ['tiltak som bare gjelder en skole', /\b1 skole|Tiller vgs/],
    ['Hvor mange tiltak er knyttet til én skole?', /\b1 skole|Tiller vgs/],
    ['kva tiltak er i gang ved éin skule', /\b1 skole|Tiller vgs/],
    ['which measures are brand-new or pilots?', /start 2015|\bpilot\b/i],
    ['Hvilke tiltak er i bruk på alle skolene i fylket?', /\balle (?:skole|gs|YF|trinn)/],
    ['kva tiltak starta i 2015?', /start 2015/],
    ['kva byrja i 2015?', /start 2015/],
    ['hva er nytt i 2015?', /start 2015/],
    ['which measures are pilots', /pilot/i],
    ['Hvilke tiltak gjelder minst 8 skoler?', /(?:8|28) skoler/],
    ['Which measures were run at eight schools?', /[( ]8 skoler/],
    ['Kva tiltak gjeld to skular?', /2 skoler/],
    ['Hvilke tiltak er på flest skoler?', /28 skoler/],
    ['tiltak på mer enn én skole', /[28] skoler|flere skoler|\balle (?:skole|gs|YF|trinn)/],
    ['tiltak på minst to skoler', /[28] skoler|flere skoler|\balle (?:skole|gs|YF|trinn)/],
    [
      'Hvilke tiltak startet i 2015, og hvilke gjelder alle skoler?',
      /start 2015|\balle (?:skole|gs|YF|trinn)/,
    ],
  ])('%s', (question, written) => {
    expect(listed(question)).toEqual(measuresWhere(written));
  });

  it('may be what is not wanted: then those whose scope is another are meant', () => {
    const others = engine.knowledge.units.filter(
      ({ scope }) => scope !== null && !/\b1 skole|Tiller vgs|^start 2015$|Udir|OT\/voksne/.test(scope),
    );
    expect(listed('Hvor mange tiltak er ikke på én skole?')).toEqual(others.map(({ id }) => id));
  });

  it('are not asked for by who asks about something in a school', () => {
    expect(listed('tiltak mot mobbing på en skole')).toBeNull();
  });

  it('are not asked for by who works at one', () => {
    const question = 'Jeg er rådgiver på en skole i Drammen. Hvilke tiltak meldte fylket vårt inn?';
    expect(new Set(listed(question))).toEqual(new Set(listed('tiltak i Buskerud')));
  });
});

describe('all measures', () => {
  it.each(['alle tiltak', 'Alle tiltak mot frafall', 'list all measures'])(
    'are meant by "%s"',
    (question) => {
      expect(listed(question)).toHaveLength(77);
    },
  );

  it.each([
    'alle tiltak for ungdom som har sluttet på skolen',
    'Kva tiltak finst for ungdom som har slutta?',
    'list measures for those who have dropped out',
    'dropouts: all measures',
    'Hvilke tiltak gjelder ungdom som verken er på skole eller i jobb?',
    'county schemes meant to bring young people who have left school back into it, the full list',
  ])('for those who have left are a group: "%s"', (question) => {
    const group = engine.knowledge.units.filter((unit) => unit.group === '4.4-tilbakeforende-tiltak');
    expect(new Set(listed(question))).toEqual(new Set(group.map(({ id }) => id)));
  });

  it('are not all that is asked for by who wants theirs, too', () => {
    const question = 'alle intensivkurs og all intensivopplæring, også det fylkene har meldt inn';
    const { hits } = retrieve(engine, understand(engine, question), NO_FILTERS);
    const kinds = new Set(hits.slice(0, 12).map(({ unit }) => unit.kind));
    expect(kinds).toEqual(new Set(['passage', 'measure']));
  });

  it('are not asked for by who reports, or by who asks what the report says', () => {
    const wants = (text: string) => understand(engine, text).wantsMeasures;
    expect(wants('I am reporting on the start of Vg1')).toBe(false);
    expect(wants('What does the report say?')).toBe(false);
    expect(wants('What was reported by Oslo?')).toBe(true);
  });

  it('are not all for those who have no place, at school or in a company', () => {
    expect(listed('alle tiltak for dem som står uten plass')).toBeNull();
  });
});

describe('all of a phase', () => {
  const statements = (phase: string) =>
    engine.knowledge.units
      .filter((unit) => unit.kind === 'passage' && unit.role === 'statement' && unit.section === phase)
      .map(({ id }) => id);

  it.each([
    ['My nephew is starting at a new school. What belongs in the opening weeks of Vg1?', '2.2'],
    ['Uansett trinn: hva gjøres hele veien, fra først til sist, for at ingen skal gi opp?', '2.7'],
    ['What does the report suggest for the step from year two to year three or a company placement?', '2.5'],
    ['Overgangen mellom andre året og lære eller Vg3: hva skal til for å få flere unge igjennom?', '2.5'],
    ['Guten skal byrje på vidaregåande i august. Kva gjer skulen i oppstarten?', '2.2'],
    [
      'Andreåret er snart over, og eleven skal anten ut i lære eller ta eit tredje år. Kva bør gjerast då?',
      '2.5',
    ],
    [
      'Andreåret er straks slutt, og så skal de ut i lære eller videre på skolen. Hva sies om dette skiftet?',
      '2.5',
    ],
    [
      'Broren min er ferdig med vg2 yrkesfag til sommeren, hva kan gjøres i overgangen til tredje året?',
      '2.5',
    ],
    ['Qualifying students for the next step after their second year, what to do?', '2.5'],
  ])(
    'is what is asked for, whatever else is told that no statement of it is about: "%s"',
    (question, phase) => {
      expect(listed(question)).toEqual(expect.arrayContaining(statements(phase)));
    },
  );

  it('is not for who asks for what some of its statements are about', () => {
    expect(listed('Kartlegging av de nye elevene når de starter på videregående')).toBeNull();
  });

  it('has what heads a matter before measures, unless those are asked for', () => {
    const ofHeading = (list: readonly string[] | null) =>
      list?.indexOf('2.5-flere-i-laere-flere-laereplasser') ?? -1;
    const ofMeasure = (list: readonly string[] | null) => list?.indexOf('ak-overgang-vg2-vg3') ?? -1;
    const [all, measures] = [
      listed('Hva gjøres mellom Vg2 og Vg3?'),
      listed('Hvilke tiltak finnes for Vg2–Vg3?'),
    ];
    expect(ofHeading(all)).toBeLessThan(ofMeasure(all));
    expect(ofMeasure(measures)).toBeLessThan(ofHeading(measures));
  });
});

describe('what an actor is to do', () => {
  it.each([
    'Which concrete measures aimed at the target group fall to the follow-up service (OT)?',
    'Hvilke tiltak hører til hos oppfølgingstjenesten?',
  ])('is no list of measures with its name in their titles: "%s"', (question) => {
    const units = listed(question)?.map((id) => engine.knowledge.units.find((unit) => unit.id === id));
    expect(units?.length).toBeGreaterThan(5);
    expect(units?.slice(0, 5).every((unit) => unit?.actor === 'ot')).toBe(true);
  });
});

describe('a matter in a section that is named by its number', () => {
  it.each([
    ['Hva står i 2.5 om påbygg?', '2.5'],
    ['what does section 3.4 say about homework help?', '3.4'],
    ['Kva seier kapittel 4 om psykisk helse?', '4.'],
  ])('is found there: "%s"', (question, section) => {
    const { hits, relevant } = retrieve(engine, understand(engine, question), NO_FILTERS);
    expect(relevant).toBe(true);
    expect(hits[0]?.unit.section.startsWith(section)).toBe(true);
  });

  it('is none where the source has no such matter', () => {
    const { relevant } = retrieve(
      engine,
      understand(engine, 'står det noe i 2.3 om russebusser?'),
      NO_FILTERS,
    );
    expect(relevant).toBe(false);
  });
});

describe('the national resources of a phase', () => {
  const isOf = (phase: string) => (id: string) =>
    engine.knowledge.units.some((unit) => unit.id === id && isResource(unit) && unit.section === phase);

  it.each([
    ['nasj. satsingar og resursar for overgangen frå ungdomsskulen', '2.1'],
    ['What statutes, state programmes and national resources are cited for the start of Vg1?', '2.2'],
  ])('come first: "%s"', (question, phase) => {
    const { hits } = retrieve(engine, understand(engine, question), NO_FILTERS);
    expect(hits.slice(0, 5).filter(({ unit }) => !isOf(phase)(unit.id))).toEqual([]);
  });

  it('come beside the measures for who asks for both, and a matter narrows both', () => {
    expect(listed('More apprenticeship places after Vg2: measures and national resources?')).toBeNull();
  });
});

describe('who cooperates, and on what', () => {
  const first = (question: string) =>
    retrieve(engine, understand(engine, question), NO_FILTERS)
      .hits.filter(({ unit }) => unit.role !== 'heading')
      .slice(0, 3)
      .map(({ unit }) => unit.context[0]);

  it.each([
    ['Hva skal skolen samarbeide om i Vg2?', 'Samarbeid om'],
    ['what do they cooperate on in Vg2?', 'Samarbeid om'],
    ['Kven samarbeider skulen med i Vg2?', 'Samarbeid med'],
  ])('are two rows: "%s"', (question, row) => {
    expect(first(question)).toEqual([row, row, row]);
  });
});

describe('measures about a matter that is also a group', () => {
  const group = engine.knowledge.units.filter((unit) => unit.group === '4.4-laereplass').map(({ id }) => id);

  it('are those of the group, and those of others that are called so', () => {
    const about = listed('Hvilke fylkestiltak handler om læreplass?');
    expect(new Set(about)).toEqual(new Set([...group, 'tr-god-overgang-fra-vg2-til-laereplass']));
  });

  it('are told beside what else the source says of it, where everything is asked for', () => {
    const all = listed('Which measures are about mental health? Include everything.');
    expect(all).toEqual(expect.arrayContaining(['nt-bup-i-skolen', '2.7-ressurs-rapport-psykisk-helse']));
    const kinds = listed('Læringsmiljø: nasjonale satsinger og ressurser, og tiltakene i fylkene');
    expect(kinds).toEqual(expect.arrayContaining(['ve-smart-skolestart', '2.2-ressurs-bedre-laeringsmiljo']));
  });

  it('are not a list where the matter has no name, and everything is asked for', () => {
    expect(listed('List every other way through upper secondary that is mentioned anywhere')).toBeNull();
  });

  it.each(['alle tiltak i gruppen læreplass', 'Hvor mange tiltak handler om læreplass?'])(
    'are those of the group alone for who asks for it, or for a number: "%s"',
    (question) => {
      expect(new Set(listed(question))).toEqual(new Set(group));
    },
  );
});

describe('what is left out', () => {
  const without = (out: readonly string[]) =>
    engine.knowledge.units
      .filter(
        (unit) =>
          unit.kind === 'measure' &&
          ![unit.category, unit.group, unit.subgroup].some((id) => out.includes(id ?? '')),
      )
      .map(({ id }) => id);

  it.each([
    ['alle tiltak uten læreplass', ['4.4-laereplass']],
    [
      'Hvilke tiltak er ikke om psykisk helse?',
      ['4.3-psykisk-helse', '4.4-forebyggende-tiltak-psykisk-helse'],
    ],
    [
      'all measures except those on mental health',
      ['4.3-psykisk-helse', '4.4-forebyggende-tiltak-psykisk-helse'],
    ],
  ])('is no part of the list: "%s"', (question, out) => {
    expect(new Set(listed(question))).toEqual(new Set(without(out)));
  });

  it.each([
    'tiltak for elever uten læreplass',
    'hvilke tiltak har vi for dem som ikke får læreplass',
    'which measures help those without an apprenticeship',
  ])('is not what pupils are without, and no more is that asked for: "%s"', (question) => {
    const { complete, hits } = retrieve(engine, understand(engine, question), NO_FILTERS);
    expect(complete).toBe(false);
    expect(hits.slice(0, 6).map(({ unit }) => unit.id)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/alternative-vg3-tilbud-til-de-som-ikke-far-laereplass/),
      ]),
    );
  });

  it.each([
    ['Which measures are not linked to Vg2?', (id: string) => id !== '2.4'],
    ['alle tiltak bortsett fra dem i vg1', (id: string) => id !== '2.2' && id !== '2.3'],
  ])('may be a phase: "%s"', (question, isKept) => {
    const kept = engine.knowledge.units.filter(
      ({ kind, phases }) => kind === 'measure' && phases.every(({ id }) => isKept(id)),
    );
    expect(new Set(listed(question))).toEqual(new Set(kept.map(({ id }) => id)));
  });
});

it('a phase may be left out of another', () => {
  const isIn = (unit: Unit, phase: string) => unit.phases.some(({ id }) => id === phase);
  const kept = engine.knowledge.units.filter(
    (unit) => unit.kind === 'measure' && isIn(unit, '2.5') && !isIn(unit, '2.4'),
  );
  const ids = new Set(kept.map(({ id }) => id));
  expect(new Set(listed('Which measures in phase 2.5 are not in phase 2.4?'))).toEqual(ids);
});

describe('everything', () => {
  it.each([
    'Hvilke tiltak finnes?',
    'Kan du gi meg en komplett liste over alle tiltak?',
    'Gje meg ei oversikt over alle tiltaka',
    'all 77 measures please',
    'I would like to see all the measures in the report',
  ])('is listed for who asks for no less: "%s"', (question) => {
    expect(listed(question)).toHaveLength(77);
  });

  it.each([
    'Hvilke tiltak begynner på K?',
    'Hvilke kommuner er nevnt i tiltakene?',
    'Which two counties have a measure with the same name?',
    'Gi meg alle tiltak der de unge får være et annet sted enn på en vanlig skole',
  ])('is no answer to who asks for some, in whatever way: "%s"', (question) => {
    expect(listed(question)).toBeNull();
  });
});

describe('which counties do something in a phase', () => {
  it.each([
    ['Kva fylke har tiltak i fase 2.6?', '2.6'],
    ['hvilke fylker jobber med overgangen til læreplass', '2.5'],
    ['Which counties have measures linked to the final assessment?', '2.6'],
  ])('is told by the measures of it: "%s"', (question, phase) => {
    const measures = engine.knowledge.units.filter(
      ({ kind, phases }) => kind === 'measure' && phases.some(({ id }) => id === phase),
    );
    expect(new Set(listed(question))).toEqual(new Set(measures.map(({ id }) => id)));
  });
});

describe('measures by their titles', () => {
  it('to the letter, also inside a longer word, for who asks for a word', () => {
    expect(listed('Fylkestiltak med ordet «kvalitet» i navnet')).toEqual(measuresWhere(/kvalitet/i));
    expect(listed('which measures have the word lærling in their title')).toEqual(measuresWhere(/lærling/i));
  });

  it.each([
    ['Hvilke tiltak nevner OT i overskriften?', /\bOT\b/],
    ['which measures have mentor in the title?', /mentor/i],
    ['kva tiltak har forum i namnet', /forum/i],
  ])('%s', (question, written) => {
    expect(listed(question)).toEqual(measuresWhere(written));
  });
});

describe('a phase that only sets the scene', () => {
  it.each([
    'korleis finn vi ut kven som kan få det vanskeleg før dei byrjar på vidaregåande?',
    'How do we find out who will struggle before they start upper secondary?',
  ])('gets no list of all of it: "%s"', (question) => {
    const { complete, hits } = retrieve(engine, understand(engine, question), NO_FILTERS);
    expect(complete).toBe(false);
    expect(hits.slice(0, 5).map(({ unit }) => unit.id)).toContain(
      '2.1-identifisering-og-identifikasjonsfaktorer',
    );
  });
});

it('few words beside a phase that say something get no list of all of it', () => {
  expect(listed('påbygg for vanskeleg')).toBeNull();
});

describe('all of a phase', () => {
  const unitsIn = (phase: string) =>
    engine.knowledge.units.filter((unit) => unit.phases.some(({ id }) => id === phase));

  it.each(['Hva anbefales i Vg2?', 'kva skjer i vg2', 'What happens in Vg2?'])(
    'is asked for by who says next to nothing else: "%s"',
    (question) => {
      expect(new Set(listed(question))).toEqual(new Set(unitsIn('2.4').map(({ id }) => id)));
    },
  );

  it('begins with what says something: bare headings and national resources come behind', () => {
    const ids = listed('Hva anbefales i Vg2?') ?? [];
    const roleAt = ids.map((id) => unitsIn('2.4').find((unit) => unit.id === id)?.role);
    const said = roleAt.filter((role) => role === 'statement').length;
    expect(said).toBeGreaterThan(10);
    expect(roleAt.slice(0, said)).toEqual(Array(said).fill('statement'));
  });

  it('begins with its measures where measures are asked for, and with statements otherwise', () => {
    const kindsOf = (question: string) =>
      (listed(question) ?? []).map((id) => engine.knowledge.unitById.get(id)?.kind).slice(0, 4);
    expect(kindsOf('hvilke tiltak finnes for overgangen vg2–vg3?')).toEqual(Array(4).fill('measure'));
    expect(kindsOf('hva gjøres i overgangen vg2–vg3?')).toEqual(Array(4).fill('passage'));
  });

  it.each([
    ['nasjonale føringer i vg2', '2.4'],
    ['Hvilke nasjonale ressurser hører til oppstart vg1?', '2.2'],
    ['Kva nasjonale føringar og ressursar gjeld for overgangen vg2–vg3?', '2.5'],
    ['national resources for the final assessment', '2.6'],
  ])('can be asked for by its national resources only: "%s"', (question, phase) => {
    const resources = unitsIn(phase).filter(isResource);
    expect(resources.length).toBeGreaterThan(0);
    expect(new Set(listed(question))).toEqual(new Set(resources.map(({ id }) => id)));
  });

  it.each([
    ['Hva skal gjøres i sluttvurderingen, og hvilke nasjonale ressurser finnes for den?', '2.6'],
    ['What is done at the start of Vg1, and what national guidelines apply there?', '2.2'],
    ['oppstart vg1, både tiltak og nasjonale ressursar', '2.2'],
  ])(
    'has the resources before what is only derived to belong there, for who asks for them, too: "%s"',
    (question, phase) => {
      const ids = listed(question) ?? [];
      const units = ids.map((id) => engine.knowledge.unitById.get(id));
      expect(new Set(ids)).toEqual(new Set(unitsIn(phase).map(({ id }) => id)));
      const derived = units.findIndex((unit) => unit?.phases.every(({ basis }) => basis === 'derived'));
      expect(derived).toBeGreaterThan(0);
      expect(units.slice(derived).some((unit) => unit && isResource(unit))).toBe(false);
    },
  );

  it('is more than who names one of its rows asks for', () => {
    const { complete, hits } = retrieve(
      engine,
      understand(engine, 'Samarbeid i Vg2: med hvem og om hva?'),
      NO_FILTERS,
    );
    expect(complete).toBe(false);
    const contexts = hits.slice(0, 5).map(({ unit }) => `${unit.section} ${unit.context[0] ?? unit.text}`);
    expect(contexts).toEqual(contexts.filter((context) => context.startsWith('2.4 Samarbeid')));
  });
});

it('who names a group beside a phase gets all of both, also where a row of the phase is called the same', () => {
  const ids = listed('Hvilke tiltak om læreplass finnes i overgangen Vg2–Vg3?') ?? [];
  const both = engine.knowledge.units.filter(
    ({ group, phases }) => group === '4.4-laereplass' && phases.some(({ id }) => id === '2.5'),
  );
  expect(both.length).toBeGreaterThan(5);
  expect(new Set(ids)).toEqual(new Set(both.map(({ id }) => id)));
});

it('who asks what is done gets what the phase itself has on the matter, too', () => {
  const done =
    listed('Psykisk helse er viktig gjennom hele løpet, fra første til siste dag. Hva gjør fylkene?') ?? [];
  const measures = listed('tiltak for psykisk helse på tvers av fasene') ?? [];
  expect(new Set(done)).toEqual(
    new Set([...measures, '2.7-tiltak-for-bedre-psykisk-helse-skolehelsetjeneste']),
  );
});

describe('all that is said about the matter of a group', () => {
  const group = engine.knowledge.units
    .filter(({ group: id }) => id === '4.2-laeringsmiljo')
    .map(({ id }) => id);
  const elsewhere = engine.knowledge.units
    .filter(({ id, text }) => !group.includes(id) && /læringsmiljø|trivsel|psykososialt miljø/i.test(text))
    .map(({ id }) => id);

  it.each([
    'Alt om læringsmiljø',
    'alt som er nemnt om læringsmiljø',
    'Everything about the learning environment: the measures and the national resources',
    'everything about the learning environment',
  ])(
    'is what lies in the group, what names it or a part of it elsewhere, and the rest of its matter: "%s"',
    (question) => {
      expect(elsewhere.length).toBeGreaterThan(4);
      const ids = listed(question) ?? [];
      expect(ids).toEqual(expect.arrayContaining([...group, ...elsewhere]));
      const others = ids.filter((id) => !group.includes(id) && !elsewhere.includes(id));
      const matters =
        engine.matters?.rows.map((rows) => rows.map((row) => engine.knowledge.units[row]?.id)) ?? [];
      expect(matters.some((matter) => others.every((id) => matter.includes(id)))).toBe(true);
    },
  );

  it.each([
    'Alle tiltak om læringsmiljø',
    'alle fylke som har noko om læringsmiljø, kva fylke er det?',
    'Vis læringsmiljø',
  ])('is not asked for by who asks for measures or counties: "%s"', (question) => {
    expect(new Set(listed(question))).toEqual(new Set(group));
  });
});

describe('a cell of chapter 3', () => {
  it.each([
    ['What must the school itself do to coordinate its efforts? The full list', 'skole', '4.3'],
    ['Kva skal OT gjere for å bli betre?', 'ot', '4.2'],
  ])('comes first where actor and category are only described: "%s"', (question, actor, category) => {
    const { hits } = retrieve(engine, understand(engine, question), NO_FILTERS);
    const first = hits.slice(0, 5).map(({ unit }) => [unit.actor, unit.category]);
    expect(first).toEqual(Array(5).fill([actor, category]));
  });
});

describe('a list of two phases', () => {
  it('begins with all of the one that is plainly meant', () => {
    const ids = listed('Slutten av Vg2: hva gjøres i overgangen fra Vg2 til Vg3?') ?? [];
    const isMeant = (id: string) =>
      engine.knowledge.units.some(
        (unit) => unit.id === id && unit.phases.some((phase) => phase.id === '2.5'),
      );
    const meant = ids.filter(isMeant);
    expect(meant.length).toBeGreaterThan(0);
    expect(meant.length).toBeLessThan(ids.length);
    expect(ids.slice(0, meant.length)).toEqual(meant);
  });
});

describe('all that an actor does', () => {
  it.each([
    ['Alt OT skal gjøre direkte for ungdommene', '4.4'],
    ['List alt oppfølgingstenesta skal kjenne til og ha oversikt over', '4.1'],
  ])(
    'begins with the category that is plainly meant, and leaves out no other: "%s"',
    (question, category) => {
      const { units } = engine.knowledge;
      const ofActor = units.filter(({ actor }) => actor === 'ot');
      const meant = ofActor.filter((unit) => unit.category === category).map(({ id }) => id);
      const ids = listed(question) ?? [];
      expect(new Set(ids)).toEqual(new Set(ofActor.map(({ id }) => id)));
      expect(new Set(ids.slice(0, meant.length))).toEqual(new Set(meant));
    },
  );
});

describe('a section by its number', () => {
  it.each(['4.4', '§ 4.4', '§ 4.4, s. 16', '4.1', '3.2', '2.4', '2.7', 'kapittel 3', 'kapittel 5'])(
    '%s',
    (question) => {
      const [, id = ''] = /(\d(?:\.\d)?)/.exec(question) ?? [];
      const { units } = engine.knowledge;
      const inSection = units.filter(({ section }) => section === id || section.startsWith(`${id}.`));
      const ofPhase = units.filter(({ phases }) => phases.some((link) => link.id === id));
      expect(new Set(listed(question))).toEqual(new Set([...inSection, ...ofPhase].map((unit) => unit.id)));
    },
  );

  it('is not one of another book', () => {
    expect(listed('hva sier kapittel 3 i opplæringsloven?')).toBeNull();
  });
});

describe('what comes first in a list', () => {
  it.each([
    ['Hva har de gjort på Nøtterøy?', 've-smart-skolestart'],
    ['Kva skjer på Tiller?', 'st-mentorordning-for-laerlinger'],
    ['Kva gjer Bodin?', 'no-forebyggende-team'],
  ])('is the measure that names the place: %s', (question, id) => {
    expect(listed(question)?.[0]).toBe(id);
  });

  it('are the measures whose titles name the actor that measures are about', () => {
    const ids = listed('Hvilke tiltak handler om OT-ungdom?') ?? [];
    expect(new Set(ids.slice(0, 3))).toEqual(
      new Set([
        'sf-tilbakeforing-av-ot-ungdom-til-kompetansegivande-opplaering',
        'aa-kompetansemal-for-ungdom-et-samarbeidsprosjekt-mellom-ot-nav',
        'tr-prepkurs-ot-ungdom',
      ]),
    );
  });

  it.each([
    ['opplegg i Tromsø', 'tiltak i Troms'],
    ['good practice in Rogaland', 'tiltak i Rogaland'],
    ['inspirasjon fra Telemark', 'tiltak i Telemark'],
    ['apprenticeships in the Bodø area', 'tiltak om læreplass i Nordland'],
  ])('is the same whatever word for what is done there: "%s"', (question, plain) => {
    expect(new Set(listed(question))).toEqual(new Set(listed(plain)));
  });

  it.each([
    'Hva gjør skolene med elever som er mye borte?',
    'What do schools do about students who are away a lot?',
    'What do schools do when a student never shows up?',
  ])('is not all that an actor does where the whole question does not sound like it: "%s"', (question) => {
    expect(listed(question)).toBeNull();
  });

  it.each([
    'Hvilke tiltak er ikke knyttet til noen fase?',
    'Hvilke fylker har bare tiltak i én kategori?',
    'Which measures are in the same group?',
  ])('is not all measures for who sets a condition that no list knows: "%s"', (question) => {
    expect(listed(question)?.length).not.toBe(77);
  });

  it('is all measures for who asks for them', () => {
    expect(listed('Vis meg alle tiltak, ikke bare noen')?.length).toBe(77);
    expect(listed('Which measures are there?')?.length).toBe(77);
  });

  it.each(['Alt skoleeieren skal', 'everything about the school owner', 'Hva bør OT gjøre?'])(
    'is all that an actor does for who asks for all: "%s"',
    (question) => expect(listed(question)?.length).toBeGreaterThanOrEqual(28),
  );

  it('is not all of a county for who asks for its measures on health', () => {
    expect(listed('helsetiltak i Rogaland')).toBeNull();
  });
});

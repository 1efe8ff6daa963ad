/** Questions for parts of the source, over the real corpus: for what it says of a matter, a phase, a section, an actor, a group, the form. */

import { describe, expect, it } from 'vitest';
import { ask, answer as composed } from '../../src/answer/ask.ts';
import { tracksIn } from '../../src/answer/section-text.ts';
import { isResource } from '../../src/search/structured.ts';
import type { AskResponse, Unit } from '../../src/types.ts';
import { NO_FILTERS, openReal } from '../real-engine.ts';

const engine = await openReal();
const answer = (...questions: string[]): AskResponse =>
  ask(engine, {
    question: questions.at(-1) ?? '',
    history: questions.slice(0, -1).map((question) => ({ question })),
    filters: NO_FILTERS,
  });
const cited = (response: AskResponse) => response.citations.map(({ id }) => id).toSorted();
const idsWhere = (test: (unit: (typeof engine.knowledge.units)[number]) => boolean) =>
  engine.knowledge.units
    .filter(test)
    .map(({ id }) => id)
    .toSorted();

describe('what is said of something', () => {
  it.each([
    ['Hva sies om rus?', /rus/],
    ['Kva blir sagt om påbygg?', /påbygg/i],
    ['Kva er skrive om fråvær?', /fravær/],
    ['What is said about bullying?', /Mobbing/],
    ['Og hva nevnes om karriereveiledning?', /karriereveiledning/i],
  ])('is found by the matter alone: "%s"', (question, matter) => {
    const response = answer(question);
    expect(response.answered).toBe(true);
    expect(response.citations.some(({ quote }) => matter.test(quote))).toBe(true);
  });

  it.each(['Hva sies om fotball?', 'Kva blir sagt om vaksinar?', 'What is said about the weather?'])(
    'may be nothing: "%s"',
    (question) => expect(answer(question).answered).toBe(false),
  );

  it.each(['Hva er nevnt for Vg1?', 'Kva er nemnt for Vg1?', 'What is mentioned for Vg1?'])(
    'is all of the phases that are named: "%s"',
    (question) => {
      const response = answer(question);
      expect(response.complete).toBe(true);
      expect(cited(response)).toEqual(cited(answer('Hva finnes for Vg1?')));
    },
  );
});

describe('what an actor is to do', () => {
  it.each([
    ['Hva er OTs oppgaver i 3.4?', ['ot'], '3.4'],
    ['Kva er OT sitt ansvar i 3.2?', ['ot'], '3.2'],
    ['What is the follow-up service responsible for in 3.3?', ['ot'], '3.3'],
    ['Hva er OTs rolle?', ['ot'], ''],
    ['Hvilke oppgaver har skolen?', ['skole'], ''],
    ["What are the school's tasks in 3.1?", ['skole'], '3.1'],
    ['Kva har skuleeigaren ansvar for?', ['skoleeier'], ''],
    ['Oppgaver både skole og OT har', ['skole', 'ot'], ''],
    ['Hva skal både skolen og OT gjøre?', ['skole', 'ot'], ''],
    ['Compare what the school and the school owner do in 3.3', ['skoleeier', 'skole'], '3.3'],
    ['Hvor mange oppgaver har OT?', ['ot'], ''],
    ['How many tasks does the school owner have?', ['skoleeier'], ''],
    ['Hvor mange punkter har skolen i 3.4?', ['skole'], '3.4'],
    ['Kor mange oppgåver har skulen i 3.2?', ['skole'], '3.2'],
    ['Kva oppgåver har både skulen og skuleeigaren i 3.4?', ['skoleeier', 'skole'], '3.4'],
  ])('is listed whole, for each who is named: "%s"', (question, actors, section) => {
    const response = answer(question);
    expect(response.complete).toBe(true);
    expect(cited(response)).toEqual(
      idsWhere((unit) => actors.includes(unit.actor ?? '') && unit.section.startsWith(section)),
    );
  });

  it('is another’s where the school only stands beside it', () => {
    expect(answer('Hvilke oppgaver har OT overfor skolen?').understood.actors).toEqual(['ot']);
  });

  it('is not what the actor is', () => {
    expect(answer('Hva er OT?').answer).toContain('OT står for');
    expect(answer('Kven er skuleeigar?').answer).toMatch(/^\*\*Skuleeigar\*\*/);
    expect(answer('Who is the school owner?').answer).toMatch(/^\*\*School owner\*\*/);
  });
});

describe('the parts of the source', () => {
  const { phases, categories, actors } = engine.knowledge.vocabulary;
  const names = {
    phases: phases.map(({ motto }) => motto),
    categories: categories.map(({ id }) => `§ ${id}`),
    groups: categories.flatMap(({ groups }) => groups.map(({ name }) => name)),
    actors: actors.map(({ name }) => name),
  };
  it.each<[string, keyof typeof names]>([
    ['hva heter fasene?', 'phases'],
    ['Hvilke faser er opplæringsløpet delt inn i?', 'phases'],
    ['Hva er den siste fasen?', 'phases'],
    ['Kor mange fasar er det, og kva heiter dei?', 'phases'],
    ['How many phases does the synthesis have?', 'phases'],
    ['Hva er de fire tiltakskategoriene?', 'categories'],
    ['Nevn de fire kategoriene for tiltak.', 'categories'],
    ['Kva kategoriar er tiltaka delte inn i?', 'categories'],
    ['Which categories does the report sort the measures into?', 'categories'],
    ['Kva grupper er tiltaka delte i?', 'groups'],
    ['What actors does the source distinguish?', 'actors'],
    ['Kva aktørar er tiltaka fordelte på?', 'actors'],
  ])('are all named: "%s"', (question, kind) => {
    const response = answer(question);
    expect(response).toMatchObject({ answered: true, complete: true });
    for (const name of names[kind]) expect(response.answer).toContain(name);
  });

  it.each([
    'Når ble alt dette samlet inn fra fylkene?',
    'Hvilke tiltak er delt på flere fylker?',
    'Hvilke oppgaver har aktørene?',
    'Hvilke fylker har tiltak i alle kategorier?',
    'Hva gjør andre faser?',
  ])('are not asked for by who only speaks of them: "%s"', (question) => {
    expect(answer(question).answer).not.toMatch(
      /^(?:Rammeverket har|Kilden deler|Kapittel 3 fordeler|Disse 19)/,
    );
  });

  it.each([
    ['Kva heiter fase 4?', '2.4'],
    ['What is phase 2.4 called?', '2.4'],
    ['What is the title of section 2.6?', '2.6'],
    ['Hva er undertittelen på sluttvurderingsfasen?', '2.6'],
    ['Kva er mottoet for oppfølging Vg2?', '2.4'],
    ["Hvilken fase har mottoet 'Kvalifisere for videre læring'?", '2.5'],
    ['Kva er den fyrste fasen?', '2.1'],
    ['What is the third phase called?', '2.3'],
    ['Kva er overskrifta på kapittel 3.3?', '3.3'],
    ['Hva heter kategori 4.2?', '4.2'],
    ['On which page does chapter 4 begin?', '4'],
    ['Kva for ei side står fase 2.5 på?', '2.5'],
  ])('are called by their titles, with the place: "%s"', (question, section) => {
    const response = answer(question);
    const [unit] = engine.knowledge.units.filter((one) => one.section === section);
    expect(cited(response)).toEqual([unit?.id]);
    expect(response.answer).toContain(unit?.sectionTitle);
    expect(response.answer).toContain(`§ ${section}, `);
  });

  it.each([
    'Hva heter rektor i fase 3?',
    'Hva heter tiltakene i Vg2?',
    'I den første fasen av et tiltak, hva må vi tenke på?',
  ])('are no names of what is in them: "%s"', (question) =>
    expect(answer(question).answer).not.toContain('har tittelen'),
  );

  it.each([
    ['Hva står på side 7?', 7, 7],
    ['Kva finn eg på side 13?', 13, 13],
    ['hva handler side 10 om?', 10, 10],
    ['s. 8?', 8, 8],
    ['What is on pages 15-16?', 15, 16],
  ])('are read page by page: "%s"', (question, first, last) => {
    const response = answer(question);
    expect(response).toMatchObject({ answered: true, complete: true });
    expect(cited(response)).toEqual(idsWhere(({ page }) => page >= first && page <= last));
  });

  it('have so many pages and no others', () => {
    expect(answer('How many pages does the source have?').answer).toContain('pages 3–19');
    expect(answer('Hva står på side 25?')).toMatchObject({ answered: false, total: 0 });
  });
});

describe('what is asked about the source in words of its own', () => {
  const note = (section: string, at: number) =>
    engine.knowledge.units.filter((unit) => unit.section === section && unit.role === 'note')[at]?.id ?? '';
  it.each([
    ['hva er e-postadressen for mer informasjon?', note('5', 0)],
    ['Kan eg senda e-post til nokon om tiltaka?', note('5', 0)],
    ['Kven kan eg kontakta i departementet?', note('5', 0)],
    ['Which email address do I contact for measure descriptions?', note('5', 0)],
    ['Does the source describe what each measure does?', note('5', 0)],
    ['Finst det skildringar av tiltaka?', note('5', 0)],
    ['Hvordan får jeg tak i tiltaksbeskrivelsene?', note('5', 0)],
    ['Kva dato er dokumentet frå?', note('4', 0)],
    ['Når kom rapporten?', note('4', 0)],
    ['Når ble de sendt inn?', note('4', 0)],
    ['When was the synthesis released?', note('4', 0)],
    ['Hva betyr AA foran tiltaket?', note('4', 1)],
    ['Kva betyr bokstavane framfor tiltaka, t.d. ST og NT?', note('4', 1)],
    ['What does HO stand for in the titles?', note('4', 1)],
    ['What do the county initials mean?', note('4', 1)],
    ['Hva betyr kommuneinitialer?', note('4', 1)],
    ['How do I get in touch with the ministry?', note('5', 0)],
    ['Når vart synteserapporten gjeven ut?', note('4', 0)],
  ])('is what it says of that: "%s"', (question, id) => {
    const response = answer(question);
    expect(response).toMatchObject({ answered: true, complete: true });
    expect(cited(response)).toEqual([id]);
  });

  it.each([
    'Kva heiter dokumentet?',
    'Hva er tittelen på kilden?',
    'Which programme is the synthesis part of?',
  ])('is its title: "%s"', (question) =>
    expect(answer(question).answer).toContain('En sammenfatting av det erfaringsbaserte'),
  );

  it('is told with the counties that letters stand for, and with what is misspelt', () => {
    expect(answer('Hva betyr AA foran tiltaket?').answer).toContain('AA: Aust-Agder.');
    const slips = answer('Er det trykkfeil i kilden?');
    expect(slips.answer).toContain(`${slips.total} steder i kilden har skrivefeil`);
    expect(slips.citations.every(({ id }) => engine.knowledge.unitById.get(id)?.correction)).toBe(true);
  });

  it('is not what other letters of a title mean', () => {
    expect(answer('Hva betyr forkortelsen FON i tittelen?').citations[0]?.quote).toContain('FON');
  });

  it.each([
    'Hva er e-posten til rektor på Bodin?',
    'Hvordan skrive e-post til foreldre?',
    'Kontakt mellom skole og hjem',
    'Har elevene skrivefeil i teksten?',
    'Which program do pupils take?',
  ])('is not what else is called so: "%s"', (question) => {
    expect(answer(question)).toMatchObject({ complete: false });
  });
});

describe('the groups of a category', () => {
  it.each([
    ['Hvilke grupper finnes i 4.4?', '4.4', '§ 4.4 har 4 grupper og 13 undergrupper.'],
    ['Kor mange undergrupper er det i 4.2?', '4.2', '§ 4.2 har 2 grupper og 4 undergrupper.'],
    ['Which groups are there in category 4.1?', '4.1', '§ 4.1 has 2 groups and no subgroups.'],
    ['Hvilke undergrupper finnes?', '4', '§ 4.3 har 3 grupper og 2 undergrupper.'],
  ])('are named and counted with their measures: "%s"', (question, section, lead) => {
    const response = answer(question);
    const measures = idsWhere((unit) => unit.kind === 'measure' && unit.section.startsWith(section));
    expect(response).toMatchObject({ complete: true, total: measures.length });
    expect(response.answer).toContain(lead);
    expect(cited(response)).toEqual(measures);
  });

  it('tell of a subgroup that it has none, wherever one goes by the name, and not of all around it', () => {
    const { answer: said, total } = answer('Hvor mange undergrupper har Psykisk helse?');
    expect(said).toContain('«Psykisk helse» (§ 4.3) har ingen undergrupper.');
    expect(said).toContain('«Psykisk helse» (§ 4.4) har ingen undergrupper.');
    expect(total).toBe(8);
  });

  it('name no subgroup by a number alone', () => {
    const { answer: said } = answer('hvilke undergrupper har Læreplass?');
    expect(said).toContain('**§ 4.4 Læreplass, undergruppe 2 (uten navn)**: 4 tiltak');
    expect(said).not.toContain('Læreplass: 2');
  });

  it('may be those of one group', () => {
    const response = answer('Hvilke undergrupper har Forebyggende tiltak?');
    expect(response.answer).toContain('«Forebyggende tiltak» (§ 4.4) har 5 undergrupper.');
    expect(response.answer).toContain('Kroppsøving**: 3 tiltak');
  });

  it.each([
    'Hvilke tiltak hører til Intensivopplæring?',
    'Kva tiltak høyrer til Intensivopplæring?',
    'Which measures belong to Intensivopplæring?',
    'Tiltak i gruppen Intensivopplæring',
  ])('have all their measures, though one has the same name: "%s"', (question) => {
    const inGroup = idsWhere(({ subgroup }) => subgroup === '4.4-forebyggende-tiltak-intensivopplaering');
    expect(answer(question)).toMatchObject({ complete: true, total: inGroup.length });
    expect(cited(answer(question))).toEqual(inGroup);
  });

  it('are not asked for by who asks for the one measure', () => {
    expect(cited(answer('Hva er Intensivopplæring?'))).toContain('ro-intensivopplaering');
    expect(answer('Hva er Intensivopplæring?').complete).toBe(false);
  });
});

describe('a section that is asked for by its number', () => {
  const under = (id: string) => idsWhere(({ section }) => section === id || section.startsWith(`${id}.`));

  it.each([
    ['Hva står i kapittel 2.3?', '2.3'],
    ['Fortell om punkt 2.6', '2.6'],
    ['Kva seier avsnitt 2.7?', '2.7'],
    ['Summarise section 2.4 please', '2.4'],
  ])('is all of a phase: "%s"', (question, id) => {
    const response = answer(question);
    expect(response.complete).toBe(true);
    expect(cited(response)).toEqual(idsWhere(({ phases }) => phases.some((link) => link.id === id)));
  });

  it.each([
    ['Hva står i § 3.2?', '3.2'],
    ['Kva handlar del 3.1 om?', '3.1'],
    ['What is section 3.3 about?', '3.3'],
    ['Hva er kategori 4.3?', '4.3'],
    ['What does section 4.2 say?', '4.2'],
    ['4.4', '4.4'],
    ['Oppsummer kapittel 3', '3'],
    ['Kva står i kapittel 4?', '4'],
    ['Show me chapter 2', '2'],
  ])('is all that stands there: "%s"', (question, id) => {
    const response = answer(question);
    expect(response).toMatchObject({ answered: true, complete: true, total: under(id).length });
    expect(cited(response)).toEqual(under(id));
  });

  it.each(['Hva står i kapittel 5?', 'Kva står i vedlegget?', 'What is in the appendix?'])(
    'is the form: "%s"',
    (question) => expect(cited(answer(question))).toEqual(idsWhere(({ role }) => role === 'template')),
  );

  it.each(['Hva står i kapittel 1?', 'Kva er punkt 2.8?', 'What is chapter 7 about?'])(
    'may hold nothing, and is said to: "%s"',
    (question) => {
      const response = answer(question);
      expect(response).toMatchObject({ answered: false, citations: [] });
      expect(response.answer).toMatch(/(?:har ingenting fra|har ingenting frå|has nothing from) § \d/);
    },
  );

  it.each(['Hvilke aktører nevnes i kapittel 3?', 'Which actors are named in chapter 3?'])(
    'is told by its actors where those are asked for: "%s"',
    (question) => expect(answer(question)).toMatchObject({ answered: true, total: 3 }),
  );

  it.each(['Hva er Spor 1?', 'Kva er spor 2?', 'What is Track 1?'])(
    'is not what is numbered otherwise, which is quoted: "%s"',
    (question) => expect(answer(question).citations[0]?.quote).toMatch(/Spor 1 .*Spor 2/),
  );

  it('has the number that is asked for, and not one that begins alike', () => {
    const [first] = engine.knowledge.units.filter(({ text }) => text.includes('Spor 1'));
    const tenth = { ...first, text: 'Spor 10 - noe annet' } as Unit;
    expect(tracksIn([tenth, first as Unit], '1')).toEqual([first]);
    expect(tracksIn([tenth], '10')).toEqual([tenth]);
  });

  it('follows from one to the next', () => {
    expect(answer('Hva står i 2.3?', 'og 2.4?').citations[0]?.section).toBe('2.4');
    expect(cited(answer('Hva står i kapittel 3?', 'og kapittel 4?'))).toEqual(under('4'));
  });

  it.each([
    'Hva sier kapittel 3 i opplæringsloven?',
    'Kva står i § 3-1 i opplæringslova?',
    'Snittet mitt er 4.3',
    'How many students are mentioned in chapter 3?',
    'Når går toget fra spor 2?',
    'Hva sier kapittel 3.4 om skoleeier?',
  ])('is not meant by "%s"', (question) => {
    const response = answer(question);
    expect(response.complete && response.citations.some(({ section }) => section.startsWith('4'))).toBe(
      false,
    );
    expect(response.total).toBeLessThan(13);
  });
});

describe('a part of the form', () => {
  const under = (heading: string) =>
    idsWhere(
      ({ role, context, text }) =>
        role === 'template' && (context.includes(heading) || text.endsWith(heading)),
    );

  it.each([
    ['Hva skal jeg fylle ut under Gjennomføring?', 'Gjennomføring'],
    ['Kva skal eg fylle ut under vurdering?', 'Vurdering/evaluering'],
    ['Hvilke spørsmål hører til Forankring?', 'Forankring'],
    ['Kva spørsmål høyrer til kapasitetsbygging?', 'Kapasitetsbygging'],
    ['Hva fyller man ut under Mål og målgruppe?', 'Mål og målgruppe'],
    ['Hva skal stå under Eksempler på resultat i malen?', 'Eksempler på resultat'],
    ['What do I fill in under Documentation?', 'Eksempler på dokumentasjon'],
    ['Which questions belong to Follow-up?', 'Oppfølging'],
    ['Kva spørsmål høyrer til problemskildringa?', 'Problembeskrivelse'],
    ['Kva vil malen vita om gjennomføringa?', 'Gjennomføring'],
    ['Kva står under «Oppfølging» i malen?', 'Oppfølging'],
    ['Hva står under vurdering/evaluering i malen?', 'Vurdering/evaluering'],
    ['Which examples of results are given in the appendix?', 'Eksempler på resultat'],
    ['Kva døme på resultat gir malen?', 'Eksempler på resultat'],
    ['Which examples of documentation does the template give?', 'Eksempler på dokumentasjon'],
    ['What does the template ask about anchoring?', 'Forankring'],
    ['Hva spør kapittel 5 om når det gjelder målgruppe?', 'Mål og målgruppe'],
  ])('is given whole and counted: "%s"', (question, heading) => {
    const response = answer(question);
    expect(response).toMatchObject({ answered: true, complete: true, total: under(heading).length });
    // The question that leads to examples is cited, and none of them.
    const count = idsWhere(({ role, context }) => role === 'template' && context.includes(heading)).length;
    expect(response.answer).toContain(` ${count} `);
    expect(cited(response)).toEqual(under(heading));
  });

  it.each([
    ['Hva skal en tiltaksbeskrivelse inneholde?', 'Og under oppfølging?'],
    ['Kva spørsmål høyrer til forankring?', 'Kva med oppfølging?'],
    ['What should a description of a measure contain?', 'And under follow-up?'],
  ])('goes on from the form: "%s", "%s"', (before, question) => {
    expect(cited(answer(before, question))).toEqual(under('Oppfølging'));
  });

  it.each([
    'Hvor mange spørsmål er det i malen?',
    'Kor mange spørsmål er det i skjemaet?',
    'How many questions are in the template?',
  ])('is counted by its questions: "%s"', (question) => {
    const questions = idsWhere(({ role, text }) => role === 'template' && text.includes('?'));
    const response = answer(question);
    expect(response).toMatchObject({ complete: true, total: questions.length });
    expect(response.answer).toContain(` ${questions.length} `);
    expect(cited(response)).toEqual(questions);
  });

  it.each([
    'Hva skal jeg fylle ut under inntekt?',
    'Kva spørsmål har foreldre om oppfølging?',
    'What do I fill in under weather?',
    'Oppfølging',
  ])('is not meant by "%s"', (question) => expect(answer(question).complete).toBe(false));

  it('is not meant after something else', () => {
    expect(answer('Hva sies om rus?', 'Og under oppfølging?').complete).toBe(false);
  });
});

describe('one property of a measure', () => {
  it.each([
    ['Hvilken kategori er «Sjef i eget liv» i?', 'mr-sjef-i-eget-liv', 'bestemt målgrupper'],
    ['I hvilken fase hører Kommunerunden hjemme?', 'ro-kommunerunden', 'Overgang fra grunnskolen'],
    [
      'Which category is Talent til fagarbeider in?',
      'te-talent-til-fagarbeider',
      'Alternative opplæringsløp',
    ],
  ])('is told with the measure: "%s"', (question, id, told) => {
    const response = answer(question);
    expect(response.citations[0]?.id).toBe(id);
    expect(response.answer).toContain(told);
  });
});

describe('the national resources of a phase by its number', () => {
  it.each(['Kva nasjonale ressursar finst i fase 2.3?', 'nasjonale ressurser i 2.3'])(
    'are given alone: "%s"',
    (question) => {
      const resources = idsWhere((unit) => isResource(unit) && unit.section === '2.3');
      expect(cited(answer(question)).filter((id) => !resources.includes(id))).toEqual([]);
    },
  );

  it.each([
    'Hva skal gjøres i 2.3, og hvilke nasjonale ressurser finnes der?',
    'både tiltak og nasjonale ressurser i 2.3',
  ])('stand beside all else for who asks for both: "%s"', (question) => {
    expect(cited(answer(question))).toEqual(cited(answer('hva står i 2.3?')));
  });
});

describe('a group in a category that is named', () => {
  const inGroup = (ids: readonly string[]) =>
    idsWhere(({ group, subgroup }) => ids.includes(group ?? '') || ids.includes(subgroup ?? ''));

  it.each([
    ['How many measures in 4.4 are about mental health?', ['4.4-forebyggende-tiltak-psykisk-helse']],
    ['Hvor mange tiltak om psykisk helse er det i kategori 4.3?', ['4.3-psykisk-helse']],
    ['List mental health measures in category 4.3', ['4.3-psykisk-helse']],
  ])('is that of the category alone: "%s"', (question, ids) => {
    const response = answer(question);
    expect(cited(response)).toEqual(inGroup(ids));
    expect(response.complete).toBe(true);
  });

  it.each([
    'Hvilke tiltak i 4.3 handler om læringsmiljø?',
    'Hvilke tiltak om læreplass er i 4.2?',
    'Har Nord-Trøndelag tiltak om psykisk helse i 4.4?',
  ])('is nothing where the category has none, which is named: "%s"', (question) => {
    const response = answer(question);
    expect(response.total).toBe(0);
    expect(response.answer).toMatch(/^Kunnskapsgrunnlaget har ingenting om «[^»]+» i kategorien «[^»]+»/);
  });

  it('stands beside it where both are listed', () => {
    expect(answer('tiltak i 4.3 og læreplass').understood.groups).toEqual(['4.4-laereplass']);
    expect(answer('tiltak i 4.3 og læreplass').understood.categories).toEqual(['4.3', '4.4']);
  });
});

describe('what is left out', () => {
  const measuresWhere = (test: Parameters<typeof idsWhere>[0]) =>
    idsWhere((unit) => unit.kind === 'measure' && test(unit));
  it.each([
    [
      'Hvilke tiltak har Rogaland som ikke er direkte rettet mot målgruppa?',
      measuresWhere(({ county, category }) => county === 'RO' && category !== '4.4'),
    ],
    [
      'Hvilke tiltak i 4.4 er ikke om læreplass?',
      measuresWhere(({ category, group }) => category === '4.4' && group !== '4.4-laereplass'),
    ],
    [
      'Alle tiltak i kategori 4.3 unntatt psykisk helse',
      measuresWhere(({ category, group }) => category === '4.3' && group !== '4.3-psykisk-helse'),
    ],
    [
      'Tiltak om psykisk helse, men ikke i kategori 4.3',
      measuresWhere(({ subgroup }) => subgroup === '4.4-forebyggende-tiltak-psykisk-helse'),
    ],
    [
      'Which measures does Vestfold have that are not about learning environment?',
      measuresWhere(({ county, group }) => county === 'VE' && group !== '4.2-laeringsmiljo'),
    ],
    [
      'Hvilke tiltak har verken Oslo eller Akershus?',
      measuresWhere(({ county }) => county !== 'OS' && county !== 'AK'),
    ],
    [
      'tiltak i Oslo og Akershus, ikke i Rogaland',
      measuresWhere(({ county }) => county === 'OS' || county === 'AK'),
    ],
  ])('is not in the list, and all else is: "%s"', (question, ids) => {
    const response = answer(question);
    expect(cited(response)).toEqual(ids);
    expect(response.complete).toBe(true);
  });

  const EXCEPT = {
    nb: [
      'unntatt',
      'foruten',
      'bortsett fra',
      'så nær som',
      'utenom',
      'andre enn dem fra',
      'uten',
      'minus',
      'ikke fra',
    ],
    nn: ['unnateke', 'forutan', 'bortsett frå', 'utanom', 'utan', 'ikkje frå'],
    en: [
      'except',
      'apart from',
      'aside from',
      'besides',
      'with the exception of',
      'except for those in',
      'without',
      'excluding',
      'other than those from',
      'minus',
      'leaving out',
      'not from',
    ],
  };
  const ASKED = {
    nb: (except: string) => [
      `Hvilke tiltak om læreplass finnes ${except} Sogn og Fjordane?`,
      `Alle tiltak i Finnmark ${except} 4.4`,
    ],
    nn: (except: string) => [
      `Kva tiltak om læreplass finst ${except} Sogn og Fjordane?`,
      `Alle tiltak i Finnmark ${except} 4.4`,
    ],
    en: (except: string) => [
      `Which measures on apprenticeship places are there ${except} Sogn og Fjordane?`,
      `All measures in Finnmark ${except} 4.4`,
    ],
  };
  const cases = (['nb', 'nn', 'en'] as const).flatMap((language) =>
    EXCEPT[language].map((except) => [except, ...ASKED[language](except)] as [string, string, string]),
  );
  it.each(cases)('is left out in any words: "%s"', (_, ofGroup, ofCounty) => {
    expect(cited(answer(ofGroup))).toEqual(
      measuresWhere(({ group, county }) => group === '4.4-laereplass' && county !== 'SF'),
    );
    expect(cited(answer(ofCounty))).toEqual(
      measuresWhere(({ county, category }) => county === 'FI' && category !== '4.4'),
    );
  });

  it.each([
    [
      'List all measures in 4.3 except those in Sogn og Fjordane and Rogaland',
      ({ category, county }) => category === '4.3' && county !== 'SF' && county !== 'RO',
    ],
    [
      'Which measures aren’t about mental health?',
      ({ group, subgroup }) =>
        group !== '4.3-psykisk-helse' && subgroup !== '4.4-forebyggende-tiltak-psykisk-helse',
    ],
    [
      'Kva tiltak i 4.3 handlar ikkje om psykisk helse?',
      ({ category, group }) => category === '4.3' && group !== '4.3-psykisk-helse',
    ],
    [
      'Hvilke tiltak i 4.4 er verken forebyggende eller tilbakeførende?',
      ({ category, group }) =>
        category === '4.4' && group !== '4.4-forebyggende-tiltak' && group !== '4.4-tilbakeforende-tiltak',
    ],
    [
      'Kva læreplasstiltak er ikkje knytte til Vg2?',
      ({ group, phases }) => group === '4.4-laereplass' && phases.every(({ id }) => id !== '2.4'),
    ],
    [
      'Tiltak om psykisk helse og kvalifisering, men ikke kroppsøving',
      ({ group, subgroup }) =>
        group === '4.3-psykisk-helse' ||
        subgroup === '4.4-forebyggende-tiltak-psykisk-helse' ||
        subgroup === '4.4-forebyggende-tiltak-kvalifisering',
    ],
    [
      'Forebyggende tiltak, men ikke kroppsøving',
      ({ group, subgroup }) =>
        group === '4.4-forebyggende-tiltak' && subgroup !== '4.4-forebyggende-tiltak-kroppsoving',
    ],
    [
      'Tiltak i Troms som verken er i 4.1 eller 4.4',
      ({ county, category }) => county === 'TR' && category !== '4.1' && category !== '4.4',
    ],
    [
      'Tiltak i 4.3 som verken er fra Finnmark eller Troms',
      ({ county, category }) => category === '4.3' && county !== 'FI' && county !== 'TR',
    ],
    [
      'Hvilke tiltak i Nord-Trøndelag handler ikke om læreplass?',
      ({ county, group }) => county === 'NT' && group !== '4.4-laereplass',
    ],
    [
      'Hvilke læreplasstiltak hører ikke til Sogn og Fjordane?',
      ({ county, group }) => county !== 'SF' && group === '4.4-laereplass',
    ],
    [
      'Se bort fra 4.4 og vis tiltakene i Nord-Trøndelag',
      ({ county, category }) => county === 'NT' && category !== '4.4',
    ],
    [
      'Measures in 4.1 that have nothing to do with IKO',
      ({ category, group }) => category === '4.1' && group !== '4.1-iko',
    ],
    [
      'Tiltak i 4.4 som ikke har noen fase',
      ({ category, phases }) => category === '4.4' && phases.length === 0,
    ],
    [
      'Alle tiltak i Rogaland bortsett fra dem som gjelder IKO',
      ({ county, group }) => county === 'RO' && group !== '4.1-iko',
    ],
    [
      'Ta bort Oslo, vis resten av læreplasstiltakene',
      ({ county, group }) => county !== 'OS' && group === '4.4-laereplass',
    ],
    [
      'Which category 4.2 measures do not concern the learning environment?',
      ({ category, group }) => category === '4.2' && group !== '4.2-laeringsmiljo',
    ],
    [
      'Which measures are not about mental health in 4.3?',
      ({ category, group }) => category === '4.3' && group !== '4.3-psykisk-helse',
    ],
    [
      'Tiltak i andre fylker enn Troms om psykisk helse',
      ({ county, group, subgroup }) =>
        county !== 'TR' &&
        (group === '4.3-psykisk-helse' || subgroup === '4.4-forebyggende-tiltak-psykisk-helse'),
    ],
    [
      'Tiltak for psykisk helse som ikkje ligg under førebyggjande tiltak',
      ({ group }) => group === '4.3-psykisk-helse',
    ],
    [
      'Mental health measures outside category 4.3',
      ({ subgroup }) => subgroup === '4.4-forebyggende-tiltak-psykisk-helse',
    ],
    [
      'How many measures in 4.4 are not preventive?',
      ({ category, group }) => category === '4.4' && group !== '4.4-forebyggende-tiltak',
    ],
    [
      'Measures in 4.4 that are neither apprenticeship, preventive nor re-entry',
      ({ group }) => group === '4.4-alternative-opplaeringslop',
    ],
    [
      'Tilbakeførende tiltak, men ikke de som skjer i skole',
      ({ group, subgroup }) =>
        group === '4.4-tilbakeforende-tiltak' && subgroup !== '4.4-tilbakeforende-tiltak-i-skole',
    ],
    ['Tiltak utenfor Oslo', ({ county }) => county !== 'OS'],
    [
      'Vis tiltakene i Finnmark som ikke gjelder sommerskole',
      ({ id, county }) => county === 'FI' && id !== 'fi-sommerskole',
    ],
    [
      'Alle tiltak i Oslo unntatt Lærlingprosjektet',
      ({ id, county }) => county === 'OS' && id !== 'os-laerlingprosjektet',
    ],
    [
      'Hvilke tiltak handler om kroppsøving utenom Østfold og som ikke er yrkesretting?',
      ({ id }) => id === 'st-interessedifferensiert-undervisning',
    ],
  ] as [string, Parameters<typeof measuresWhere>[0]][])('wherever "not" stands: "%s"', (question, isKept) => {
    expect(cited(answer(question))).toEqual(measuresWhere(isKept));
  });

  it.each([
    ['Hvilke tiltak er ikke knyttet til noen fase?', () => true],
    ['Which measures are not linked to any phase?', () => true],
    ['Hvilke tiltak i Buskerud har ingen fase?', ({ county }) => county === 'BU'],
  ] as [string, Parameters<typeof measuresWhere>[0]][])('is every phase for "%s"', (question, isKept) => {
    const response = answer(question);
    expect(cited(response)).toEqual(measuresWhere((unit) => unit.phases.length === 0 && isKept(unit)));
    expect(response.answer).toMatch(
      /^Kunnskapsgrunnlaget har \d+ tiltak (?:fra Buskerud )?som ikke er knyttet til noen fase|^The knowledge base has \d+ measures that are tied to no phase/,
    );
    expect(response.answer).not.toMatch(/meldte inn/);
  });

  it.each([
    ['Har ikke Hordaland noe i 4.2?', ['HO']],
    ['Finnes det ikke i Oslo?', ['OS']],
    ['elever som ikke fullfører i Oslo', ['OS']],
    ['Measures for pupils who skip school in Oslo', ['OS']],
    ['Tiltak om læreplass, men ikke bare i Oslo', ['OS']],
  ])('is nothing in "%s"', (question, counties) => {
    expect(answer(question).understood.counties).toEqual(counties);
  });

  it.each([
    ['Oppfølging vg1 uten FYR', /FYR/],
    ['Alt i sluttvurdering bortsett frå kurs', /(?<!\p{L})kurs/iu],
    ['Hva skal skolen gjøre av kvalitetsheving, bortsett fra hospitering?', /«hospitering» \[/],
  ])('may be a matter, and what is about it is not told: "%s"', (question, about) => {
    const { citations } = answer(question);
    expect(citations.length).toBeGreaterThan(0);
    for (const { quote } of citations) expect(quote).not.toMatch(about);
  });

  it.each(['Hvilke tiltak i Oslo er ikke dyre?', 'Alle tiltak unntatt læreplass i Nordland'])(
    'leaves nothing whole where it is not known: "%s"',
    (question) => {
      expect(answer(question).complete).toBe(false);
    },
  );

  it.each(['Hvorfor deltok ikke Oslo med flere tiltak?', 'Why did Oslo not submit more measures?'])(
    'is nothing where somebody wonders why: "%s"',
    (question) => {
      expect(answer(question)).toMatchObject({ complete: false, understood: { counties: ['OS'] } });
    },
  );

  it.each([
    ['List the preventive measures', 'without the PE ones'],
    ['Vis forebyggende tiltak', 'ikke de om kroppsøving'],
    ['List the preventive measures', 'All except the PE ones'],
  ])('may be left out of the answer before: "%s" "%s"', (first, then) => {
    const response = answer(first, then);
    expect(cited(response)).toEqual(
      measuresWhere(
        ({ group, subgroup }) =>
          group === '4.4-forebyggende-tiltak' && subgroup !== '4.4-forebyggende-tiltak-kroppsoving',
      ),
    );
  });

  it('may leave nothing, and that is said', () => {
    const response = answer('Hvilke tiltak i Oslo er ikke knyttet til noen fase?');
    expect(response).toMatchObject({ total: 0, complete: true });
    expect(response.answer).toMatch(
      /^Kunnskapsgrunnlaget har ingenting fra Oslo som ikke er knyttet til noen fase:/,
    );
  });

  it('is nothing where "not" is of people', () => {
    expect(answer('Hvilke tiltak finnes for elever som ikke er i lære?').understood.groups).toEqual([]);
    expect(answer('Kva finst for ungdom utanfor i Oslo?').understood.counties).toEqual(['OS']);
  });

  it('is told, and so is what it is left out of', () => {
    expect(answer('Alle tiltak i kategori 4.3 unntatt psykisk helse').answer).toMatch(
      /10 tiltak om «[^»]+» utenom «Psykisk helse»/,
    );
  });
});

describe('what measures are', () => {
  const measuresWhere = (test: Parameters<typeof idsWhere>[0]) =>
    idsWhere((unit) => unit.kind === 'measure' && test(unit));
  it.each([
    ['Which measures are preventive?', ({ group }) => group === '4.4-forebyggende-tiltak'],
    ['Which measures are classed as preventative?', ({ group }) => group === '4.4-forebyggende-tiltak'],
    [
      "How many of Sør-Trøndelag's measures are preventive?",
      ({ county, group }) => county === 'ST' && group === '4.4-forebyggende-tiltak',
    ],
    [
      'Kva tiltak i Telemark er førebyggjande?',
      ({ county, group }) => county === 'TE' && group === '4.4-forebyggende-tiltak',
    ],
    [
      'Førebyggjande tiltak for psykisk helse',
      ({ subgroup }) => subgroup === '4.4-forebyggende-tiltak-psykisk-helse',
    ],
    [
      'Preventive mental health measures',
      ({ subgroup }) => subgroup === '4.4-forebyggende-tiltak-psykisk-helse',
    ],
    [
      'Which re-entry measures take place at school?',
      ({ subgroup }) => subgroup === '4.4-tilbakeforende-tiltak-i-skole',
    ],
    [
      'Tiltak i gruppa «Andre» under tilbakeføring',
      ({ subgroup }) => subgroup === '4.4-tilbakeforende-tiltak-andre',
    ],
  ] as [string, Parameters<typeof measuresWhere>[0]][])(
    'names their group, and a place in the table its subgroup: "%s"',
    (question, isMeant) => {
      expect(cited(answer(question))).toEqual(measuresWhere(isMeant));
    },
  );
});

describe('a word that is asked about', () => {
  it('stands where its letters do, and not where only what it belongs to does', () => {
    const response = answer('Hva betyr PROFF?');
    expect(cited(response)).toEqual(['os-prosjekt-for-fag-og-yrkesopplaeringen']);
    expect(response.answer).not.toMatch(/steder/);
  });

  it('is in the source where the question has it as the source does, whatever the vocabulary calls it', () => {
    expect(answer('Kva er Karrierehus?').answer).not.toContain('Ordet står ikkje i kjelda');
  });

  it('has what it stands for from the source, also where it is all that was asked', () => {
    expect(answer('vta?').answer).toMatch(/^VTA står for «varig tilrettelagt arbeid»\.\n/);
  });

  it('is no answer where neither the source nor the vocabulary has anything on it', () => {
    const response = answer('Hva betyr demokrati?');
    expect(response.answer).toBe('Ordet står ikke i kilden.');
    expect(response.answered).toBe(false);
  });
});

describe('a sentence that is true', () => {
  it.each([
    'tiltak i kroppsøving i Agder',
    'Are there any learning environment measures in Agder?',
    'Alt dere har om kunnskap om lokale forhold, både det aktørene skal gjøre og det fylkene har satt i verk',
    'Give me every alternative route through upper secondary that is mentioned, for a pupil who cannot follow the normal one',
  ])('passes the checker: "%s"', (question) => {
    const { faults } = composed(engine, { question, history: [], filters: NO_FILTERS });
    expect(faults).toEqual([]);
  });
});

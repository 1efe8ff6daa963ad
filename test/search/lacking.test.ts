/** Facts that the source lacks are told by how they are asked for, and nothing that it has is taken for one. */

import { describe, expect, it } from 'vitest';
import { type Asks, asciiText } from '../../src/search/ascii-pattern.ts';
import { lackingFor, lackingIn, SAY_WHEN } from '../../src/search/lacking.ts';
import { OF_MEASURE } from '../../src/search/lacking-of-measure.ts';
import { LACKING, type Lacking, PATTERNS } from '../../src/search/lacking-patterns.ts';
import { understand } from '../../src/search/understand.ts';
import { openReal } from '../real-engine.ts';

const engine = await openReal();
const lackingOf = (question: string) => lackingIn(understand(engine, question));
const firstOf = (patterns: readonly Asks[], question: string) =>
  patterns.findIndex((asksFor) => asksFor(asciiText(question)));

/** One question for each pattern, in their order: it is told by that pattern and by none before it. */
const EXAMPLES: Record<Lacking, readonly string[]> = {
  costs: [
    'Kva var årsbudsjettet til Hyssingen?',
    'How much did Akershus spend on its quality work?',
    'Hvor mye tilskudd får en bedrift for en lærling?',
    'Kva kostar det å ha ein miljøterapeut?',
    'Hva hadde Hordaland satt av i budsjettet?',
    'Hvor mange kroner brukte Troms på kurset?',
    'Kva budsjett hadde Program for bedre gjennomføring?',
    'Hvilket fylke fikk mest penger?',
    'løyvinga til karrierehusa',
  ],
  effects: [
    'success rate of homework help',
    'Leksehjelp har gitt mindre fravær, stemmer det?',
    'Viser det seg at forskning sier leksehjelp kan hjelpe?',
    'Which county was the best at guidance?',
    'Was the mentor scheme a success?',
    'Har sommerskolen hjulpet?',
    'Hvor stor effekt hadde Kommunerunden?',
    'Kor mykje har fråfallet gått ned?',
    'Hvem hadde best resultater?',
    'Akershus has seen dropout rates that have gone down since 2012',
    'Fikk de som gikk der bedre karakterer?',
    'Finner dere en påvist virkning av mentorer?',
    'Finnes det bevis for at mentorer hjelper?',
    'Did dropout fall after the pilot?',
    'Hva er det mest effektive mot skulk?',
    'Virker leksehjelp?',
    'Hva konkluderte de med?',
    'Har forskere undersøkt karriereløpet og kom fram til noe?',
    'Which researchers have studied and evaluated the bases?',
  ],
  reasons: [
    'Kvifor har Oppland berre to tiltak?',
    'Why did Oslo not take part?',
    'Which measures were rejected?',
  ],
  numbers: [
    'Hvor mange prosent fullførte i Finnmark?',
    'What marks did they get?',
    'Hvilket fylke har flest lærlinger?',
    'Hva er fraværet i Troms?',
    'How long is an apprenticeship?',
    'Kor mange plassar har baseskulen?',
    'Hvor mange elever går på Bodin?',
    'Kor stor del kom seg gjennom?',
    'antall elever i Nordland',
    'deltakertall i Oslo',
    'How many apprentice firms showed up?',
    'inntakspoeng i Bergen',
    'gjennomføring i prosent',
    'Kva karakter må eg ha for å komme inn på NTNU?',
    'requirements to pass the subject',
    'læretid tømrar',
  ],
  dates: [
    'åpningstider på karrierehuset',
    'Hvilket år ble det startet?',
    'Når starter oppstart av vg1?',
    'What is the opening date?',
    'Hvilken uke er det prøver?',
    'Når er søkefristen?',
    'When does the office close?',
    'høstferie uke',
    'When does the bell ring?',
    'Når begynner skolen om morgenen?',
    'Når kommer skolefotografen?',
  ],
  people: [
    'Hvem er elev- og lærlingombud i Vestfold?',
    'Name the teachers behind it',
    'Who is the headmaster at Tiller upper secondary?',
    'navnet på prosjektleder i Troms',
    'Kven sit i styret?',
    'Kva heiter dei som arbeider i OT Hamar?',
    'Who was county mayor of Nordland?',
    'Hva heter direktøren i Udir?',
    'Hvem fant på navnet?',
    'Hvem ledet prosjektet?',
  ],
  contact: [
    'Hvordan søker jeg om plass?',
    'Korleis melder eg meg på?',
    'telefonnummer til skolen',
    'søknadsskjema til kurset',
  ],
  pay: ['Hva tjener en lærling?', 'lærlingelønn bakerfag', 'Får spesialistlæreren høyere lønn?'],
  later: ['fraværet i 2019', 'Kva skjedde med tiltaka seinare?', 'fagbrev på jobb'],
  opinions: ['Hva mener Høyre om fraværsgrensa?', 'Er LO for eller mot dette?'],
  details: [
    'Hva lærer de egentlig?',
    "What's on the timetable at the production school?",
    'Korleis er ei vanleg veke?',
  ],
  rights: [
    'Har eleven krav på pc?',
    'Hva slags rettigheter har en lærling?',
    'Hvordan klager man på karakteren?',
    'krav for å bli lærebedrift',
  ],
  levels: [
    'Hva gjør barnehagene for språket?',
    'mobilforbud i barneskolen',
    'opptak til universitetet i Bergen',
    'universitet opptak',
    'Hvordan bli sykepleier?',
    'utsatt start for seksåringer',
    'Blir det sol i Buskerud i dag?',
    'læreplan i norsk',
    'maths curriculum',
  ],
  schools: ['Hvilke videregående skoler er det i Drammen?'],
  abroad: [
    'Hva er hovedstaden i Frankrike?',
    'vocational schools in Finland',
    'how Denmark does it',
    'Hva gjør Sverige?',
    'finske yrkesskoler',
  ],
};

describe.each(LACKING)('what asks for %s', (kind) => {
  it('has an example for each pattern', () => {
    expect(EXAMPLES[kind]).toHaveLength(PATTERNS[kind].length);
  });

  it.each(EXAMPLES[kind].map((question, place) => [question, place] as const))('%s', (question, place) => {
    expect(lackingFor(question)).toBe(kind);
    expect(firstOf(PATTERNS[kind], question)).toBe(place);
  });
});

/** The same of a measure that is called by its title. */
const OF_MEASURE_EXAMPLES: Partial<Record<Lacking, readonly string[]>> = {
  costs: ['Hvem finansierte KRAFT?'],
  effects: [
    'Hvilke resultater ga Jobbskolen i Vest-Agder? Gikk frafallet ned?',
    'Open dør, what are its results?',
    'Ble Arbeidsinstituttet evaluert?',
    'Korleis gjekk det med deltakarane på Jobbskolen?',
  ],
  numbers: [
    'Hvor lenge varte prosjektet Sjef i eget liv på Borgund?',
    'How often does Kvalitetsforum in Akershus meet?',
  ],
  reasons: ['Why was Arbeidsinstituttet closed?'],
  dates: ['When was KRAFT launched?', 'Når starta og slutta prosjektet Passivhus - Aktiv læring?'],
  people: ['Hvem leder Jobbskolen?'],
  contact: ['Who do I call to join the Jobbskolen programme?', 'KRAFT nettside'],
  later: ['Did Arbeidsinstituttet close?', 'Er Jobbskolen fortsatt i drift?', 'Ble Jobbskolen lagt ned?'],
};

describe('what is asked of a measure and told of none', () => {
  it('has an example for each pattern', () => {
    const counts = (some: Partial<Record<Lacking, readonly unknown[]>>) =>
      Object.fromEntries(Object.entries(some).map(([kind, all]) => [kind, all.length]));
    expect(counts(OF_MEASURE_EXAMPLES)).toEqual(counts(OF_MEASURE));
  });

  it.each(
    LACKING.flatMap((kind) =>
      (OF_MEASURE_EXAMPLES[kind] ?? []).map((question, place) => [question, kind, place] as const),
    ),
  )('%s: %s', (question, kind, place) => {
    expect(lackingFor(question)).toBeNull();
    expect(lackingOf(question)).toBe(kind);
    expect(firstOf(OF_MEASURE[kind] ?? [], question)).toBe(place);
  });

  it.each<[string, Lacking]>([
    ['Kva seier evalueringa av Studiesenter og baseskule om resultata?', 'effects'],
    ['What did the evaluation of Arbeidsinstituttet in Buskerud conclude?', 'effects'],
    ['Who runs Sjef i eget liv at Borgund?', 'people'],
    ['Kva står bokstavane i KRAFT for?', 'details'],
    ['What does SMART stand for in SMART skolestart?', 'details'],
    ['Korleis melder eg meg på sommarskulen i Finnmark, og kvar finn eg skjemaet?', 'contact'],
  ])('%s: %s', (question, kind) => {
    expect(lackingOf(question)).toBe(kind);
  });

  it.each([
    'Hva er Jobbskolen?',
    'Kva fylke har Jobbskolen?',
    'who runs the one called I ung',
    'Hvilken fase hører KRAFT til?',
    'Hvor mange skoler har KRAFT?',
    'kor mange kommunar er med på Kommunerunden?',
    'where are the four branches of Arbeidsinstituttet?',
    'Ligner noe på Jobbskolen?',
    'karr.hus NO, er det for OT el. voksne?',
    'what does PROFF in Oslo stand for',
    'Hva står IKO for i IKO-modellen?',
    'Hvordan kan vi evaluere sommerskolen?',
    'When did Open dør start?',
    'Hvilket år startet Open dør?',
    'Når starter God overgang fra vg2 til læreplass?',
  ])('%s is told', (question) => {
    expect(lackingOf(question)).toBeNull();
  });

  it('is when they start, but of those that say it', () => {
    const saying = engine.knowledge.units.filter(
      ({ scope }) => scope !== null && /start|(?:19|20)\d\d/.test(scope),
    );
    expect(new Set(saying.map(({ id }) => id))).toEqual(SAY_WHEN);
    expect(lackingOf('Når slutta Open dør?')).toBe('dates');
  });
});

describe('a later year', () => {
  it.each([
    'hvordan kan vi i 2024 hindre frafall i vg1?',
    'Vi er en skole i 2023 med høyt fravær. Hva bør vi gjøre?',
    'What should schools do in 2022 when pupils stop coming?',
    'tiltak i Vestland (etablert 2020)',
    'tiltak i Viken (2020–2023)',
    'Hvilke tiltak finnes i Viken, fylket fra 2020?',
    'measures in Vestland, the county created in 2020',
    'tiltak i Innlandet, som vart eit fylke i 2020',
  ])('only sets the scene: %s', (question) => {
    expect(lackingOf(question)).toBeNull();
  });

  it.each([
    'Which measures were introduced in 2018?',
    'What did they do in Troms in 2021?',
    'What did the county do in Viken in 2021?',
    'nye tiltak etter 2017',
    'tiltak (etablert 2020) i Viken',
    'Hvilke tiltak i Viken ble etablert i 2020?',
    'What can we learn from what was done after 2019?',
    'Hva kan vi vente oss i 2025?',
    'Hva skal vi gjøre med fullføringsreformen fra 2021?',
  ])('is what is asked for: %s', (question) => {
    expect(lackingOf(question)).toBe('later');
  });
});

describe('what looks like such a question and is none', () => {
  it.each([
    'hvor mange deltakere har tiltaket',
    'how many weeks did the measure take?',
    'hvem er lederen for tiltaket?',
    'når er fristene til utdanningsdirektoratet',
    'hva skal vi skrive om kostnader i skjemaet',
    'Hvilket skjema bruker vi for å beskrive hvor mange elever som er med?',
    'has the county described what day to day work is done?',
    'en praktisk dag på timeplanen',
    'vinterferie kurs i matte',
    'før høstferien bør alle være kartlagt',
    'elever som har vært borte siden høstferien',
    'Hvilken e-postadresse skal jeg skrive til for mer om tiltakene?',
    'e-postadressen til departementet',
    'flere bedrifter som vil bli lærebedrifter',
    'læreplan i bruk',
    'kompetansemål for ungdom',
    'styrke det lokale læreplanarbeidet',
    'fleksibel læretid for elever som strever på skolen',
    'har rektor oversikt over budsjettet?',
    'hva har vært gjort for elever med høyt fravær?',
    'Kva gjer dei eigentleg i Hordaland for lærlingar?',
    'the school bell is all they hear: what can be done?',
  ])('%s', (question) => {
    expect(lackingOf(question)).toBeNull();
  });

  it('says what pupils do there, but not of a county', () => {
    expect(lackingOf('Hva gjør de egentlig i KRAFT?')).toBe('details');
    expect(lackingOf('Hva står på timeplanen i Nordland?')).toBe('details');
  });

  it('tells the form of chapter 5 from one to apply with', () => {
    expect(lackingFor('Hva skriver jeg i søknadsskjemaet til Open dør?')).toBe('contact');
  });
});

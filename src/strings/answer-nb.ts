/** Answer sentences in bokmål. */

import type { AnswerStrings } from './answer.ts';
import { conditionIn } from './condition.ts';
import { joinedBy } from './joined.ts';

const quote = (text: string) => `«${text}»`;
const bold = (text: string) => `**${text}**`;
const and = joinedBy('og');
const pagesOf = (first: number, last: number) =>
  first === last ? `side ${first}` : `sidene ${first}–${last}`;

const MANY = { county: 'fylker', category: 'kategorier', group: 'grupper', phase: 'faser' };

const conditionOf = conditionIn({
  quote,
  and,
  or: joinedBy('eller'),
  about: 'om',
  both: 'både',
  only: 'bare',
  none: 'ingen tiltak',
  butNone: 'men ingen',
  measures: 'tiltak',
  counted: (count) => `${count} tiltak`,
  exactly: 'nøyaktig',
  atLeast: 'minst',
  atMost: 'høyst',
  between: (least, most) => `mellom ${least} og ${most}`,
});

/** Behind what the vocabulary says. */
const OURS = '(fra ordlista til Tiltakssøk, ikke fra kilden)';

export const answerNb: AnswerStrings = {
  quote,
  and,
  statements: (count) => (count === 1 ? '1 punkt' : `${count} punkter`),
  measures: (count) => `${count} tiltak`,
  resources: (count) => (count === 1 ? '1 nasjonal ressurs' : `${count} nasjonale føringer og ressurser`),

  phaseLead: (phase, what, where) => `For fasen **${phase}** (${where}) har kunnskapsgrunnlaget ${what}.`,
  countyLead: (county, what) => `**${county}** meldte inn ${what}.`,
  sumLead: (what) => `Til sammen ${what}.`,
  topicLead: (topic, what) => `Kunnskapsgrunnlaget har ${what} ${topic}.`,
  topic: ({ actors, groups, within, without, phases, ofNoPhase, counties }) =>
    [
      groups.length > 0 ? `om ${and(groups.map(quote))}` : '',
      within.length > 0 ? `i kategorien ${and(within.map(quote))}` : '',
      without.length > 0 ? `utenom ${and(without)}` : '',
      actors.length > 0 ? `for ${and(actors)}` : '',
      phases.length > 0 ? `i ${phases.length === 1 ? 'fasen' : 'fasene'} ${and(phases)}` : '',
      counties.length > 0 ? `fra ${and(counties)}` : '',
      ofNoPhase ? 'som ikke er knyttet til noen fase' : '',
    ]
      .filter(Boolean)
      .join(' '),
  everythingLead: (what) => `Fylkene meldte inn ${what} i alt.`,
  shareOf: (count, all) => `${count} av ${all} tiltak er ${Math.round((100 * count) / all)} prosent.`,
  noneLead: (topic, filtered) =>
    `Kunnskapsgrunnlaget har ingenting ${topic}${filtered ? ' innenfor filtrene som er valgt' : ''}.`,
  nearestAfterNone: 'Det nærmeste det har, er dette:',

  explicitHeading: (count) => `Tiltak der tittelen nevner fasen (${count})`,
  derivedHeading: (count) => `Tiltak som er knyttet til fasen ved et felles begrep (utledet, ${count})`,
  resourcesHeading: (count) => `Nasjonale føringer, satsinger og ressurser (${count})`,
  measuresHeading: (count) => `Tiltak fylkene meldte inn (${count})`,
  derivedFromTitle: (concept, where) => `utledet: begrepet ${quote(concept)} står også i ${where}`,
  derivedFromGroup: (group, concept, where) =>
    `utledet av gruppen ${quote(group)}: begrepet ${quote(concept)} står også i ${where}`,
  otherStatements: 'Andre punkter',

  where: (section, first, last) => `§ ${section}, s. ${first === last ? first : `${first}–${last}`}`,
  actorsByCategoryOnly:
    'Kilden fordeler på aktører bare etter kategori (kapittel 3), ikke etter fase eller fylke.',

  abbreviation: (abbr, stands, _, saidBySource) =>
    `${abbr} står for «${stands}»${saidBySource ? '' : ` ${OURS}`}.`,

  countyNothingOn: (counties) => `Ingen av titlene på tiltakene fra ${counties} handler tydelig om dette.`,
  countyAll: (counties) => `Alt fra ${counties} er dette:`,
  generalLead: 'Dette ligger nærmest i kunnskapsgrunnlaget, uten å være knyttet til fylket:',
  elsewhereLead: 'Nærmest fra andre fylker:',
  nearestLead: 'Dette i kunnskapsgrunnlaget svarer best på spørsmålet:',

  lookupLead: (title, county, category, group) =>
    `${quote(title)} er et tiltak fra **${county}** i kategorien ${quote(category)}${group ? `, gruppen ${quote(group)}` : ''}.`,
  lookupScope: (scope) => `Omfanget er oppgitt slik: ${quote(scope)}.`,
  lookupPhase: (phase, basis) =>
    basis === 'explicit'
      ? `Tittelen nevner fasen **${phase}**.`
      : `Tiltaket kan knyttes til fasen **${phase}**; det er utledet av et felles begrep og står ikke i kilden.`,
  lookupNoDescription: 'Kilden har bare tittelen, ingen beskrivelse av tiltaket;',
  lookupDescriptionAt: 'om beskrivelser sier den:',
  lookupDescription: 'Fylkets egen beskrivelse:',

  lookupOthers: 'Dette ligger nær:',
  lookupStatement: (text, place, heading) =>
    `${quote(text)} er et punkt i ${place}${heading ? `, under ${quote(heading)}` : ''}.`,
  lookupUnder: 'Under det står dette:',

  titleLead: (what, subjects, topic) =>
    subjects.length === 0
      ? `Etter titlene svarer ${what}${topic ? ` ${topic}` : ''} til spørsmålet.`
      : `Etter titlene handler ${what}${topic ? ` ${topic}` : ''} om ${and(subjects.map(quote))}.`,
  titleNone: (subjects, topic) =>
    `Ingen av titlene på tiltakene${topic ? ` ${topic}` : ''} sier at de handler om ${and(subjects.map(quote))}.`,
  scopeLead: (what, topic) =>
    `Etter omfanget kilden oppgir, gjelder dette ${what}${topic ? ` ${topic}` : ''}.`,
  scopeNone: (topic) => `Ingen av tiltakene${topic ? ` ${topic}` : ''} har dette omfanget i kilden.`,
  ofScope: 'med dette omfanget',
  scopeNote: (count) => `Kilden oppgir omfang for ${count} av tiltakene; om de andre sier den ingenting.`,
  alsoStatements: (what) => `Kapittel 3 har i tillegg ${what} om dette, fordelt på aktører.`,
  titleOthers: 'Dette ligger nær, men er ikke regnet med:',
  countyNone: (county, what, topic) => `**${county}** meldte inn ${what}, men ingen ${topic}.`,

  extreme: (kind, names, count, topic) =>
    `${and(names.map(bold))} har ${kind === 'most' ? 'flest' : 'færrest'} tiltak${topic ? ` ${topic}` : ''}${kind === 'fewest' ? ' (av dem som har noen)' : ''}: ${count}${names.length > 1 ? ' hver' : ''}.`,
  extremeOf: (kind, names, what) =>
    `${and(names.map(bold))} har ${kind === 'most' ? 'flest' : 'færrest'}: ${what}${names.length > 1 ? ' hver' : ''}.`,
  othersCounted: 'De andre:',
  countsLead: (by) =>
    ({
      county: 'Tiltakene fordelt på fylke:',
      category: 'Tiltakene fordelt på kategori:',
      group: 'Tiltakene fordelt på gruppe:',
      phase: 'Tiltakene fordelt på fase (også utledede koblinger; et tiltak kan høre til flere):',
    })[by],
  countsOf: (name, what) => `**${name}**: ${what}`,
  noneHave: (names) => `Ingen slike tiltak: ${and(names)}.`,
  average: (by, measures, count, mean) => `${measures} fordelt på ${count} ${MANY[by]} er ${mean} i snitt.`,
  soMany: (count, all) =>
    count === 0 ? `Ingen av ${all} har så mange.` : `${count} av ${all} har så mange:`,
  meetsLead: (by, count, all, condition) => {
    const many = MANY[by];
    const who = count === 0 ? `Ingen av ${all} ${many}` : `${count} av ${all} ${many}`;
    return `${who} har ${conditionOf(condition)}.`;
  },
  countiesWith: (count, topic) =>
    `${count === 1 ? 'Ett fylke' : `${count} fylker`} har tiltak${topic ? ` ${topic}` : ''}.`,
  overviewLead: (by, count) =>
    ({
      county: `Disse ${count} fylkene meldte inn tiltak:`,
      category: `Kilden deler tiltakene i ${count} kategorier:`,
      group: `Kilden deler tiltakene i ${count} grupper:`,
      phase: `Rammeverket har ${count} faser:`,
      actor: `Kapittel 3 fordeler punktene på ${count} aktører:`,
    })[by],

  titled: (name, title) => `${name} har tittelen ${quote(title)}.`,
  pageLead: (first, last, what) => `På ${pagesOf(first, last)} har kunnskapsgrunnlaget ${what}.`,
  pagesThere: (first, last) => `Tiltakssøk har sidene ${first}–${last} av kilden.`,
  groupsLead: (name, groups, subgroups) =>
    `${name} har ${groups ? `${groups} grupper og ` : ''}${subgroups || 'ingen'} undergrupper.`,
  unnamedSubgroup: (number) => `undergruppe ${number} (uten navn)`,

  sharedGroup: (group, names) => `${and(names.map(bold))} har tiltak i samme gruppe, ${quote(group)}.`,
  onlyLead: (name) => `Grupper der bare ${name} har tiltak:`,
  nothingShared: 'De har ingen tiltak i samme gruppe.',

  ours: OURS,
  glossary: (name, definition) => `**${name}** ${OURS}: ${definition}`,
  synonyms: (name, others) => `**${name}** ${OURS}: kalles også ${and(others.map(quote))}.`,
  mentionsLead: 'Kilden forklarer ikke ordet. Den bruker det slik:',
  writtenOutLead: 'Kilden skriver det slik:',
  wordNotInSource: 'Ordet står ikke i kilden.',
  otherWordsLead: 'Den skriver om det med andre ord, eller om noe som ligger nær:',
  mentions: (count) => `Kilden nevner det ${count} steder.`,
  differenceLead: 'Kilden forklarer ikke forskjellen. Den nevner dem slik:',

  templateLead: 'Malen for å beskrive et tiltak ber om dette:',
  templatePart: (parts, count, asks) =>
    `Malen har ${count} punkter${asks ? ' med spørsmål' : ''}${parts && ` under ${parts}`}:`,

  source: {
    what: 'Tiltakssøk svarer fra én kilde: Kunnskapsdepartementets «En sammenfatting av det erfaringsbaserte kunnskapsgrunnlaget» fra Program for bedre gjennomføring i videregående opplæring, datert 5. mai 2015 (etter forsiden).',
    phases: 'Kapittel 2 går gjennom rammeverket fase for fase, med punkter og nasjonale ressurser.',
    actors: 'Kapittel 3 fordeler punkter på aktører, etter fire kategorier.',
    measures: (measures, counties) => `Kapittel 4 har titlene på ${measures} fra ${counties} fylker.`,
    template: 'Kapittel 5 er malen for å beskrive et tiltak.',
    limits: 'Beskrivelser av tiltakene, kostnader, deltakertall, virkninger og alt etter 2015 er ikke med.',
    submitted: (text) => `Om tiltakene sier kilden: ${quote(text)}.`,
    dated: 'Sammenfattingen er datert 5. mai 2015 (etter forsiden), og Tiltakssøk har ingenting nyere.',
    made: (text) => `Om hvordan den ble til, sier kilden: ${quote(text)}.`,
    address: 'Kilden har én adresse, for den som vil ha beskrivelser av tiltakene:',
    descriptionsAt: 'Om beskrivelser sier kilden:',
    initials: 'Om bokstavene ved titlene sier kilden:',
    slips: (count) => `${count} steder i kilden har skrivefeil; rettelsene er fra Tiltakssøk:`,
    countiesLead: 'Fra ordlista til Tiltakssøk, ikke fra kilden:',
    again: (name, from) => `**${name}** er eget fylke igjen fra ${from}.`,
    unchanged: (name) => `**${name}** har samme navn i dag.`,
  },

  privateData: {
    identityNumber:
      'Spørsmålet ser ut til å inneholde et fødselsnummer, og blir derfor ikke besvart eller lagret. Ta det bort, og spør på nytt uten personopplysninger.',
    email:
      'Spørsmålet ser ut til å inneholde en e-postadresse, og blir derfor ikke besvart eller lagret. Ta den bort, og spør på nytt uten personopplysninger.',
    phone:
      'Spørsmålet ser ut til å inneholde et telefonnummer, og blir derfor ikke besvart eller lagret. Ta det bort, og spør på nytt uten personopplysninger.',
  },
  namedPerson:
    'Spørsmålet ser ut til å gjelde en navngitt person. Kunnskapsgrunnlaget gir ikke råd om enkeltpersoner; skriv ikke navn her, og ta saken opp med skolen, PP-tjenesten eller oppfølgingstjenesten.',
  generally: 'Uten hensyn til person ligger dette nærmest i kilden:',
  smallTalk:
    'Hei! Spør om tiltak og punkter i kunnskapsgrunnlaget fra 2015, for eksempel om en fase, et fylke, en kategori eller et tema.',
  welcome: 'Bare hyggelig! Spør gjerne om mer.',

  missing: (listed) => `Svaret før lister ${listed}, så noe slikt nummer finnes ikke der.`,
  noPhase: (first, last) => `Rammeverket har ingen fase der: fasene går fra § ${first} til § ${last}.`,
  amongLead: (count, listed) => `Etter det kilden skriver, gjelder det ${count} av de ${listed}.`,
  amongNone: (listed) => `Etter ordene i kilden gjelder det ingen av de ${listed}.`,
  similarLead: (title, group) => `Disse står i samme gruppe, ${quote(group)}, som ${quote(title)}:`,
  similarNone: 'Ingen andre tiltak av dem det er spurt om, står i samme gruppe.',
  similarNear: 'Ellers ligner disse mest; det er Tiltakssøks vurdering og ikke kildens:',
  actorNothing: (actor) =>
    `Kapittel 3 har ikke noe om akkurat dette for ${actor}. Det nærmeste i kilden er dette:`,
  rephrased: 'En språkmodell har formulert svaret av kildens ord; hver setning er kontrollert mot kilden.',

  lacking: {
    costs: 'Kilden har ikke opplysninger om kostnader.',
    effects: 'Kilden har ikke opplysninger om virkninger eller resultater av tiltakene.',
    reasons: 'Kilden gir ingen begrunnelse for dette.',
    numbers: 'Kilden har ikke tall for dette.',
    dates: 'Kilden har ikke datoer, frister eller klokkeslett.',
    people: 'Kilden sier ikke hvem som leder eller arbeider der.',
    contact: 'Kilden har ikke slike kontaktopplysninger.',
    pay: 'Kilden har ikke opplysninger om lønn.',
    opinions: 'Kilden sier ikke hva partier, fagforeninger eller andre mener.',
    details: 'Kilden har bare titlene på tiltakene og sier ikke hva som gjøres fra dag til dag.',
    rights: 'Kilden sier ikke hvilke rettigheter den enkelte har, eller hvordan man klager.',
    levels: 'Kilden handler om videregående opplæring og veien dit, ikke om dette.',
    schools: 'Kilden har ingen oversikt over skoler og utdanningsprogrammer.',
    abroad: 'Kilden handler bare om Norge.',
    later: 'Kilden er fra mai 2015 og sier ikke noe om senere år.',
  },
  declined: 'Dette har kunnskapsgrunnlaget ikke noe svar på.',
  declinedNearest: 'Det nærmeste som finnes i kilden, er dette, som ikke trenger å passe:',

  noticeFiltered: 'Svaret er avgrenset av filtrene som er valgt.',
  noticeYear: 'Opplysningene er fra 2015.',
  noticeLaterCounty: (later, counties) => `${later} svarer til ${counties} i fylkesinndelingen fra 2015.`,
  noticePlace: (place, counties) => `${place} ligger i ${counties}; kilden oppgir fylke, ikke sted.`,
  noticeDerived: 'Utledede koblinger er våre, ikke kildens.',
  noticeTitlesOnly: 'Kilden har bare titlene på tiltakene, ikke beskrivelser.',

  correction: (written, corrected) => `kilden skriver ${quote(written)}; ment er trolig ${quote(corrected)}`,

  followUpCounty: (county) => `Hvilke tiltak har ${county} meldt inn?`,
  followUpPhase: (phase) => `Hvilke tiltak finnes for ${quote(phase)}?`,
  followUpGroup: (group) => `Hvilke tiltak finnes om ${quote(group)}?`,
  followUpMeasure: (title) => `Hva er ${quote(title)}?`,
  followUpMost: 'Hvilket fylke har flest tiltak?',
  followUpTemplate: 'Hva skal en tiltaksbeskrivelse inneholde?',
  followUpSource: 'Hva dekker kilden?',
};

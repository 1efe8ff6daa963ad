/** Answer sentences in nynorsk. */

import type { AnswerStrings } from './answer.ts';
import { conditionIn } from './condition.ts';
import { joinedBy } from './joined.ts';

const quote = (text: string) => `«${text}»`;
const bold = (text: string) => `**${text}**`;
const and = joinedBy('og');
const pagesOf = (first: number, last: number) =>
  first === last ? `side ${first}` : `sidene ${first}–${last}`;

const MANY = { county: 'fylke', category: 'kategoriar', group: 'grupper', phase: 'fasar' };

const conditionOf = conditionIn({
  quote,
  and,
  or: joinedBy('eller'),
  about: 'om',
  both: 'både',
  only: 'berre',
  none: 'ingen tiltak',
  butNone: 'men ingen',
  measures: 'tiltak',
  counted: (count) => `${count} tiltak`,
  exactly: 'nøyaktig',
  atLeast: 'minst',
  atMost: 'høgst',
  between: (least, most) => `mellom ${least} og ${most}`,
});

/** Behind what the vocabulary says. */
const OURS = '(frå ordlista til Tiltakssøk, ikkje frå kjelda)';

export const answerNn: AnswerStrings = {
  quote,
  and,
  statements: (count) => `${count} punkt`,
  measures: (count) => `${count} tiltak`,
  resources: (count) => (count === 1 ? '1 nasjonal ressurs' : `${count} nasjonale føringar og ressursar`),

  phaseLead: (phase, what, where) => `For fasen **${phase}** (${where}) har kunnskapsgrunnlaget ${what}.`,
  countyLead: (county, what) => `**${county}** melde inn ${what}.`,
  sumLead: (what) => `Til saman ${what}.`,
  topicLead: (topic, what) => `Kunnskapsgrunnlaget har ${what} ${topic}.`,
  topic: ({ actors, groups, within, without, phases, ofNoPhase, counties }) =>
    [
      groups.length > 0 ? `om ${and(groups.map(quote))}` : '',
      within.length > 0 ? `i kategorien ${and(within.map(quote))}` : '',
      without.length > 0 ? `utanom ${and(without)}` : '',
      actors.length > 0 ? `for ${and(actors)}` : '',
      phases.length > 0 ? `i ${phases.length === 1 ? 'fasen' : 'fasane'} ${and(phases)}` : '',
      counties.length > 0 ? `frå ${and(counties)}` : '',
      ofNoPhase ? 'som ikkje er knytte til nokon fase' : '',
    ]
      .filter(Boolean)
      .join(' '),
  everythingLead: (what) => `Fylka melde inn ${what} i alt.`,
  shareOf: (count, all) => `${count} av ${all} tiltak er ${Math.round((100 * count) / all)} prosent.`,
  noneLead: (topic, filtered) =>
    `Kunnskapsgrunnlaget har ingenting ${topic}${filtered ? ' innanfor filtera som er valde' : ''}.`,
  nearestAfterNone: 'Det næraste det har, er dette:',

  explicitHeading: (count) => `Tiltak der tittelen nemner fasen (${count})`,
  derivedHeading: (count) => `Tiltak som er knytte til fasen ved eit felles omgrep (utleidd, ${count})`,
  resourcesHeading: (count) => `Nasjonale føringar, satsingar og ressursar (${count})`,
  measuresHeading: (count) => `Tiltak fylka melde inn (${count})`,
  derivedFromTitle: (concept, where) => `utleidd: omgrepet ${quote(concept)} står òg i ${where}`,
  derivedFromGroup: (group, concept, where) =>
    `utleidd av gruppa ${quote(group)}: omgrepet ${quote(concept)} står òg i ${where}`,
  otherStatements: 'Andre punkt',

  where: (section, first, last) => `§ ${section}, s. ${first === last ? first : `${first}–${last}`}`,
  actorsByCategoryOnly:
    'Kjelda fordeler på aktørar berre etter kategori (kapittel 3), ikkje etter fase eller fylke.',

  abbreviation: (abbr, stands, _, saidBySource) =>
    `${abbr} står for «${stands}»${saidBySource ? '' : ` ${OURS}`}.`,

  countyNothingOn: (counties) => `Ingen av titlane på tiltaka frå ${counties} handlar tydeleg om dette.`,
  countyAll: (counties) => `Alt frå ${counties} er dette:`,
  generalLead: 'Dette ligg nærast i kunnskapsgrunnlaget, utan å vere knytt til fylket:',
  elsewhereLead: 'Nærast frå andre fylke:',
  nearestLead: 'Dette i kunnskapsgrunnlaget svarar best på spørsmålet:',

  lookupLead: (title, county, category, group) =>
    `${quote(title)} er eit tiltak frå **${county}** i kategorien ${quote(category)}${group ? `, gruppa ${quote(group)}` : ''}.`,
  lookupScope: (scope) => `Omfanget er oppgitt slik: ${quote(scope)}.`,
  lookupPhase: (phase, basis) =>
    basis === 'explicit'
      ? `Tittelen nemner fasen **${phase}**.`
      : `Tiltaket kan knytast til fasen **${phase}**; det er utleidd av eit felles omgrep og står ikkje i kjelda.`,
  lookupNoDescription: 'Kjelda har berre tittelen, inga skildring av tiltaket;',
  lookupDescriptionAt: 'om skildringar seier ho:',
  lookupDescription: 'Skildringa frå fylket sjølv:',

  lookupOthers: 'Dette ligg nær:',
  lookupStatement: (text, place, heading) =>
    `${quote(text)} er eit punkt i ${place}${heading ? `, under ${quote(heading)}` : ''}.`,
  lookupUnder: 'Under det står dette:',

  titleLead: (what, subjects, topic) =>
    subjects.length === 0
      ? `Etter titlane svarar ${what}${topic ? ` ${topic}` : ''} til spørsmålet.`
      : `Etter titlane handlar ${what}${topic ? ` ${topic}` : ''} om ${and(subjects.map(quote))}.`,
  titleNone: (subjects, topic) =>
    `Ingen av titlane på tiltaka${topic ? ` ${topic}` : ''} seier at dei handlar om ${and(subjects.map(quote))}.`,
  scopeLead: (what, topic) => `Etter omfanget kjelda oppgir, gjeld dette ${what}${topic ? ` ${topic}` : ''}.`,
  scopeNone: (topic) => `Ingen av tiltaka${topic ? ` ${topic}` : ''} har dette omfanget i kjelda.`,
  ofScope: 'med dette omfanget',
  scopeNote: (count) => `Kjelda oppgir omfang for ${count} av tiltaka; om dei andre seier ho ingenting.`,
  alsoStatements: (what) => `Kapittel 3 har i tillegg ${what} om dette, fordelte på aktørar.`,
  titleOthers: 'Dette ligg nær, men er ikkje rekna med:',
  countyNone: (county, what, topic) => `**${county}** melde inn ${what}, men ingen ${topic}.`,

  extreme: (kind, names, count, topic) =>
    `${and(names.map(bold))} har ${kind === 'most' ? 'flest' : 'færrast'} tiltak${topic ? ` ${topic}` : ''}${kind === 'fewest' ? ' (av dei som har nokon)' : ''}: ${count}${names.length > 1 ? ' kvar' : ''}.`,
  extremeOf: (kind, names, what) =>
    `${and(names.map(bold))} har ${kind === 'most' ? 'flest' : 'færrast'}: ${what}${names.length > 1 ? ' kvar' : ''}.`,
  othersCounted: 'Dei andre:',
  countsLead: (by) =>
    ({
      county: 'Tiltaka fordelte på fylke:',
      category: 'Tiltaka fordelte på kategori:',
      group: 'Tiltaka fordelte på gruppe:',
      phase: 'Tiltaka fordelte på fase (òg utleidde koplingar; eit tiltak kan høyre til fleire):',
    })[by],
  countsOf: (name, what) => `**${name}**: ${what}`,
  noneHave: (names) => `Ingen slike tiltak: ${and(names)}.`,
  average: (by, measures, count, mean) => `${measures} fordelte på ${count} ${MANY[by]} er ${mean} i snitt.`,
  soMany: (count, all) =>
    count === 0 ? `Ingen av ${all} har så mange.` : `${count} av ${all} har så mange:`,
  meetsLead: (by, count, all, condition) => {
    const many = MANY[by];
    const who = count === 0 ? `Ingen av ${all} ${many}` : `${count} av ${all} ${many}`;
    return `${who} har ${conditionOf(condition)}.`;
  },
  countiesWith: (count, topic) =>
    `${count === 1 ? 'Eitt fylke' : `${count} fylke`} har tiltak${topic ? ` ${topic}` : ''}.`,
  overviewLead: (by, count) =>
    ({
      county: `Desse ${count} fylka melde inn tiltak:`,
      category: `Kjelda deler tiltaka i ${count} kategoriar:`,
      group: `Kjelda deler tiltaka i ${count} grupper:`,
      phase: `Rammeverket har ${count} fasar:`,
      actor: `Kapittel 3 fordeler punkta på ${count} aktørar:`,
    })[by],

  titled: (name, title) => `${name} har tittelen ${quote(title)}.`,
  pageLead: (first, last, what) => `På ${pagesOf(first, last)} har kunnskapsgrunnlaget ${what}.`,
  pagesThere: (first, last) => `Tiltakssøk har sidene ${first}–${last} av kjelda.`,
  groupsLead: (name, groups, subgroups) =>
    `${name} har ${groups ? `${groups} grupper og ` : ''}${subgroups || 'ingen'} undergrupper.`,
  unnamedSubgroup: (number) => `undergruppe ${number} (utan namn)`,

  sharedGroup: (group, names) => `${and(names.map(bold))} har tiltak i same gruppa, ${quote(group)}.`,
  onlyLead: (name) => `Grupper der berre ${name} har tiltak:`,
  nothingShared: 'Dei har ingen tiltak i same gruppa.',

  ours: OURS,
  glossary: (name, definition) => `**${name}** ${OURS}: ${definition}`,
  synonyms: (name, others) => `**${name}** ${OURS}: blir òg kalla ${and(others.map(quote))}.`,
  mentionsLead: 'Kjelda forklarer ikkje ordet. Ho bruker det slik:',
  writtenOutLead: 'Kjelda skriv det slik:',
  wordNotInSource: 'Ordet står ikkje i kjelda.',
  otherWordsLead: 'Ho skriv om det med andre ord, eller om noko som ligg nær:',
  mentions: (count) => `Kjelda nemner det ${count} stader.`,
  differenceLead: 'Kjelda forklarer ikkje skilnaden. Ho nemner dei slik:',

  templateLead: 'Malen for å skildre eit tiltak ber om dette:',
  templatePart: (parts, count, asks) =>
    `Malen har ${count} punkt${asks ? ' med spørsmål' : ''}${parts && ` under ${parts}`}:`,

  source: {
    what: 'Tiltakssøk svarer frå éi kjelde: Kunnskapsdepartementet sin «En sammenfatting av det erfaringsbaserte kunnskapsgrunnlaget» frå Program for bedre gjennomføring i videregående opplæring, datert 5. mai 2015 (etter framsida).',
    phases: 'Kapittel 2 går gjennom rammeverket fase for fase, med punkt og nasjonale ressursar.',
    actors: 'Kapittel 3 fordeler punkt på aktørar, etter fire kategoriar.',
    measures: (measures, counties) => `Kapittel 4 har titlane på ${measures} frå ${counties} fylke.`,
    template: 'Kapittel 5 er malen for å skildre eit tiltak.',
    limits: 'Skildringar av tiltaka, kostnader, deltakartal, verknader og alt etter 2015 er ikkje med.',
    submitted: (text) => `Om tiltaka seier kjelda: ${quote(text)}.`,
    dated: 'Samanfattinga er datert 5. mai 2015 (etter framsida), og Tiltakssøk har ikkje noko nyare.',
    made: (text) => `Om korleis ho vart til, seier kjelda: ${quote(text)}.`,
    address: 'Kjelda har éi adresse, for den som vil ha skildringar av tiltaka:',
    descriptionsAt: 'Om skildringar seier kjelda:',
    initials: 'Om bokstavane ved titlane seier kjelda:',
    slips: (count) => `${count} stader i kjelda har skrivefeil; rettingane er frå Tiltakssøk:`,
    countiesLead: 'Frå ordlista til Tiltakssøk, ikkje frå kjelda:',
    again: (name, from) => `**${name}** er eige fylke att frå ${from}.`,
    unchanged: (name) => `**${name}** har same namn i dag.`,
  },

  privateData: {
    identityNumber:
      'Spørsmålet ser ut til å innehalde eit fødselsnummer, og blir difor ikkje svara på eller lagra. Ta det bort, og spør på nytt utan personopplysningar.',
    email:
      'Spørsmålet ser ut til å innehalde ei e-postadresse, og blir difor ikkje svara på eller lagra. Ta ho bort, og spør på nytt utan personopplysningar.',
    phone:
      'Spørsmålet ser ut til å innehalde eit telefonnummer, og blir difor ikkje svara på eller lagra. Ta det bort, og spør på nytt utan personopplysningar.',
  },
  namedPerson:
    'Spørsmålet ser ut til å gjelde ein namngjeven person. Kunnskapsgrunnlaget gjev ikkje råd om enkeltpersonar; skriv ikkje namn her, og ta saka opp med skulen, PP-tenesta eller oppfølgingstenesta.',
  generally: 'Utan omsyn til person ligg dette næraste i kjelda:',
  smallTalk:
    'Hei! Spør om tiltak og punkt i kunnskapsgrunnlaget frå 2015, til dømes om ein fase, eit fylke, ein kategori eller eit tema.',
  welcome: 'Berre hyggeleg! Spør gjerne om meir.',

  missing: (listed) => `Svaret før listar ${listed}, så noko slikt nummer finst ikkje der.`,
  noPhase: (first, last) => `Rammeverket har ingen fase der: fasane går frå § ${first} til § ${last}.`,
  amongLead: (count, listed) => `Etter det kjelda skriv, gjeld det ${count} av dei ${listed}.`,
  amongNone: (listed) => `Etter orda i kjelda gjeld det ingen av dei ${listed}.`,
  similarLead: (title, group) => `Desse står i same gruppe, ${quote(group)}, som ${quote(title)}:`,
  similarNone: 'Ingen andre tiltak av dei det er spurt om, står i same gruppe.',
  similarNear: 'Elles liknar desse mest; det er Tiltakssøk si vurdering og ikkje kjelda si:',
  actorNothing: (actor) =>
    `Kapittel 3 har ikkje noko om akkurat dette for ${actor}. Det næraste i kjelda er dette:`,
  rephrased: 'Ein språkmodell har formulert svaret av orda i kjelda; kvar setning er kontrollert mot kjelda.',

  lacking: {
    costs: 'Kjelda har ikkje opplysningar om kostnader.',
    effects: 'Kjelda har ikkje opplysningar om verknader eller resultat av tiltaka.',
    reasons: 'Kjelda gjev inga grunngjeving for dette.',
    numbers: 'Kjelda har ikkje tal for dette.',
    dates: 'Kjelda har ikkje datoar, fristar eller klokkeslett.',
    people: 'Kjelda seier ikkje kven som leier eller arbeider der.',
    contact: 'Kjelda har ikkje slike kontaktopplysningar.',
    pay: 'Kjelda har ikkje opplysningar om løn.',
    opinions: 'Kjelda seier ikkje kva parti, fagforeiningar eller andre meiner.',
    details: 'Kjelda har berre titlane på tiltaka og seier ikkje kva som blir gjort frå dag til dag.',
    rights: 'Kjelda seier ikkje kva rettar den enkelte har, eller korleis ein klagar.',
    levels: 'Kjelda handlar om vidaregåande opplæring og vegen dit, ikkje om dette.',
    schools: 'Kjelda har inga oversikt over skular og utdanningsprogram.',
    abroad: 'Kjelda handlar berre om Noreg.',
    later: 'Kjelda er frå mai 2015 og seier ikkje noko om seinare år.',
  },
  declined: 'Dette har kunnskapsgrunnlaget ikkje noko svar på.',
  declinedNearest: 'Det næraste som finst i kjelda, er dette, som ikkje treng å passe:',

  noticeFiltered: 'Svaret er avgrensa av filtera som er valde.',
  noticeYear: 'Opplysningane er frå 2015.',
  noticeLaterCounty: (later, counties) => `${later} svarar til ${counties} i fylkesinndelinga frå 2015.`,
  noticePlace: (place, counties) => `${place} ligg i ${counties}; kjelda oppgir fylke, ikkje stad.`,
  noticeDerived: 'Utleidde koplingar er våre, ikkje kjelda sine.',
  noticeTitlesOnly: 'Kjelda har berre titlane på tiltaka, ikkje skildringar.',

  correction: (written, corrected) => `kjelda skriv ${quote(written)}; meint er truleg ${quote(corrected)}`,

  followUpCounty: (county) => `Kva tiltak har ${county} meldt inn?`,
  followUpPhase: (phase) => `Kva tiltak finst for ${quote(phase)}?`,
  followUpGroup: (group) => `Kva tiltak finst om ${quote(group)}?`,
  followUpMeasure: (title) => `Kva er ${quote(title)}?`,
  followUpMost: 'Kva fylke har flest tiltak?',
  followUpTemplate: 'Kva skal ei tiltaksskildring innehalde?',
  followUpSource: 'Kva dekkjer kjelda?',
};

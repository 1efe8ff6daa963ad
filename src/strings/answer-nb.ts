/** Answer sentences in bokmål. */

import type { AnswerStrings } from './answer.ts';

const quote = (text: string) => `«${text}»`;
const and = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`;

export const answerNb: AnswerStrings = {
  quote,
  and,
  statements: (count) => (count === 1 ? '1 punkt' : `${count} punkter`),
  measures: (count) => `${count} tiltak`,
  resources: (count) => (count === 1 ? '1 nasjonal ressurs' : `${count} nasjonale føringer og ressurser`),

  phaseLead: (phase, what, where) => `For fasen **${phase}** (${where}) har kunnskapsgrunnlaget ${what}.`,
  countyLead: (county, what) => `**${county}** meldte inn ${what}.`,
  topicLead: (topic, what) => `Kunnskapsgrunnlaget har ${what} ${topic}.`,
  topic: ({ actors, groups, phases, counties }) =>
    [
      groups.length > 0 ? `om ${and(groups.map(quote))}` : '',
      actors.length > 0 ? `for ${and(actors)}` : '',
      phases.length > 0 ? `i ${phases.length === 1 ? 'fasen' : 'fasene'} ${and(phases)}` : '',
      counties.length > 0 ? `fra ${and(counties)}` : '',
    ]
      .filter(Boolean)
      .join(' '),
  everythingLead: (what) => `Fylkene meldte inn ${what} i alt.`,
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

  abbreviation: (abbr, stands) =>
    `${abbr} står for «${stands}» (fra ordlista til Tiltakssøk, ikke fra kilden).`,

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
  lookupNoDescription: 'Kilden har bare tittelen, ingen beskrivelse av tiltaket.',
  lookupDescriptionAt: 'Om beskrivelser sier kilden:',
  lookupDescription: 'Fylkets egen beskrivelse:',

  lookupOthers: 'Dette ligger nær:',

  lacking: {
    costs: 'Kilden har ikke opplysninger om kostnader.',
    effects: 'Kilden har ikke opplysninger om virkninger eller resultater av tiltakene.',
    numbers: 'Kilden har ikke tall for dette.',
    dates: 'Kilden har ikke datoer, frister eller klokkeslett.',
    people: 'Kilden sier ikke hvem som leder eller arbeider der.',
    contact: 'Kilden har ikke slike kontaktopplysninger.',
    pay: 'Kilden har ikke opplysninger om lønn.',
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
};

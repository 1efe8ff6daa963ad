/** Answer sentences in nynorsk. */

import type { AnswerStrings } from './answer.ts';

const quote = (text: string) => `«${text}»`;
const and = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`;

export const answerNn: AnswerStrings = {
  quote,
  and,
  statements: (count) => `${count} punkt`,
  measures: (count) => `${count} tiltak`,
  resources: (count) => (count === 1 ? '1 nasjonal ressurs' : `${count} nasjonale føringar og ressursar`),

  phaseLead: (phase, what, where) => `For fasen **${phase}** (${where}) har kunnskapsgrunnlaget ${what}.`,
  countyLead: (county, what) => `**${county}** melde inn ${what}.`,
  topicLead: (topic, what) => `Kunnskapsgrunnlaget har ${what} ${topic}.`,
  topic: ({ actors, groups, phases, counties }) =>
    [
      groups.length > 0 ? `om ${and(groups.map(quote))}` : '',
      actors.length > 0 ? `for ${and(actors)}` : '',
      phases.length > 0 ? `i ${phases.length === 1 ? 'fasen' : 'fasane'} ${and(phases)}` : '',
      counties.length > 0 ? `frå ${and(counties)}` : '',
    ]
      .filter(Boolean)
      .join(' '),
  everythingLead: (what) => `Fylka melde inn ${what} i alt.`,
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

  abbreviation: (abbr, stands) =>
    `${abbr} står for «${stands}» (frå ordlista til Tiltakssøk, ikkje frå kjelda).`,

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
  lookupNoDescription: 'Kjelda har berre tittelen, inga skildring av tiltaket.',
  lookupDescriptionAt: 'Om skildringar seier kjelda:',
  lookupDescription: 'Skildringa frå fylket sjølv:',

  lookupOthers: 'Dette ligg nær:',

  lacking: {
    costs: 'Kjelda har ikkje opplysningar om kostnader.',
    effects: 'Kjelda har ikkje opplysningar om verknader eller resultat av tiltaka.',
    numbers: 'Kjelda har ikkje tal for dette.',
    dates: 'Kjelda har ikkje datoar, fristar eller klokkeslett.',
    people: 'Kjelda seier ikkje kven som leier eller arbeider der.',
    contact: 'Kjelda har ikkje slike kontaktopplysningar.',
    pay: 'Kjelda har ikkje opplysningar om løn.',
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
};

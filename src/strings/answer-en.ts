/** Answer sentences in English. Quotes from the source stay Norwegian. */

import type { AnswerStrings } from './answer.ts';

const quote = (text: string) => `“${text}”`;
const and = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const answerEn: AnswerStrings = {
  quote,
  and,
  statements: (count) => plural(count, 'statement', 'statements'),
  measures: (count) => plural(count, 'measure', 'measures'),
  resources: (count) => plural(count, 'national resource', 'national guidelines and resources'),

  phaseLead: (phase, what, where) => `For the phase **${phase}** (${where}) the knowledge base has ${what}.`,
  countyLead: (county, what) => `**${county}** submitted ${what}.`,
  topicLead: (topic, what) => `The knowledge base has ${what} ${topic}.`,
  topic: ({ actors, groups, phases, counties }) =>
    [
      groups.length > 0 ? `on ${and(groups.map(quote))}` : '',
      actors.length > 0 ? `for ${and(actors)}` : '',
      phases.length > 0 ? `in ${phases.length === 1 ? 'the phase' : 'the phases'} ${and(phases)}` : '',
      counties.length > 0 ? `from ${and(counties)}` : '',
    ]
      .filter(Boolean)
      .join(' '),
  everythingLead: (what) => `The counties submitted ${what} in all.`,
  noneLead: (topic, filtered) =>
    `The knowledge base has nothing ${topic}${filtered ? ' within the filters chosen' : ''}.`,
  nearestAfterNone: 'The nearest it has is this:',

  explicitHeading: (count) => `Measures whose title names the phase (${count})`,
  derivedHeading: (count) => `Measures tied to the phase by a shared concept (derived, ${count})`,
  resourcesHeading: (count) => `National guidelines, initiatives and resources (${count})`,
  measuresHeading: (count) => `Measures the counties submitted (${count})`,
  derivedFromTitle: (concept, where) => `derived: the concept ${quote(concept)} is also named in ${where}`,
  derivedFromGroup: (group, concept, where) =>
    `derived from the group ${quote(group)}: the concept ${quote(concept)} is also named in ${where}`,
  otherStatements: 'Other statements',

  where: (section, first, last) => `§ ${section}, p. ${first === last ? first : `${first}–${last}`}`,
  actorsByCategoryOnly:
    'The source divides by actor within categories only (chapter 3), not within phases or counties.',

  abbreviation: (abbr, stands, norwegian) =>
    `${abbr} stands for “${norwegian}”, that is “${stands}” (from Tiltakssøk’s vocabulary, not from the source).`,

  countyNothingOn: (counties) => `None of the titles of the measures from ${counties} is clearly about this.`,
  countyAll: (counties) => `All from ${counties} is this:`,
  generalLead: 'This is nearest in the knowledge base, without being tied to the county:',
  elsewhereLead: 'Nearest from other counties:',
  nearestLead: 'This in the knowledge base answers the question best:',

  lookupLead: (title, county, category, group) =>
    `${quote(title)} is a measure from **${county}** in the category ${quote(category)}${group ? `, group ${quote(group)}` : ''}.`,
  lookupScope: (scope) => `Its scope is given as ${quote(scope)}.`,
  lookupPhase: (phase, basis) =>
    basis === 'explicit'
      ? `Its title names the phase **${phase}**.`
      : `It can be tied to the phase **${phase}**; that is derived from a shared concept and not said by the source.`,
  lookupNoDescription: 'The source has the title only, no description of the measure.',
  lookupDescriptionAt: 'On descriptions the source says:',
  lookupDescription: 'The county’s own description:',

  lookupOthers: 'This is near:',

  lacking: {
    costs: 'The source has nothing on costs.',
    effects: 'The source has nothing on the effects or results of the measures.',
    numbers: 'The source has no figures for this.',
    dates: 'The source has no dates, deadlines or times.',
    people: 'The source does not say who leads or works there.',
    contact: 'The source has no such contact details.',
    pay: 'The source has nothing on pay.',
    later: 'The source is from May 2015 and says nothing about later years.',
  },
  declined: 'The knowledge base has no answer to this.',
  declinedNearest: 'The nearest in the source is this, which need not fit:',

  noticeFiltered: 'The answer is limited by the filters chosen.',
  noticeYear: 'The information is from 2015. Quotes are in Norwegian, as in the source.',
  noticeLaterCounty: (later, counties) => `${later} corresponds to ${counties} in the counties of 2015.`,
  noticePlace: (place, counties) =>
    `${place} lies in ${counties}; the source gives the county, not the place.`,
  noticeDerived: 'Derived links are ours, not the source’s.',
  noticeTitlesOnly: 'The source has only the titles of the measures, no descriptions.',

  correction: (written, corrected) =>
    `the source writes ${quote(written)}; probably ${quote(corrected)} is meant`,

  followUpCounty: (county) => `Which measures did ${county} submit?`,
  followUpPhase: (phase) => `What measures exist for ${quote(phase)}?`,
  followUpGroup: (group) => `What measures exist on ${quote(group)}?`,
  followUpMeasure: (title) => `What is ${quote(title)}?`,
};

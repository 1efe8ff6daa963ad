/** Answer sentences in English. Quotes from the source stay Norwegian. */

import type { AnswerStrings } from './answer.ts';
import { conditionIn } from './condition.ts';
import { joinedBy } from './joined.ts';

const quote = (text: string) => `“${text}”`;
const bold = (text: string) => `**${text}**`;
const and = joinedBy('and');
const pagesOf = (first: number, last: number) =>
  first === last ? `page ${first}` : `pages ${first}–${last}`;
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const MANY = { county: 'counties', category: 'categories', group: 'groups', phase: 'phases' };

const conditionOf = conditionIn({
  quote,
  and,
  or: joinedBy('or'),
  about: 'on',
  both: 'both',
  only: 'only',
  none: 'no measures',
  butNone: 'but none',
  measures: 'measures',
  counted: (count) => plural(count, 'measure', 'measures'),
  exactly: 'exactly',
  atLeast: 'at least',
  atMost: 'at most',
  between: (least, most) => `between ${least} and ${most}`,
});

/** Behind what the vocabulary says. */
const OURS = '(from Tiltakssøk’s vocabulary, not from the source)';

export const answerEn: AnswerStrings = {
  quote,
  and,
  statements: (count) => plural(count, 'statement', 'statements'),
  measures: (count) => plural(count, 'measure', 'measures'),
  resources: (count) => plural(count, 'national resource', 'national guidelines and resources'),

  phaseLead: (phase, what, where) => `For the phase **${phase}** (${where}) the knowledge base has ${what}.`,
  countyLead: (county, what) => `**${county}** submitted ${what}.`,
  sumLead: (what) => `In all ${what}.`,
  topicLead: (topic, what) => `The knowledge base has ${what} ${topic}.`,
  topic: ({ actors, groups, within, without, phases, ofNoPhase, counties }) =>
    [
      groups.length > 0 ? `on ${and(groups.map(quote))}` : '',
      within.length > 0 ? `in the category ${and(within.map(quote))}` : '',
      without.length > 0 ? `other than those on ${and(without)}` : '',
      actors.length > 0 ? `for ${and(actors)}` : '',
      phases.length > 0 ? `in ${phases.length === 1 ? 'the phase' : 'the phases'} ${and(phases)}` : '',
      counties.length > 0 ? `from ${and(counties)}` : '',
      ofNoPhase ? 'that are tied to no phase' : '',
    ]
      .filter(Boolean)
      .join(' '),
  everythingLead: (what) => `The counties submitted ${what} in all.`,
  shareOf: (count, all) => `${count} of ${all} measures is ${Math.round((100 * count) / all)} per cent.`,
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

  abbreviation: (abbr, stands, norwegian, saidBySource) =>
    `${abbr} stands for “${norwegian}”, that is “${stands}”${saidBySource ? '' : ` ${OURS}`}.`,

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
  lookupNoDescription: 'The source has the title only, no description of the measure;',
  lookupDescriptionAt: 'of descriptions it says:',
  lookupDescription: 'The county’s own description:',

  lookupOthers: 'This is close to it:',
  lookupStatement: (text, place, heading) =>
    `${quote(text)} is a statement in ${place}${heading ? `, under ${quote(heading)}` : ''}.`,
  lookupUnder: 'Below it stands this:',

  titleLead: (what, subjects, topic) =>
    subjects.length === 0
      ? `By their titles, ${what}${topic ? ` ${topic}` : ''} ${/^1 /.test(what) ? 'matches' : 'match'} the question.`
      : `By their titles, ${what}${topic ? ` ${topic}` : ''} ${/^1 /.test(what) ? 'is' : 'are'} about ${and(subjects.map(quote))}.`,
  titleNone: (subjects, topic) =>
    `None of the titles of the measures${topic ? ` ${topic}` : ''} says that it is about ${and(subjects.map(quote))}.`,
  scopeLead: (what, topic) =>
    `By the scope that the source gives, this is so of ${what}${topic ? ` ${topic}` : ''}.`,
  scopeNone: (topic) => `None of the measures${topic ? ` ${topic}` : ''} has this scope in the source.`,
  ofScope: 'of this scope',
  scopeNote: (count) =>
    `The source gives a scope for ${count} of the measures; of the others it says nothing.`,
  alsoStatements: (what) => `Chapter 3 also has ${what} on this, divided among actors.`,
  titleOthers: 'This is close to it, but not counted:',
  countyNone: (county, what, topic) => `**${county}** submitted ${what}, but none ${topic}.`,

  extreme: (kind, names, count, topic) =>
    `${and(names.map(bold))} ${names.length > 1 ? 'have' : 'has'} the ${kind === 'most' ? 'most' : 'fewest'} measures${topic ? ` ${topic}` : ''}${kind === 'fewest' ? ' (of those that have any)' : ''}: ${count}${names.length > 1 ? ' each' : ''}.`,
  extremeOf: (kind, names, what) =>
    `${and(names.map(bold))} ${names.length > 1 ? 'have' : 'has'} the ${kind === 'most' ? 'most' : 'fewest'}: ${what}${names.length > 1 ? ' each' : ''}.`,
  othersCounted: 'The others:',
  countsLead: (by) =>
    ({
      county: 'The measures by county:',
      category: 'The measures by category:',
      group: 'The measures by group:',
      phase: 'The measures by phase (derived links included; a measure may belong to several):',
    })[by],
  countsOf: (name, what) => `**${name}**: ${what}`,
  noneHave: (names) => `None of these measures: ${and(names)}.`,
  average: (by, measures, count, mean) => `${measures} among ${count} ${MANY[by]} are ${mean} on average.`,
  soMany: (count, all) => (count === 0 ? `None of ${all} have so many.` : `${count} of ${all} have so many:`),
  meetsLead: (by, count, all, condition) => {
    const many = MANY[by];
    const who = count === 0 ? `None of ${all} ${many}` : `${count} of ${all} ${many}`;
    return `${who} ${count < 2 ? 'has' : 'have'} ${conditionOf(condition)}.`;
  },
  countiesWith: (count, topic) =>
    `${count === 1 ? 'One county has' : `${count} counties have`} measures${topic ? ` ${topic}` : ''}.`,
  overviewLead: (by, count) =>
    ({
      county: `These ${count} counties submitted measures:`,
      category: `The source divides the measures into ${count} categories:`,
      group: `The source divides the measures into ${count} groups:`,
      phase: `The framework has ${count} phases:`,
      actor: `Chapter 3 divides its statements among ${count} actors:`,
    })[by],

  titled: (name, title) => `${name} has the title ${quote(title)}.`,
  pageLead: (first, last, what) => `On ${pagesOf(first, last)} the knowledge base has ${what}.`,
  pagesThere: (first, last) => `Tiltakssøk has pages ${first}–${last} of the source.`,
  groupsLead: (name, groups, subgroups) =>
    `${name} has ${groups ? `${groups} groups and ` : ''}${subgroups || 'no'} subgroups.`,
  unnamedSubgroup: (number) => `subgroup ${number} (unnamed)`,

  sharedGroup: (group, names) => `${and(names.map(bold))} have measures in the same group, ${quote(group)}.`,
  onlyLead: (name) => `Groups in which only ${name} has measures:`,
  nothingShared: 'They have no measures in the same group.',

  ours: OURS,
  glossary: (name, definition) => `**${name}** ${OURS}: ${definition}`,
  synonyms: (name, others) => `**${name}** ${OURS}: also called ${and(others.map(quote))}.`,
  mentionsLead: 'The source does not explain the word. It uses it like this:',
  writtenOutLead: 'The source writes it like this:',
  wordNotInSource: 'The word is not in the source.',
  otherWordsLead: 'It writes about it in other words, or about something near:',
  mentions: (count) => `The source mentions it in ${count} places.`,
  differenceLead: 'The source does not explain the difference. It mentions them like this:',

  templateLead: 'The template for describing a measure asks for this:',
  templatePart: (parts, count, asks) =>
    `The template has ${count} items${asks ? ' with questions' : ''}${parts && ` under ${parts}`}:`,

  source: {
    what: 'Tiltakssøk answers from one source: the Ministry of Education’s “En sammenfatting av det erfaringsbaserte kunnskapsgrunnlaget” (a synthesis of experience-based knowledge) of the Programme for better completion of upper secondary education, dated 5 May 2015 (by its front page).',
    phases: 'Chapter 2 goes through the framework phase by phase, with statements and national resources.',
    actors: 'Chapter 3 divides statements among actors, in four categories.',
    measures: (measures, counties) => `Chapter 4 has the titles of ${measures} from ${counties} counties.`,
    template: 'Chapter 5 is the template for describing a measure.',
    limits:
      'It has no descriptions of the measures, no costs, numbers of participants or effects, and nothing after 2015.',
    submitted: (text) => `Of the measures the source says: ${quote(text)}.`,
    dated: 'The synthesis is dated 5 May 2015 (by its front page), and Tiltakssøk has nothing newer.',
    made: (text) => `Of how it came about the source says: ${quote(text)}.`,
    address: 'The source has one address, for whoever wants descriptions of the measures:',
    descriptionsAt: 'Of descriptions the source says:',
    initials: 'Of the letters at the titles the source says:',
    slips: (count) => `${count} places in the source have a misspelling; the corrections are by Tiltakssøk:`,
    countiesLead: 'From Tiltakssøk’s vocabulary, not from the source:',
    again: (name, from) => `**${name}** is a county of its own again from ${from}.`,
    unchanged: (name) => `**${name}** has the same name today.`,
  },

  privateData: {
    identityNumber:
      'The question seems to hold a national identity number, so it is neither answered nor stored. Take it out, and ask again without personal data.',
    email:
      'The question seems to hold an e-mail address, so it is neither answered nor stored. Take it out, and ask again without personal data.',
    phone:
      'The question seems to hold a phone number, so it is neither answered nor stored. Take it out, and ask again without personal data.',
  },
  namedPerson:
    'The question seems to be about a person by name. The knowledge base gives no advice on individuals; do not write names here, and take the matter up with the school, the educational psychology service or the follow-up service.',
  generally: 'Whoever it is about, this is nearest in the source:',
  smallTalk:
    'Hello! Ask about measures and statements in the knowledge base from 2015: a phase, a county, a category or a topic, for example.',
  welcome: 'You’re welcome! Ask on as you like.',

  missing: (listed) => `The answer before lists ${listed}, so there is no such number in it.`,
  noPhase: (first, last) => `The framework has no phase there: its phases run from § ${first} to § ${last}.`,
  amongLead: (count, listed) => `By what the source writes, it is ${count} of the ${listed}.`,
  amongNone: (listed) => `By the words of the source, it is none of the ${listed}.`,
  similarLead: (title, group) => `These stand in the same group, ${quote(group)}, as ${quote(title)}:`,
  similarNone: 'No other measure of those asked for stands in the same group.',
  similarNear: 'Otherwise these are most alike, by Tiltakssøk’s judgement and not the source’s:',
  actorNothing: (actor) =>
    `Chapter 3 has nothing on just this for ${actor}. The nearest in the source is this:`,
  rephrased:
    'A language model has phrased the answer in the source’s terms; each sentence has been checked against the source.',

  lacking: {
    costs: 'The source has nothing on costs.',
    effects: 'The source has nothing on the effects or results of the measures.',
    reasons: 'The source gives no reasons for this.',
    numbers: 'The source has no figures for this.',
    dates: 'The source has no dates, deadlines or times.',
    people: 'The source does not say who leads or works there.',
    contact: 'The source has no such contact details.',
    pay: 'The source has nothing on pay.',
    opinions: 'The source does not say what parties, unions or others think.',
    details: 'The source has only the titles of the measures and does not say what is done from day to day.',
    rights: 'The source does not say what rights a person has, or how to appeal.',
    levels: 'The source is about upper secondary education and the way there, and not about this.',
    schools: 'The source has no register of schools and programmes.',
    abroad: 'The source is about Norway only.',
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
  followUpMost: 'Which county has the most measures?',
  followUpTemplate: 'What should a description of a measure contain?',
  followUpSource: 'What does the source cover?',
};

/** The sentences an answer is made of: one shape, filled in once per language. Quotes stay in the source's words. */

import type { Language } from '../types.ts';
import { answerEn } from './answer-en.ts';
import { answerNb } from './answer-nb.ts';
import { answerNn } from './answer-nn.ts';

/** What measures are counted by. */
export type CountedBy = 'county' | 'category' | 'group' | 'phase';

/** A condition as it is told: the names of what is wanted and of what is not, and how many measures, both ends included. */
export interface ConditionNames {
  wanted: string[];
  both: boolean;
  unwanted: string[];
  only: boolean;
  range: { least: number; most: number } | null;
}

export interface AnswerStrings {
  quote(text: string): string;
  /** "a, b og c". */
  and(parts: readonly string[]): string;
  statements(count: number): string;
  measures(count: number): string;
  resources(count: number): string;

  /** Leads of lists; `what` is made by `statements` and `measures`. */
  phaseLead(phase: string, what: string, where: string): string;
  countyLead(county: string, what: string): string;
  sumLead(what: string): string;
  /** For a list by several properties or by category, group or actor; `topic` is made by `topic`. */
  topicLead(topic: string, what: string): string;
  topic(parts: {
    actors: string[];
    groups: string[];
    /** Categories in which it is looked for. */
    within: string[];
    /** Of which groups there is to be nothing. */
    without: string[];
    phases: string[];
    /** Only what is tied to none. */
    ofNoPhase: boolean;
    counties: string[];
  }): string;
  everythingLead(what: string): string;
  /** What share `count` is of all measures. */
  shareOf(count: number, all: number): string;
  noneLead(topic: string, filtered: boolean): string;
  nearestAfterNone: string;

  /** Headings within lists. */
  explicitHeading(count: number): string;
  derivedHeading(count: number): string;
  resourcesHeading(count: number): string;
  measuresHeading(count: number): string;
  /** Why a measure is tied to a phase: its title, or the group it stands in, shares a concept with the phase's section. */
  derivedFromTitle(concept: string, where: string): string;
  derivedFromGroup(group: string, concept: string, where: string): string;
  /** "§ 2.7, s. 8–9". */
  where(section: string, firstPage: number, lastPage: number): string;
  actorsByCategoryOnly: string;

  /** `stands` in the answer's language; the letters themselves are those of `norwegian`. */
  abbreviation(abbr: string, stands: string, norwegian: string, saidBySource: boolean): string;
  /** Over statements that stand under no heading, after those that do. */
  otherStatements: string;

  /** Leads of answers to how and what questions. */
  /** For a topic within a county: what to say where none of its measures fits, and what follows. */
  countyNothingOn(counties: string): string;
  countyAll(counties: string): string;
  generalLead: string;
  elsewhereLead: string;
  nearestLead: string;

  lookupLead(title: string, county: string, category: string, group: string | null): string;
  lookupScope(scope: string): string;
  lookupPhase(phase: string, basis: 'explicit' | 'derived'): string;
  lookupNoDescription: string;
  lookupDescriptionAt: string;
  lookupDescription: string;

  lookupOthers: string;
  /** A statement that is looked up: where it stands, under which heading. */
  lookupStatement(text: string, place: string, heading: string | null): string;
  lookupUnder: string;

  /** Lists by what titles name; `what` is made by `measures`, `topic` by `topic`. */
  titleLead(what: string, subjects: string[], topic: string): string;
  titleNone(subjects: string[], topic: string): string;
  /** Lists by the scope that the source gives in brackets. */
  scopeLead(what: string, topic: string): string;
  scopeNone(topic: string): string;
  /** What was counted, where a scope narrows it. */
  ofScope: string;
  scopeNote(count: number): string;
  alsoStatements(what: string): string;
  titleOthers: string;
  /** What a county has where nothing of it fits; ends before the markers of its measures. */
  countyNone(county: string, what: string, topic: string): string;

  /** Counts: which of several have most or fewest measures, how many each has, and how many counties have any. */
  extreme(kind: 'most' | 'fewest', names: string[], count: number, topic: string): string;
  /** The same of what is no measure; `what` is how many there are, with its noun. */
  extremeOf(kind: 'most' | 'fewest', names: string[], what: string): string;
  countsLead(by: CountedBy): string;
  othersCounted: string;
  countsOf(name: string, what: string): string;
  noneHave(names: string[]): string;
  /** How many measures one of `count` has in the mean. */
  average(by: CountedBy, measures: string, count: number, mean: string): string;
  /** Leads to those of all that have a number that was asked for. */
  soMany(count: number, all: number): string;
  /** How many of all there are meet a condition. */
  meetsLead(by: CountedBy, count: number, all: number, condition: ConditionNames): string;
  countiesWith(count: number, topic: string): string;
  /** All there is of a kind: the phases, the categories, the counties. */
  overviewLead(by: CountedBy | 'actor', count: number): string;
  /** What the source calls a section: `name` tells where it stands. */
  titled(name: string, title: string): string;
  /** What some pages have. */
  pageLead(first: number, last: number, what: string): string;
  /** Which pages there are. */
  pagesThere(first: number, last: number): string;
  /** `name` of a category, with how many groups and subgroups it has, or of groups, with their subgroups and 0. */
  groupsLead(name: string, groups: number, subgroups: number): string;
  /** One that the source only numbers. */
  unnamedSubgroup(number: string): string;

  /** Comparisons of counties. */
  sharedGroup(group: string, names: string[]): string;
  onlyLead(name: string): string;
  nothingShared: string;

  /** Words explained: from the vocabulary, which is ours, and then in the source's own words. Marks what is said as the vocabulary's. */
  ours: string;
  glossary(name: string, definition: string): string;
  synonyms(name: string, others: string[]): string;
  mentionsLead: string;
  writtenOutLead: string;
  wordNotInSource: string;
  otherWordsLead: string;
  mentions(count: number): string;
  differenceLead: string;

  templateLead: string;
  /** `parts` names headings of the template, or is empty for all of it; `asks` says that only lines with a question are counted. */
  templatePart(parts: string, count: number, asks: boolean): string;

  source: {
    what: string;
    phases: string;
    actors: string;
    measures(measures: string, counties: number): string;
    template: string;
    limits: string;
    submitted(quote: string): string;
    dated: string;
    made(quote: string): string;
    /** Each before a quote of the source: its address, where descriptions are to be had, the letters before titles. */
    address: string;
    descriptionsAt: string;
    initials: string;
    slips(count: number): string;
    countiesLead: string;
    unchanged(name: string): string;
    again(name: string, from: number): string;
  };

  /** Refusals. */
  privateData: Record<'identityNumber' | 'email' | 'phone', string>;
  namedPerson: string;
  generally: string;
  smallTalk: string;
  /** To who thanks, or only says that it was heard. */
  welcome: string;

  /** Of the answer before: how many it `listed`, and from which phase to which there are any. */
  missing(listed: number): string;
  noPhase(first: string, last: string): string;
  /** Those of the units listed before that are meant. */
  amongLead(count: number, listed: number): string;
  amongNone(listed: number): string;
  /** What stands in the group of a measure, that nothing does, and what else is near it. */
  similarLead(title: string, group: string): string;
  similarNone: string;
  similarNear: string;
  /** Chapter 3 has nothing near for the actor that is asked about. */
  actorNothing(actor: string): string;
  /** What a language model did, and what it did not. */
  rephrased: string;

  /** What the source lacks, by kind. */
  lacking: Record<
    | 'costs'
    | 'effects'
    | 'reasons'
    | 'numbers'
    | 'dates'
    | 'people'
    | 'contact'
    | 'pay'
    | 'later'
    | 'opinions'
    | 'details'
    | 'rights'
    | 'levels'
    | 'schools'
    | 'abroad',
    string
  >;
  declined: string;
  declinedNearest: string;

  noticeFiltered: string;
  noticeYear: string;
  noticeLaterCounty(later: string, counties: string): string;
  noticePlace(place: string, counties: string): string;
  noticeDerived: string;
  noticeTitlesOnly: string;

  correction(written: string, corrected: string): string;

  followUpCounty(county: string): string;
  followUpPhase(phase: string): string;
  followUpGroup(group: string): string;
  followUpMeasure(title: string): string;
  followUpMost: string;
  followUpTemplate: string;
  followUpSource: string;
}

export const ANSWER_STRINGS: Record<Language, AnswerStrings> = { nb: answerNb, nn: answerNn, en: answerEn };

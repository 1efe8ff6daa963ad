/** Reads what a question names: phases, counties, categories, actors, concepts, a measure, and what is left to search for. */

import type { PhraseTarget } from '../index/phrases.ts';
import { uncontracted } from '../language/contractions.ts';
import { detectLanguage, SURE_LANGUAGE } from '../language/detect.ts';
import { withoutLetter } from '../language/letter.ts';
import type { PhraseMatch } from '../language/phrases.ts';
import { saidOf, startOfTopic } from '../language/said.ts';
import type { Word } from '../language/words.ts';
import { writtenOut } from '../language/written-out.ts';
import type { Language, Understood } from '../types.ts';
import { ACTS, type Asking, askingOf, COMPARES_ACTORS, SCHOOL_HAS, TASKS } from './asking.ts';
import { within as withinStretches } from './context-sentences.ts';
import type { Knowledge } from './knowledge.ts';
import {
  homeOf,
  type LeftOut,
  leftOutOf,
  textBetween,
  withoutExcluded,
  withoutLacked,
  withoutParts,
} from './left-out.ts';
import { withLeftSchool } from './left-school.ts';
import { meantActors, meantPhases } from './meant.ts';
import { IN_GROUPS, idsOf, isCounty, isGroup, type Names, namesIn, placesOf } from './names.ts';
import type { PartReader } from './part-legs.ts';
import { withinGroups, withSubgroups } from './predicates.ts';
import { textOf, type WordReader } from './question-words.ts';
import { type Remainder, remainderOf } from './remainder.ts';
import { chaptersIn } from './sections.ts';
import { categoryOfGroup, narrowest } from './structured.ts';

export interface Reading extends Asking, Remainder {
  /** What was asked, without greetings and names at its ends, and with abbreviations written out. */
  text: string;
  /** The text without the names of counties and places: what is to be found there. The text itself if none is left. */
  topic: string;
  /** The topic with misspelt words as they were probably meant, for the model, which knows no misspellings. */
  mendedTopic: string;
  language: Language;
  /** Whether the words told the language, rather than it being the one that is taken for granted. */
  languageIsSure: boolean;
  understood: Understood;
  /** Concepts of the thesaurus that the question names. */
  concepts: string[];
  /** Measures that the question calls by their title. */
  measures: string[];
  /** Ids of later counties and regions that were named for counties of 2015. */
  laterCounties: string[];
  /** Towns, municipalities and islands that were named, with the counties they lie in. */
  places: { name: string; counties: string[] }[];
  /** Phases, categories and groups as they are named, one after the other, whether they are wanted or left out. */
  parts: NamedPart[];
  /** Ids of those that are left out: `understood` has all others. */
  leftOut: string[];
  /** Codes of counties that are named to leave them out. */
  excluded: string[];
  /** Matters and measures that are left out. */
  others: LeftOut['others'];
  /** Something is left out, and it is not known what all of it is: then nothing is complete. */
  isUnclear: boolean;
  /** Ids of categories and groups that are named beside those that are left out: of these it is. */
  kept: string[];
  /** Ids of the categories that are named to tell where something is looked for: "mental health in 4.3". */
  within: string[];
}

/** A name that stands for phases, categories or groups: their ids, and where it stands in the question's `text`. */
export interface NamedPart {
  ids: string[];
  start: number;
  end: number;
}

/** What reading needs of the engine. */
export interface Reader extends WordReader, PartReader {
  knowledge: Knowledge;
}

/** Reads one question. `language` overrides the one its words are in. */
export function understand(reader: Reader, asked: string, language?: Language): Reading {
  const text = saidOf(uncontracted(writtenOut(withoutLetter(asked))));
  const { knowledge } = reader;
  const all = withSubgroups(knowledge, text, namesIn(reader, text));
  const out = leftOutOf(knowledge, text, all);
  const names = withoutLacked(all, text, out);
  const { words, named, placed } = names;
  const isIn = ({ start }: PhraseMatch<PhraseTarget>) => !out.places.has(start);
  const [concepts, measures] = [names.concepts.filter(isIn), names.measures.filter(isIn)];
  const isAge = HAS_NUMBER.test(text) ? standsIn(text, AGE) : () => false;
  const isChapter = withinStretches([...chaptersIn(text), { start: 0, end: startOfTopic(text) }]);
  // The number of a section that is named says where, and not what.
  const topicWords = words.filter(
    (word, at) =>
      !placed.has(at) &&
      !out.places.has(at) &&
      !isAge(word) &&
      !isChapter(word) &&
      !/^\d\.\d$/.test(word.text),
  );
  const topic = topicWords.map((word) => (word.stop ? textOf(word) : word.text)).join(' ') || text;
  const mendedTopic = topicWords.map(textOf).join(' ') || text;
  const meant = withinGroups(text, words, named.filter(isIn));
  const leftOutHere = named.filter((match) => !isIn(match)).flatMap(({ values }) => values);
  const targets = [
    ...meant.flatMap(({ values }) => values),
    ...leftOutHere.filter(({ type }) => type !== 'actor'),
  ];
  // "School" is too common a word to name an actor but where it has tasks.
  const isBesideOther =
    targets.some(({ type }) => type === 'actor') && [ACTS, COMPARES_ACTORS].some((sets) => sets.test(text));
  if (SCHOOL_HAS.test(text) && (TASKS.test(text) || isBesideOther))
    targets.push({ type: 'actor', id: 'skole', form: 'any' });
  const leftOut = new Set(out.parts);
  const within = categoriesOf(names, leftOut, text);
  const called = withinNamed(understoodFrom(knowledge, targets), within);
  called.phases = meantPhases(reader, names, called.phases, { text, topic: mendedTopic });
  const asking = askingOf(text, names, called.phases.length > 0);
  // "Which counties have a summer school, but no mentors?" sets a condition, which is read apart.
  const ofConditions = asking.wantsCounties;
  const understood = asking.wantsMeasures ? withLeftSchool(called, text) : called;
  if (leftOut.size === 0) understood.actors = meantActors(reader, understood, asking, mendedTopic);
  const detected = detectLanguage(askedIn(text, asked, names) || topic);
  return {
    text,
    topic,
    mendedTopic,
    language: language ?? detected.language,
    languageIsSure: language !== undefined || detected.confidence >= SURE_LANGUAGE,
    understood: withoutExcluded(
      knowledge,
      withoutParts(knowledge, understood, leftOut, out.kept),
      out.counties,
      homeOf(names, text, asking),
    ),
    concepts: idsOf(concepts, 'concept'),
    measures: idsOf(
      // "Not about intensive teaching" leaves out the group, and names no measure that is called so.
      LISTS_GROUP.test(text) || leftOut.size > 0 || (asking.wantsMeasures && !ONE_MEASURE.test(text))
        ? measures.filter((match) => !isGroup(named, match))
        : measures,
      'measure',
    ),
    laterCounties: [...new Set(targets.flatMap((target) => target.by ?? []))],
    places: townsIn(named, words),
    parts: partsIn(named, words),
    leftOut: out.parts,
    excluded: out.counties,
    others: ofConditions ? [] : out.others,
    isUnclear: out.isUnclear && !ofConditions,
    kept: out.kept,
    within,
    ...asking,
    ...remainderOf(reader, text, names, understood, asking, ofConditions ? new Set() : out.places),
  };
}

const HAS_NUMBER = /\d/;
/** "Jeg er 17 år og": how old somebody is, no unit says. */
const AGE =
  /(?<!\p{L})(?:gutt|guten|gutten|jente|jenta|jenten|sønn|sønnen|son|sonen|datter|datteren|dotter|dottera|elev|eleven|ungdom)(?: \p{L}{2,4})? på \d{2}(?: år)?(?!\p{L})|(?<!\p{L})(?:jeg|eg|han|hun|ho|i|he|she)(?:['’]m|['’]s)? ?(?:er|am|is)? \d{1,2} (?:år|years? old)(?: gammel| gamal)?(?: og| and)?(?!\p{L})/giu;

/** What a question quotes. */
const QUOTED = /«[^»]*»|“[^”]*”|"[^"]*"/g;

/**
 * The words that tell the language of a question: not its quotes and names of counties, nor a measure's title, which is in its county's
 * language, nor what stands for an abbreviation in `text` and was not `asked`.
 */
function askedIn(text: string, asked: string, { words, measures, placed }: Names): string {
  const titled = placesOf(measures);
  const isQuoted = standsIn(text, QUOTED);
  return words
    .filter((word, at) => !placed.has(at) && !titled.has(at) && !isQuoted(word) && asked.includes(word.text))
    .map((word) => word.text)
    .join(' ');
}

/** Tells the words of `text` that stand in what `pattern`, which is global, finds there. */
function standsIn(text: string, pattern: RegExp): (word: Word) => boolean {
  return withinStretches(
    Array.from(text.matchAll(pattern), ({ index: start, 0: found }) => ({
      start,
      end: start + found.length,
    })),
  );
}

/** Ids of what was named, each list in the source's order. */
function understoodFrom(knowledge: Knowledge, targets: readonly PhraseTarget[]): Understood {
  const named = (type: PhraseTarget['type']) =>
    new Set(targets.filter((target) => target.type === type).map((target) => target.id));
  const [phase, county, actor, group] = [named('phase'), named('county'), named('actor'), named('group')];
  const groups = [...knowledge.groupById].filter(([id]) => group.has(id));
  const category = new Set([...named('category'), ...groups.map(([, of]) => of.category.id)]);
  const { phases, counties, categories, actors } = knowledge.vocabulary;
  return {
    phases: phases.map(({ id }) => id).filter((id) => phase.has(id)),
    counties: counties.map(({ code }) => code).filter((code) => county.has(code)),
    categories: categories.map(({ id }) => id).filter((id) => category.has(id)),
    groups: groups.map(([id]) => id),
    actors: actors.map(({ id }) => id).filter((id) => actor.has(id)),
  };
}

/**
 * Categories that are named beside groups, to tell where these are looked for: "measures on mental health in 4.3". None where they only
 * stand beside them: "4.3 and apprenticeships".
 */
function categoriesOf({ named, words }: Names, leftOut: ReadonlySet<string>, text: string): string[] {
  const parts = named.filter(({ values }) => values.some(({ type }) => IN_GROUPS.has(type)));
  const namesGroup = parts.some(({ values }) => values.some(({ type }) => type === 'group'));
  if (!namesGroup || leftOut.size > 0) return [];
  const isListed = parts.some((part, i) => {
    const next = parts[i + 1];
    return next !== undefined && JOINED.test(textBetween(text, words, part, next));
  });
  const places = parts.filter(({ start }) => {
    const word = words[start];
    return word !== undefined && (/^\d/.test(word.text) || LOCATES.test(text.slice(0, word.start)));
  });
  return isListed ? [] : idsOf(places, 'category');
}
const LOCATES =
  /(?<!\p{L})(?:i|in|under|innen|innenfor|innanfor|within|of|av)(?: (?:kategori(?:en)?|(?:the )?category|kapittel|chapter))?[\s«"“]+$/iu;
const JOINED = /^[\s,]*(?:og|and|eller|or|samt|\/|,)[\s,]*$/iu;

/** With the groups of some categories alone, where groups are named too; of others none is meant, and both are kept where none is left. */
function withinNamed(understood: Understood, categories: readonly string[]): Understood {
  if (categories.length === 0 || understood.groups.length === 0) return understood;
  const groups = understood.groups.filter((id) => categories.includes(categoryOfGroup(id)));
  return {
    ...understood,
    categories: understood.categories.filter((id) => categories.includes(id)),
    groups: groups.length > 0 ? groups : understood.groups,
  };
}

/** Names of places within counties, as the question writes them. */
function townsIn(named: readonly PhraseMatch<PhraseTarget>[], words: readonly Word[]): Reading['places'] {
  return named.flatMap(({ start, length, values }) => {
    if (!values.some((target) => target.place)) return [];
    const name = words.slice(start, start + length).map((word) => word.text);
    return [{ name: name.join(' '), counties: [...new Set(values.filter(isCounty).map(({ id }) => id))] }];
  });
}

/** The names of phases, categories and groups; of a group and its subgroup, the subgroup. */
function partsIn(named: readonly PhraseMatch<PhraseTarget>[], words: readonly Word[]): NamedPart[] {
  return named.flatMap(({ start, length, values }) => {
    const ids = values.filter(({ type }) => type === 'phase' || IN_GROUPS.has(type)).map(({ id }) => id);
    const [first, last] = [words[start], words[start + length - 1]];
    return ids.length === 0 || !first || !last
      ? []
      : [{ ids: narrowest(ids), start: first.start, end: last.end }];
  });
}

/** Asks of a measure, and not of a group of them that is called the same. */
const ONE_MEASURE =
  /(?<!\p{L})(?:tiltaket|prosjektet|(?:the|this|that|a) (?:measure|project)|heter|heiter|called|named)(?!\p{L})/iu;

/** Asks which measures there are, or names a group. */
const LISTS_GROUP =
  /(?<!\p{L})(?:hvilke|kva|which|what|alle?|many|mange) (?:tiltak|measures)(?!\p{L})|(?<!mål|target )(?:grupp|group)/iu;

/** Reads what a question names: phases, counties, categories, actors, concepts, a measure, and what is left to search for. */

import type { PhraseTarget } from '../index/phrases.ts';
import { detectLanguage, SURE_LANGUAGE } from '../language/detect.ts';
import { withoutLetter } from '../language/letter.ts';
import type { PhraseMatch } from '../language/phrases.ts';
import { saidOf } from '../language/said.ts';
import type { Word } from '../language/words.ts';
import { writtenOut } from '../language/written-out.ts';
import type { Language, Understood } from '../types.ts';
import { ASKING_WORDS, type Asking, askingOf, SCHOOL_HAS, TASKS } from './asking.ts';
import { introductions, within } from './context-sentences.ts';
import { EXCLUDING } from './intent-words.ts';
import { countiesBut, type Knowledge } from './knowledge.ts';
import { withLeftSchool } from './left-school.ts';
import { isCounty, type Names, namesIn, placesOf } from './names.ts';
import { insteadOf, likeliest, otherPhase, type PartReader, surePhase } from './part-legs.ts';
import { textOf, type WordReader } from './question-words.ts';
import { type Remainder, remainderOf } from './remainder.ts';
import { namesOnly, narrowest } from './structured.ts';

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
  const text = saidOf(writtenOut(withoutLetter(asked)));
  const { knowledge } = reader;
  const names = namesIn(reader, text);
  const { words, named, concepts, measures, placed } = names;
  const isAge = standsIn(text, AGE);
  // The number of a section that is named says where, and not what.
  const topicWords = words.filter(
    (word, at) => !placed.has(at) && !isAge(word) && !/^\d\.\d$/.test(word.text),
  );
  const topic = topicWords.map((word) => (word.stop ? textOf(word) : word.text)).join(' ') || text;
  const mendedTopic = topicWords.map(textOf).join(' ') || text;
  const targets = named.flatMap(({ values }) => values);
  // "School" is too common a word to name an actor but where it has tasks.
  if (TASKS.test(text) && SCHOOL_HAS.test(text)) targets.push({ type: 'actor', id: 'skole', form: 'any' });
  const called = understoodFrom(knowledge, targets);
  called.phases = meantPhases(reader, names, namedPhases(called.phases, text), mendedTopic);
  const asking = askingOf(text, names, called.phases.length > 0);
  const understood = asking.wantsMeasures ? withLeftSchool(called, text) : called;
  understood.actors = meantActors(reader, understood, asking, mendedTopic);
  const leftOut = leftOutBy(named, words, text);
  const detected = detectLanguage(askedIn(text, asked, names) || topic);
  return {
    text,
    topic,
    mendedTopic,
    language: language ?? detected.language,
    languageIsSure: language !== undefined || detected.confidence >= SURE_LANGUAGE,
    understood: withoutExcluded(
      knowledge,
      withoutParts(knowledge, understood, leftOut),
      excludedBy(named, words, text),
      homeOf(names, text, asking),
    ),
    concepts: idsOf(concepts, 'concept'),
    measures: idsOf(
      // "Not about intensive teaching" leaves out the group, and names no measure that is called so.
      LISTS_GROUP.test(text) || leftOut.size > 0
        ? measures.filter((match) => !isGroup(named, match))
        : measures,
      'measure',
    ),
    laterCounties: [...new Set(targets.flatMap((target) => target.by ?? []))],
    places: townsIn(named, words),
    parts: partsIn(named, words),
    leftOut: [...leftOut],
    ...asking,
    ...remainderOf(reader, text, names, understood, asking),
  };
}

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
  return within(
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

/** "She began this autumn and is in the middle of the first year": the year is meant, and not its start. */
const MIDWAY =
  /(?<!\p{L})(?:midt|midtveis|midtvegs|halvveis|halvvegs|inne|utover|gjennom|underveis|undervegs|in the middle of|halfway (?:through|into)|midway through|throughout|through)(?: (?:i|på|hele|heile|det|dette|the|this|my|her|his|their|of|all))*? (?:vg1|(?:første|fyrste|first) (?:skole|skule|school )?(?:året|år|year))/iu;
const START_OF_VG1 = '2.2';

/** The phases named, without the start of Vg1 where a question is plainly asked later in that year. */
const namedPhases = (phases: readonly string[], text: string) =>
  phases.filter((id) => id !== START_OF_VG1 || phases.length === 1 || !MIDWAY.test(text));

/**
 * Of the phases named, those that are meant. A name may stand for several, as "Vg1" does for its start and for what comes after: if
 * another name says which, or the question as a whole plainly does, the others are not meant. Nor is a phase whose year is only where
 * another begins: "she leaves Vg2 in spring, what should be done before she moves on". Nothing says which where there is nothing beside the name:
 * "measures for Vg1".
 */
function meantPhases(reader: PartReader, { named, words }: Names, phases: string[], topic: string): string[] {
  const ofNamed = placesOf(named);
  const isAsking = ({ stop, key }: Word) => stop || ASKING_WORDS.some((set) => set.has(key));
  const isBare = words.every((word, at) => ofNamed.has(at) || isAsking(word));
  const each = named.map(({ values }) =>
    values.flatMap(({ type, id }) => (type === 'phase' && phases.includes(id) ? [id] : [])),
  );
  const certain = new Set(each.flatMap((ids) => (ids.length === 1 ? ids : [])));
  const other = isBare ? null : otherPhase(reader, phases, topic);
  if (other !== null) return [other];
  if (phases.length === 0) return surePhase(reader, topic);
  if (certain.size > 0 && !isBare) {
    const instead = insteadOf(reader, each, certain, topic);
    if (instead !== null) return [instead];
  }
  if (certain.size === 0) return (isBare ? null : likeliest(reader, 'phase', phases, topic)) ?? phases;
  const vague = each.filter((ids) => !ids.some((id) => certain.has(id))).flat();
  return phases.filter((id) => certain.has(id) || vague.includes(id));
}

/** The actors named; or the one that is plainly meant where a category alone is named, and no measures are asked for. */
function meantActors(
  reader: Reader,
  understood: Understood,
  { wantsMeasures }: Asking,
  topic: string,
): string[] {
  if (!namesOnly(understood, 'categories') || wantsMeasures) return understood.actors;
  const all = reader.knowledge.vocabulary.actors.map(({ id }) => id);
  return likeliest(reader, 'actor', all, topic) ?? [];
}

/** Codes of counties that stand right after words of exclusion: "alle unntatt Oslo", "not in Oslo", "other counties than Oslo". */
function excludedBy(
  named: readonly PhraseMatch<PhraseTarget>[],
  words: readonly Word[],
  text: string,
): Set<string> {
  const excluded = named.filter(
    ({ start }) =>
      words.slice(Math.max(0, start - EXCLUSION_REACH), start).some((word) => EXCLUDING.has(word.key)) ||
      OTHER_THAN.test(text.slice(0, words[start]?.start ?? 0)),
  );
  return new Set(idsOf(excluded, 'county'));
}

/** How many words may stand between the exclusion and the county: "ikke er i Oslo". */
const EXCLUSION_REACH = 3;
const OTHER_THAN = /(?<!\p{L})(?:andre|other)(?: \p{L}+){0,3} (?:enn|than) $/iu;
const OTHER_COUNTIES = /(?<!\p{L})(?:andre|other) (?:fylke\p{L}*|fylka|counties)(?!\p{L})/iu;

/** Counties named only to tell where somebody is, whether other counties are asked for, and whether one is compared with them. */
interface Home {
  codes: Set<string>;
  others: boolean;
  compares: boolean;
}
const COMPARED_WITH =
  /(?<!\p{L})(?:sam[ma]en\p{L}*|compare\p{L}*|forskjell\p{L}*|skilnad\p{L}*|differ\p{L}*)(?!\p{L})/iu;

/** Where who asks is at home, if counties are asked for and one is named only to tell that: "Jeg jobber i Rogaland. Hvilke fylker har …?" */
function homeOf({ named, words }: Names, text: string, { wantsCounties }: Asking): Home {
  const others = OTHER_COUNTIES.test(text);
  const told = wantsCounties || others ? introductions(text) : [];
  const isTold = within(told);
  const isHome = ({ start }: PhraseMatch<PhraseTarget>) => isTold(words[start]);
  const asked = idsOf(
    named.filter((match) => !isHome(match)),
    'county',
  );
  return {
    codes: new Set(idsOf(named.filter(isHome), 'county').filter((code) => !asked.includes(code))),
    others,
    compares: COMPARED_WITH.test(text),
  };
}

/** With counties excluded, the others are meant; and with that of who asks named beside the question, all, or all others. */
function withoutExcluded(
  knowledge: Knowledge,
  understood: Understood,
  excluded: Set<string>,
  home: Home,
): Understood {
  const asked = understood.counties.filter((code) => !home.codes.has(code));
  // "Vi i Buskerud lurer på hva andre fylker gjør": the one that is named is not among the others.
  const out = home.others ? new Set([...excluded, ...home.codes, ...(home.compares ? [] : asked)]) : excluded;
  if (out.size === 0) return { ...understood, counties: asked };
  return { ...understood, counties: countiesBut(knowledge, out) };
}

/** What stands before a part that is left out: "all measures except those on", "tiltak som ikke handler om". Not "elever uten". */
const LEAVES_OUT =
  /(?<!\p{L})(?:(?:unntatt|unnateke|unntak av|bortsett fra|bortsett frå|utenom|utanom|except(?: for)?|apart from|other than)(?: (?:de|dei|dem|those|the ones))?|(?:tiltak\p{L}*|measures?|alle|alt|all|everything) (?:uten|utan|without)|(?:(?:tiltak\p{L}*|measures?)(?: (?:i|in|fra|frå|from) \p{Lu}\p{L}+(?: og \p{L}+)*)?(?: (?:er|som|that|which|are|do))*|(?:mange|many)(?: \p{L}+)? (?:er|handler|handlar|gjelder|gjeld|are|do)) (?:ikke|ikkje|not)(?: (?:er|handler|handlar|gjelder|gjeld|about|deal|concern))?|^(?:\W*(?:hvilke|kva|which|alle|all) (?:tiltak\p{L}*|measures)(?: \p{L}+){0,4})?\W*(?:verken|hverken|korkje|neither)|(?<=(?:verken|hverken|korkje|neither) .{2,40})(?:eller|nor|or))(?: (?:i|in|om|on|about|with|under|med))?(?: (?:kategori|kategorien|category|gruppen|gruppa|gruppe|the group))?\W*$/iu;

/** Ids of the categories and groups that are named to be left out. */
function leftOutBy(
  named: readonly PhraseMatch<PhraseTarget>[],
  words: readonly Word[],
  text: string,
): Set<string> {
  const excluded = named.filter(({ start }) => LEAVES_OUT.test(text.slice(0, words[start]?.start ?? 0)));
  return new Set(
    excluded.flatMap(({ values }) => values.filter(({ type }) => IN_GROUPS.has(type)).map(({ id }) => id)),
  );
}

/** Where measures of some categories or groups are left out, those of all others are meant. */
function withoutParts(
  { vocabulary }: Knowledge,
  understood: Understood,
  out: ReadonlySet<string>,
): Understood {
  if (out.size === 0) return understood;
  const kept = vocabulary.categories.filter(({ id }) => !out.has(id));
  const groups = kept.flatMap((category) =>
    category.groups.flatMap(({ id, subgroups }) => {
      if (out.has(id)) return [];
      return subgroups.some((one) => out.has(one.id))
        ? subgroups.map((one) => one.id).filter((one) => !out.has(one))
        : [id];
    }),
  );
  const ofGroups = [...out].some((id) => id.includes('-'));
  return { ...understood, categories: kept.map(({ id }) => id), groups: ofGroups ? groups : [] };
}

/** What measures are put in. */
const IN_GROUPS: ReadonlySet<PhraseTarget['type']> = new Set(['category', 'group']);

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

/** Asks which measures there are, or names a group. */
const LISTS_GROUP =
  /(?<!\p{L})(?:hvilke|kva|which|what|alle?|many|mange) (?:tiltak|measures)(?!\p{L})|(?<!mål|target )(?:grupp|group)/iu;
/** Whether what is called a measure is a group of them, too: who asks which measures are in it does not mean the one. */
const isGroup = (named: readonly PhraseMatch<PhraseTarget>[], { start, length }: PhraseMatch<PhraseTarget>) =>
  named.some(
    (match) =>
      match.start === start && match.length === length && match.values.some(({ type }) => type === 'group'),
  );

const idsOf = (matches: readonly PhraseMatch<PhraseTarget>[], type: PhraseTarget['type']) => [
  ...new Set(matches.flatMap(({ values }) => values.filter((v) => v.type === type).map(({ id }) => id))),
];

/** What a question names to leave it out, and the counties that it names only to tell where somebody is. */

import type { PhraseTarget } from '../index/phrases.ts';
import type { PhraseMatch } from '../language/phrases.ts';
import type { Word } from '../language/words.ts';
import type { Group, Understood } from '../types.ts';
import type { Asking } from './asking.ts';
import { introductions, within } from './context-sentences.ts';
import { type Exclusion, exclusionsIn, type PlacedName } from './exclusions.ts';
import { AIM_WORDS, CHAT_WORDS, FRAME_WORDS, SETTING_WORDS, YEAR_WORDS } from './intent-words.ts';
import { countiesBut, type Knowledge } from './knowledge.ts';
import { IN_GROUPS, idsOf, isCounty, type Names, placesOf } from './names.ts';
import { type ReadWord, textOf } from './question-words.ts';
import type { Subject } from './remainder.ts';
import { namesScope } from './scope-list.ts';
import { categoryOfGroup } from './structured.ts';
import { isTopical, titleWordsOf } from './topic-words.ts';

/** What a question says is left out. */
export interface LeftOut {
  /** Codes of counties. */
  counties: string[];
  /** Ids of phases, categories and groups. */
  parts: string[];
  /** Ids of categories and groups that are named beside those: of these it is. */
  kept: string[];
  /** What has no name in the source's own order: matters by the words for them, and measures by their titles. */
  others: LeftOutTopic[];
  /** It is not known what all of it is. */
  isUnclear: boolean;
  /** Places of the words that tell it. */
  places: ReadonlySet<number>;
}

/** A matter, or a measure, that is left out. */
export type LeftOutTopic = { subject: Subject } | { measure: string };

/** Between two that are left out, each by itself: "Oslo and Akershus"; without it they belong together: "apprenticeships in Oslo". */
const JOINED = /,|\/|(?<!\p{L})(?:og|and|eller|or|nor|samt)(?!\p{L})/iu;

/** What `text`, which has `names`, leaves out. `phases` are all that there are. */
export function leftOutOf(knowledge: Knowledge, text: string, names: Names): LeftOut {
  const { words, named, concepts, measures } = names;
  // "Not at one school" is a scope of its own.
  const exclusions = exclusionsIn(text, words, placedNames(knowledge, names)).filter(
    ({ first, end, negates }) =>
      !negates || !namesScope(text.slice(words[first]?.start, words[end - 1]?.end)),
  );
  const places = new Set(exclusions.flatMap(({ first, end }) => range(first, end)));
  const isOut = ({ start }: PhraseMatch<PhraseTarget>) => places.has(start);
  const isPart = ({ type }: PhraseTarget) => type === 'phase' || IN_GROUPS.has(type);
  const kept = named.filter((match) => !isOut(match));
  const out: LeftOut = {
    counties: [],
    parts: OF_NO_PHASE.test(text) ? [...knowledge.phaseById.keys()] : [],
    kept: [],
    others: [],
    isUnclear: false,
    places,
  };
  for (const exclusion of exclusions) {
    const isHere = ({ start }: PhraseMatch<PhraseTarget>) =>
      start >= exclusion.first && start < exclusion.end;
    const parted = named.filter(
      (match) => isHere(match) && match.values.some((v) => isPart(v) || isCounty(v)),
    );
    out.counties.push(...idsOf(parted, 'county'));
    out.parts.push(...parted.flatMap(({ values }) => values.filter(isPart).map(({ id }) => id)));
    out.isUnclear ||= parted.some((match, i) => {
      const before = parted[i - 1];
      return before !== undefined && !JOINED.test(textBetween(text, words, before, match));
    });
    const ofNames = placesOf(parted);
    const isFree = (match: PhraseMatch<PhraseTarget>) => isHere(match) && !ofNames.has(match.start);
    const topical = concepts.filter((match) => isFree(match) && match.start >= exclusion.from);
    const ofTopics = placesOf(topical);
    // A measure that is called by the matter itself is one of those that are about it.
    const titled = measures.filter(
      (match) => isFree(match) && !(match.length === 1 && ofTopics.has(match.start)),
    );
    const said = topical.filter(({ values }) => values.some(({ id }) => isTopical(knowledge, id)));
    // "Except courses": what is too general elsewhere is meant where nothing else is said, though not all of it may be.
    const isGeneral = said.length + parted.length + titled.length === 0;
    const matters = isGeneral ? topical.filter(saysSome) : said;
    const inTitles =
      isGeneral && matters.length === 0 ? titleWordsIn(knowledge, words, exclusion, ofTopics) : [];
    out.others.push(
      ...idsOf(titled, 'measure').map((measure) => ({ measure })),
      ...matters.map(({ start, length, values }) => ({
        subject: subjectOf(words.slice(start, start + length), values),
      })),
      ...inTitles.map((word) => ({ subject: subjectOf([word], []) })),
    );
    const isKnown = parted.length + titled.length + matters.length + inTitles.length > 0;
    // What is not known is looked for as it was said.
    if (!isKnown) for (const place of range(exclusion.first, exclusion.end)) places.delete(place);
    if (!isKnown && !words.slice(exclusion.from, exclusion.end).some(saysMuch)) continue;
    out.isUnclear ||=
      (isGeneral && out.parts.length + inTitles.length + (exclusion.negates ? 0 : matters.length) === 0) ||
      (parted.length > 0 && matters.length > 0);
  }
  const leaves = out.parts.length > 0;
  return {
    ...out,
    counties: [...new Set(out.counties)],
    parts: [...new Set(out.parts)],
    kept: leaves ? [...idsOf(kept, 'category'), ...idsOf(kept, 'group')] : [],
  };
}

/** What all of the source is about: who asks for "other places than school" leaves out nothing of it. */
const FIELD = new Set(
  'skole utdanning videregaende elev ungdom voksne laerer opplaering undervisning laering fag tiltak prosjekt'.split(
    ' ',
  ),
);
const saysSome = ({ values }: PhraseMatch<PhraseTarget>) => !values.some(({ id }) => FIELD.has(id));

/** Words that narrow nothing elsewhere leave out nothing, either: "not tied to one year". */
const SAYS_LITTLE = [CHAT_WORDS, FRAME_WORDS, SETTING_WORDS, YEAR_WORDS, AIM_WORDS];
const saysMuch = ({ stop, key }: Word) => !stop && !SAYS_LITTLE.some((set) => set.has(key));

/** Words of what is left out that stand in a measure's title. */
const titleWordsIn = (
  knowledge: Knowledge,
  words: readonly ReadWord[],
  { from, end }: Exclusion,
  ofTopics: ReadonlySet<number>,
) =>
  range(from, end).flatMap((at) => {
    const word = words[at];
    const isLoose = word && saysMuch(word) && !ofTopics.has(at);
    return isLoose && titleWordsOf(knowledge).has(word.key) ? [word] : [];
  });

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

const subjectOf = (words: readonly ReadWord[], values: readonly PhraseTarget[]): Subject => ({
  text: words.map(({ text }) => text).join(' '),
  meant: words.map(textOf).join(' '),
  concepts: values.map(({ id }) => id),
});

/** All that is named, by what it can be left out as. */
function placedNames(knowledge: Knowledge, { words, named, concepts, measures }: Names): PlacedName[] {
  const kindOf = ({ start, length, values }: PhraseMatch<PhraseTarget>): PlacedName['kind'] | null => {
    const has = (type: PhraseTarget['type']) => values.some((value) => value.type === type);
    if (has('county')) return 'county';
    if (has('phase') || words.slice(start, start + length).some(({ text }) => /^\d/.test(text)))
      return 'place';
    if (has('category') || has('group')) return 'group';
    return has('measure') || values.some(({ type, id }) => type === 'concept' && isTopical(knowledge, id))
      ? 'topic'
      : null;
  };
  // Of two that begin at one place the last counts.
  return [...concepts, ...measures, ...named].flatMap((match) => {
    const kind = kindOf(match);
    return kind === null ? [] : [{ kind, first: match.start, end: match.start + match.length }];
  });
}

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
export function homeOf({ named, words }: Names, text: string, { wantsCounties }: Asking): Home {
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
export function withoutExcluded(
  knowledge: Knowledge,
  understood: Understood,
  excluded: readonly string[],
  home: Home,
): Understood {
  const asked = understood.counties.filter((code) => !home.codes.has(code));
  // "Vi i Buskerud lurer på hva andre fylker gjør": the one that is named is not among the others.
  const out = home.others
    ? new Set([...excluded, ...home.codes, ...(home.compares ? [] : asked)])
    : new Set(excluded);
  if (out.size === 0) return { ...understood, counties: asked };
  // "In Oslo and Akershus, not in Rogaland"
  const wanted = home.others ? [] : asked.filter((code) => !out.has(code));
  if (wanted.length > 0) return { ...understood, counties: wanted };
  return { ...understood, counties: countiesBut(knowledge, out) };
}

/** "Tied to no phase", "som ikke er knyttet til noen fase": all of them are left out. */
const OF_NO_PHASE =
  /(?<!\p{L})(?:(?:ikke|ikkje|not)(?: \p{L}+){1,3} (?:noen|nokon|any|en|ein|a)|uten(?: noen)?|utan(?: nokon)?|without(?: a| any)?|ingen|inga|no) (?:enkelt |bestemt |viss |particular |single )?(?:fase|phase)r?(?!\p{L})/iu;

/** "For those who did not get an apprenticeship", "uten læreplass". */
const GOES_WITHOUT =
  /(?<!\p{L})(?:uten|utan|without|mangl\p{L}+|lack(?:s|ing)?|(?:ikke|ikkje|not) (?:får|få|fått|fikk|fekk|har|finner|finn|finne|get|got|have|find)|(?:have|has|had|with|gets?|got|is) no|(?:får|fikk|fekk|har|fått) (?:ikke|ikkje|ingen|inga))(?: (?:en|ein|an|a|any|noen|nokon))?\s+$/iu;
/** A county that has none is asked for by what it has not. */
const OF_COUNTIES = /(?<!\p{L})(?:fylk\p{L}+|count(?:y|ies))(?!\p{L})/iu;

/** The names without the groups that somebody is said to go without: who asks for those who have no apprenticeship does not ask for that group. */
export function withoutLacked(names: Names, text: string, { places }: LeftOut): Names {
  if (OF_COUNTIES.test(text)) return names;
  const isLacked = ({ start, values }: PhraseMatch<PhraseTarget>) => {
    const so = text.slice(0, names.words[start]?.start ?? 0);
    return values.some(({ type }) => type === 'group') && GOES_WITHOUT.test(so) && !places.has(start);
  };
  const named = names.named.filter((match) => !isLacked(match));
  return named.length === names.named.length ? names : { ...names, named };
}

/** What stands between two names. */
export const textBetween = (
  text: string,
  words: readonly Word[],
  first: PhraseMatch<PhraseTarget>,
  second: PhraseMatch<PhraseTarget>,
) => text.slice(words[first.start + first.length - 1]?.end ?? 0, words[second.start]?.start ?? 0);

/**
 * Where measures of some categories or groups are left out, those of all others are meant: of those that are `named` beside it, if any are,
 * "all of 4.3 except mental health".
 */
export function withoutParts(
  { vocabulary, phaseById, groupById }: Knowledge,
  understood: Understood,
  out: ReadonlySet<string>,
  named: readonly string[] = [],
): Understood {
  const phases = understood.phases.filter((id) => !out.has(id));
  if (Array.from(out).every((id) => phaseById.has(id))) return { ...understood, phases };
  const ofGroups = named.filter((id) => id.includes('-'));
  if (ofGroups.length > 0) {
    const isOut = (id: string) => [...out].some((one) => one === id || id.startsWith(`${one}-`));
    const groups = ofGroups
      .filter((id) => !isOut(id))
      .flatMap((id) => {
        const found = groupById.get(id);
        return found?.subgroup === null ? besides(found.group, out) : [id];
      });
    const categories = [...new Set(groups.map(categoryOfGroup))];
    return groups.length === 0 ? understood : { ...understood, phases, categories, groups };
  }
  const isWanted = (id: string) => named.length === 0 || named.includes(id);
  const kept = vocabulary.categories.filter(({ id }) => !out.has(id) && isWanted(id));
  const groups = kept.flatMap((category) =>
    category.groups.flatMap((group) => (out.has(group.id) ? [] : besides(group, out))),
  );
  const leavesGroups = [...out].some((id) => id.includes('-'));
  return {
    ...understood,
    phases,
    categories: kept.map(({ id }) => id),
    groups: leavesGroups ? groups : [],
  };
}

/** "Preventive measures, but not physical education": of a group whose subgroup is left out the other subgroups, of any other the group itself. */
function besides({ id, subgroups }: Group, out: ReadonlySet<string>): string[] {
  const kept = subgroups.map((one) => one.id).filter((one) => !out.has(one));
  return kept.length < subgroups.length ? kept : [id];
}

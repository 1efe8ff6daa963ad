/** What a question names to leave it out, and the counties that it names only to tell where somebody is. */

import type { PhraseTarget } from '../index/phrases.ts';
import type { PhraseMatch } from '../language/phrases.ts';
import type { Word } from '../language/words.ts';
import type { Group, Understood } from '../types.ts';
import type { Asking } from './asking.ts';
import { introductions, within } from './context-sentences.ts';
import { countiesBut, type Knowledge } from './knowledge.ts';
import { IN_GROUPS, idsOf, isCounty, type Names } from './names.ts';
import { categoryOfGroup } from './structured.ts';

const NOT = '(?:ikke|ikkje|not)(?! (?:bare|berre|kun|only|just)(?!\\p{L}))';
const NEITHER_WORD = '(?:verken|hverken|korkje|neither)';
const NOR_WORD = '(?:eller|nor|or)';
/** What leaves out all that is named behind it. */
const EXCEPT = `(?:unn?tatt|unn?ateke|unntak av|(?:ser? |sett )?bort(?:sett)? (?:fra|frå)|(?:everything|anything|alt|alle?) but|nothing to do with|utenom|utanom|foruten|forutan|så nær som|except(?:ing)?(?: for)?|exception of|apart from|aside from|besides|excluding|(?:other|andre|anna|annet) (?:than|enn)|men ${NOT}|but ${NOT}|minus|leaving (?:out|aside)|not counting|(?<=^\\W*|[,.;:] |please |(?:og|and|men|but) )(?:exclude|ekskluder|utelat|utelet|skip|hopp over|leave (?:out|aside)))`;
/** "Except those from", "unntatt dem i". */
const THOSE =
  '(?: (?:de|dei|dem|det|those|that|the ones|what)(?: (?:som|that|which))?(?: (?:er|are|is|ligger|ligg))?)?';
const IN = '(?: (?:i|in|fra|frå|from|of|for|av|by|to|til))?';
/** "Not in Oslo", "som ikke er meldt inn av Oslo"; not "elever som ikke fullfører i Oslo". */
const IS_THERE =
  '(?:er|finnes|finst|ligger|ligg|kommer|kjem|gjelder|gjeld|hører til|høyrer til|(?:sendt|meldt|sent|submitted)(?: inn)?|is|are|be|come|located|belong)';
/** Between two that are left out alike: "except Oslo and Akershus". */
const ALSO = /^[\s,]*(?:og|and|eller|or|nor|samt)?[\s,]*(?:(?:i|in|fra|frå|from) )?$/iu;

/** Codes of counties that are named to leave them out: "alle unntatt Oslo", "not in Oslo", "other counties than Oslo and Akershus". */
export function excludedBy(
  named: readonly PhraseMatch<PhraseTarget>[],
  words: readonly Word[],
  text: string,
): Set<string> {
  const excluded: PhraseMatch<PhraseTarget>[] = [];
  for (const match of named.filter(({ values }) => values.some(isCounty))) {
    const last = excluded.at(-1);
    const goesOn = last !== undefined && ALSO.test(textBetween(text, words, last, match));
    const so = before(text, words, match.start);
    if (goesOn || (EXCLUDES.test(so) && !ASKS_WHETHER.test(so))) excluded.push(match);
  }
  return new Set(idsOf(excluded, 'county'));
}

/**
 * What stands before a county that is left out, a few words before at most: "andre fylker enn", "ikke er i", "som verken", "uten"; not
 * "ungdom utenfor i Oslo".
 */
const EXCLUDES = new RegExp(
  `(?<!\\p{L})(?:${EXCEPT}${THOSE}(?: \\p{L}+){0,2}|(?:andre|other)(?: \\p{L}+){0,3} (?:enn|than)${THOSE}${IN}|${NOT}(?: ${IS_THERE}){0,3}${IN}|(?:uten|utan|without)${THOSE}${IN}|(?:utenfor|utanfor|outside(?: of)?)|${NEITHER_WORD}(?: ${IS_THERE})?${IN}(?:[^.?!]{2,40} ${NOR_WORD}${IN})?)\\s+$`,
  'iu',
);
/** "Har ikke Hordaland noe om dette?", which leaves out nothing. */
const ASKS_WHETHER = new RegExp(
  `^\\W*(?:har|er|finnes|finst|hvorfor har|kvifor har|has|have|does|do|is|why does|why has) (?:det )?(?:[\\p{L}–-]+ )?${NOT}${IN}\\s+$`,
  'iu',
);

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
  excluded: Set<string>,
  home: Home,
): Understood {
  const asked = understood.counties.filter((code) => !home.codes.has(code));
  // "Vi i Buskerud lurer på hva andre fylker gjør": the one that is named is not among the others.
  const out = home.others ? new Set([...excluded, ...home.codes, ...(home.compares ? [] : asked)]) : excluded;
  if (out.size === 0) return { ...understood, counties: asked };
  // "In Oslo and Akershus, not in Rogaland"
  const wanted = home.others ? [] : asked.filter((code) => !out.has(code));
  if (wanted.length > 0) return { ...understood, counties: wanted };
  return { ...understood, counties: countiesBut(knowledge, out) };
}

const MEASURE = '(?:\\p{L}*tiltak\\p{L}*|measures?)';
const IS = '(?:er|handler|handlar|gjelder|gjeld|hører|høyrer|are|is|do|does|deal|concern)';
const THAT = '(?:som|that|which)';
/** "In 4.4", "fra Rogaland og Oslo". */
const WITHIN =
  '(?:(?:i|in|fra|frå|from) (?:kategori |category |fase |fasen |phase )?(?:\\d\\.\\d|\\p{Lu}[\\p{L}-]+)(?: (?:og|and) [\\p{L}-]+)*)';
/** No measure is meant by what "that" stands for: "measures for pupils that are not apprentices". */
const PERSON =
  '(?:elev|ungdom|lærling|person|folk|barn|unge|dem|dei|de|noen|nokon|pupil|student|young|people|child|kid|apprentice|those|anyone)\\p{L}*';

/** "All measures without"; not "elever uten". */
const WITHOUT = `(?:${MEASURE}(?: ${WITHIN})?|alle|alt|all|everything) (?:uten|utan|without)`;
/** "Tiltak i 4.4 som ikke handler", "which measures has Rogaland that are not", "how many are not". */
const ARE_NOT = `(?:${MEASURE}(?: ${WITHIN})?(?: (?:${IS}|${THAT}))*|${MEASURE}(?: (?!${PERSON})[\\p{L}–-]+){1,5} ${THAT}(?: ${IS})?|(?:mange|many)(?: \\p{L}+)? ${IS}) ${NOT}(?: (?:${IS}|(?:til)?knytt\\p{L}*|linked|tied|connected|meant|ment|til|to|about|belong))*`;
/** "Which measures are neither about", and the "nor" behind it. */
const ARE_NEITHER = `(?:^\\W*(?:\\p{L}+ ){0,3}|${MEASURE}(?:[^.?!]|\\d\\.\\d){0,50} )${NEITHER_WORD}(?: ${IS})?|(?<=${NEITHER_WORD} .{2,40})${NOR_WORD}`;
/** "And not the apprenticeship ones", after an answer: there is nothing before it that could go without something. */
const AND_NOT = `^\\W*(?:(?:og|and|men|but) )*(?:heller )?${NOT}(?: (?:the|those|de|dei))?|^\\W*(?:(?:og|and|men|but) )+(?:uten|utan|without)(?: (?:the|those|de|dei))?`;
/** "On", "in category", "med gruppen". */
const IN_PART =
  '(?: (?:i|in|om|on|about|with|under|med|til|to|from|fra|frå|for))?(?: (?:kategori|kategorien|category|gruppen|gruppa|gruppe|the group|fase|fasen|phase))?';

/** What stands before a part that is left out: "all measures except those on", "tiltak som ikke handler om". */
const LEAVES_OUT = new RegExp(
  `(?<!\\p{L})(?:${[`${EXCEPT}${THOSE}`, WITHOUT, ARE_NOT, ARE_NEITHER, AND_NOT].join('|')})${IN_PART}\\W*$`,
  'iu',
);

/** "In Finnmark without 4.4": a number is no matter that anybody could be without. */
const LEAVES_NUMBER_OUT = new RegExp(
  `(?<!\\p{L})(?:uten|utan|without|outside(?: of)?|utenfor|utanfor|${NOT}(?: ${IS_THERE})*)${THOSE}${IN}(?: (?:kategori|category))?\\s+$`,
  'iu',
);

/** "Tied to no phase", "som ikke er knyttet til noen fase": all of them are left out. */
const OF_NO_PHASE =
  /(?<!\p{L})(?:(?:ikke|ikkje|not)(?: \p{L}+){1,3} (?:noen|nokon|any|en|ein|a)|uten(?: noen)?|utan(?: nokon)?|without(?: a| any)?|ingen|inga|no) (?:enkelt |bestemt |viss |particular |single )?(?:fase|phase)r?(?!\p{L})/iu;

/**
 * Ids of the phases, categories and groups that are named: those that are left out, and, where there are such, the categories and groups
 * that are not. `phases` are all that there are.
 */
export function partsNamed(
  named: readonly PhraseMatch<PhraseTarget>[],
  words: readonly Word[],
  text: string,
  phases: readonly string[],
): { leftOut: Set<string>; kept: string[] } {
  const [leftOut, kept]: [Set<string>, string[]] = [new Set(OF_NO_PHASE.test(text) ? phases : []), []];
  let last: PhraseMatch<PhraseTarget> | null = null;
  for (const match of named) {
    const isPart = ({ type }: PhraseTarget) => type === 'phase' || IN_GROUPS.has(type);
    const ids = match.values.filter(isPart).map(({ id }) => id);
    if (ids.length === 0) continue;
    const so = before(text, words, match.start);
    const goesOn = last !== null && ALSO.test(textBetween(text, words, last, match));
    const isNumber = /^\d/.test(words[match.start]?.text ?? '');
    if (goesOn || LEAVES_OUT.test(so) || (isNumber && LEAVES_NUMBER_OUT.test(so))) {
      for (const id of ids) leftOut.add(id);
      last = match;
    } else {
      kept.push(...idsOf([match], 'category'), ...idsOf([match], 'group'));
      last = null;
    }
  }
  return { leftOut, kept: leftOut.size === 0 ? [] : kept };
}

/** "For those who did not get an apprenticeship", "uten læreplass". */
const GOES_WITHOUT =
  /(?<!\p{L})(?:uten|utan|without|mangl\p{L}+|lack(?:s|ing)?|(?:ikke|ikkje|not) (?:får|få|fått|fikk|fekk|har|finner|finn|finne|get|got|have|find)|(?:have|has|had|with|gets?|got|is) no|(?:får|fikk|fekk|har|fått) (?:ikke|ikkje|ingen|inga))(?: (?:en|ein|an|a|any|noen|nokon))?\s+$/iu;
/** A county that has none is asked for by what it has not. */
const OF_COUNTIES = /(?<!\p{L})(?:fylk\p{L}+|count(?:y|ies))(?!\p{L})/iu;

/** The names without the groups that somebody is said to go without: who asks for those who have no apprenticeship does not ask for that group. */
export function withoutLacked(names: Names, text: string): Names {
  if (OF_COUNTIES.test(text)) return names;
  const isLacked = ({ start, values }: PhraseMatch<PhraseTarget>) => {
    const so = before(text, names.words, start);
    return values.some(({ type }) => type === 'group') && GOES_WITHOUT.test(so) && !LEAVES_OUT.test(so);
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

/** What stands before the word at a place. */
const before = (text: string, words: readonly Word[], place: number) =>
  text.slice(0, words[place]?.start ?? 0);

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
    const isOut = (id: string) => out.has(id) || out.has(categoryOfGroup(id));
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

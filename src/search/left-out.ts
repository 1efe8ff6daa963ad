/** What a question names to leave it out, and the counties that it names only to tell where somebody is. */

import type { PhraseTarget } from '../index/phrases.ts';
import type { PhraseMatch } from '../language/phrases.ts';
import type { Word } from '../language/words.ts';
import type { Understood } from '../types.ts';
import type { Asking } from './asking.ts';
import { introductions, within } from './context-sentences.ts';
import { EXCLUDING } from './intent-words.ts';
import { countiesBut, type Knowledge } from './knowledge.ts';
import { IN_GROUPS, idsOf, type Names } from './names.ts';
import { categoryOfGroup } from './structured.ts';

/** Codes of counties that stand right after words of exclusion: "alle unntatt Oslo", "not in Oslo", "other counties than Oslo". */
export function excludedBy(
  named: readonly PhraseMatch<PhraseTarget>[],
  words: readonly Word[],
  text: string,
): Set<string> {
  const excluded = named.filter(
    ({ start }) =>
      words.slice(Math.max(0, start - EXCLUSION_REACH), start).some((word) => EXCLUDING.has(word.key)) ||
      [OTHER_THAN, OUTSIDE, NEITHER].some((out) => out.test(before(text, words, start))),
  );
  return new Set(idsOf(excluded, 'county'));
}

/** How many words may stand between the exclusion and the county: "ikke er i Oslo". */
const EXCLUSION_REACH = 3;
const OTHER_THAN = /(?<!\p{L})(?:andre|other)(?: \p{L}+){0,3} (?:enn|than) $/iu;
/** Right before the county: "measures outside Oslo", "uten Troms"; not "ungdom utenfor i Oslo". */
const OUTSIDE =
  /(?<!\p{L})(?:utenfor|utanfor|outside(?: of)?|uten|utan|minus|ekskluder\p{L}*|utelat|utelet|exclude|leave out|leaving out|skip|hopp over)\s+$/iu;
/** "Which measures does neither Oslo nor Akershus have". */
const NEITHER = /(?<!\p{L})(?:verken|hverken|korkje|neither)\s(?:[^.?!]{2,40}\s(?:eller|nor|or)\s+)?$/iu;
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

const NOT = '(?:ikke|ikkje|not)';
const NEITHER_WORD = '(?:verken|hverken|korkje|neither)';
const NOR_WORD = '(?:eller|nor|or)';
const MEASURE = '(?:tiltak\\p{L}*|measures?)';
const IS = '(?:er|handler|handlar|gjelder|gjeld|are|do)';
const THAT = '(?:som|that|which)';
/** "In 4.4", "fra Rogaland og Oslo". */
const WITHIN =
  '(?:(?:i|in|fra|frå|from) (?:kategori |category )?(?:\\d\\.\\d|\\p{Lu}\\p{L}+)(?: og \\p{L}+)*)';
/** No measure is meant by what "that" stands for: "measures for pupils that are not apprentices". */
const PERSON =
  '(?:elev|ungdom|lærling|person|folk|barn|unge|dem|dei|de|noen|nokon|pupil|student|young|people|child|kid|apprentice|those|anyone)\\p{L}*';

/** What leaves out all that is named behind it: "except those on", "bortsett fra", "men ikke i". */
const BUT = `(?:unntatt|unnateke|unntak av|bortsett fra|bortsett frå|utenom|utanom|except(?: for)?|apart from|other than|excluding|(?:men|but) ${NOT})(?: (?:de|dei|dem|those|the ones))?`;
/** "All measures without"; not "elever uten". */
const WITHOUT = `(?:${MEASURE}|alle|alt|all|everything) (?:uten|utan|without)`;
/** "Tiltak i 4.4 som ikke handler", "which measures has Rogaland that are not", "how many are not". */
const ARE_NOT = `(?:${MEASURE}(?: ${WITHIN})?(?: (?:er|are|do|${THAT}))*|${MEASURE}(?: (?!${PERSON})[\\p{L}–-]+){1,5} ${THAT}(?: (?:er|are|do))?|(?:mange|many)(?: \\p{L}+)? ${IS}) ${NOT}(?: (?:er|handler|handlar|gjelder|gjeld|hører til|høyrer til|about|deal|concern|belong))?`;
/** "Which measures are neither about", and the "nor" behind it. */
const ARE_NEITHER = `^(?:\\W*(?:hvilke|kva|which|alle|all) (?:tiltak\\p{L}*|measures)(?: \\p{L}+){0,4})?\\W*${NEITHER_WORD}|(?<=${NEITHER_WORD} .{2,40})${NOR_WORD}`;
/** "On", "in category", "med gruppen". */
const IN_PART =
  '(?: (?:i|in|om|on|about|with|under|med|til|to))?(?: (?:kategori|kategorien|category|gruppen|gruppa|gruppe|the group))?';

/** What stands before a part that is left out: "all measures except those on", "tiltak som ikke handler om". */
const LEAVES_OUT = new RegExp(
  `(?<!\\p{L})(?:${[BUT, WITHOUT, ARE_NOT, ARE_NEITHER].join('|')})${IN_PART}\\W*$`,
  'iu',
);

/** Ids of the categories and groups that are named: those that are left out, and, where there are such, those that are not. */
export function partsNamed(
  named: readonly PhraseMatch<PhraseTarget>[],
  words: readonly Word[],
  text: string,
): { leftOut: Set<string>; kept: string[] } {
  const [leftOut, kept]: [Set<string>, string[]] = [new Set(), []];
  for (const { start, values } of named) {
    const ids = values.filter(({ type }) => IN_GROUPS.has(type)).map(({ id }) => id);
    if (ids.length === 0) continue;
    if (!LEAVES_OUT.test(before(text, words, start))) kept.push(...ids);
    else for (const id of ids) leftOut.add(id);
  }
  return { leftOut, kept: leftOut.size === 0 ? [] : kept };
}

/** What stands before the word at a place. */
const before = (text: string, words: readonly Word[], place: number) =>
  text.slice(0, words[place]?.start ?? 0);

/**
 * Where measures of some categories or groups are left out, those of all others are meant: of those that are `named` beside it, if any are,
 * "all of 4.3 except mental health".
 */
export function withoutParts(
  { vocabulary }: Knowledge,
  understood: Understood,
  out: ReadonlySet<string>,
  named: readonly string[] = [],
): Understood {
  if (out.size === 0) return understood;
  const ofGroups = named.filter((id) => id.includes('-'));
  if (ofGroups.length > 0) {
    const groups = ofGroups.filter((id) => !out.has(id) && !out.has(categoryOfGroup(id)));
    const categories = [...new Set(groups.map(categoryOfGroup))];
    return groups.length === 0 ? understood : { ...understood, categories, groups };
  }
  const isWanted = (id: string) => named.length === 0 || named.includes(id);
  const kept = vocabulary.categories.filter(({ id }) => !out.has(id) && isWanted(id));
  const groups = kept.flatMap((category) =>
    category.groups.flatMap(({ id, subgroups }) => {
      if (out.has(id)) return [];
      return subgroups.some((one) => out.has(one.id))
        ? subgroups.map((one) => one.id).filter((one) => !out.has(one))
        : [id];
    }),
  );
  const leavesGroups = [...out].some((id) => id.includes('-'));
  return { ...understood, categories: kept.map(({ id }) => id), groups: leavesGroups ? groups : [] };
}

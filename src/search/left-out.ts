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

/** Codes of counties that stand right after words of exclusion: "alle unntatt Oslo", "not in Oslo", "other counties than Oslo". */
export function excludedBy(
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
  return { ...understood, counties: countiesBut(knowledge, out) };
}

/** What stands before a part that is left out: "all measures except those on", "tiltak som ikke handler om". Not "elever uten". */
const LEAVES_OUT =
  /(?<!\p{L})(?:(?:unntatt|unnateke|unntak av|bortsett fra|bortsett frå|utenom|utanom|except(?: for)?|apart from|other than)(?: (?:de|dei|dem|those|the ones))?|(?:tiltak\p{L}*|measures?|alle|alt|all|everything) (?:uten|utan|without)|(?:(?:tiltak\p{L}*|measures?)(?: (?:i|in|fra|frå|from) \p{Lu}\p{L}+(?: og \p{L}+)*)?(?: (?:er|som|that|which|are|do))*|(?:mange|many)(?: \p{L}+)? (?:er|handler|handlar|gjelder|gjeld|are|do)) (?:ikke|ikkje|not)(?: (?:er|handler|handlar|gjelder|gjeld|about|deal|concern))?|^(?:\W*(?:hvilke|kva|which|alle|all) (?:tiltak\p{L}*|measures)(?: \p{L}+){0,4})?\W*(?:verken|hverken|korkje|neither)|(?<=(?:verken|hverken|korkje|neither) .{2,40})(?:eller|nor|or))(?: (?:i|in|om|on|about|with|under|med))?(?: (?:kategori|kategorien|category|gruppen|gruppa|gruppe|the group))?\W*$/iu;

/** Ids of the categories and groups that are named to be left out. */
export function leftOutBy(
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
export function withoutParts(
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

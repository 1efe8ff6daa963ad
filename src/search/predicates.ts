/** Groups that are called by less than their names: "which measures are preventive", "those at school" of what brings pupils back. */

import type { PhraseTarget } from '../index/phrases.ts';
import type { PhraseMatch, PhraseTable } from '../language/phrases.ts';
import { wordKeys } from '../language/words.ts';
import { MEASURE_WORDS } from './intent-words.ts';
import type { Knowledge } from './knowledge.ts';
import { IN_GROUPS, type Names, placesOf } from './names.ts';
import type { ReadWord } from './question-words.ts';

type Match = PhraseMatch<PhraseTarget>;

/** What stands behind a quality in the name of a group: "Preventive measures". */
const CALLED = wordKeys('tiltak measures');
/** What measures are, or which of them, stands behind these: "are preventive", "the preventive ones", "neither preventive nor". */
const BEFORE = new Set(
  `er være vere var are is be was were as som the de dei of only just bare berre kun neither nor verken hverken korkje eller or not ikke ikkje og and both
   enten either mainly primarily primært mest purely reint rent also også`.split(/\s+/),
);
const ONES = /^(?:ones?|tiltak\p{L}*)$/iu;
/** What is so are measures. */
const OF_MEASURES =
  /(?<!\p{L})(?:\p{L}*tiltak\p{L}*|measures?|ones|these|those|they|de|dei|disse|desse|which|hvilke|kva|many|mange)(?!\p{L})/iu;
/** So many words may stand between a quality and the measures that have it: "preventive mental health measures". */
const MOST_BETWEEN = 3;

/** Groups and categories that are called by the quality in their name, beside what is `named`. */
export function predicatesIn(
  text: string,
  words: readonly ReadWord[],
  phrases: PhraseTable<PhraseTarget>,
  named: readonly Match[],
): Match[] {
  if (!OF_MEASURES.test(text)) return [];
  const taken = placesOf(named);
  return words.flatMap(({ key, stop }, start): Match[] => {
    if (stop || taken.has(start) || !isQuality(text, words, start, taken)) return [];
    const values = CALLED.flatMap((measures) => phrases.get(`${key} ${measures}`) ?? []);
    const groups = values.filter(({ type }) => IN_GROUPS.has(type));
    return groups.length === 0 ? [] : [{ start, length: 1, values: groups }];
  });
}

function isQuality(
  text: string,
  words: readonly ReadWord[],
  at: number,
  taken: ReadonlySet<number>,
): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const behind = words.slice(at + 1, at + 2 + MOST_BETWEEN);
  const measures = behind.findIndex(({ key }) => MEASURE_WORDS.has(key));
  if (measures > 0 && behind.slice(0, measures).every((_, i) => taken.has(at + 1 + i))) return true;
  const gap = text.slice(before?.end ?? 0, word?.start);
  const leads = before !== undefined && (BEFORE.has(before.text.toLowerCase()) || gap.includes(','));
  const ends =
    next === undefined ||
    next.stop ||
    ONES.test(next.text) ||
    /[^\s]/.test(text.slice(word?.end, next.start));
  return leads && ends;
}

/** Subgroups that say nothing outside the source's table, and are called by their place there. */
const SUBGROUPS: Readonly<Record<string, RegExp>> = {
  'I skole':
    /(?<=(?<!\p{L})(?:foregår|føregår|skjer|er|ligger|ligg|finnes|finst|går|place|happen|happens|are|is|run|those|ones|de|dei|dem|\p{L}*tiltak\p{L}*|measures|neither|nor|eller|or|verken|korkje|gruppa|gruppen|group|subgroup|under)[ «"“]{1,2})(?:i|på|ved|at|in) (?:the |a |ein |en )?(?:skole|skolen|skoler|skule|skulen|skular|school|schools)(?!\p{L})|(?<=(?:utenfor|utanfor|outside)(?: of)? (?:the )?)(?:skole|skolen|skule|skulen|school)(?!\p{L})/giu,
  Andre:
    /(?<=(?:gruppa|gruppen|gruppe|undergruppa|undergruppen|group|subgroup|under|called|heter|heiter)[ «"“]{1,2})(?:andre|others?)(?!\p{L})|(?<=[«"“])(?:andre|others?)(?=[»"”])/giu,
};

/** The names with such subgroups of the groups that are named. */
export function withSubgroups({ groupById }: Knowledge, text: string, names: Names): Names {
  const { named, words } = names;
  const taken = placesOf(named);
  const ids = new Set(named.flatMap(({ values }) => values.map(({ id }) => id)));
  const found = [...groupById].flatMap(([id, { group, subgroup }]): Match[] => {
    const pattern = SUBGROUPS[subgroup ?? ''];
    if (pattern === undefined || !ids.has(group.id)) return [];
    return Array.from(text.matchAll(pattern)).flatMap(({ index, 0: written }): Match[] => {
      const start = words.findIndex((word) => word.start >= index);
      const length = words.slice(start).filter((word) => word.end <= index + written.length).length;
      return length === 0 || taken.has(start)
        ? []
        : [{ start, length, values: [{ type: 'group', id, form: 'any' }] }];
    });
  });
  if (found.length === 0) return names;
  return { ...names, named: [...named, ...found].sort((a, b) => a.start - b.start) };
}

/** Between two that are both meant. */
const JOINED = /^[\s,]*(?:og|and|eller|or|nor|samt|\/|,)[\s,]*$/iu;

/**
 * `named` with a subgroup alone where its group is named, too, and the words for it are those of another group as well: "preventive
 * measures on mental health" are of the one. Not where both are meant: "prevention and mental health".
 */
export function withinGroups(text: string, words: readonly ReadWord[], named: readonly Match[]): Match[] {
  const groupsOf = ({ values }: Match) => values.flatMap(({ type, id }) => (type === 'group' ? [id] : []));
  const endOf = ({ start, length }: Match) => words[start + length - 1]?.end;
  const isJoined = named.map((match, at) =>
    JOINED.test(text.slice(endOf(match), words[named[at + 1]?.start ?? -1]?.start)),
  );
  return named.map((match, at) => {
    const own = groupsOf(match);
    const others = named.flatMap((other) => (other === match ? [] : groupsOf(other)));
    const inside = own.filter((id) => others.some((other) => id.startsWith(`${other}-`)));
    if (isJoined[at] || isJoined[at - 1] || inside.length === 0 || inside.length === own.length) return match;
    return {
      ...match,
      values: match.values.filter(({ type, id }) => type !== 'group' || inside.includes(id)),
    };
  });
}

/** Answers that count: which county has most measures, how many each phase has, what counties, phases and categories there are. */

import type { CountedBy } from '../strings/answer.ts';
import type { Unit } from '../types.ts';
import type { Composition } from './lines.ts';

/** What is counted of one of several: of a county its measures, of an actor its statements. */
export interface Tally {
  name: string;
  units: Unit[];
}

/** One county, category, group or phase with the measures that belong to it. */
interface Bucket extends Tally {
  id: string;
}

/** Names in the answer's language, in the source's order, each with those of `measures` that belong to it. */
export function bucketsOf(
  { knowledge, language }: Pick<Composition, 'knowledge' | 'language'>,
  by: CountedBy,
  measures: readonly Unit[],
): Bucket[] {
  const { counties, categories, phases } = knowledge.vocabulary;
  const where = (id: string, name: string, belongs: (unit: Unit) => boolean): Bucket => ({
    id,
    name,
    units: measures.filter(belongs),
  });
  switch (by) {
    case 'county':
      return counties.map(({ code, name }) => where(code, name, (unit) => unit.county === code));
    case 'category':
      return categories.map(({ id, name, short }) =>
        where(id, `§ ${id} ${language === 'nb' ? name : short[language]}`, (unit) => unit.category === id),
      );
    case 'group':
      return categories.flatMap(({ id, groups }) =>
        groups.map((group) => where(group.id, `§ ${id} ${group.name}`, (unit) => unit.group === group.id)),
      );
    case 'phase':
      return phases.map(({ id, name }) =>
        where(id, name[language], (unit) => unit.phases.some((link) => link.id === id)),
      );
  }
}

/** Those with most or fewest of `measures`, and then all the others by their number. `topic` narrows what was counted. */
export function composeExtreme(
  composition: Composition,
  by: CountedBy,
  kind: 'most' | 'fewest',
  measures: readonly Unit[],
  topic: string,
): void {
  const { strings } = composition;
  const buckets = bucketsOf(composition, by, measures).filter(({ units }) => units.length > 0);
  const lead = (names: string[], count: number) => strings.extreme(kind, names, count, topic);
  composeRanked(composition, buckets, kind, lead, strings.measures);
}

/** Those of `tallies` that have most or fewest, and the others by their number. */
export function rankedBy<T extends Tally>(
  tallies: readonly T[],
  kind: 'most' | 'fewest',
): { first: T[]; others: T[] } {
  const sign = kind === 'most' ? -1 : 1;
  const sorted = tallies.toSorted((a, b) => sign * (a.units.length - b.units.length));
  const count = sorted[0]?.units.length ?? 0;
  const first = sorted.filter(({ units }) => units.length === count);
  return { first, others: sorted.slice(first.length) };
}

/** Those of `tallies` with most or fewest, in the words of `lead`, and then all the others by their number; `what` is a number with its noun. */
export function composeRanked(
  composition: Composition,
  tallies: readonly Tally[],
  kind: 'most' | 'fewest',
  lead: (names: string[], count: number) => string,
  what: (count: number) => string,
): void {
  const { strings, draft } = composition;
  const { first, others } = rankedBy(tallies, kind);
  const names = first.map(({ name }) => name);
  const shown = first.flatMap(({ units }) => units);
  draft.paragraph(lead(names, first[0]?.units.length ?? 0) + draft.marks([...new Set(shown)]));
  if (others.length === 0) return;
  draft.frame(strings.othersCounted);
  for (const other of others) countItem(composition, other, what);
}

/** How many of `measures` each has, or each of those in `only`; those that have none are named last, or first if they are asked for. */
export function composeCounts(
  composition: Composition,
  by: CountedBy,
  measures: readonly Unit[],
  { only = null, noneFirst = false }: { only?: ReadonlySet<string> | null; noneFirst?: boolean } = {},
): void {
  const { strings, draft } = composition;
  const buckets = bucketsOf(composition, by, measures).filter(({ id }) => only?.has(id) ?? true);
  const none = buckets.filter(({ units }) => units.length === 0).map(({ name }) => name);
  if (none.length > 0 && noneFirst) draft.frame(strings.noneHave(none));
  draft.frame(strings.countsLead(by));
  for (const bucket of buckets) if (bucket.units.length > 0) countItem(composition, bucket);
  if (none.length > 0 && !noneFirst) draft.frame(strings.noneHave(none));
}

/** How many of `measures` one has in the mean, of those that there are. */
export function composeAverage(composition: Composition, by: CountedBy, measures: readonly Unit[]): void {
  const { strings, draft, language } = composition;
  const { length } = bucketsOf(composition, by, measures);
  const mean = (measures.length / length).toLocaleString(language === 'en' ? 'en' : 'nb', {
    maximumFractionDigits: 1,
  });
  draft.paragraph(
    strings.average(by, strings.measures(measures.length), length, mean) + draft.marks(measures),
  );
}

/** `what` is a number with its noun, that of measures if left out. */
export function countItem(
  { strings, draft }: Composition,
  { name, units }: Tally,
  what = strings.measures,
): void {
  draft.item(strings.countsOf(name, what(units.length)) + draft.marks(units));
}

/** All the phases, categories, groups, counties or actors there are, each with where it stands. Returns the units cited. */
export function composeOverview(composition: Composition, by: CountedBy | 'actor'): Unit[] {
  const { knowledge, strings, draft, language } = composition;
  const { units, vocabulary } = knowledge;
  const before = (text: string) => draft.frame(text);
  if (by === 'phase') {
    before(strings.overviewLead(by, vocabulary.phases.length));
    return vocabulary.phases.flatMap(({ id, name, motto }) => {
      const [first] = units.filter((unit) => unit.section === id);
      if (!first) return [];
      draft.item(
        `**${name[language]}**: ${strings.quote(motto)} (${strings.where(id, first.page, first.page)}) ${draft.mark(first)}`,
      );
      return [first];
    });
  }
  if (by === 'actor') {
    before(strings.overviewLead(by, vocabulary.actors.length));
    return vocabulary.actors.flatMap(({ id, name }) => {
      const [first] = units.filter((unit) => unit.actor === id);
      if (!first) return [];
      draft.item(`**${name}** (§ 3.1–3.4) ${draft.mark(first)}`);
      return [first];
    });
  }
  const measures = units.filter(({ kind }) => kind === 'measure');
  const buckets = bucketsOf(composition, by, measures).filter((bucket) => bucket.units.length > 0);
  before(strings.overviewLead(by, buckets.length));
  for (const bucket of buckets) countItem(composition, bucket);
  return measures;
}

/** The source numbers some subgroups and gives them no name. */
const NUMBER_ONLY = /^\d+$/;

/** The groups and subgroups of categories, or of all, or of the groups in `only`, each with its measures. Returns the units cited. */
export function composeGroups(
  composition: Composition,
  categories: readonly string[],
  only: readonly string[],
): Unit[] {
  const { knowledge, strings, draft } = composition;
  return knowledge.vocabulary.categories.flatMap((category) => {
    if (categories.length > 0 && !categories.includes(category.id)) return [];
    const place = `§ ${category.id}`;
    const nameOf = (group: string, sub: string) =>
      NUMBER_ONLY.test(sub) ? `${group}, ${strings.unnamedSubgroup(sub)}` : `${group}: ${sub}`;
    const rows = category.groups.map(({ id, name, subgroups }) => ({
      ...{ id, name, own: name },
      inside: subgroups.map((sub) => ({ id: sub.id, name: nameOf(name, sub.name), own: sub.name })),
    }));
    const isNamed = ({ id }: { id: string }) => only.includes(id);
    // A subgroup that is named is one that has none itself.
    const named = rows.flatMap((group) =>
      isNamed(group) ? [group] : group.inside.filter(isNamed).map((sub) => ({ ...sub, inside: [] })),
    );
    const groups = named.length > 0 ? named : rows;
    const buckets = groups
      .flatMap(({ id, name, inside }) => [{ id, name }, ...inside])
      .map((row) => ({
        name: `${place} ${row.name}`,
        units: knowledge.units.filter(({ group, subgroup }) => group === row.id || subgroup === row.id),
      }));
    const names = named.map(({ own }) => strings.quote(own));
    const whose = named.length > 0 ? `${strings.and(names)} (${place})` : place;
    draft.frame(
      strings.groupsLead(whose, named.length > 0 ? 0 : groups.length, buckets.length - groups.length),
    );
    for (const bucket of buckets) countItem(composition, bucket);
    return [...new Set(buckets.flatMap(({ units }) => units))];
  });
}

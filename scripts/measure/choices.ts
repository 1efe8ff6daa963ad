/** Reads what somebody writes of a new measure: its county, its place in the tables of chapter 4, its title. */

import { AppError } from '../../src/errors.ts';
import { laterCountyOf, namesOf } from '../../src/http/filter-names.ts';
import type { Category, County, Group, Subgroup, Vocabulary } from '../../src/types.ts';

/** A county of 2015 by its code, name or number, or by a later county that is this one alone. Throws `measure_invalid`. */
export function countyOf(vocabulary: Vocabulary, written: string): County {
  const { counties } = vocabulary;
  const all = counties.map(({ code, name }) => `${code} ${name}`).join(', ');
  const codes = namesOf(vocabulary).county.find(written.trim()) ?? [];
  const found = counties.filter(({ code }) => codes.includes(code));
  const [only] = found;
  if (only === undefined) throw invalid(`There is no county ${quoted(written)}. Use one of ${all}.`);
  if (found.length === 1) return only;
  const several = found.map(({ code, name }) => `${code} (${name})`).join(' or ');
  const name = laterCountyOf(vocabulary, codes)?.name ?? written.trim();
  throw invalid(`${name} is several of the counties of 2015: use ${several}.`);
}

/** A category by its number or name. Throws `measure_invalid`. */
export function categoryOf({ categories }: Vocabulary, written: string): Category {
  const names = ({ id, name, short }: Category) => [id, name, ...Object.values(short)];
  return (
    categories.find((category) => names(category).some((name) => alike(name, written))) ??
    refuse('category', written, categories)
  );
}

/** A group of a category by its id or name. Throws `measure_invalid`. */
export function groupOf(category: Category, written: string): Group {
  return (
    byIdOrName(category.groups, category.id, written) ?? refuse('group', written, category.groups, category)
  );
}

/** A subgroup of a group by its id or name. Throws `measure_invalid`. */
export function subgroupOf(group: Group, written: string): Subgroup {
  return (
    byIdOrName(group.subgroups, group.id, written) ?? refuse('subgroup', written, group.subgroups, group)
  );
}

/** The category that a group's id lies in, if it is one. */
export function categoryOfGroup({ categories }: Vocabulary, group: string): Category | undefined {
  return categories.find(({ groups }) => groups.some(({ id }) => alike(id, group)));
}

/** One line of text as it is to be quoted. Throws `measure_invalid` where there is none, or more than a line. */
export function lineOf(what: string, written: string): string {
  const line = written.normalize('NFC').trim();
  if (line === '') throw invalid(`The ${what} is empty. Write it as the county does.`);
  if (/\p{Cc}|\u2028|\u2029/u.test(line)) throw invalid(`The ${what} must be one line of plain text.`);
  return line;
}

export function invalid(detail: string): AppError {
  return new AppError('measure_invalid', detail);
}

/** By id, by the id without what is above it, or by name. */
function byIdOrName<T extends { id: string; name: string }>(
  entries: readonly T[],
  above: string,
  written: string,
): T | undefined {
  return entries.find(({ id, name }) =>
    [id, id.replace(`${above}-`, ''), name].some((one) => alike(one, written)),
  );
}

function alike(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function refuse(
  what: string,
  written: string,
  entries: readonly { id: string; name: string }[],
  above?: { id: string; name: string },
): never {
  const within = above === undefined ? '' : ` in ${above.id}`;
  const all = entries.map(({ id, name }) => `${id} (${name})`).join(', ');
  throw invalid(
    `There is no ${what} ${quoted(written)}${within}. ${all === '' ? `It has none: leave ${what} out.` : `Use one of ${all}.`}`,
  );
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

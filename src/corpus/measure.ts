/** Reads `measures/*.md`: one county's measure, and its description where the county has delivered one. */

import type { Group, Subgroup, Unit, Vocabulary } from '../types.ts';
import { correct } from './corrections.ts';
import { readDescription } from './description.ts';
import type { Fault } from './faults.ts';
import { type MeasureMeta, measureAdditions, measureSchema } from './schema.ts';
import { countyPrefix } from './slug.ts';
import { splitFrontMatter } from './source-file.ts';
import { parseYamlAs, readYaml, valueAt } from './yaml-source.ts';

/** What a measure's file is checked against. */
export interface MeasureSurroundings {
  vocabulary: Vocabulary;
  /** Lists of the vocabulary that could not be read: nothing is checked against them. */
  unread: ReadonlySet<keyof Vocabulary>;
  /** The sections that hold measures, by number: 4.1 to 4.4. Null where they could not be read. */
  sections: ReadonlyMap<string, { title: string; page: number }> | null;
  /** Headings that a description may use. Null where they could not be read. */
  headings: string[] | null;
}

/**
 * The measure first, then the units of its description. Phase links are not yet drawn.
 * Empty where the front matter cannot be used.
 */
export function readMeasure(
  file: string,
  text: string,
  around: MeasureSurroundings,
  faults: Fault[],
): Unit[] {
  const parts = splitFrontMatter(file, text, faults);
  if (parts === null) return [];
  const source = readYaml(file, parts.yaml, parts.yamlLine, faults);
  if (source === null) return [];
  const { vocabulary, unread, sections } = around;
  const page = sections?.get(String(valueAt(source.data, ['section'])))?.page;
  const meta = parseYamlAs(measureSchema, source, faults, measureAdditions(page));
  if (meta === null) return [];

  const id = file.replace(/^.*\//, '').replace(/\.md$/, '');
  const section = sections?.get(meta.section);
  const fault = (field: keyof MeasureMeta, problem: string, remedy: string) =>
    faults.push({ file, line: source.lineOf([field]), field, problem, remedy });
  const check = (field: keyof MeasureMeta, ok: boolean, known: Iterable<string>) => {
    if (ok) return;
    const problem = `"${meta[field]}" is not a known ${field}`;
    faults.push({
      file,
      line: source.lineOf([field]),
      field,
      problem,
      remedy: `Use one of ${[...known].join(', ')}`,
    });
  };
  const codes = vocabulary.counties.map(({ code }) => code);
  const category = vocabulary.categories.find((one) => one.id === meta.category);
  const group = category?.groups.find((one) => one.id === meta.group);
  const subgroup = group?.subgroups.find((one) => one.id === meta.subgroup);
  const ids = (entries: { id: string }[]) => entries.map((entry) => entry.id);
  const countyKnown = codes.includes(meta.county);
  if (!unread.has('counties')) check('county', countyKnown, codes);
  if (sections !== null) check('section', section !== undefined, sections.keys());
  if (section !== undefined && section.page !== meta.page) {
    fault('page', `section ${meta.section} is on page ${section.page}, not ${meta.page}`, 'Mend the page');
  }
  if (!unread.has('categories')) check('category', category !== undefined, ids(vocabulary.categories));
  if (category !== undefined) check('group', group !== undefined, ids(category.groups));
  if (group !== undefined && (meta.subgroup !== null || group.subgroups.length > 0)) {
    check('subgroup', subgroup !== undefined, ids(group.subgroups));
  }
  if (countyKnown && !id.startsWith(`${countyPrefix(meta.county)}-`)) {
    const problem = `the file name does not begin with ${countyPrefix(meta.county)}-`;
    fault('county', problem, 'Name the file after the county and the title, or mend the county');
  }
  for (const field of ['title', 'scope'] as const) {
    // The line of the source is the only evidence for the two: neither may say more than it.
    if (!meta.asWritten.includes(meta[field] ?? '')) {
      fault(field, 'is not part of asWritten', 'Write it as in asWritten, the whole line of the source');
    }
  }
  const unit = toUnit(id, meta, around, group, subgroup);
  return [unit, ...readDescription(file, parts, unit, around.headings, faults)];
}

function toUnit(
  id: string,
  meta: MeasureMeta,
  { vocabulary, sections }: MeasureSurroundings,
  group: Group | undefined,
  subgroup: Subgroup | undefined,
): Unit {
  const context = group === undefined ? [] : [group.name];
  // The source only numbers some subgroups; a bare "1" says nothing to a reader.
  if (subgroup !== undefined && !/^\d+$/.test(subgroup.name)) context.push(subgroup.name);
  return {
    id,
    kind: 'measure',
    role: 'measure',
    section: meta.section,
    sectionTitle: sections?.get(meta.section)?.title ?? '',
    page: meta.page,
    title: meta.title,
    text: meta.asWritten,
    correction: correct(meta.asWritten, meta.section, vocabulary.corrections),
    context,
    county: meta.county,
    category: meta.category,
    group: meta.group,
    subgroup: meta.subgroup,
    scope: meta.scope,
    actor: null,
    phases: [],
    measure: null,
  };
}

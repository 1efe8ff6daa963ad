/** A new measure as the corpus has it: its file with the template laid out, and the counts that it raises. */

import { parseDocument } from 'yaml';
import { countyPrefix, slug, uniqueId } from '../../src/corpus/slug.ts';
import type { Category, County, Group, Subgroup, Unit } from '../../src/types.ts';
import { invalid } from './choices.ts';

export interface NewMeasure {
  county: County;
  title: string;
  /** How many schools or when, as the source writes it behind the title; null for nothing. */
  scope: string | null;
  /** The whole line of the source. */
  asWritten: string;
  category: Category;
  group: Group;
  subgroup: Subgroup | null;
  /** Page of its section. */
  page: number;
}

/** The measure's id, which is its file's name and its address for good. `taken` are all ids that are or were in use. */
export function idOf({ county, title }: NewMeasure, taken: ReadonlySet<string>): string {
  const words = slug(title);
  if (words === '')
    throw invalid(`The title ${JSON.stringify(title)} has no letter or digit to make an id of.`);
  return uniqueId(`${countyPrefix(county.code)}-${words}`, new Set(taken));
}

/** The file of the measure. The headings lie in comments, so that none stands empty, with the template's questions over them. */
export function measureFile(
  measure: NewMeasure,
  headings: readonly string[],
  template: readonly Unit[],
): string {
  const { county, title, scope, asWritten, category, group, subgroup, page } = measure;
  const fields = {
    county: county.code,
    title,
    scope,
    asWritten,
    section: category.id,
    page,
    category: category.id,
    group: group.id,
    subgroup: subgroup?.id ?? null,
  };
  const front = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const sections = headings.map((heading) => {
    const asked = template.filter(({ context }) => context[1] === heading).map(({ text }) => text);
    const questions = asked.length === 0 ? '' : `${comment(asked.join('\n'))}\n\n`;
    return `${questions}<!--\n## ${heading}\n-->\n`;
  });
  return `---\n${front.join('\n')}\n---\n\n${comment(HOW)}\n\n${sections.join('\n')}`;
}

const HOW = `Fylkets egen beskrivelse: Ta bort pilene rundt overskriftene dere har tekst til, og lim inn teksten under dem.
Det som står mellom piler, som dette og malens spørsmål, blir ikke lest. Se docs/feeding.md.`;

function comment(text: string): string {
  return `<!--\n${text.replaceAll('-->', '→')}\n-->`;
}

/** `expected-counts.yaml` with one measure more, its comments kept. */
export function raisedCounts(text: string, { county, category }: NewMeasure): string {
  const document = parseDocument(text);
  for (const path of [['measures'], ['counties', county.code], ['sections', category.id]]) {
    const before: unknown = document.getIn(path);
    document.setIn(path, (typeof before === 'number' ? before : 0) + 1);
  }
  return document.toString({ lineWidth: 0 });
}

/** Reads filters as people and systems write them (codes, names, numbers, later counties) into ids of the corpus. */
import { z } from '@hono/zod-openapi';
import { AppError } from '../errors.ts';
import { type Filters, KINDS, type Vocabulary } from '../types.ts';
import { type Names, namesOf } from './filter-names.ts';
import { strictFields } from './strict-fields.ts';
import { shown } from './validation.ts';

const ABOUT = {
  kind: 'Measures, passages, or both if left out.',
  phase: 'Phase by section number ("2.5") or name.',
  county:
    'County by two-letter code of 2015 in any case, name, later county (read as the counties of 2015 it covers), or official number then or now.',
  category: 'Id of a category ("4.4"), group or subgroup.',
  actor: 'Actor of chapter 3, which passages alone are tied to: no measure matches.',
};

export type FilterName = keyof typeof ABOUT;

export const FILTER_NAMES: FilterName[] = ['kind', 'phase', 'county', 'category', 'actor'];

/** What was given for each filter, before it is looked up. */
export type GivenFilters = { [name in FilterName]?: string[] | undefined };

function many(name: FilterName, example?: string, about = ABOUT[name]) {
  return z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) =>
      value === undefined ? undefined : [value].flat().flatMap((part) => part.split(',')),
    )
    .openapi({
      param: { name, in: 'query', description: `${about} May repeat, or hold several with commas.` },
      type: 'array',
      items: { type: 'string', ...(example === undefined ? {} : { example }) },
    });
}

/** The five filters as query parameters; each repeats or holds several values with commas. The examples match together. */
export const filterQuery = {
  kind: many('kind', 'measure'),
  phase: many('phase', '2.5'),
  county: many('county', 'AK'),
  category: many('category', '4.4'),
  actor: many('actor'),
};

/** The same for a list of measures. */
export const measureFilterQuery = {
  ...filterQuery,
  kind: many('kind', 'measure', 'All that is listed here is of the kind measure: passage matches none.'),
};

const listed = (name: FilterName) => z.array(z.string()).optional().describe(ABOUT[name]);

/** The five filters as lists, each described. */
export const filterLists = {
  kind: listed('kind'),
  phase: listed('phase'),
  county: listed('county'),
  category: listed('category'),
  actor: listed('actor'),
};

/** The five filters in a JSON body, each a list. */
export const filterBody = strictFields(filterLists);

/** The filters in a page's address, which repeat or hold several with commas as the API's do; the empty field of a form is none. */
export function givenFilters(query: URLSearchParams): GivenFilters {
  const given = FILTER_NAMES.map((name) => {
    const values = query.getAll(name).flatMap((value) => value.split(','));
    return [name, values.filter((value) => value.trim() !== '')] as const;
  });
  return Object.fromEntries(given);
}

/** Ids for what was given. Throws AppError `parameter_invalid` naming the allowed values for one that is not known. */
export function resolveFilters(given: GivenFilters, vocabulary: Vocabulary): Filters {
  const names = namesOf(vocabulary);
  const read = (name: FilterName) => lookUp(name, given[name] ?? [], names[name]);
  const kinds = read('kind');
  return {
    kinds: KINDS.filter((kind) => kinds.includes(kind)),
    phases: read('phase'),
    counties: read('county'),
    categories: read('category'),
    actors: read('actor'),
  };
}

function lookUp(name: FilterName, values: string[], names: Names): string[] {
  const found = new Set<string>();
  for (const value of values) {
    const ids = names.find(value);
    if (!ids) {
      throw new AppError(
        'parameter_invalid',
        `${name}: must be one of ${names.allowed}, not ${shown(value)}.`,
        { wrong: { name, given: value, allowed: names.spoken } },
      );
    }
    for (const id of ids) found.add(id);
  }
  return [...found];
}

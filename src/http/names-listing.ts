/** Lists of the vocabulary: what has names, to be found by them. */
import type { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Knowledge } from '../search/knowledge.ts';
import type { Localized } from '../types.ts';
import type { Deps } from './deps.ts';
import { key } from './filter-names.ts';
import { flatCsv } from './formats/csv.ts';
import type { Term } from './formats/json-ld.ts';
import { linkedTerms } from './formats/linked.ts';
import { addListing, byText, type Listing } from './listing.ts';
import { MAX_QUESTION_CHARACTERS, questionText } from './question-text.ts';

interface Given {
  q?: string | undefined;
}

const query = {
  q: questionText.optional().openapi({
    param: {
      name: 'q',
      in: 'query',
      description: 'Only those with these letters in a name, in any language.',
    },
    type: 'string',
    minLength: 1,
    maxLength: MAX_QUESTION_CHARACTERS,
  }),
};

type Named = string | Localized | readonly string[];

export interface NamesListing<Entry, View extends object>
  extends Pick<Listing<View, Given>, 'path' | 'summary' | 'key' | 'item' | 'file' | 'beside'> {
  examples?: string[];
  sorts?: Listing<View, Given>['sorts'];
  entries(corpus: Knowledge): Entry[];
  /** What it may be found by. */
  names(entry: Entry): Named[];
  view(entry: Entry, corpus: Knowledge): View;
  /** As linked data; its name is what it is sorted by. */
  term(view: View): Term;
}

/** Adds the route of a list of the vocabulary to the app. */
export function addNamesListing<Entry, View extends object>(
  app: OpenAPIHono,
  deps: Deps,
  it: NamesListing<Entry, View>,
  schemas: { full: z.ZodType; sparse: z.ZodType },
): void {
  const listing: Listing<View, Given> = {
    tag: 'Vocabulary',
    query,
    examples: [it.path],
    ...it,
    sorts: { name: byText((view) => inBokmaal(it.term(view).name)), ...it.sorts },
    formats: { csv: flatCsv(it.item), jsonld: linkedTerms((view: View) => it.term(view)) },
    items: (corpus, { q }) =>
      it
        .entries(corpus)
        .filter((entry) => isFoundBy(q, it.names(entry)))
        .map((entry) => it.view(entry, corpus)),
  };
  addListing(app, deps, listing, schemas);
}

/** Whether one of the names holds what is asked for, in any language; all do where nothing is. */
export function isFoundBy(q: string | undefined, names: readonly Named[]): boolean {
  return q === undefined || names.some((name) => holds(name, key(q)));
}

function inBokmaal(name: string | Localized): string {
  return typeof name === 'string' ? name : name.nb;
}

/** Whether a name holds what is asked for, in any language. Case and kinds of dashes do not matter. */
function holds(name: Named, part: string): boolean {
  return typeof name === 'string'
    ? key(name).includes(part)
    : Object.values(name).some((one) => holds(one, part));
}

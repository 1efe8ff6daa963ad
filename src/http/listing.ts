/** What all lists of the API share: filters of their own, and pages with links, sorting, sparse fields and formats. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Knowledge } from '../search/knowledge.ts';
import type { Deps } from './deps.ts';
import type { Format } from './formats/format.ts';
import { linkHeader, MAX_OFFSET, MAX_PAGE, pageOf } from './paging.ts';
import { examples, oneOf, problems, wholeNumber } from './route.ts';
import { strictFields } from './strict-fields.ts';

/** `limit` and `offset` as query parameters. */
const pageQuery = {
  limit: wholeNumber('limit', 1, MAX_PAGE, MAX_PAGE, 'How many to give.'),
  offset: wholeNumber('offset', 0, MAX_OFFSET, 0, 'How many to skip.'),
};

interface ListQuery {
  limit: number;
  offset: number;
  sort: string;
  fields: string[] | undefined;
  format: string;
}

export interface Listing<Item extends object, Given> {
  path: string;
  tag: string;
  summary: string;
  /** The list's name in the answer: "measures". */
  key: string;
  item: z.ZodObject;
  /** Query parameters beside those of all lists. */
  query?: z.ZodRawShape;
  /** Orders beside that of the source, by name; equals stay in the source's order. */
  sorts: Record<string, (a: Item, b: Item) => number>;
  /** Formats beside JSON, by name. */
  formats: Record<string, Format<Item>>;
  /** Name of the file that a browser saves, without its ending. */
  file: string;
  /** Requests that show what it does. */
  examples: string[];
  /** Everything that matches, in the source's order. Throws AppError for filters that are not known. */
  items(corpus: Knowledge, given: Given): Item[];
  /** What the answer has beside the list. */
  beside?(corpus: Knowledge, given: Given): object;
}

/** The answer's schema, and that of an answer whose items have only the `fields` that were asked for. */
export function listSchemas<
  Item extends z.ZodObject,
  Key extends string,
  More extends z.ZodRawShape = Record<never, never>,
>(name: string, key: Key, item: Item, beside: More = {} as More) {
  return {
    full: listOf(key, item, beside).openapi(name),
    sparse: listOf(key, item.partial(), beside).openapi(`Sparse${name}`),
  };
}

const around = {
  total: z.int().openapi({ description: 'How many match, on all pages.' }),
  complete: z.boolean().openapi({ description: 'True where all that match are on this page.' }),
};

function listOf<Item extends z.ZodType, Key extends string, More extends z.ZodRawShape>(
  key: Key,
  item: Item,
  beside: More,
) {
  type Shape = typeof around & Record<Key, z.ZodArray<Item>> & More;
  return z.strictObject({ ...around, [key]: z.array(item), ...beside } as Shape);
}

/** Adds the route of a list to the app. */
export function addListing<Item extends object, Given>(
  app: OpenAPIHono,
  deps: Deps,
  listing: Listing<Item, Given>,
  { full, sparse }: { full: z.ZodType; sparse: z.ZodType },
): void {
  app.openapi(routeOf(listing, z.union([full, sparse])), async (c) => {
    const { corpus } = await deps.service();
    const { limit, offset, sort, fields, format, ...given } = c.req.valid('query') as unknown as ListQuery;
    const matching = listing.items(corpus, given as Given);
    const order = listing.sorts[sort];
    const items = pageOf(order ? matching.toSorted(order) : matching, { limit, offset });
    const total = matching.length;
    const links = linkHeader(c.req.url, { limit, offset, total });
    if (links !== '') c.header('Link', links);
    const written = listing.formats[format];
    if (written) {
      c.header('Content-Type', `${written.type}; charset=utf-8`);
      if (written.ending)
        c.header('Content-Disposition', `attachment; filename="${listing.file}.${written.ending}"`);
      return c.body(await written.write(items, { total, fields, origin: c.get('base') })) as never;
    }
    const list = fields ? items.map((item) => only(item, fields)) : items;
    const complete = items.length === total;
    return c.json(
      { total, complete, [listing.key]: list, ...listing.beside?.(corpus, given as Given) },
      200,
    ) as never;
  });
}

function routeOf<Item extends object, Given>(listing: Listing<Item, Given>, answer: z.ZodType) {
  const { path, tag, summary, item, query = {}, sorts, formats } = listing;
  const written = Object.values(formats).map(({ type, schema }) => [type, { schema }]);
  return createRoute({
    method: 'get',
    path,
    tags: [tag],
    summary,
    ...examples(...listing.examples),
    request: {
      query: strictFields({
        ...query,
        ...pageQuery,
        sort: oneOf('sort', ['source', ...Object.keys(sorts)], 'The order: that of the source unless told.'),
        fields: fieldList(Object.keys(item.shape)),
        format: oneOf('format', ['json', ...Object.keys(formats)], 'How it is written.'),
      }),
    },
    responses: {
      200: {
        description: 'What matches; the Link header leads to the other pages, where there are any.',
        headers: z.object({
          Link: z
            .string()
            .optional()
            .openapi({ description: 'First, previous, next and last page (RFC 8288).' }),
        }),
        content: { 'application/json': { schema: answer }, ...Object.fromEntries(written) },
      },
      ...problems(400, 503),
    },
  });
}

function fieldList(known: string[]) {
  return z
    .string()
    .transform((value) => value.split(',').map((name) => name.trim()))
    .refine(
      (names) => names.every((name) => known.includes(name)),
      `must be names of fields with commas between: ${known.join(', ')}`,
    )
    .optional()
    .openapi({
      param: {
        name: 'fields',
        in: 'query',
        description: `Of each only these, in JSON and CSV: ${known.join(', ')}.`,
      },
      type: 'string',
      example: known.slice(0, 2).join(','),
    });
}

/** Some fields of an item. */
function only(item: object, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name)));
}

const collator = new Intl.Collator('nb');

/** Compares by texts, the first that differs deciding, as Norwegian sorts. */
export function byText<Item>(...texts: ((item: Item) => string)[]): (a: Item, b: Item) => number {
  return (a, b) => texts.reduce((order, text) => order || collator.compare(text(a), text(b)), 0);
}

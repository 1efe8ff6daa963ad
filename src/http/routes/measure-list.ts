/** GET /api/measures: the measures that match, counted, sorted, by page and in the formats of those who take them further. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import { filterQuery } from '../filters.ts';
import { measuresCsv } from '../formats/csv.ts';
import { measuresJsonLd } from '../formats/json-ld.ts';
import { measuresRis } from '../formats/ris.ts';
import { matchingMeasures, SORTS } from '../measure-look-up.ts';
import { linkHeader, pageOf } from '../paging.ts';
import { oneOf, problems, wholeNumber } from '../route.ts';
import { strictFields } from '../strict-fields.ts';
import type { MeasureView } from '../unit-view.ts';
import { measureSchema } from './measures.ts';

const FIELDS = measureSchema.keyof().options;
const FORMATS = ['json', 'csv', 'ris', 'jsonld'] as const;
/** All of them on one page, unless a smaller one is asked for. */
const MAX_PAGE = 100;
const MAX_OFFSET = 10_000;

export const measureListSchema = z
  .strictObject({
    total: z.int().openapi({ description: 'How many match, on all pages.' }),
    complete: z.boolean().openapi({ description: 'True where all that match are on this page.' }),
    measures: z.array(measureSchema),
  })
  .openapi('MeasureList');

/** With `fields`, of each measure only these. */
export const sparseMeasureListSchema = z
  .strictObject({ ...measureListSchema.shape, measures: z.array(measureSchema.partial()) })
  .openapi('SparseMeasureList');

const fieldList = z
  .string()
  .transform((value) => value.split(',').map((name) => name.trim()))
  .refine(
    (names) => names.every((name) => FIELDS.includes(name as (typeof FIELDS)[number])),
    `must be names of fields with commas between: ${FIELDS.join(', ')}`,
  )
  .optional()
  .openapi({
    param: { name: 'fields', in: 'query', description: 'Of each measure only these fields; JSON only.' },
    type: 'string',
    example: 'id,title,county',
  });

const listRoute = createRoute({
  method: 'get',
  path: '/api/measures',
  tags: ['Measures'],
  summary: 'All measures, or those that match every filter',
  request: {
    query: strictFields({
      ...filterQuery,
      limit: wholeNumber('limit', 1, MAX_PAGE, MAX_PAGE, 'How many measures to give.'),
      offset: wholeNumber('offset', 0, MAX_OFFSET, 0, 'How many measures to skip.'),
      sort: oneOf('sort', SORTS, 'In the order of the source, by title, or by county and then title.'),
      fields: fieldList,
      format: oneOf('format', FORMATS, 'JSON, comma-separated values, RIS references, or JSON-LD.'),
    }),
  },
  responses: {
    200: {
      description: 'The measures that match; the Link header leads to the other pages.',
      content: {
        'application/json': { schema: z.union([measureListSchema, sparseMeasureListSchema]) },
        'text/csv': { schema: z.string() },
        'application/x-research-info-systems': { schema: z.string() },
        'application/ld+json': { schema: z.record(z.string(), z.unknown()) },
      },
    },
    ...problems(400, 503),
  },
});

export function measureListRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(listRoute, async (c) => {
    const { corpus } = await deps.service();
    const { limit, offset, sort, fields, format, ...given } = c.req.valid('query');
    const matching = matchingMeasures(corpus, given, sort);
    const measures = pageOf(matching, { limit, offset });
    const total = matching.length;
    const links = linkHeader(c.req.url, { limit, offset, total });
    if (links !== '') c.header('Link', links);
    const origin = c.get('base');
    if (format === 'csv') return c.body(measuresCsv(measures, origin), 200, file('text/csv', 'csv'));
    if (format === 'ris')
      return c.body(measuresRis(measures, origin), 200, file('application/x-research-info-systems', 'ris'));
    if (format === 'jsonld')
      return c.body(JSON.stringify(measuresJsonLd(measures, total, origin)), 200, {
        'Content-Type': 'application/ld+json; charset=utf-8',
      });
    const complete = measures.length === total;
    const listed = fields ? measures.map((one) => only(one, fields)) : measures;
    return c.json({ total, complete, measures: listed }, 200);
  });
}

/** Headers of a file that a browser saves. */
const file = (type: string, ending: string) => ({
  'Content-Type': `${type}; charset=utf-8`,
  'Content-Disposition': `attachment; filename="tiltak.${ending}"`,
});

/** Some fields of a measure. */
function only(one: MeasureView, fields: readonly string[]): Partial<MeasureView> {
  return Object.fromEntries(Object.entries(one).filter(([name]) => fields.includes(name)));
}

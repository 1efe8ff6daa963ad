/** GET /api/measures: the measures that match, counted, sorted, by page and in the formats of those who take them further. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import { type GivenFilters, measureFilterQuery } from '../filters.ts';
import { linkedMeasures } from '../formats/linked.ts';
import { unitsRis } from '../formats/ris.ts';
import { measuresCsv } from '../formats/unit-csv.ts';
import { addListing, listSchemas } from '../listing.ts';
import { matchingMeasures, UNIT_ORDERS } from '../measure-look-up.ts';
import type { MeasureView } from '../unit-view.ts';
import { measureSchema } from './measures.ts';

const schemas = listSchemas('MeasureList', 'measures', measureSchema);
export const measureListSchema = schemas.full;
/** With `fields`, of each measure only these. */
export const sparseMeasureListSchema = schemas.sparse;

export function measureListRoute(app: OpenAPIHono, deps: Deps): void {
  addListing<MeasureView, GivenFilters>(
    app,
    deps,
    {
      path: '/api/measures',
      tag: 'Measures',
      summary: 'All measures, or those that match every filter',
      key: 'measures',
      item: measureSchema,
      query: measureFilterQuery,
      sorts: UNIT_ORDERS,
      formats: { csv: measuresCsv, ris: unitsRis, jsonld: linkedMeasures },
      file: 'tiltak',
      examples: [
        '/api/measures?phase=2.5',
        '/api/measures?county=Tr%C3%B8ndelag&sort=title&fields=id,title,county',
        '/api/measures?category=4.4&format=csv',
      ],
      items: matchingMeasures,
    },
    schemas,
  );
}

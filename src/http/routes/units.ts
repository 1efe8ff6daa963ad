/** GET /api/units and /api/units/{id}: everything that is found and cited, measures and passages alike. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { passes } from '../../search/structured.ts';
import { KINDS, ROLES } from '../../types.ts';
import type { Deps } from '../deps.ts';
import { filterQuery, type GivenFilters, resolveFilters } from '../filters.ts';
import { linkedUnits } from '../formats/linked.ts';
import { unitsRis } from '../formats/ris.ts';
import { unitsCsv } from '../formats/unit-csv.ts';
import { addListing, listSchemas } from '../listing.ts';
import { addLookUp } from '../look-up.ts';
import { UNIT_ORDERS } from '../measure-look-up.ts';
import { type UnitView, unitView } from '../unit-view.ts';
import { measureSchema } from './measures.ts';

export const unitSchema = z
  .strictObject({
    ...measureSchema.shape,
    kind: z.enum(KINDS),
    role: z.enum(ROLES),
    title: z.string().openapi({ description: 'The measure’s title; for a passage, its section’s.' }),
    context: z.array(z.string()).openapi({ description: 'Headings above it, outermost first.' }),
    actor: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
    measure: z
      .string()
      .nullable()
      .openapi({ description: 'For a part of a county’s description: the measure it describes.' }),
  })
  .openapi('Unit');

const schemas = listSchemas('UnitList', 'units', unitSchema);
export const unitListSchema = schemas.full;

export function unitRoutes(app: OpenAPIHono, deps: Deps): void {
  addListing<UnitView, GivenFilters>(
    app,
    deps,
    {
      path: '/api/units',
      tag: 'Units',
      summary: 'All measures and passages, or those that match every filter',
      key: 'units',
      item: unitSchema,
      query: filterQuery,
      sorts: UNIT_ORDERS,
      formats: { csv: unitsCsv, ris: unitsRis, jsonld: linkedUnits },
      file: 'enheter',
      examples: ['/api/units?kind=passage&phase=2.5&limit=2', '/api/units?actor=skole&format=ris'],
      items(corpus, given) {
        const filters = resolveFilters(given, corpus.vocabulary);
        return corpus.units.filter((unit) => passes(filters, unit)).map((unit) => unitView(unit, corpus));
      },
    },
    schemas,
  );
  addLookUp(app, deps, {
    list: '/api/units',
    tag: 'Units',
    kind: 'measure or passage',
    about: 'Id of a measure or a passage.',
    example: '2.5-nettskole',
    schema: unitSchema,
    find(corpus, id) {
      const unit = corpus.unitById.get(id);
      return unit && unitView(unit, corpus);
    },
  });
}

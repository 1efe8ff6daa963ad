/** GET /api/categories and /api/categories/{id}: categories with their groups and subgroups, and how many measures each has. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Category, Group } from '../../types.ts';
import type { Deps } from '../deps.ts';
import { listSchemas } from '../listing.ts';
import { addLookUp } from '../look-up.ts';
import { addNamesListing } from '../names-listing.ts';
import { localizedSchema } from '../schemas.ts';
import { count, measuresOf } from './counting.ts';

const subgroupSchema = z.strictObject({ id: z.string(), name: z.string(), measures: count });
const groupSchema = z.strictObject({ ...subgroupSchema.shape, subgroups: z.array(subgroupSchema) });

const categorySchema = z
  .strictObject({
    id: z.string().openapi({ example: '4.4' }),
    name: z.string(),
    short: localizedSchema,
    measures: count,
    groups: z.array(groupSchema),
  })
  .openapi('Category');
type CategoryView = z.infer<typeof categorySchema>;

const schemas = listSchemas('Categories', 'categories', categorySchema);
export const categoriesSchema = schemas.full;

/** A group or a subgroup looked up by itself. */
const withinSchema = z
  .strictObject({
    ...groupSchema.shape,
    within: z
      .array(z.strictObject({ id: z.string(), name: z.string() }))
      .openapi({ description: 'The category, and for a subgroup the group, that it lies in.' }),
  })
  .openapi('Group');

export const categoryDetailSchema = z.union([categorySchema, withinSchema]);

function subgroupView({ id, name }: { id: string; name: string }, { units }: Knowledge) {
  return { id, name, measures: measuresOf(units, (unit) => unit.group === id || unit.subgroup === id) };
}

function groupView(group: Group, corpus: Knowledge) {
  const subgroups = group.subgroups.map((subgroup) => subgroupView(subgroup, corpus));
  return { ...subgroupView(group, corpus), subgroups };
}

function categoryView({ id, name, short, groups }: Category, corpus: Knowledge): CategoryView {
  const measures = measuresOf(corpus.units, (unit) => unit.category === id);
  return { id, name, short, measures, groups: groups.map((group) => groupView(group, corpus)) };
}

/** The category, group or subgroup of an id, or undefined. */
function categoryDetail(corpus: Knowledge, id: string): z.infer<typeof categoryDetailSchema> | undefined {
  const category = corpus.categoryById.get(id);
  if (category) return categoryView(category, corpus);
  const place = corpus.groupById.get(id);
  if (!place) return undefined;
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
  if (place.subgroup === null) return { ...groupView(place.group, corpus), within: [named(place.category)] };
  const subgroup = subgroupView({ id, name: place.subgroup }, corpus);
  return { ...subgroup, subgroups: [], within: [named(place.category), named(place.group)] };
}

export function categoryRoutes(app: OpenAPIHono, deps: Deps): void {
  addNamesListing(
    app,
    deps,
    {
      path: '/api/categories',
      summary: 'Categories, groups and subgroups',
      key: 'categories',
      item: categorySchema,
      file: 'kategorier',
      entries: ({ vocabulary }) => vocabulary.categories,
      names: ({ name, short, groups }) => [name, short, groups.map((group) => group.name)],
      view: categoryView,
      term: ({ id, name }) => ({ at: `/api/categories/${id}`, id, name }),
    },
    schemas,
  );
  addLookUp(app, deps, {
    list: '/api/categories',
    tag: 'Vocabulary',
    kind: 'category, group or subgroup',
    about: 'Id of a category ("4.4"), group or subgroup.',
    example: '4.4-laereplass',
    schema: categoryDetailSchema,
    find: categoryDetail,
  });
}

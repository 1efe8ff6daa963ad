/** GET /api/measures/{id} and what is under it: one measure that a county submitted, and what is related to it. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { citeUnit, type Knowledge } from '../../search/knowledge.ts';
import { RELATED_REASONS, type Unit } from '../../types.ts';
import type { Deps } from '../deps.ts';
import { addLookUp } from '../look-up.ts';
import { DEFAULT_RELATED, descriptionsOf, MAX_RELATED, relatedMeasures } from '../measure-look-up.ts';
import { answers, examples, MOVED, problems, wholeNumber } from '../route.ts';
import { categorySchema, citationSchema, hitSchema, localizedSchema, phaseLinkSchema } from '../schemas.ts';
import { strictFields } from '../strict-fields.ts';
import { measureView } from '../unit-view.ts';

export const measureSchema = z
  .strictObject({
    id: z.string().openapi({ example: 'ak-overgang-vg2-vg3' }),
    title: z.string(),
    text: z.string(),
    correction: z.string().nullable(),
    scope: z.string().nullable(),
    county: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
    category: categorySchema,
    phases: z.array(phaseLinkSchema),
    citation: citationSchema,
  })
  .openapi('Measure');

const description = z.strictObject({
  id: z.string(),
  heading: z.string().nullable(),
  text: z.string(),
  citation: citationSchema,
});

export const measureDetailSchema = z
  .strictObject({
    ...measureSchema.shape,
    descriptions: z
      .array(description)
      .openapi({ description: 'The county’s own description, where it gave one.' }),
  })
  .openapi('MeasureDetail');

export const relatedSchema = z
  .strictObject({
    id: z.string(),
    results: z.array(
      z.strictObject({
        hit: hitSchema,
        reasons: z.array(z.enum(RELATED_REASONS)).min(1).openapi({
          description:
            'What both share: a subgroup, group, phase or category of the source, a concept; or that they are near in meaning.',
        }),
        concepts: z
          .array(z.strictObject({ id: z.string(), name: localizedSchema }))
          .openapi({ description: 'The concepts of the thesaurus that both name.' }),
      }),
    ),
  })
  .openapi('Related');

const params = z.object({
  id: z.string().openapi({
    param: { name: 'id', in: 'path', description: 'Id of a measure.' },
    example: 'ak-overgang-vg2-vg3',
  }),
});

const relatedRoute = createRoute({
  method: 'get',
  path: '/api/measures/{id}/related',
  tags: ['Measures'],
  summary: 'What is related to a measure, and why',
  ...examples('/api/measures/ak-overgang-vg2-vg3/related?limit=3'),
  request: {
    params,
    query: strictFields({
      limit: wholeNumber('limit', 1, MAX_RELATED, DEFAULT_RELATED, 'How many related units to give.'),
    }),
  },
  responses: {
    ...answers('Related units, nearest first.', relatedSchema),
    ...MOVED,
    ...problems(400, 404, 503),
  },
});

export function measureRoutes(app: OpenAPIHono, deps: Deps): void {
  addLookUp(app, deps, {
    list: '/api/measures',
    tag: 'Measures',
    kind: 'measure',
    about: 'Id of a measure.',
    example: 'ak-overgang-vg2-vg3',
    schema: measureDetailSchema,
    find(corpus, id) {
      const unit = corpus.unitById.get(id);
      return unit?.kind === 'measure' ? measureDetail(unit, corpus) : undefined;
    },
  });
  app.openapi(relatedRoute, async (c) => {
    const service = await deps.service();
    const { id } = c.req.valid('param');
    const results = await relatedMeasures(service, id, c.req.valid('query').limit);
    return c.json({ id, results }, 200);
  });
}

/** A measure with the parts of the county's own description of it; none where the source has a title only. */
export function measureDetail(unit: Unit, corpus: Knowledge): z.infer<typeof measureDetailSchema> {
  const descriptions = descriptionsOf({ corpus }, unit.id).map((part) => ({
    id: part.id,
    heading: part.context.at(-1) ?? null,
    text: part.text,
    citation: citeUnit(corpus, part, []),
  }));
  return { ...measureView(unit, corpus), descriptions };
}

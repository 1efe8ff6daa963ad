/** GET /api/compare: two to four measures with all that is known of each, what they share and where they differ. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { AppError } from '../../errors.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import { COMPARED, type Unit } from '../../types.ts';
import type { Deps } from '../deps.ts';
import { LEAST_COMPARED, MOST_COMPARED } from '../measure-look-up.ts';
import { answers, examples, problems } from '../route.ts';
import { basisSchema, localizedSchema } from '../schemas.ts';
import { strictFields } from '../strict-fields.ts';
import { shown } from '../validation.ts';
import { measureDetail, measureDetailSchema } from './measures.ts';

const shared = z.boolean().openapi({ description: 'True where it holds for all of them.' });
const inOrder = 'One for each measure, in their order';

export const comparisonSchema = z
  .strictObject({
    measures: z.array(measureDetailSchema).min(LEAST_COMPARED).max(MOST_COMPARED),
    properties: z
      .array(
        z.strictObject({
          property: z.enum(COMPARED),
          shared,
          values: z
            .array(z.strictObject({ id: z.string(), name: z.string() }).nullable())
            .openapi({ description: `${inOrder}; null where the source gives none.` }),
        }),
      )
      .openapi({ description: 'What the source gives of any of them.' }),
    phases: z.array(
      z.strictObject({
        id: z.string(),
        name: localizedSchema,
        shared,
        bases: z
          .array(basisSchema.nullable())
          .openapi({ description: `${inOrder}; null where it has no tie.` }),
      }),
    ),
    concepts: z.array(
      z.strictObject({
        id: z.string(),
        name: localizedSchema,
        shared,
        named: z.array(z.boolean()).openapi({ description: `${inOrder}: whether its own words name it.` }),
      }),
    ),
  })
  .openapi('Comparison');

const route = createRoute({
  method: 'get',
  path: '/api/compare',
  tags: ['Measures'],
  summary: 'What measures share, and where they differ',
  ...examples('/api/compare?id=ak-overgang-vg2-vg3&id=nt-bup-i-skolen'),
  request: {
    query: strictFields({
      id: z
        .union([z.string(), z.array(z.string())])
        .transform((value) => [value].flat().flatMap((part) => part.split(',')))
        .openapi({
          param: {
            name: 'id',
            in: 'query',
            required: true,
            description: `Ids of ${LEAST_COMPARED} to ${MOST_COMPARED} measures: repeated, or with commas.`,
          },
          type: 'array',
          items: { type: 'string', example: 'ak-overgang-vg2-vg3' },
        }),
    }),
  },
  responses: {
    ...answers('The measures in the order given, compared.', comparisonSchema),
    ...problems(400, 503),
  },
});

export function compareRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { corpus } = await deps.service();
    const { id: given } = c.req.valid('query');
    const measures = given.length <= MOST_COMPARED ? given.map((id) => measureOf(corpus, id)) : [];
    if (measures.length < LEAST_COMPARED || new Set(measures).size < measures.length)
      throw new AppError(
        'parameter_invalid',
        `id: must name ${LEAST_COMPARED} to ${MOST_COMPARED} measures, each once.`,
      );
    // Few compare, and a cold start loads nothing for it.
    const { compare } = await import('../../search/compare.ts');
    const { properties, phases, concepts } = compare(corpus, measures);
    const answer: z.infer<typeof comparisonSchema> = {
      measures: measures.map((unit) => measureDetail(unit, corpus)),
      properties,
      phases: phases.flatMap((phase) => named(phase, corpus.phaseById.get(phase.id)?.name)),
      concepts: concepts.flatMap((concept) => named(concept, corpus.conceptById.get(concept.id)?.pref)),
    };
    return c.json(answer, 200);
  });
}

/** The measure of an id, also of one that has moved. Throws AppError `parameter_invalid`. */
function measureOf({ unitById, movedTo }: Knowledge, id: string): Unit {
  const unit = unitById.get(movedTo.get(id) ?? id);
  if (unit?.kind === 'measure') return unit;
  throw new AppError('parameter_invalid', `id: there is no measure ${shown(id)}. See /api/measures.`);
}

/** Something with its name put in; nothing where it has none. */
function named<T extends object, N>(thing: T, name: N | undefined): (T & { name: N })[] {
  return name === undefined ? [] : [{ ...thing, name }];
}

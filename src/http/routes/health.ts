/** GET /healthz: whether a sound index is serving, and which. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import { answers, examples, problems } from '../route.ts';
import { strictFields } from '../strict-fields.ts';

export const healthSchema = z
  .strictObject({
    status: z.literal('ok'),
    index: z.string().openapi({ description: 'Identity of the index that is serving.' }),
    model: z.string().openapi({ description: 'Identity of the embedding model.' }),
    languageModel: z
      .string()
      .nullable()
      .openapi({ description: 'The language model that may rephrase answers, if one is configured.' }),
    counts: z.strictObject({
      units: z.int(),
      measures: z.int(),
      passages: z.int(),
      questions: z.int(),
      vectors: z.int(),
    }),
  })
  .openapi('Health');

const route = createRoute({
  method: 'get',
  path: '/healthz',
  tags: ['Service'],
  summary: 'Whether the service can answer',
  ...examples('/healthz'),
  request: { query: strictFields({}) },
  responses: { ...answers('It can.', healthSchema), ...problems(400, 503) },
});

export function healthRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { index, model, counts } = (await deps.service()).health;
    const { languageModel = null } = deps;
    c.header('Cache-Control', 'no-store');
    return c.json({ status: 'ok' as const, index, model, languageModel, counts }, 200);
  });
}

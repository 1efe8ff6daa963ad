/** GET and POST /ask: NLWeb's protocol in list mode, from the same search as the rest. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { withJsonBody } from '../body.ts';
import type { Deps } from '../deps.ts';
import { wantsEvents, weightOf } from '../negotiate.ts';
import { nlwebResults } from '../nlweb-list.ts';
import { type NlwebRequest, nlwebBody, nlwebQuery } from '../nlweb-request.ts';
import { answers, examples, problems } from '../route.ts';

const EXAMPLE = { query: { text: 'kvalifiseringskurs' } };

/** Of the drafts whose answers carry `_meta`. */
const VERSION = '0.54';

export const nlwebSchema = z
  .strictObject({
    _meta: z.strictObject({ response_type: z.literal('Answer'), version: z.string() }),
    query_id: z.string(),
    results: z.array(
      z.strictObject({
        '@type': z.string(),
        url: z.string(),
        name: z.string(),
        site: z.string(),
        score: z.int().min(0).max(100).openapi({ description: 'Comparable within one answer only.' }),
        description: z.string().openapi({ description: 'The source’s own words, and their place.' }),
        schema_object: z
          .record(z.string(), z.unknown())
          .openapi({ description: 'The item in schema.org’s words, as JSON-LD.' }),
      }),
    ),
  })
  .openapi('NlwebAnswer');

const ok = answers('What was found, best first.', nlwebSchema)[200];
const events = z.string().openapi({
  description: 'Events with JSON data: message_type result_batch with the results, then complete.',
});
const responses = {
  200: { ...ok, content: { ...ok.content, 'text/event-stream': { schema: events } } },
};

const getRoute = createRoute({
  method: 'get',
  path: '/ask',
  tags: ['NLWeb'],
  summary: 'NLWeb in list mode: schema.org items for a question',
  ...examples('/ask?query=kvalifiseringskurs&streaming=false'),
  request: { query: nlwebQuery },
  responses: { ...responses, ...problems(400, 503) },
});

const postRoute = createRoute({
  method: 'post',
  path: '/ask',
  tags: ['NLWeb'],
  summary: 'NLWeb in list mode, with the question in a body',
  ...examples({ path: '/ask', body: EXAMPLE }),
  middleware: withJsonBody,
  request: {
    body: { required: true, content: { 'application/json': { schema: nlwebBody, example: EXAMPLE } } },
  },
  responses: { ...responses, ...problems(400, 413, 415, 503) },
});

export function nlwebRoutes(app: OpenAPIHono, deps: Deps): void {
  app.openapi(getRoute, async (c) => answer(c, deps, c.req.valid('query')));
  app.openapi(postRoute, async (c) => answer(c, deps, c.req.valid('json')));
}

async function answer(c: Context, { service }: Deps, request: NlwebRequest) {
  const results = await nlwebResults(await service(), request, c.get('base'));
  const body = {
    _meta: { response_type: 'Answer' as const, version: VERSION },
    query_id: request.query_id ?? crypto.randomUUID(),
    results,
  };
  c.header('Cache-Control', 'no-store');
  if (!(request.streaming ?? streams(c.req.header('accept')))) return c.json(body, 200);
  const messages = [
    { message_type: 'result_batch', ...body },
    { message_type: 'complete', query_id: body.query_id },
  ];
  // It is all there before it is sent: a stream for its form alone.
  return c.body(messages.map((message) => `data: ${JSON.stringify(message)}\n\n`).join(''), 200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
  });
}

/** Streaming is the protocol's default; a client that takes JSON and no events does not mean it. */
function streams(accept: string | undefined): boolean {
  return wantsEvents(accept) || weightOf(accept, 'application/json') === 0;
}

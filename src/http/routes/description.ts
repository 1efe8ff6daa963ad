/** The API described by itself: /openapi.json for programs, /docs for people, /llms.txt for language models. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import { isApi } from '../headers.ts';

const INFO = {
  openapi: '3.1.0',
  info: {
    title: 'Tiltakssøk',
    version: '1',
    description:
      'Cited answers from Norway’s 2015 synthesis of experience-based knowledge on completing upper secondary education, and the measures 19 counties submitted. Open, without a key.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
};

export type ApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

const TOO_MANY = {
  description: 'Too many requests from this address; go on after as many seconds as Retry-After says.',
  headers: {
    'Retry-After': { schema: { type: 'integer' as const } },
    'RateLimit-Policy': { schema: { type: 'string' as const, example: '"default";q=1200;w=60' } },
    RateLimit: { schema: { type: 'string' as const, example: '"default";r=0;t=17' } },
  },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** The OpenAPI 3.1 document of the app's routes. Each of the API's may be asked too often. */
export function apiDocument(app: OpenAPIHono): ApiDocument {
  const document = app.getOpenAPI31Document(INFO);
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    const operations = isApi(path) ? [item.get, item.post] : [];
    for (const operation of operations)
      if (operation) operation.responses = { ...operation.responses, 429: TOO_MANY };
  }
  return document;
}

export function descriptionRoutes(app: OpenAPIHono, deps: Deps): void {
  app.get('/openapi.json', (c) => c.json(apiDocument(app)));
  app.get('/docs', async (c) => {
    const [{ docsPage }, { pageOf, send }] = await Promise.all([
      import('../pages/docs-page.ts'),
      import('../pages/page.ts'),
    ]);
    return send(c, docsPage(pageOf(c), apiDocument(app), c.get('base')));
  });
  app.get('/llms.txt', async (c) => {
    const [{ llmsText }, { health }] = await Promise.all([import('../formats/llms-text.ts'), deps.service()]);
    return c.text(llmsText(c.get('base'), health.counts));
  });
}

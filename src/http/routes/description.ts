/** The API described by itself: /openapi.json for programs, /docs for people, /llms.txt for language models. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import { docsPage } from '../pages/docs-page.ts';
import { pageOf } from '../pages/page.ts';
import { send } from './pages.ts';

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

/** The OpenAPI 3.1 document of the app's routes. */
export function apiDocument(app: OpenAPIHono): ApiDocument {
  return app.getOpenAPI31Document(INFO);
}

export function descriptionRoutes(app: OpenAPIHono, deps: Deps): void {
  app.get('/openapi.json', (c) => c.json(apiDocument(app)));
  app.get('/docs', (c) => send(c, docsPage(pageOf(c), apiDocument(app))));
  app.get('/llms.txt', async (c) => {
    const { counts } = (await deps.service()).health;
    return c.text(llmsText(new URL(c.req.url).origin, counts));
  });
}

/** The site in the form of llmstxt.org: what it holds, how to ask it, how to cite it. */
function llmsText(origin: string, counts: { measures: number; passages: number }): string {
  return `# Tiltakssøk

> Cited answers from Norway's 2015 synthesis of experience-based knowledge on completing upper secondary education.

The knowledge base holds ${counts.passages} passages of the synthesis and ${counts.measures} measures submitted by 19 counties in
February 2015. The text is in Norwegian (bokmål, with some titles in nynorsk). Questions may be in bokmål, nynorsk
or English. Measures have titles only: the source does not describe them, so do not describe them either.
Ties between a measure and a phase are "explicit" (the title names the phase) or "derived" (a shared concept); say which.

## Ask

- [Search](${origin}/api/search?q=Vg2-Vg3): GET /api/search?q=…, with filters kind, phase, county, category, actor
- POST ${origin}/api/ask with {"question": "…"}: an answer in Markdown with [n] markers, and citations with verbatim quotes
- [Measures](${origin}/api/measures): all of them, or those that match filters, counted
- [Phases](${origin}/api/phases), [counties](${origin}/api/counties), [categories](${origin}/api/categories), [actors](${origin}/api/actors)
- ${origin}/mcp: the same as tools of the Model Context Protocol (Streamable HTTP, no session): search, fetch, list_measures,
  related_measures, ask; the source's sections as resources
- [NLWeb](${origin}/ask?query=Vg2-Vg3&streaming=false): GET or POST /ask, list mode, schema.org items
- [OpenAPI](${origin}/openapi.json)

## Read

- [The whole source](${origin}/kilde): every citation's url leads to the quoted words there
`;
}

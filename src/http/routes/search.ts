/** GET /api/search: units that match a question, with facets. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import { filterQuery, resolveFilters } from '../filters.ts';
import { MAX_OFFSET } from '../paging.ts';
import { MAX_QUESTION_CHARACTERS, questionText } from '../question-text.ts';
import { answers, examples, problems, wholeNumber } from '../route.ts';
import { languageSchema, searchResponseSchema } from '../schemas.ts';
import { strictFields } from '../strict-fields.ts';
import { timed } from '../timing.ts';

const DEFAULT_LIMIT = 10;
export const MAX_LIMIT = 100;

const query = strictFields({
  q: questionText.openapi({
    param: { name: 'q', in: 'query', required: true, description: 'The question or the words to look for.' },
    type: 'string',
    minLength: 1,
    maxLength: MAX_QUESTION_CHARACTERS,
    example: 'hvilke tiltak finnes for Vg2–Vg3',
  }),
  limit: wholeNumber('limit', 1, MAX_LIMIT, DEFAULT_LIMIT, 'How many results to give.'),
  offset: wholeNumber('offset', 0, MAX_OFFSET, 0, 'How many results to skip.'),
  ...filterQuery,
  lang: languageSchema.optional().openapi({
    param: {
      name: 'lang',
      in: 'query',
      description: 'Language of the question, where it should not be guessed.',
    },
  }),
});

const route = createRoute({
  method: 'get',
  path: '/api/search',
  tags: ['Search'],
  summary: 'Search measures and passages',
  ...examples('/api/search?q=kvalifiseringskurs', '/api/search?q=kurs&kind=measure&county=AK&limit=3'),
  request: { query },
  responses: { ...answers('What was found, best first.', searchResponseSchema), ...problems(400, 503) },
});

export function searchRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { q, limit, offset, lang, ...given } = c.req.valid('query');
    const service = await deps.service();
    const filters = resolveFilters(given, service.corpus.vocabulary);
    const request = { text: q, filters, limit, offset, language: lang };
    return c.json(await timed(c, 'search', () => service.search(request)), 200);
  });
}

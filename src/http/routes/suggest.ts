/** GET /api/suggest: what a search field shows while someone types. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { privateDataIn } from '../../answer/private-data.ts';
import { SUGGESTION_KINDS } from '../../types.ts';
import type { Deps } from '../deps.ts';
import { acceptedLanguage } from '../negotiate.ts';
import { MAX_QUESTION_CHARACTERS, questionText } from '../question-text.ts';
import { examples, oneOf, problems, wholeNumber } from '../route.ts';
import { languageSchema } from '../schemas.ts';
import { strictFields } from '../strict-fields.ts';

const DEFAULT_LIMIT = 8;
const MAX_LIMIT = 20;

export const suggestionsSchema = z
  .strictObject({
    query: z.string(),
    suggestions: z.array(
      z.strictObject({
        text: z.string().openapi({ example: 'Overgang Vg2–Vg3' }),
        kind: z.enum(SUGGESTION_KINDS),
        id: z.string(),
        detail: z.string().nullable().openapi({
          description:
            'What tells it from others: a measure’s or a place’s county, a phase’s motto; or its other name, where that is what begins as typed.',
        }),
        url: z.string().openapi({ description: 'Its page, or the search for it, on this site.' }),
      }),
    ),
  })
  .openapi('Suggestions');

/** As browsers' search fields read it: the text, then what to offer, a word on each, and where each leads. */
const openSearchSchema = z.tuple([z.string(), z.array(z.string()), z.array(z.string()), z.array(z.string())]);

const route = createRoute({
  method: 'get',
  path: '/api/suggest',
  tags: ['Search'],
  summary: 'Names for what has been typed: those that begin so first',
  ...examples('/api/suggest?q=overg', '/api/suggest?q=overg&format=opensearch'),
  request: {
    query: strictFields({
      q: questionText.openapi({
        param: { name: 'q', in: 'query', required: true, description: 'What has been typed so far.' },
        type: 'string',
        minLength: 1,
        maxLength: MAX_QUESTION_CHARACTERS,
        example: 'overg',
      }),
      limit: wholeNumber('limit', 1, MAX_LIMIT, DEFAULT_LIMIT, 'How many suggestions to give.'),
      lang: languageSchema.optional().openapi({
        param: { name: 'lang', in: 'query', description: 'Language of the names; else the browser’s.' },
      }),
      format: oneOf('format', ['json', 'opensearch'], 'JSON, or what browsers’ search fields read.'),
    }),
  },
  responses: {
    200: {
      description:
        'Phases, counties, categories, actors, concepts and measures: those that begin as typed, then those with another name or a word that does.',
      content: {
        'application/json': { schema: suggestionsSchema },
        'application/x-suggestions+json': { schema: openSearchSchema },
      },
    },
    ...problems(400, 503),
  },
});

export function suggestRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { q, limit, lang, format } = c.req.valid('query');
    const service = await deps.service();
    const language = lang ?? acceptedLanguage(c.req.header('accept-language'));
    c.header('Vary', 'Accept-Language');
    // What identifies a person is not repeated, not even to whoever typed it.
    const seen = privateDataIn(q) === null ? q : '';
    const suggestions = seen === '' ? [] : service.suggest(seen, limit, language);
    if (format === 'json') return c.json({ query: seen, suggestions }, 200);
    const origin = c.get('base');
    return c.json(
      [
        seen,
        suggestions.map(({ text }) => text),
        suggestions.map(({ detail }) => detail ?? ''),
        suggestions.map(({ url }) => `${origin}${url}`),
      ] as [string, string[], string[], string[]],
      200,
      { 'Content-Type': 'application/x-suggestions+json; charset=utf-8' },
    );
  });
}

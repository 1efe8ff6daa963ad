/** POST /api/ask: a cited answer to a question, as JSON or, step by step, as events. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { AskResponse } from '../../types.ts';
import { withJsonBody } from '../body.ts';
import type { Deps } from '../deps.ts';
import { filterBody, resolveFilters } from '../filters.ts';
import { MAX_QUESTION_CHARACTERS, questionText } from '../question-text.ts';
import { answers, problems } from '../route.ts';
import { askResponseSchema, languageSchema } from '../schemas.ts';
import { strictFields } from '../strict-fields.ts';

const MAX_TURNS = 20;
const MAX_DROPPED = 50;

const question = questionText.openapi({
  type: 'string',
  minLength: 1,
  maxLength: MAX_QUESTION_CHARACTERS,
  example: 'Hvilke tiltak finnes for Vg2–Vg3?',
});

const turn = strictFields({ question, answer: z.string().optional() });

const body = strictFields({
  question,
  history: z.array(turn).max(MAX_TURNS).default([]).openapi({ description: 'Earlier turns, oldest first.' }),
  filters: filterBody.default({}),
  drop: z
    .array(z.string().max(80))
    .max(MAX_DROPPED)
    .optional()
    .openapi({
      description:
        'What earlier turns said and is not to count any more: ids of understood.carried, or "topic".',
      example: ['RO'],
    }),
  lang: languageSchema
    .optional()
    .openapi({ description: 'Language to answer in; the question’s if left out.' }),
}).openapi('AskRequest');

const ok = answers('The answer with its citations.', askResponseSchema)[200];
const events = z.string().openapi({
  description: 'Events understood, citations, text (one for each paragraph) and done, each with JSON data.',
});

const route = createRoute({
  method: 'post',
  path: '/api/ask',
  tags: ['Ask'],
  summary: 'Ask a question, get a cited answer',
  middleware: withJsonBody,
  request: {
    query: strictFields({}),
    body: { required: true, content: { 'application/json': { schema: body } } },
  },
  responses: {
    200: { ...ok, content: { ...ok.content, 'text/event-stream': { schema: events } } },
    ...problems(400, 413, 415, 503),
  },
});

export function askRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { question, history, filters: given, lang, drop } = c.req.valid('json');
    const service = await deps.service();
    const filters = resolveFilters(given, service.corpus.vocabulary);
    const answer = await service.ask({ question, history, filters, language: lang, drop });
    c.header('Cache-Control', 'no-store');
    if (!c.req.header('accept')?.includes('text/event-stream')) return c.json(answer, 200);
    return new Response(eventsOf(answer), {
      headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  });
}

/** The answer as server-sent events: what was understood, the citations, the text by paragraph, and the rest. */
export function eventsOf(answer: AskResponse): string {
  const { answer: text, citations, understood, language, complete, total, ...rest } = answer;
  const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
  // Paragraphs keep the blank line after them, so that the texts put together are the answer.
  const paragraphs = text.split(/(?<=\n\n)/);
  return [
    event('understood', { language, understood, complete, total }),
    event('citations', citations),
    ...paragraphs.map((paragraph) => event('text', { text: paragraph })),
    event('done', rest),
  ].join('');
}

/** POST /api/ask: a cited answer to a question, as JSON or, step by step, as events. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { withJsonBody } from '../body.ts';
import type { Deps, Service } from '../deps.ts';
import { filterBody, resolveFilters } from '../filters.ts';
import { defaultLog } from '../log.ts';
import { wantsEvents, wishedLanguage } from '../negotiate.ts';
import { appErrorOf, logEntryOf, type Problem, problemOf } from '../problem.ts';
import { MAX_QUESTION_CHARACTERS, questionText } from '../question-text.ts';
import { answers, examples, problems } from '../route.ts';
import { askResponseSchema, languageSchema } from '../schemas.ts';
import { strictFields } from '../strict-fields.ts';
import { timed } from '../timing.ts';
import { visitLanguage } from '../visit-language.ts';

export const MAX_TURNS = 20;
const MAX_DROPPED = 50;
/** What nginx logs for a client that has left; no client sees it. */
const CLIENT_CLOSED = 499;

const EXAMPLE = { question: 'Hvilke tiltak finnes for Vg2–Vg3?' };

const question = questionText.openapi({
  type: 'string',
  minLength: 1,
  maxLength: MAX_QUESTION_CHARACTERS,
  example: EXAMPLE.question,
});

export const turn = strictFields({ question, answer: z.string().optional() });

const body = strictFields({
  question,
  history: z
    .array(turn)
    .max(MAX_TURNS)
    .default([])
    .openapi({ description: 'Earlier turns, oldest first; all of them are read.' }),
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
  lang: languageSchema.optional().openapi({
    description:
      'Language to answer in; the question’s if left out, or, where its words tell none, that of Accept-Language.',
  }),
}).openapi('AskRequest');

const ok = answers('The answer with its citations.', askResponseSchema)[200];
const events = z.string().openapi({
  description:
    'Events understood, citations, text (one for each paragraph), done and error (a problem in place of what was still to come, where it fails), each with JSON data.',
});

const route = createRoute({
  method: 'post',
  path: '/api/ask',
  tags: ['Ask'],
  summary: 'Ask a question, get a cited answer',
  ...examples({ path: '/api/ask', body: EXAMPLE }),
  middleware: withJsonBody,
  request: {
    query: strictFields({}),
    body: { required: true, content: { 'application/json': { schema: body, example: EXAMPLE } } },
  },
  responses: {
    200: { ...ok, content: { ...ok.content, 'text/event-stream': { schema: events } } },
    ...problems(400, 413, 415, 503),
  },
});

export function askRoute(app: OpenAPIHono, deps: Deps): void {
  const { log = defaultLog } = deps;
  app.openapi(route, async (c) => {
    const { question, history, filters: given, lang, drop } = c.req.valid('json');
    const service = await deps.service();
    const filters = resolveFilters(given, service.corpus.vocabulary);
    // A question that tells no language is of the one that whoever asks reads.
    const wished = wishedLanguage(c.req.header('accept-language'));
    const questions = [...history.map((turn) => turn.question), question];
    const language = lang ?? (wished === null ? undefined : visitLanguage(service, wished, questions));
    const request = { question, history, filters, language, drop };
    c.header('Cache-Control', 'no-store');
    if (!wantsEvents(c.req.header('accept'))) {
      const { signal } = c.req.raw;
      return timed(c, 'answer', () => service.ask(request, signal)).then(
        (answer) => c.json(answer, 200),
        (error) => {
          // Whoever asked has left: there is nobody to answer, and nothing to log.
          if (signal.aborted) return new Response(null, { status: CLIENT_CLOSED }) as never;
          throw error;
        },
      );
    }
    const leaving = new AbortController();
    // Before the response begins: what fails here is answered as any other error.
    const begun = await service.begin(request, leaving.signal);
    const told = (thrown: unknown) => {
      const error = appErrorOf(thrown);
      log(logEntryOf(error, route.method.toUpperCase(), route.path, c.get('requestId')));
      return problemOf(error, route.path);
    };
    return new Response(streamOf(begun, leaving, told), {
      headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  });
}

type Begun = Awaited<ReturnType<Service['begin']>>;

/**
 * The answer as server-sent events: what was understood and the citations as soon as they are found, then the text by
 * paragraph in order, then the rest. A reader that leaves stops the work, also that of a language model. What fails
 * underway goes through `told`, whose problem is the last event.
 */
function streamOf(
  begun: Begun,
  leaving: AbortController,
  told: (thrown: unknown) => Problem,
): ReadableStream<Uint8Array> {
  const events = eventsOf(begun, leaving.signal, told);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await events.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      leaving.abort();
      await events.return(undefined);
    },
  });
}

/** One event after the other, each as it goes over the wire. */
async function* eventsOf(
  { found, finish }: Begun,
  signal: AbortSignal,
  told: (thrown: unknown) => Problem,
): AsyncGenerator<string, undefined> {
  try {
    const final = finish();
    // It may reject before anybody waits for it.
    final.catch(() => undefined);
    const { language, understood, complete, total } = found;
    yield event('understood', { language, understood, complete, total });
    yield event('citations', found.citations);
    const { answer, answered, followUps, notice, writtenBy } = await final;
    // Paragraphs keep the blank line after them, so that the texts put together are the answer.
    for (const text of answer.split(/(?<=\n\n)/)) yield event('text', { text });
    yield event('done', { answered, followUps, notice, writtenBy });
  } catch (thrown) {
    // A reader that has left hears of nothing, and is nothing to log.
    if (!signal.aborted) yield event('error', told(thrown));
  }
}

const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

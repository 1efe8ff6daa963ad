/** Reads what NLWeb's clients ask: parameters of an address, the same in a body, or the newer drafts' nested body. */
import { z } from '@hono/zod-openapi';
import { MAX_QUESTION_CHARACTERS, questionText } from './question-text.ts';

/** Earlier questions that are read; those before them are left out. */
const MAX_PREV = 20;
const ONLY_LIST = 'must be list: nothing is generated here, and POST /api/ask gives cited answers';
const YES_OR_NO = /^(true|1|false|0)$/i;

const about = {
  site: 'all, or the name of this host: there is only one collection.',
  prev: 'Earlier questions, oldest first, with commas between (a list in a body).',
  decontextualized_query: 'The question by itself, where the client has worked it out from those before it.',
  streaming: 'false for JSON. Events otherwise, unless Accept names JSON alone.',
  query_id: 'Given back in the answer; made up if left out.',
  mode: 'Only list is served: nothing is generated.',
  generate_mode: 'The older name of mode.',
};

const described = (name: keyof typeof about) =>
  ({
    param: { name, in: 'query', description: about[name] },
    type: 'string',
    description: about[name],
  }) as const;

/** Clients send an empty text for what they do not have. */
const unlessEmpty = (value: unknown) => (value === '' || value === null ? undefined : value);
const listed = (value: unknown, separator: string) =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split(separator) : [value]).filter(
    (part) => part !== undefined && part !== null && !(typeof part === 'string' && part.trim() === ''),
  );

const mode = z
  .preprocess(unlessEmpty, z.string().optional())
  .refine((word) => word === undefined || word === 'list' || word === 'none', ONLY_LIST);

const shape = {
  query: questionText.openapi({
    param: { name: 'query', in: 'query', required: true, description: 'The question.' },
    type: 'string',
    minLength: 1,
    maxLength: MAX_QUESTION_CHARACTERS,
    example: 'Hvilke tiltak finnes for Vg2–Vg3?',
  }),
  site: z.preprocess((value) => listed(value, ','), z.array(z.string())).openapi(described('site')),
  prev: z
    .preprocess((value) => listed(value, ',').slice(-MAX_PREV), z.array(questionText))
    .openapi(described('prev')),
  decontextualized_query: z
    .preprocess(unlessEmpty, questionText.optional())
    .openapi(described('decontextualized_query')),
  streaming: z
    .preprocess(
      (value) =>
        typeof value === 'boolean' || typeof value === 'number' ? String(value) : unlessEmpty(value),
      z.string().regex(YES_OR_NO, 'must be true, false, 1 or 0').optional(),
    )
    .transform((word) => (word === undefined ? undefined : /^(true|1)$/i.test(word)))
    .openapi(described('streaming')),
  query_id: z
    .preprocess(
      unlessEmpty,
      z
        .string()
        .regex(/^[\w.:-]{1,100}$/, 'must be 1 to 100 letters, digits or any of . : _ -')
        .optional(),
    )
    .openapi(described('query_id')),
  mode: mode.openapi(described('mode')),
  generate_mode: mode.openapi(described('generate_mode')),
};

// Clients send more than the protocol names: what is not known is let pass.
const fields = z.object(shape);

export type NlwebRequest = z.infer<typeof fields>;

export const nlwebQuery = fields;

const text = { type: 'string', minLength: 1, maxLength: MAX_QUESTION_CHARACTERS } as const;
const streaming = { type: 'boolean', description: about.streaming } as const;
const prev = { type: 'array', items: { type: 'string' }, description: about.prev } as const;
const words = Object.fromEntries(
  (['site', 'decontextualized_query', 'query_id', 'mode'] as const).map((name) => [
    name,
    { type: 'string', description: about[name] } as const,
  ]),
);

/** `{"query": "…", "prev": […]}`, or `{"query": {"text": "…"}, "context": {"prev": […]}, "prefer": {…}}`. */
export const nlwebBody = z
  .unknown()
  .transform((body, context): NlwebRequest => {
    const { flat, places } = flattened(body);
    const read = fields.safeParse(flat);
    if (read.success) return read.data;
    for (const issue of read.error.issues) {
      const [field = '', ...within] = issue.path;
      // Where it stood in what was sent.
      const path = field === '' ? [] : [...(places[String(field)] ?? [field]), ...within];
      context.addIssue({ ...issue, path });
    }
    return z.NEVER;
  })
  .openapi('NlwebRequest', {
    type: 'object',
    required: ['query'],
    properties: {
      query: {
        anyOf: [text, { type: 'object', required: ['text'], properties: { text, ...words } }],
        description: 'The question, or an object that holds it.',
      },
      prev,
      ...words,
      streaming,
      context: { type: 'object', properties: { prev } },
      prefer: {
        type: 'object',
        properties: { streaming, mode: { type: 'string', description: about.mode } },
      },
    },
  });

/** The nested form of a body as the flat one, and where its fields stood; anything else as it is. */
function flattened(body: unknown): { flat: unknown; places: Record<string, string[]> } {
  if (!isObject(body) || !isObject(body.query)) return { flat: body, places: {} };
  const { text, ...of } = body.query;
  const flat: Record<string, unknown> = { ...body, query: text };
  const places: Record<string, string[]> = { query: ['query', 'text'] };
  const take = (name: string, value: unknown, place: string) => {
    if (value === undefined) return;
    flat[name] = value;
    places[name] = [place, name];
  };
  for (const [name, value] of Object.entries(of)) take(name, value, 'query');
  if (isObject(body.context)) take('prev', body.context.prev, 'context');
  const { streaming, mode } = isObject(body.prefer) ? body.prefer : {};
  take('streaming', streaming, 'prefer');
  take('mode', mode, 'prefer');
  return { flat, places };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

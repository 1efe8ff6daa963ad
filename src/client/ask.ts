/** Asking: a cited answer, whole or as it is written. */
import {
  type CallOptions,
  type Connection,
  failureIn,
  notUnderstood,
  type Problem,
  read,
  send,
  unreachable,
} from './connection.ts';
import { TiltakssokError } from './failure.ts';
import { eventReader } from './server-sent-events.ts';
import type { AskResponse, Filters } from './shapes.ts';

export interface AskOptions extends CallOptions {
  /** Earlier questions of the conversation, oldest first. */
  history?: readonly { question: string; answer?: string | undefined }[] | undefined;
  filters?: Filters | undefined;
  /** What earlier questions said and is not to count any more: ids of `understood.carried`, or "topic". */
  drop?: readonly string[] | undefined;
}

type Facts = Pick<AskResponse, 'language' | 'understood' | 'complete' | 'total'>;
type Rest = Pick<AskResponse, 'answered' | 'followUps' | 'notice' | 'writtenBy'>;

/** An answer as it comes: how the question was read, the citations, the text by paragraph, and the rest. */
export type AskEvent =
  | ({ type: 'understood' } & Facts)
  | { type: 'citations'; citations: AskResponse['citations'] }
  | { type: 'text'; text: string }
  | ({ type: 'done' } & Rest);

/** The whole answer. */
export function ask(
  connection: Connection,
  question: string,
  options: AskOptions = {},
): Promise<AskResponse> {
  return read(
    connection,
    '/api/ask',
    { body: bodyOf(connection, question, options), ...options },
    'answered',
  );
}

/**
 * The answer's events in order, `done` last; who leaves the loop stops the work. Put together, the texts are the answer's
 * Markdown. Throws TiltakssokError, also where the answer fails after it has begun; `cut_off` where the stream ends before `done`.
 */
export async function* askStreaming(
  connection: Connection,
  question: string,
  options: AskOptions = {},
): AsyncGenerator<AskEvent, undefined> {
  const { signal } = options;
  const body = bodyOf(connection, question, options);
  const response = await send(connection, '/api/ask', { body, accept: 'text/event-stream', signal });
  const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream') ?? false;
  if (!isStream) throw notUnderstood(response);
  for await (const event of eventsIn(connection, response, signal)) {
    yield event;
    if (event.type === 'done') return;
  }
  throw new TiltakssokError('cut_off', 'The answer ended before it was whole.');
}

async function* eventsIn(
  connection: Connection,
  response: Response,
  signal: AbortSignal | undefined,
): AsyncGenerator<AskEvent, undefined> {
  const read = eventReader();
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  if (!reader) throw notUnderstood(response);
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw unreachable(connection, signal, cause);
      });
      if (done) return;
      for (const { event, data } of read(decoder.decode(value, { stream: true }))) {
        let told: unknown;
        try {
          told = JSON.parse(data);
        } catch {}
        const isList = event === 'citations';
        if (!(told instanceof Object) || Array.isArray(told) !== isList) throw notUnderstood(response);
        if (event === 'error') throw failureIn(told as Problem);
        yield { type: event, ...(isList ? { citations: told } : told) } as AskEvent;
      }
    }
  } finally {
    // Who leaves before the end lets the server stop too.
    await reader.cancel().catch(() => undefined);
  }
}

function bodyOf(
  connection: Connection,
  question: string,
  { history, filters, drop, lang = connection.lang }: AskOptions,
): object {
  const listed = Object.entries(filters ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, [value].flat()] as const],
  );
  return { question, history, filters: Object.fromEntries(listed), drop, lang };
}

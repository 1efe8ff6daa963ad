/** Where the API is and how it is asked: one request, and what went wrong with it as an error of ours. */
import type { Language } from '../types.ts';
import { type FailureCode, TiltakssokError } from './failure.ts';

export interface ConnectionOptions {
  /** Address of the site, such as "https://tiltak.example.no"; in a browser also a path of the page's own host. */
  api: string | URL;
  /** Instead of the runtime's own `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Language of answers and names; that of the question, or of the browser, if left out. */
  lang?: Language | undefined;
}

export interface Connection {
  /** Without a slash at its end. */
  readonly api: string;
  readonly fetch: typeof globalThis.fetch;
  readonly lang: Language | undefined;
}

/** What every call takes. */
export interface CallOptions {
  /** Stops the request; the call then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Overrides the client's language for this call. */
  lang?: Language | undefined;
}

/** Values of a query; those that are undefined are left out, lists repeat. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Reads the options. Throws TiltakssokError `api_invalid` where `api` is no address of HTTP. */
export function connect({ api, fetch, lang }: ConnectionOptions): Connection {
  const base = (globalThis as { location?: { href: string } }).location?.href;
  const url = URL.canParse(String(api), base) ? new URL(String(api), base) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    const given = JSON.stringify(String(api));
    throw new TiltakssokError('api_invalid', `api must begin with http:// or https://, not ${given}.`);
  }
  return {
    api: `${url.origin}${url.pathname}`.replace(/\/+$/, ''),
    // Browsers refuse a fetch that is called as a method of something else.
    fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
    lang,
  };
}

/** An address that the API gave, such as a citation's `url`, in full. */
export function addressOf({ api }: Connection, url: string): string {
  return `${api}${url}`;
}

export interface Sent {
  query?: Query | undefined;
  /** Posted as JSON. */
  body?: object | undefined;
  accept?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** One request; resolves with an answer that is not an error. Rejects with TiltakssokError, or the signal's reason. */
export async function send(
  connection: Connection,
  path: string,
  { query = {}, body, accept = 'application/json', signal }: Sent,
): Promise<Response> {
  signal?.throwIfAborted();
  const response = await connection
    .fetch(`${connection.api}${path}${searchOf(query)}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { Accept: accept, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
      credentials: 'omit',
    })
    .catch((cause: unknown) => {
      throw unreachable(connection, signal, cause);
    });
  if (!response.ok) throw await problemIn(response, signal);
  return response;
}

/** The JSON that the API answers with. `has` names a field that tells its answer from any other. */
export async function read<T>(connection: Connection, path: string, sent: Sent, has: string): Promise<T> {
  const response = await send(connection, path, sent);
  const json = await jsonOf(response, sent.signal);
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, has)) throw notUnderstood(response);
  return json as T;
}

/** A request that nothing came back from: aborted by the caller, or there is no connection. */
export function unreachable({ api }: Connection, signal: AbortSignal | undefined, cause: unknown): unknown {
  if (signal?.aborted) return signal.reason;
  return new TiltakssokError('unreachable', `Nothing answers at ${api}.`, { cause });
}

export function notUnderstood({ status, url }: Response): TiltakssokError {
  return new TiltakssokError('not_understood', `What answers at ${url} is not this API.`, { status });
}

async function jsonOf(response: Response, signal: AbortSignal | undefined): Promise<unknown> {
  return response.json().catch((cause: unknown) => {
    if (signal?.aborted) throw signal.reason;
    if (cause instanceof SyntaxError) throw notUnderstood(response);
    throw new TiltakssokError('cut_off', 'The answer ended before it was whole.', { cause });
  });
}

async function problemIn(response: Response, signal: AbortSignal | undefined): Promise<unknown> {
  const isProblem = response.headers.get('Content-Type')?.startsWith('application/problem+json') ?? false;
  const { status } = response;
  const retryAfter = secondsIn(response.headers.get('Retry-After'));
  // A server or a proxy before it may refuse in words of its own.
  if (status === 429 && !isProblem)
    return new TiltakssokError('rate_limited', 'There are too many requests.', { status, retryAfter });
  if (!isProblem) return notUnderstood(response);
  return failureIn((await jsonOf(response, signal)) as Problem, retryAfter);
}

export interface Problem {
  code: FailureCode;
  detail: string;
  status: number;
  remedy: string;
}

/** The error that a problem of the API tells of. */
export function failureIn({ code, detail, status, remedy }: Problem, retryAfter?: number): TiltakssokError {
  return new TiltakssokError(code, detail, { status, remedy, retryAfter });
}

/** Retry-After is a number of seconds, or a date. */
function secondsIn(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}

function searchOf(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of [value].flat()) parameters.append(name, String(one));
  }
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/**
 * How often one address may ask: the port to whatever counts, and what callers are told of it (RateLimit and
 * RateLimit-Policy as in the IETF's draft-ietf-httpapi-ratelimit-headers, 429 with Retry-After).
 */
import type { Context, MiddlewareHandler } from 'hono';
import { AppError } from '../errors.ts';
import { answerError } from './answer-error.ts';
import { isApi } from './headers.ts';
import { HITS_ALONE } from './hits-alone.ts';
import { isLoopback } from './proxies.ts';

/** What a counter says of one more request. */
export interface Verdict {
  allowed: boolean;
  /** Requests left in this window, where the counter knows. */
  remaining?: number;
  /** Seconds until the window is over, where the counter knows. */
  reset?: number;
}

export interface Limiter {
  name: string;
  /** Requests in a window. */
  quota: number;
  /** Length of a window in seconds. */
  window: number;
  /** Where it tells of no more than a refusal: then nobody who is not refused needs to be counted. */
  silent?: true;
  /** Counts one request; the key is forgotten when its window is over. */
  take(key: string): Promise<Verdict>;
}

export interface RateLimits {
  /** Where a request comes from, or null where that is not known: then it is not counted. */
  addressOf(c: Context): string | null;
  /** Counts whatever makes work. */
  all: Limiter | null;
  /** Counts beside it what a language model may be asked for. */
  model: Limiter | null;
  /** Whether the machine's own requests are counted and told, but never refused. */
  sparesLoopback: boolean;
}

/** Whether a request makes work. Assets and the pages that only show the source do not. */
function makesWork(request: Context['req']): boolean {
  const { method, path } = request;
  return method !== 'OPTIONS' && (isApi(path) || path === '/sok' || isFramedQuestion(request));
}

/** Whether the page in an iframe is asked something; by itself it is a form. */
function isFramedQuestion(request: Context['req']): boolean {
  return request.path === '/embed' && request.query('q') !== undefined;
}

/** Whether a language model may be asked: not for hits alone, which come several times while someone types. */
function mayAskModel(request: Context['req']): boolean {
  const { method, path } = request;
  if (path === '/sok') return request.query('vis') !== HITS_ALONE;
  if (isFramedQuestion(request)) return request.query('mode') !== 'search';
  return method === 'POST' && (path === '/api/ask' || path === '/mcp');
}

/** What is counted by: an address of IPv4, or the /64 of one of IPv6, which is one subscriber's. */
export function keyOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const before = head.split(':').filter((part) => part !== '');
  const after = (tail ?? '').split(':').filter((part) => part !== '');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(zeros).fill('0'), ...after].slice(0, 4).join(':').toLowerCase();
}

/** Counts requests that make work, tells how many are left, and refuses those over the limit. */
export function withRateLimit(limits: RateLimits | undefined): MiddlewareHandler {
  return async (c, next) => {
    const address = limits && makesWork(c.req) ? limits.addressOf(c) : null;
    if (!limits || address === null) return next();
    const limiters = [limits.all, mayAskModel(c.req) ? limits.model : null].filter((one) => one !== null);
    const key = keyOf(address);
    const spared = limits.sparesLoopback && isLoopback(address);
    const counted = await Promise.all(
      limiters.map(async (limiter) => {
        const verdict = spared && limiter.silent ? { allowed: true } : await limiter.take(key);
        return { limiter, ...verdict };
      }),
    );
    const refused = spared ? undefined : counted.find(({ allowed }) => !allowed);
    const headers = headersOf(counted);
    if (refused) {
      const { limiter, reset = limiter.window } = refused;
      const detail = `Over ${limiter.quota} requests in ${limiter.window} seconds; try again in ${reset} seconds.`;
      return answerError(c, new AppError('rate_limited', detail), {
        ...headers,
        'Retry-After': String(reset),
      });
    }
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
    return undefined;
  };
}

/** What is known and no more: a counter that does not tell what is left is heard of only when nothing is. */
function headersOf(counted: readonly ({ limiter: Limiter } & Verdict)[]): Record<string, string> {
  const policies = counted.map(({ limiter: { name, quota, window } }) => `"${name}";q=${quota};w=${window}`);
  const states = counted.flatMap(({ limiter, allowed, remaining = allowed ? undefined : 0, reset }) =>
    remaining === undefined
      ? []
      : `"${limiter.name}";r=${remaining}${reset === undefined ? '' : `;t=${reset}`}`,
  );
  return {
    ...(policies.length > 0 ? { 'RateLimit-Policy': policies.join(', ') } : {}),
    ...(states.length > 0 ? { RateLimit: states.join(', ') } : {}),
  };
}

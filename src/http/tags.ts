/**
 * ETags made from the index's hash. What a GET answers is a function of the index, the code, the settings, the address and
 * the page's language; so these name it, and a visitor who has the same already is told so before any work is done.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { sha256 } from '../index/format.ts';
import type { Deps } from './deps.ts';
import { FILES_FOR_OTHERS, isOpen } from './headers.ts';
import { acceptedLanguage } from './negotiate.ts';
import type { Settings } from './settings.ts';

const DIGITS = 20;

/** Whether an answer is in the visitor's language where the address names none. */
function followsLanguage(path: string): boolean {
  return !isOpen(path) || path === '/api/suggest';
}

/** Whether an answer depends on more than that: on a file's own version, or on a language model's wording. */
function isImpure(path: string, deps: Deps): boolean {
  const isFile = path.startsWith('/assets/') || FILES_FOR_OTHERS.includes(path);
  return isFile || (['/sok', '/embed'].includes(path) && Boolean(deps.languageModel));
}

/**
 * Answers 304 where If-None-Match names the answer, and gives every other answer its ETag.
 * The answers that are left out keep the hash of their body, which the middleware outside this one takes.
 */
export function withTags(deps: Deps, settings: Settings): MiddlewareHandler {
  const made = JSON.stringify([deps.build ?? '', settings, deps.languageModel ?? null]);
  return async (c, next) => {
    const { method, path } = c.req;
    if ((method !== 'GET' && method !== 'HEAD') || isImpure(path, deps)) return next();
    const service = await deps.service().catch(() => null);
    if (!service) return next();
    const tag = `"${await nameOf(c, `${service.health.index}${made}`)}"`;
    if (namesIt(c.req.header('if-none-match'), tag)) {
      const language = followsLanguage(path) ? { Vary: 'Accept-Language' } : {};
      return new Response(null, { status: 304, headers: { ETag: tag, ...language } });
    }
    await next();
    // What goes by more of the request than the tag knows of is left to the hash of its body.
    const { headers, status } = c.res;
    const by = headers.get('Vary');
    const known = by === null || (followsLanguage(path) && by === 'Accept-Language');
    const kept = headers.get('Cache-Control') !== 'no-store';
    if (status === 200 && known && kept) headers.set('ETag', tag);
    return undefined;
  };
}

async function nameOf(c: Context, made: string): Promise<string> {
  const { path, url } = c.req;
  const language = followsLanguage(path) ? acceptedLanguage(c.req.header('accept-language')) : null;
  const facts = JSON.stringify([made, url, language, c.get('site')?.files]);
  return (await sha256(new TextEncoder().encode(facts))).slice(0, DIGITS);
}

/** Whether an If-None-Match lists the tag; weakly, as RFC 9110 has it. "*" is left to the answer: it may be a 404. */
function namesIt(header: string | undefined, tag: string): boolean {
  return header?.match(/"[^"]*"/g)?.includes(tag) ?? false;
}

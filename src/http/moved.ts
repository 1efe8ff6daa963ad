/** Leads from the address of an id that has moved to that of its new one, for good. */
import type { MiddlewareHandler } from 'hono';
import type { Deps } from './deps.ts';

/** For routes with an id in their path, in place of which the new one stands in the redirect; the query is kept. */
export function withMoved(deps: Deps, name: string): MiddlewareHandler {
  return async (c, next) => {
    const id = c.req.param(name) ?? '';
    const to = (await deps.service()).corpus.movedTo.get(id);
    if (to === undefined) return next();
    const { pathname, search } = new URL(c.req.url);
    const parts = pathname.split('/').map((part) => (readPart(part) === id ? encodeURIComponent(to) : part));
    return c.redirect(`${parts.join('/')}${search}`, 308);
  };
}

function readPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

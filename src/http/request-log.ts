/** One line of the log for each request: what kind it was and how it went, never what was asked, from where or with what. */
import type { MiddlewareHandler } from 'hono';
import type { RequestEntry } from './deps.ts';
import { type Routed, routeOf } from './methods.ts';

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Tells `log` of every request once it is answered; an answer that streams is told of when it begins. */
export function withRequestLog(
  app: Routed,
  log: ((entry: RequestEntry) => void) | undefined,
): MiddlewareHandler {
  return async (c, next) => {
    const began = performance.now();
    await next();
    if (!log) return;
    const { method, path } = c.req;
    log({
      level: 'info',
      time: new Date().toISOString(),
      event: 'request',
      request: c.get('requestId'),
      // A method or an address that is not ours can hold any text.
      method: METHODS.includes(method) ? method : 'other',
      route: routeOf(app, path),
      status: c.res.status,
      ms: Math.round((performance.now() - began) * 100) / 100,
    });
  };
}

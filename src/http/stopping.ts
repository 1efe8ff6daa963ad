/** What a server that is about to stop tells whoever calls: a balancer first, so that it sends people elsewhere, then everyone. */
import type { MiddlewareHandler } from 'hono';
import { AppError } from '../errors.ts';
import { answerError } from './answer-error.ts';

/** "soon": all is answered still, but /healthz says that it ends. "now": only what is under way is finished. */
export type Stage = 'running' | 'soon' | 'now';

const HEALTH = '/healthz';

/** Answers 503 with `shutting_down` as the stage asks for, and lets no connection wait for a further request. */
export function whileStopping(stage: () => Stage): MiddlewareHandler {
  return async (c, next) => {
    const at = stage();
    if (at === 'running') return next();
    if (at === 'now' || c.req.path === HEALTH) c.res = await answerError(c, new AppError('shutting_down'));
    else await next();
    c.res.headers.set('Connection', 'close');
    return undefined;
  };
}

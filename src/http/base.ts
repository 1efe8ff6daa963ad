/** The origin that links to this site begin with where they leave it: in files, in descriptions, in canonical links. */
import type { MiddlewareHandler } from 'hono';
import type { Settings } from './settings.ts';

declare module 'hono' {
  interface ContextVariableMap {
    base: string;
  }
}

/** Gives routes the base as `c.get('base')`: PUBLIC_URL, else the origin that was asked at. No slash at its end. */
export function withBase({ publicUrl }: Settings): MiddlewareHandler {
  return async (c, next) => {
    c.set('base', publicUrl ?? new URL(c.req.url).origin);
    await next();
  };
}

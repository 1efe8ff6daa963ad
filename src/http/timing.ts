/**
 * Server-Timing: how long the parts of an answer took. Cloudflare's clock stands still while a Worker computes, so that it
 * tells there of waiting only (loading the index, a language model); a part that took no time by the clock is named without a number.
 */
import type { Context, MiddlewareHandler } from 'hono';

declare module 'hono' {
  interface ContextVariableMap {
    timings: [part: string, milliseconds: number][];
  }
}

/** Runs one part of the work and notes its time. */
export async function timed<T>(c: Context, part: string, work: () => T | Promise<T>): Promise<T> {
  const began = performance.now();
  try {
    return await work();
  } finally {
    c.get('timings')?.push([part, performance.now() - began]);
  }
}

/** Tells of the parts, and of all of it, in the response. */
export const withTimings: MiddlewareHandler = async (c, next) => {
  const timings: [string, number][] = [];
  c.set('timings', timings);
  await timed(c, 'total', next);
  c.res.headers.set('Server-Timing', timings.map(written).join(', '));
};

function written([part, milliseconds]: [string, number]): string {
  return milliseconds > 0 ? `${part};dur=${milliseconds.toFixed(2)}` : part;
}

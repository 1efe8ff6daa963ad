/** Counts in this process's memory, for the server in Node: a key is there for one window and then forgotten. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limiter } from '../rate-limit.ts';

const WINDOW_SECONDS = 60;

/** A limiter of `quota` requests a minute, or none for 0. */
export function inMemoryLimiter(name: string, quota: number): Limiter | null {
  if (quota === 0) return null;
  const counter = new RateLimiterMemory({ points: quota, duration: WINDOW_SECONDS });
  return {
    name,
    quota,
    window: WINDOW_SECONDS,
    async take(key) {
      const state = await counter.consume(key).catch((refused: unknown) => refused);
      if (!(state instanceof RateLimiterRes)) throw state;
      return {
        allowed: state.consumedPoints <= quota,
        remaining: state.remainingPoints,
        reset: Math.max(1, Math.ceil(state.msBeforeNext / 1000)),
      };
    },
  };
}

/** Counts with Cloudflare's rate-limit binding, which says of a request whether it is over the limit, and nothing else. */
import type { Limiter } from '../rate-limit.ts';

/** The binding, as wrangler.toml names it under `ratelimits`; its limit and period stand there. */
export interface RateLimitBinding {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

/** The period of the bindings in wrangler.toml; the platform takes 10 or 60. */
const PERIOD_SECONDS = 60;

/** A limiter of `quota` requests a minute, which must be the binding's own limit; none for 0 or without a binding. */
export function cloudflareLimiter(
  name: string,
  quota: number,
  binding: RateLimitBinding | undefined,
): Limiter | null {
  if (quota === 0 || !binding) return null;
  return {
    name,
    quota,
    window: PERIOD_SECONDS,
    silent: true,
    take: async (key) => ({ allowed: (await binding.limit({ key })).success }),
  };
}

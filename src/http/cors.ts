/** Which other sites may read the API from a browser, and frame what may be framed: one list for both. */
import type { Settings } from './settings.ts';

type Allowed = Settings['allowedOrigins'];

/** Headers of ours that another site's script may look at. */
const EXPOSED = 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After, Server-Timing, X-Request-Id';

/**
 * The CORS headers for a request from `origin`. By default all may read: the data is public, there are no cookies and no
 * credentials, so an open API gives nobody more than curl does. With a list, only those on it may, and caches are told.
 */
export function corsHeaders(origin: string | undefined, allowed: Allowed): Record<string, string> {
  if (allowed === '*')
    return { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': EXPOSED };
  if (origin === undefined || !allowed.includes(origin)) return { Vary: 'Origin' };
  return { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': EXPOSED, Vary: 'Origin' };
}

/** The same list as a directive of a content security policy, for a page that other sites may frame. */
export function frameAncestors(allowed: Allowed): string {
  return allowed === '*' ? 'frame-ancestors *' : `frame-ancestors 'self' ${allowed.join(' ')}`;
}

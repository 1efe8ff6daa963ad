/** Headers every response carries: nothing third-party may run, frame or track, and the API may be read from elsewhere. */
import type { Context, MiddlewareHandler } from 'hono';
import { corsHeaders, frameAncestors } from './cors.ts';
import type { Settings } from './settings.ts';

/** Pages load their scripts and style sheets from this host and nothing else. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

const DATA_POLICY = "default-src 'none'; sandbox";

const ALWAYS: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const YEAR_IN_SECONDS = 31_536_000;

/** What describes the site to programs, beside the API. */
const DESCRIPTIONS = [
  '/openapi.json',
  '/healthz',
  '/llms.txt',
  '/robots.txt',
  '/sitemap.xml',
  '/opensearch.xml',
  '/dataset.ttl',
  '/dataset.jsonld',
  '/vocabulary.jsonld',
];

/** Files that other sites' pages load. */
export const FILES_FOR_OTHERS = ['/widget.js', '/embed.js', '/client.js'];

/** The one page that other sites may frame, those on the list of origins. */
export const FRAMED = '/embed';

/** Paths for programs alone: the API, and what agents and embedders ask at. */
export function isApi(path: string): boolean {
  return path.startsWith('/api/') || ['/mcp', '/ask', '/oembed'].includes(path);
}

/** Paths that another site's script may read: the API, what describes it and what embeds it. All else is a page or a part of one. */
export function isOpen(path: string): boolean {
  return isApi(path) || DESCRIPTIONS.includes(path) || FILES_FOR_OTHERS.includes(path);
}

/**
 * The security headers and the content security policy of an answer to `path`, a page or data. `allowedOrigins` may frame
 * what may be framed; the older header knows no list, and is left out there.
 */
export function securityHeaders(
  path: string,
  answer: 'page' | 'data',
  allowedOrigins: Settings['allowedOrigins'] = [],
): Record<string, string> {
  const framed = path === FRAMED && answer === 'page';
  const ancestors = framed ? frameAncestors(allowedOrigins) : "frame-ancestors 'none'";
  return {
    ...ALWAYS,
    'Content-Security-Policy': `${answer === 'page' ? PAGE_POLICY : DATA_POLICY}; ${ancestors}`,
    ...(framed ? {} : { 'X-Frame-Options': 'DENY' }),
    'Cross-Origin-Resource-Policy': isOpen(path) ? 'cross-origin' : 'same-origin',
  };
}

/** Parameters that hold what somebody asks. */
const QUESTIONS = ['q', 'query'];

/** How long an answer may be kept where its route does not say. An address that holds a question is kept by no shared cache. */
function cacheControl(c: Context): string {
  if (c.res.status !== 200 && c.res.status !== 304) return 'no-store';
  const asked = QUESTIONS.some((name) => c.req.query(name) !== undefined);
  // Kept by the browser, asked for again with its ETag: a new index shows at once.
  if (!isOpen(c.req.path)) return asked ? 'private, no-cache' : 'no-cache';
  return asked ? 'private, max-age=60' : 'public, max-age=60, stale-while-revalidate=300';
}

/** Adds to Vary, which may name other headers already. */
export function vary(headers: Headers, name: string): void {
  const named = headers.get('Vary');
  if (
    !named
      ?.toLowerCase()
      .split(/\s*,\s*/)
      .includes(name.toLowerCase())
  )
    headers.append('Vary', name);
}

/** Sets these headers on whatever the routes answered. A 304 gets none that a browser would put on the page it has kept. */
export function withHeaders(settings: Settings): MiddlewareHandler {
  const secure = settings.publicUrl?.startsWith('https:') ?? false;
  return async (c, next) => {
    await next();
    const { headers, status } = c.res;
    const { path, url } = c.req;
    const html = headers.get('Content-Type')?.startsWith('text/html') ?? false;
    if (status !== 304) {
      for (const [name, value] of Object.entries(
        securityHeaders(path, html ? 'page' : 'data', settings.allowedOrigins),
      )) {
        headers.set(name, value);
      }
      if (secure || url.startsWith('https:'))
        headers.set('Strict-Transport-Security', `max-age=${YEAR_IN_SECONDS}`);
    }
    if (isOpen(path)) {
      const { Vary, ...cors } = corsHeaders(c.req.header('origin'), settings.allowedOrigins);
      for (const [name, value] of Object.entries(cors)) headers.set(name, value);
      if (Vary !== undefined) vary(headers, Vary);
    }
    // What was asked is nobody's to find in a search engine, and answers in JSON are not pages.
    if (path === '/sok' || isApi(path)) headers.set('X-Robots-Tag', 'noindex');
    headers.set('X-Request-Id', c.get('requestId'));
    if (c.req.method !== 'OPTIONS' && !headers.has('Cache-Control'))
      headers.set('Cache-Control', cacheControl(c));
  };
}

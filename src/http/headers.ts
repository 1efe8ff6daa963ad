/** Headers every response carries: nothing third-party may run, frame or track, and the API may be read from anywhere. */
import type { MiddlewareHandler } from 'hono';

/** Pages load their one script and one style sheet from this host and nothing else. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

const ALWAYS: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const YEAR_IN_SECONDS = 31_536_000;

const DESCRIPTIONS = ['/openapi.json', '/healthz', '/llms.txt'];

/** Paths for programs alone: the API, MCP and NLWeb. */
export function isApi(path: string): boolean {
  return path.startsWith('/api/') || path === '/mcp' || path === '/ask';
}

/** Paths that any other site's script may read: the API and its description. */
export function isOpen(path: string): boolean {
  return isApi(path) || DESCRIPTIONS.includes(path);
}

/** The security headers, the content security policy and CORS of an answer to `path`, a page or data. */
export function securityHeaders(path: string, answer: 'page' | 'data'): Record<string, string> {
  return {
    ...ALWAYS,
    'Content-Security-Policy': answer === 'page' ? PAGE_POLICY : DATA_POLICY,
    'Cross-Origin-Resource-Policy': isOpen(path) ? 'cross-origin' : 'same-origin',
    // No cookies and no credentials anywhere, so an open API gives nobody more than curl does.
    ...(isOpen(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}

/** Sets the security headers on whatever the routes answered. */
export const withHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const headers = c.res.headers;
  const html = headers.get('Content-Type')?.startsWith('text/html') ?? false;
  for (const [name, value] of Object.entries(securityHeaders(c.req.path, html ? 'page' : 'data'))) {
    headers.set(name, value);
  }
  if (c.req.url.startsWith('https:')) headers.set('Strict-Transport-Security', `max-age=${YEAR_IN_SECONDS}`);
  // Kept by the browser, asked for again with its ETag: a new index shows at once.
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-cache');
};

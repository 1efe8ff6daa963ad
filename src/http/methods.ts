/** Which methods an address knows: OPTIONS, and 405 with Allow where the address exists but not for this method. */
import type { Context, MiddlewareHandler } from 'hono';
import { AppError } from '../errors.ts';
import { answerError } from './answer-error.ts';
import { isOpen } from './headers.ts';

const PREFLIGHT_SECONDS = 86_400;
const HEADERS = 'Content-Type, Accept, If-None-Match, X-Request-Id';
/** What clients of the protocol's revisions send; some bring a key even where none is asked for. */
const MCP_HEADERS =
  'Content-Type, Accept, Authorization, Mcp-Protocol-Version, Mcp-Session-Id, Mcp-Method, Mcp-Name, Last-Event-ID';

/** An app, as far as its routes go. */
export interface Routed {
  readonly routes: readonly { method: string; path: string }[];
}

/** The methods the app's routes give for a path, with HEAD and OPTIONS; empty where no route has the path. */
export function allowedMethods(app: Routed, path: string): string[] {
  const methods = new Set<string>();
  for (const route of app.routes) {
    if (route.method !== 'ALL' && pathMatches(route.path, path)) methods.add(route.method);
  }
  if (methods.has('GET')) methods.add('HEAD');
  if (methods.size > 0) methods.add('OPTIONS');
  return [...methods].sort();
}

/** The pattern of the route that has the path, such as "/tiltak/:id"; "none" where no route has. */
export function routeOf(app: Routed, path: string): string {
  return app.routes.find((route) => route.method !== 'ALL' && pathMatches(route.path, path))?.path ?? 'none';
}

function pathMatches(pattern: string, path: string): boolean {
  const want = pattern.split('/');
  const have = path.split('/');
  if (want.length !== have.length) return false;
  return want.every((part, i) => (part.startsWith(':') ? have[i] !== '' : part === have[i]));
}

/** Answers OPTIONS itself, and wrong methods on known paths; everything else goes on to the routes. */
export function withMethods(app: Routed): MiddlewareHandler {
  return async (c, next) => {
    const { method, path } = c.req;
    const allowed = allowedMethods(app, path);
    if (allowed.length === 0) return next();
    if (method === 'OPTIONS') return options(c, allowed);
    return allowed.includes(method) ? next() : refuse(c, allowed);
  };
}

function refuse(c: Context, allowed: string[]): Response | Promise<Response> {
  const list = allowed.join(', ');
  const error = new AppError(
    'method_not_allowed',
    `${c.req.method} is not allowed on ${c.req.path}: use ${list}.`,
  );
  return answerError(c, error, { Allow: list });
}

function options(c: Context, allowed: string[]): Response {
  const list = allowed.join(', ');
  const headers = new Headers({ Allow: list });
  if (isOpen(c.req.path)) {
    headers.set('Access-Control-Allow-Methods', list);
    headers.set('Access-Control-Allow-Headers', c.req.path === '/mcp' ? MCP_HEADERS : HEADERS);
    headers.set('Access-Control-Max-Age', String(PREFLIGHT_SECONDS));
  }
  return new Response(null, { status: 204, headers });
}

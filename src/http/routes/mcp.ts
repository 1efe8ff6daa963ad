/** POST /mcp: the knowledge base for agents, over the Model Context Protocol. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import { defaultLog } from '../log.ts';
import { isLoopback } from '../proxies.ts';

/** GET and DELETE, which would open and end a session, are answered as any method that an address does not know: 405 with Allow. */
export function mcpRoute(app: OpenAPIHono, { service, log = defaultLog, limits, settings }: Deps): void {
  const { publicUrl = null } = settings ?? {};
  const publicNames = publicUrl === null ? [] : [new URL(publicUrl).hostname];
  app.post('/mcp', async (c) => {
    // The protocol's library is loaded when first asked for: a cold start of anything else does without it.
    const [{ answerMcp }, loaded] = await Promise.all([import('../mcp/http.ts'), service()]);
    const served = { service: loaded, origin: c.get('base'), log };
    // Whoever calls from this machine, and not through a proxy that is told of, knows it by no other names.
    const fromHere = isLoopback(limits?.addressOf(c) ?? '');
    const response = await answerMcp(c.req.raw, served, fromHere ? publicNames : undefined);
    response.headers.set('Cache-Control', 'no-store');
    return response;
  });
}

/** POST /mcp: the knowledge base for agents, over the Model Context Protocol. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import { defaultLog } from '../log.ts';

/** GET and DELETE, which would open and end a session, are answered as any method that an address does not know: 405 with Allow. */
export function mcpRoute(app: OpenAPIHono, { service, log = defaultLog }: Deps): void {
  app.post('/mcp', async (c) => {
    // The protocol's library is loaded when first asked for: a cold start of anything else does without it.
    const [{ answerMcp }, loaded] = await Promise.all([import('../mcp/http.ts'), service()]);
    const response = await answerMcp(c.req.raw, { service: loaded, origin: c.get('base'), log });
    response.headers.set('Cache-Control', 'no-store');
    return response;
  });
}

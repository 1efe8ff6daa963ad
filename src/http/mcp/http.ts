/** MCP over Streamable HTTP without sessions: the revision 2026-07-28, and those before it for the clients that speak them. */
import {
  createMcpHandler,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import { MAX_BODY_BYTES } from '../body.ts';
import { createMcpServer } from './server.ts';
import type { Served } from './tool-result.ts';

/** Answers one POST. Whatever is wrong with it is answered as JSON-RPC, with the status that the protocol gives it. */
export async function answerMcp(request: Request, served: Served): Promise<Response> {
  const refused = originRefused(request);
  if (refused) return refused;
  const handler = createMcpHandler(() => createMcpServer(served), { maxRequestBodySize: MAX_BODY_BYTES });
  return handler.fetch(request);
}

/**
 * A server on the visitor's own machine is for programs and pages of that machine: another site's page, which may have had its
 * name pointed here, is refused. A server on the web is as open to scripts as the rest of the API.
 */
function originRefused(request: Request): Response | undefined {
  const local = localhostAllowedHostnames().includes(new URL(request.url).hostname);
  return local ? originValidationResponse(request, localhostAllowedOrigins()) : undefined;
}

/** MCP over Streamable HTTP without sessions: the revision 2026-07-28, and those before it for the clients that speak them. */
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import { MAX_BODY_BYTES } from '../body.ts';
import { createMcpServer } from './server.ts';
import type { Served } from './tool-result.ts';

/**
 * Answers one POST. Whatever is wrong with it is answered as JSON-RPC, with the status that the protocol gives it. `knownAs` are the
 * host names, beside localhost, that may be asked at; any, if left out.
 */
export async function answerMcp(request: Request, served: Served, knownAs?: string[]): Promise<Response> {
  const refused = pageRefused(request, knownAs);
  if (refused) return refused;
  const handler = createMcpHandler(() => createMcpServer(served), { maxRequestBodySize: MAX_BODY_BYTES });
  return handler.fetch(request);
}

/**
 * A server on the visitor's own machine is for programs and pages of that machine: another site's page is refused by its origin or,
 * where it has had a name pointed here, by that name. A server on the web is as open to scripts as the rest of the API.
 */
function pageRefused(request: Request, knownAs?: string[]): Response | undefined {
  if (localhostAllowedHostnames().includes(new URL(request.url).hostname))
    return originValidationResponse(request, localhostAllowedOrigins());
  return knownAs && hostHeaderValidationResponse(request, knownAs);
}

/** The knowledge base as an MCP server: its tools and resources, over whichever transport connects it. */
import { McpServer } from '@modelcontextprotocol/server';
import { registerAskTool } from './ask-tool.ts';
import { registerMeasureTools } from './measure-tools.ts';
import { registerResources } from './resources.ts';
import { registerSearchTools } from './search-tools.ts';
import type { Served } from './tool-result.ts';

const INSTRUCTIONS = `Tiltakssøk searches one source: the Norwegian Ministry of Education's 2015 synthesis of experience-based knowledge on
completing upper secondary education, its framework of seven phases, and 77 measures that 19 counties submitted in February 2015.
The text is Norwegian; questions may be in bokmål, nynorsk or English.
Of measures the source has titles only: never say what a measure does, costs or achieves. Nothing here is newer than 2015.
A measure's tie to a phase is "explicit" (its title names it) or "derived" (a shared concept suggests it): say which.
For a cited answer use ask; for a complete list list_measures; to read for yourself search, then fetch. Give the source's section and
page with what you pass on. Send no personal data: such questions are refused.`;

/** The source does not change while an index serves, and is the same for all who ask. */
const KEPT = { ttlMs: 3_600_000, cacheScope: 'public' } as const;

/** A server of its own for each connection or request. Lists never change while it runs, and it says so. */
export function createMcpServer(served: Served): McpServer {
  const server = new McpServer(
    { name: 'tiltakssok', title: 'Tiltakssøk', version: '1', websiteUrl: served.origin },
    {
      instructions: INSTRUCTIONS,
      capabilities: { tools: { listChanged: false }, resources: { listChanged: false } },
      cacheHints: {
        'server/discover': KEPT,
        'tools/list': KEPT,
        'resources/list': KEPT,
        'resources/templates/list': KEPT,
        'resources/read': KEPT,
      },
    },
  );
  registerSearchTools(server, served);
  registerMeasureTools(server, served);
  registerAskTool(server, served);
  registerResources(server, served);
  return server;
}

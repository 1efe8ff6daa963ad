/** `npm run mcp`: the knowledge base for agents on this machine, over standard input and output. It logs on standard error alone. */
import { join } from 'node:path';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { indexReader } from './disk/read.ts';
import { configuredEmbedder } from './embed/configured.ts';
import { explained } from './errors.ts';
import { defaultLog } from './http/log.ts';
import { createMcpServer } from './http/mcp/server.ts';
import { siteOrigin } from './http/site-url.ts';
import { openService } from './service.ts';

const DIST = join(import.meta.dirname, '..', 'dist');

try {
  await main();
} catch (error) {
  console.error(explained(error));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const origin = siteOrigin(process.env.SITE_URL);
  const embedder = await configuredEmbedder(process.env);
  const service = await openService(indexReader(DIST, process.env.INDEX_FOLDER), null, embedder);
  const served = { service, origin, log: defaultLog };
  const { close } = serveStdio(() => createMcpServer(served), {
    // Only the kind: what came in may be a question.
    onerror: ({ name }) =>
      defaultLog({ level: 'warn', time: new Date().toISOString(), code: 'mcp_message', message: name }),
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
}

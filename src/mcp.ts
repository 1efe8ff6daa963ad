/** `npm run mcp`: the knowledge base for agents on this machine, over standard input and output. It logs on standard error alone. */
import { join } from 'node:path';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { indexReader } from './disk/read.ts';
import { configuredEmbedder } from './embed/configured.ts';
import { AppError, explained } from './errors.ts';
import { defaultLog } from './http/log.ts';
import { createMcpServer } from './http/mcp/server.ts';
import { openService } from './service.ts';

const DIST = join(import.meta.dirname, '..', 'dist');
/** Where `npm start` serves the pages that results link to. */
const DEFAULT_SITE = 'http://localhost:8787';

try {
  await main();
} catch (error) {
  console.error(explained(error));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const origin = siteFrom(process.env.SITE_URL || DEFAULT_SITE);
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

/** The origin of a site's address. Throws `setting_invalid`. */
function siteFrom(address: string): string {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    throw new AppError('setting_invalid', 'SITE_URL must be an address such as https://tiltak.example.');
  return new URL(address).origin;
}

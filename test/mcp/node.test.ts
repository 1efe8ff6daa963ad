/** Agents against the server in Node, for those who host it themselves. */
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll } from 'vitest';
import type { Listening } from '../../src/host/listen.ts';
import { settingsFrom } from '../../src/http/settings.ts';
import { serve } from '../../src/node.ts';
import { agentSuite } from './agent.suite.ts';
import { presentClient } from './clients.ts';

let started: Promise<Listening> | undefined;
afterAll(async () => (await started)?.close());

agentSuite(
  'against Node',
  async () => {
    started ??= serve({ port: 0, host: '127.0.0.1' }, { settings: settingsFrom({ LOG_REQUESTS: '0' }) });
    return presentClient(new StreamableHTTPClientTransport(new URL('/mcp', (await started).url)), 'auto');
  },
  '2026-07-28',
);

/** Agents against the Worker as it is deployed, in workerd: the present library and the one before it, each revision of the protocol. */
import { StreamableHTTPClientTransport as Present } from '@modelcontextprotocol/client';
import { StreamableHTTPClientTransport as Earlier } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, describe, expect, it } from 'vitest';
import { type LocalWorker, startLocalWorker } from '../../scripts/bench/local-worker.ts';
import { agentSuite } from './agent.suite.ts';
import { earlierClient, presentClient } from './clients.ts';

let started: Promise<LocalWorker> | undefined;
const endpoint = async () => {
  started ??= startLocalWorker('wrangler.toml');
  return new URL('/mcp', (await started).url);
};
afterAll(async () => (await started)?.stop());

agentSuite(
  'present client, asking what there is',
  async () => presentClient(new Present(await endpoint()), 'auto'),
  '2026-07-28',
);
agentSuite(
  'present client, pinned to the stateless revision',
  async () => presentClient(new Present(await endpoint()), { pin: '2026-07-28' }),
  '2026-07-28',
);
agentSuite(
  'present client, shaking hands',
  async () => presentClient(new Present(await endpoint()), 'legacy'),
  '2025-11-25',
);
for (const revision of ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05']) {
  agentSuite(
    `earlier client, ${revision}`,
    async () => earlierClient(new Earlier(await endpoint()), revision),
    revision,
  );
}

describe('the Worker', () => {
  it('keeps no session: each request is answered by itself', async () => {
    const address = await endpoint();
    const call = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
      body: JSON.stringify(call),
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('mcp-session-id')).toBeNull();
    expect(await response.text()).toContain('list_measures');
  });
});

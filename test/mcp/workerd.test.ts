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
  const send = async (message: object, headers: Record<string, string> = {}) =>
    fetch(await endpoint(), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json, text/event-stream',
        ...headers,
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, ...message }),
    });

  it('keeps no session: each request is answered by itself, also without a handshake', async () => {
    const response = await send({ method: 'tools/list' });
    expect(response.status).toBe(200);
    expect(response.headers.get('mcp-session-id')).toBeNull();
    expect(await response.text()).toContain('list_measures');
  });

  it('takes the stateless revision as it stands on the wire, and says how long its lists may be kept', async () => {
    const prefix = 'io.modelcontextprotocol';
    const _meta = {
      [`${prefix}/protocolVersion`]: '2026-07-28',
      [`${prefix}/clientInfo`]: { name: 'test', version: '1' },
      [`${prefix}/clientCapabilities`]: {},
    };
    const list = { method: 'tools/list', params: { _meta } };
    const headers = { 'Mcp-Protocol-Version': '2026-07-28', 'Mcp-Method': 'tools/list' };
    const response = await send(list, headers);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toMatchObject({ result: { ttlMs: 3_600_000, cacheScope: 'public' } });

    const other = await send(list, { ...headers, 'Mcp-Method': 'tools/call' });
    expect(other.status).toBe(400);
    expect(await other.json()).toMatchObject({ id: 1, error: { message: expect.any(String) } });
    const later = await send(
      { ...list, params: { _meta: { ..._meta, [`${prefix}/protocolVersion`]: '2099-01-01' } } },
      { ...headers, 'Mcp-Protocol-Version': '2099-01-01' },
    );
    expect(later.status).toBe(400);
    expect(await later.json()).toMatchObject({ error: { data: { supported: ['2026-07-28'] } } });
  });
});

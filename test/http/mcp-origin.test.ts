/** Who may reach /mcp from a page: on the web any site, on one's own machine only what runs there. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { settingsFrom } from '../../src/http/settings.ts';
import { fakeService } from './fake-service.ts';

/** A server that knows where requests come from, and maybe what it is called. */
const appAt = (publicUrl?: string) =>
  createApp({
    service: async () => fakeService,
    settings: settingsFrom({ PUBLIC_URL: publicUrl }),
    limits: {
      addressOf: (c) => c.req.header('x-test-address') ?? null,
      all: null,
      model: null,
      sparesLoopback: true,
    },
  });

interface From {
  address?: string;
  app?: ReturnType<typeof appAt>;
}

async function statusFrom(host: string, origin?: string, { address, app = appAt() }: From = {}) {
  const response = await app.request(`${host}/mcp`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json, text/event-stream',
      Host: new URL(host).host,
      ...(address === undefined ? {} : { 'X-Test-Address': address }),
      ...(origin === undefined ? {} : { Origin: origin }),
    },
    body: '{"jsonrpc":"2.0","id":1,"method":"ping"}',
  });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  return response.status;
}

describe('a page that calls /mcp', () => {
  it.each(['http://localhost:8787', 'http://127.0.0.1:8787', 'http://[::1]:8787'])(
    'of another site is refused at %s, where its name may have been pointed',
    async (host) => {
      expect(await statusFrom(host, 'https://evil.example')).toBe(403);
      expect(await statusFrom(host, 'null')).toBe(403);
      expect(await statusFrom(host, 'http://localhost:6274')).toBe(200);
      expect(await statusFrom(host)).toBe(200);
    },
  );

  it('is served on the web wherever it comes from, as by the rest of the API', async () => {
    expect(await statusFrom('https://tiltak.example', 'https://other.example')).toBe(200);
    expect(await statusFrom('https://tiltak.example')).toBe(200);
  });

  it('from a browser on this machine is refused at a name that was pointed here, whatever its origin', async () => {
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
      for (const origin of ['http://evil.example:8787', 'http://localhost:8787', undefined])
        expect(await statusFrom('http://evil.example:8787', origin, { address })).toBe(403);
      expect(await statusFrom('http://localhost:8787', undefined, { address })).toBe(200);
    }
  });

  it('is served at the site’s own name, and to whoever comes from elsewhere', async () => {
    const app = appAt('https://tiltak.example');
    const site = 'http://tiltak.example';
    expect(await statusFrom(site, 'https://other.example', { address: '127.0.0.1', app })).toBe(200);
    expect(await statusFrom('http://evil.example', undefined, { address: '127.0.0.1', app })).toBe(403);
    expect(await statusFrom('http://intranett.example', undefined, { address: '203.0.113.7' })).toBe(200);
  });
});

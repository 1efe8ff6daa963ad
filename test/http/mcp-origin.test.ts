/** Who may reach /mcp from a page: on the web any site, on one's own machine only what runs there. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { fakeService } from './fake-service.ts';

const app = createApp({ service: async () => fakeService });

async function statusFrom(host: string, origin?: string): Promise<number> {
  const response = await app.request(`${host}/mcp`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json, text/event-stream',
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
});

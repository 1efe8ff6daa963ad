/** Compression as the server in Node does it: for who accepts it, where it pays, with ETags that stay true. */
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { compressing } from '../../src/http/compression.ts';
import { fakeService } from './fake-service.ts';

const app = createApp({ service: async () => fakeService });
const fetch = compressing((request) => app.fetch(request));
const get = async (path: string, headers: Record<string, string> = {}) =>
  fetch(new Request(`http://localhost${path}`, { headers }));
const GZIP = { 'Accept-Encoding': 'br;q=0.5, gzip' };

describe('an answer', () => {
  it('is compressed for who accepts it, and is the same then', async () => {
    const plain = await get('/kilde');
    const packed = await get('/kilde', GZIP);
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    for (const { headers } of [plain, packed]) {
      expect(headers.get('vary')).toContain('Accept-Encoding');
      expect(headers.get('vary')).toContain('Accept-Language');
    }
    const bytes = new Uint8Array(await packed.arrayBuffer());
    expect(gunzipSync(bytes).toString()).toBe(await plain.text());
  });

  it.each(['gzip;q=0', 'identity', 'br', ''])('stays as it is with Accept-Encoding %s', async (accepted) => {
    expect((await get('/kilde', { 'Accept-Encoding': accepted })).headers.get('content-encoding')).toBeNull();
  });

  it('stays as it is where it is small, and where it is a stream of events', async () => {
    expect((await get('/healthz', GZIP)).headers.get('content-encoding')).toBeNull();
    const stream = await fetch(
      new Request('http://localhost/api/ask', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream', ...GZIP },
        body: JSON.stringify({ question: 'kurs' }),
      }),
    );
    expect(stream.headers.get('content-encoding')).toBeNull();
    expect(stream.headers.get('content-length')).toBeNull();
    expect(await stream.text()).toContain('event: done');
  });

  it('that is posted for keeps its question, whatever tag is held', async () => {
    const asked = new Request('http://localhost/api/ask', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'If-None-Match': '"x-gzip"' },
      body: JSON.stringify({ question: 'kurs' }),
    });
    expect((await fetch(asked)).status).toBe(200);
  });

  it('has a strong tag of its own when compressed, which answers 304 as the plain one does', async () => {
    const plain = (await get('/kilde')).headers.get('etag') ?? '';
    const packed = (await get('/kilde', GZIP)).headers.get('etag') ?? '';
    expect(plain).toMatch(/^"[0-9a-f]+"$/);
    expect(packed).toBe(plain.replace(/"$/, '-gzip"'));
    for (const tag of [plain, packed, `"x", W/${packed}`]) {
      const again = await get('/kilde', { ...GZIP, 'If-None-Match': tag });
      expect(again.status, tag).toBe(304);
      expect(again.headers.get('etag')).toBe(tag.includes(packed) ? packed : plain);
      expect(again.headers.get('vary')).toContain('Accept-Encoding');
      expect(await again.text()).toBe('');
    }
  });
});

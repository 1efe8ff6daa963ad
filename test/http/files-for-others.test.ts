/** The scripts that other sites load: by version for good, without one the newest. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { FILES_FOR_OTHERS } from '../../src/http/headers.ts';
import { openSite } from '../../src/http/site.ts';
import { readBuilt } from '../real-engine.ts';
import { fakeService } from './fake-service.ts';

const site = openSite(readBuilt);
const app = createApp({ service: async () => fakeService, site: () => site });
const { files } = await site;

describe.each(FILES_FOR_OTHERS)('%s', (path) => {
  const file = files[path.slice(1)];

  it('is a script that any page may load and hold to its hash', async () => {
    const response = await app.request(`${path}?v=${file?.version}`, {
      headers: { origin: 'https://fylke.no' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(response.headers.get('cache-control')).toContain('immutable');
    const hash = createHash('sha384')
      .update(new Uint8Array(await response.arrayBuffer()))
      .digest('base64');
    expect(file?.integrity).toBe(`sha384-${hash}`);
  });

  it('without a version is the newest, and asked for again soon', async () => {
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=300\b/);
    const tag = response.headers.get('etag') ?? '';
    expect((await app.request(path, { headers: { 'if-none-match': tag } })).status).toBe(304);
  });

  it.each(['000000000000', '../../site.json', ''])('in version %j is not there', async (version) => {
    const response = await app.request(`${path}?v=${encodeURIComponent(version)}`);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

it('holds nothing of the schemas in the client', async () => {
  const text = new TextDecoder().decode(await (await site).read('client.js'));
  expect(text).not.toMatch(/zod|strictObject/i);
  expect(text.length).toBeLessThan(12_000);
});

/** ETags from the index's hash: who has an answer already is told so before any work, and nobody is told so wrongly. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import type { Deps } from '../../src/http/deps.ts';
import { settingsFrom } from '../../src/http/settings.ts';
import { fakeService } from './fake-service.ts';
import { fakeSite } from './fake-site.ts';

const SEARCH = '/api/search?q=kvalifiseringskurs';

function site(more: Partial<Deps> = {}, index = 'fake-index') {
  let searches = 0;
  const service = {
    ...fakeService,
    health: { ...fakeService.health, index },
    search: (request: Parameters<typeof fakeService.search>[0]) => {
      searches += 1;
      return fakeService.search(request);
    },
  };
  const app = createApp({ service: async () => service, site: () => fakeSite, ...more });
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
  const tagOf = async (path: string, headers: Record<string, string> = {}) =>
    (await get(path, headers)).headers.get('etag') ?? '';
  return { get, tagOf, searches: () => searches };
}

describe('an answer that the visitor has already', () => {
  it('costs no search', async () => {
    const { get, tagOf, searches } = site();
    const tag = await tagOf(SEARCH);
    expect(tag).toMatch(/^"[0-9a-f]{20}"$/);
    expect(searches()).toBe(1);
    const again = await get(SEARCH, { 'If-None-Match': tag });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(tag);
    expect(again.headers.get('cache-control')).toBe('private, max-age=60');
    expect(await again.text()).toBe('');
    expect(searches()).toBe(1);
  });

  it.each([
    ['among others', (tag: string) => `"a", ${tag} , "b"`],
    ['made weak by something on the way', (tag: string) => `W/${tag}`],
    ['as whatever there is', () => '*'],
  ])('may be named %s', async (_, header) => {
    const { get, tagOf } = site();
    for (const path of [SEARCH, '/kilde', '/openapi.json', '/assets/page.css']) {
      const again = await get(path, { 'If-None-Match': header(await tagOf(path)) });
      expect(again.status, path).toBe(304);
      expect(again.headers.get('content-security-policy'), path).toBeNull();
    }
  });

  it('tells of HEAD as of GET', async () => {
    const app = createApp({ service: async () => fakeService });
    const tag = (await app.request('/api/phases', { method: 'HEAD' })).headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    expect((await app.request('/api/phases', { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });
});

describe('an answer that is another one', () => {
  it('has another tag: of another address, index, version of the code or setting', async () => {
    const one = await site().tagOf(SEARCH);
    const others = [
      await site().tagOf(`${SEARCH}&limit=1`),
      await site({}, 'other-index').tagOf(SEARCH),
      await site({ build: 'next' }).tagOf(SEARCH),
      await site({ settings: settingsFrom({ PUBLIC_URL: 'https://tiltak.example.no' }) }).tagOf(SEARCH),
    ];
    expect(new Set([one, ...others]).size).toBe(5);
  });

  it('has another tag: a page in another language, chosen or the browser’s', async () => {
    const { tagOf } = site();
    const nb = await tagOf('/kilde', { 'Accept-Language': 'nb' });
    expect(await tagOf('/kilde', { 'Accept-Language': 'no, en;q=0.5' })).toBe(nb);
    const en = await tagOf('/kilde', { 'Accept-Language': 'en' });
    expect(new Set([nb, en, await tagOf('/kilde?lang=nn')]).size).toBe(3);
    const page = await site().get('/kilde', { 'Accept-Language': 'en', 'If-None-Match': nb });
    expect(page.status).toBe(200);
    expect(page.headers.get('vary')).toContain('Accept-Language');
  });

  it('has another tag: a page whose style sheet has changed', async () => {
    const before = await site().tagOf('/kilde');
    const { files, read } = await fakeSite;
    const changed = { ...files, 'page.css': { ...files['page.css'], version: 'ffffffffffff' } };
    const after = await site({ site: async () => ({ files: changed, read }) as never }).tagOf('/kilde');
    expect(after).not.toBe(before);
  });

  it('is not said to be there where there is nothing, or the question is wrong', async () => {
    const { get } = site();
    for (const [path, status] of [
      ['/tiltak/finnes-ikke', 404],
      ['/api/search?q=', 400],
      ['/finnes-ikke', 404],
    ] as const) {
      const response = await get(path, { 'If-None-Match': '*' });
      expect(response.status, path).toBe(status);
      expect(response.headers.get('etag'), path).toBeNull();
      expect(response.headers.get('cache-control'), path).toBe('no-store');
    }
  });

  it('that a language model words is named by its own bytes', async () => {
    for (const path of ['/sok?q=kvalifiseringskurs', '/embed?q=kvalifiseringskurs']) {
      const plain = await site().tagOf(path);
      const worded = site({ languageModel: 'gemma' });
      const tag = await worded.tagOf(path);
      expect(tag).toMatch(/^"[0-9a-f]{40}"$/);
      expect(tag).not.toBe(plain);
      expect((await worded.get(path, { 'If-None-Match': tag })).status).toBe(304);
    }
  });
});

describe('how long an answer may be kept', () => {
  it.each([
    ['/', 'no-cache'],
    ['/sok?q=kurs', 'private, no-cache'],
    ['/api/phases', 'public, max-age=60, stale-while-revalidate=300'],
    [SEARCH, 'private, max-age=60'],
    ['/healthz', 'no-store'],
    ['/finnes-ikke', 'no-store'],
    ['/assets/page.css?v=0123456789ab', 'public, max-age=31536000, immutable'],
  ])('%s: %s', async (path, expected) => {
    expect((await site().get(path)).headers.get('cache-control')).toBe(expected);
  });
});

describe('what goes by more of the request than a tag knows of', () => {
  it('keeps a tag of its own bytes', async () => {
    const language = async (header: string) =>
      site().tagOf('/api/suggest?q=kv', { 'Accept-Language': header });
    expect(await language('en')).not.toBe(await language('nb'));
    const app = createApp({ service: async () => fakeService });
    app.get('/api/never', (c) => c.text(crypto.randomUUID(), 200, { 'Cache-Control': 'no-store' }));
    app.get('/api/either', (c) => c.text(c.req.header('accept') ?? '', 200, { Vary: 'Accept' }));
    const tagOf = async (accept: string) =>
      (await app.request('/api/either', { headers: { Accept: accept } })).headers.get('etag');
    expect(await tagOf('text/csv')).toMatch(/^"[0-9a-f]{40}"$/);
    expect(await tagOf('text/csv')).not.toBe(await tagOf('text/html'));
    const never = async () => (await app.request('/api/never')).headers.get('etag');
    expect(await never()).not.toBe(await never());
  });
});

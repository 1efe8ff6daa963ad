/** How often one address may ask, what it is told, and what is counted at all. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { cloudflareLimiter } from '../../src/http/limiters/cloudflare.ts';
import { inMemoryLimiter } from '../../src/http/limiters/in-memory.ts';
import { addressFrom } from '../../src/http/proxies.ts';
import { keyOf, type RateLimits } from '../../src/http/rate-limit.ts';
import { problemSchema } from '../../src/http/schemas.ts';
import { settingsFrom } from '../../src/http/settings.ts';
import { fakeService } from './fake-service.ts';
import { fakeSite } from './fake-site.ts';

function limitedTo(quota: number, more: Partial<RateLimits> = {}) {
  const limits: RateLimits = {
    addressOf: (c) => c.req.header('x-test-address') ?? null,
    all: inMemoryLimiter('default', quota),
    model: null,
    sparesLoopback: false,
    ...more,
  };
  const app = createApp({ service: async () => fakeService, site: () => fakeSite, limits });
  return (path: string, address = '203.0.113.7', init: RequestInit = {}) =>
    app.request(path, { ...init, headers: { 'X-Test-Address': address, ...init.headers } });
}

const ask = {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ question: 'kvalifiseringskurs' }),
};

describe('an address that asks too often', () => {
  it('is told how many requests are left, then refused with when to come back', async () => {
    const send = limitedTo(2);
    const left = [];
    for (let i = 0; i < 2; i++) {
      const { status, headers } = await send('/api/phases');
      expect(status).toBe(200);
      expect(headers.get('ratelimit-policy')).toBe('"default";q=2;w=60');
      left.push(/^"default";r=(\d+);t=\d+$/.exec(headers.get('ratelimit') ?? '')?.[1]);
    }
    expect(left).toEqual(['1', '0']);
    const refused = await send('/api/phases');
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(refused.headers.get('ratelimit')).toMatch(/^"default";r=0;t=\d+$/);
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    expect(problemSchema.parse(await refused.json())).toMatchObject({ code: 'rate_limited', status: 429 });
  });

  it('is told so on a page in its language', async () => {
    const send = limitedTo(1);
    await send('/sok?q=kurs');
    const headers = { Accept: 'text/html', 'Accept-Language': 'nn' };
    const refused = await send('/sok?q=kurs', '203.0.113.7', { headers });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).not.toBeNull();
    expect(await refused.text()).toContain('For mange spørsmål');
  });

  it('does not use up what others may ask', async () => {
    const send = limitedTo(1);
    expect((await send('/api/phases', '203.0.113.7')).status).toBe(200);
    expect((await send('/api/phases', '203.0.113.7')).status).toBe(429);
    expect((await send('/api/phases', '203.0.113.8')).status).toBe(200);
  });

  it('has fewer questions for a language model than for the rest', async () => {
    const send = limitedTo(10, { model: inMemoryLimiter('model', 1) });
    const first = await send('/api/ask', '203.0.113.7', ask);
    expect(first.headers.get('ratelimit-policy')).toBe('"default";q=10;w=60, "model";q=1;w=60');
    expect((await send('/api/ask', '203.0.113.7', ask)).status).toBe(429);
    expect((await send('/api/phases')).status).toBe(200);
    const typing = await send('/sok?q=kurs&vis=treff');
    expect(typing.status).toBe(200);
    expect((await send('/sok?q=kurs')).status).toBe(429);
    expect((await send('/embed?q=kurs&mode=search')).status).toBe(200);
    expect((await send('/embed?q=kurs')).status).toBe(429);
  });
});

describe('the page in an iframe', () => {
  it('is counted where it answers, and not where it is a form', async () => {
    const send = limitedTo(1);
    expect((await send('/embed?q=kurs')).status).toBe(200);
    expect((await send('/embed?q=kurs')).status).toBe(429);
    expect((await send('/embed?county=AK')).status).toBe(200);
  });
});

describe('what is not counted', () => {
  it('is what makes no work, a preflight, and a request from nobody knows where', async () => {
    const send = limitedTo(1);
    await send('/api/phases');
    for (const path of ['/', '/kilde', '/assets/page.css', '/healthz', '/openapi.json', '/personvern'])
      expect((await send(path)).status, path).not.toBe(429);
    expect((await send('/api/ask', '203.0.113.7', { method: 'OPTIONS' })).status).toBe(204);
    const app = createApp({
      service: async () => fakeService,
      limits: { addressOf: () => null, all: inMemoryLimiter('a', 1), model: null, sparesLoopback: false },
    });
    for (let i = 0; i < 3; i++) expect((await app.request('/api/phases')).status).toBe(200);
  });

  it('is nothing at all with a limit of 0', async () => {
    const send = limitedTo(0);
    const { status, headers } = await send('/api/phases');
    expect(status).toBe(200);
    expect(headers.get('ratelimit-policy')).toBeNull();
  });

  it('is refused to nobody on the machine itself, unless a limit was asked for', async () => {
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
      const spared = limitedTo(1, { sparesLoopback: true });
      await spared('/api/phases', address);
      const more = await spared('/api/phases', address);
      expect(more.status).toBe(200);
      expect(more.headers.get('ratelimit')).toMatch(/^"default";r=0/);
      const counted = limitedTo(1);
      await counted('/api/phases', address);
      expect((await counted('/api/phases', address)).status).toBe(429);
    }
  });
});

describe('who an address is', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s counts as %s', (address, key) => expect(keyOf(address)).toBe(key));

  it('is the connection’s, whatever a header says, unless proxies are trusted', () => {
    expect(addressFrom('198.51.100.1', 0, '10.0.0.1')).toBe('10.0.0.1');
    expect(addressFrom(undefined, 1, '10.0.0.1')).toBe('10.0.0.1');
    expect(addressFrom('made-up, 203.0.113.7', 1, '10.0.0.1')).toBe('203.0.113.7');
    expect(addressFrom('6.6.6.6, 203.0.113.7, 10.0.0.2', 2, '10.0.0.1')).toBe('203.0.113.7');
    expect(addressFrom('203.0.113.7', 2, '10.0.0.1')).toBe('10.0.0.1');
    for (const [entry, address] of [
      ['1.2.3.4:5678', '1.2.3.4'],
      ['[2001:db8::1]:443', '2001:db8::1'],
      ['[2001:db8::1]', '2001:db8::1'],
      ['2001:db8::1', '2001:db8::1'],
    ])
      expect(addressFrom(`made-up, ${entry}`, 1, '10.0.0.1'), entry).toBe(address);
    expect(addressFrom('<script>', 1, '10.0.0.1')).toBe('10.0.0.1');
    expect(addressFrom(undefined, 0, undefined)).toBeNull();
  });
});

describe('Cloudflare’s binding', () => {
  it('says only yes or no, so that no more is told', async () => {
    const keys: string[] = [];
    const binding = {
      limit: async ({ key }: { key: string }) => ({ success: keys.push(key) < 2 }),
    };
    const send = limitedTo(0, { all: cloudflareLimiter('default', 600, binding) });
    const taken = await send('/api/phases');
    expect(taken.headers.get('ratelimit-policy')).toBe('"default";q=600;w=60');
    expect(taken.headers.get('ratelimit')).toBeNull();
    const refused = await send('/api/phases');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('ratelimit')).toBe('"default";r=0');
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(keys).toEqual(['203.0.113.7', '203.0.113.7']);
  });

  it('is asked nothing of requests that it would not refuse anyway', async () => {
    const binding = { limit: () => Promise.reject(new Error('asked')) };
    const limiter = cloudflareLimiter('default', 600, binding);
    const response = await limitedTo(0, { all: limiter, sparesLoopback: true })('/api/phases', '127.0.0.1');
    expect(response.status).toBe(200);
    expect(response.headers.get('ratelimit-policy')).toBe('"default";q=600;w=60');
  });

  it('has in wrangler.toml the limits that callers are told', async () => {
    const toml = await readFile('wrangler.toml', 'utf8');
    const { rateLimit, modelRateLimit } = settingsFrom({});
    const limits = [
      ...toml.matchAll(/name = "(\w*RATE_LIMITER)"\nnamespace_id = "\d+"\nsimple = \{ limit = (\d+)/g),
    ];
    const told = [...toml.matchAll(/^(\w*RATE_LIMIT) = "(\d+)"/gm)];
    expect(limits.map(([, name, limit]) => [name, Number(limit)])).toEqual([
      ['RATE_LIMITER', rateLimit],
      ['MODEL_RATE_LIMITER', modelRateLimit],
      ['RATE_LIMITER', rateLimit],
      ['MODEL_RATE_LIMITER', modelRateLimit],
    ]);
    expect(told.map(([, name, limit]) => [name, Number(limit)])).toEqual([
      ['RATE_LIMIT', rateLimit],
      ['LLM_RATE_LIMIT', modelRateLimit],
      ['RATE_LIMIT', rateLimit],
      ['LLM_RATE_LIMIT', modelRateLimit],
    ]);
  });
});

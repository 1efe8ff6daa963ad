/** What visitors see, and what is logged, when it is the server that is at fault. */
import { describe, expect, it } from 'vitest';
import { AppError, ERRORS, type ErrorCode } from '../../src/errors.ts';
import { createApp } from '../../src/http/app.ts';
import type { Deps, LogEntry } from '../../src/http/deps.ts';
import { problemSchema } from '../../src/http/schemas.ts';
import { documented } from './documented.ts';
import { fakeService } from './fake-service.ts';

const SECRET = 'hemmelighet';

async function appWith(service: Deps['service']) {
  const log: LogEntry[] = [];
  const app = createApp({ service, log: (entry) => log.push(entry) });
  const { send } = await documented(async (path, init) => app.request(path, init));
  return { send, log };
}

describe('an index that cannot serve', () => {
  const codes: ErrorCode[] = ['index_missing', 'index_corrupt', 'index_mismatch'];

  it.each(codes)('%s: the API and /healthz say so with 503 and the code', async (code) => {
    const { send, log } = await appWith(() =>
      Promise.reject(new AppError(code, 'units.json has 3 bytes too few')),
    );
    const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' };
    for (const path of [
      '/healthz',
      '/api/search?q=a',
      '/api/measures',
      '/api/phases',
      '/llms.txt',
      '/ask?query=a',
      '/mcp',
    ]) {
      const response = await send(path, path === '/mcp' ? post : {});
      expect(response.status, path).toBe(503);
      const problem = problemSchema.parse(await response.json());
      expect(problem.code).toBe(code);
      expect(problem.detail).toContain('units.json');
      expect(problem.remedy).toContain('npm run build');
    }
    expect(log.map((entry) => entry.code)).toContain(code);
  });

  it('pages say so in the visitor’s language, and show no result', async () => {
    const { send } = await appWith(() => Promise.reject(new AppError('index_corrupt')));
    for (const path of ['/', '/sok?q=kvalifiseringskurs', '/kilde', '/tiltak/x', '/fase/2.5', '/fylke/AK']) {
      const response = await send(path, { headers: { Accept: 'text/html', 'Accept-Language': 'en' } });
      expect(response.status, path).toBe(503);
      const text = await response.text();
      expect(text).toContain('The knowledge base is not available now');
      expect(text).toContain('index_corrupt');
    }
  });

  it('still tells about privacy and the API', async () => {
    const { send } = await appWith(() => Promise.reject(new AppError('index_missing')));
    for (const path of ['/personvern', '/tilgjengelighet', '/docs', '/openapi.json']) {
      expect((await send(path)).status, path).toBe(200);
    }
  });
});

describe('a fault nobody foresaw', () => {
  const broken = {
    ...fakeService,
    search: () => Promise.reject(new TypeError(`cannot read ${SECRET}`)),
    ask: () => Promise.reject(new TypeError(`cannot read ${SECRET}`)),
  };

  it('is answered without its details', async () => {
    const { send } = await appWith(async () => broken);
    const response = await send(`/api/search?q=${SECRET}`);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(problemSchema.parse(JSON.parse(text)).code).toBe('internal');
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('TypeError');
    const page = await send(`/sok?q=${SECRET}`, { headers: { Accept: 'text/html' } });
    expect(page.status).toBe(500);
    expect(await page.text()).toContain('Noe gikk galt hos oss');
  });

  it('is logged with where it happened, never with what was asked', async () => {
    const { send, log } = await appWith(async () => broken);
    await send(`/api/search?q=${SECRET}`);
    await send('/api/ask', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ question: SECRET }),
    });
    expect(log).toHaveLength(2);
    expect(log[0]).toMatchObject({ level: 'error', code: 'internal', method: 'GET', path: '/api/search' });
    expect(log[0]?.stack?.length).toBeGreaterThan(0);
    expect(JSON.stringify(log)).not.toContain(SECRET);
  });

  it('is told to agents and to NLWeb’s clients without its details, and logged without what was asked', async () => {
    const { send, log } = await appWith(async () => broken);
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' };
    for (const [name, input] of [
      ['search', { query: SECRET }],
      ['ask', { question: SECRET }],
    ]) {
      const call = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: input } };
      const response = await send('/mcp', { method: 'POST', headers, body: JSON.stringify(call) });
      const text = await response.text();
      expect(text).toContain('"isError":true');
      expect(text).toContain(ERRORS.internal.remedy);
      expect(text).not.toContain(SECRET);
    }
    const list = await send(`/ask?query=${SECRET}`);
    expect(list.status).toBe(500);
    expect(await list.text()).not.toContain(SECRET);
    expect(log).toHaveLength(3);
    expect(log[0]).toMatchObject({ code: 'internal', path: 'search' });
    expect(JSON.stringify(log)).not.toContain(SECRET);
  });

  it('does not log what visitors get wrong', async () => {
    const { send, log } = await appWith(async () => fakeService);
    await send('/api/search?q=');
    await send('/finnes-ikke');
    expect(log).toEqual([]);
  });
});

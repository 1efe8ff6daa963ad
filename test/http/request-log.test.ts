/** What is logged of a request: how it went, never what was asked, from where or with what. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import type { LogEntry, RequestEntry, Service } from '../../src/http/deps.ts';
import { inMemoryLimiter } from '../../src/http/limiters/in-memory.ts';
import { fakeService } from './fake-service.ts';

const SECRET = 'hemmelighet';
const ADDRESS = '203.0.113.7';
const AGENT = 'Nettleser/1.0';

function logging(service: Service = fakeService, quota = 100) {
  const lines: (LogEntry | RequestEntry)[] = [];
  const app = createApp({
    service: async () => service,
    log: (entry) => lines.push(entry),
    logRequest: (entry) => lines.push(entry),
    limits: {
      addressOf: () => ADDRESS,
      all: inMemoryLimiter('default', quota),
      model: null,
      sparesLoopback: false,
    },
  });
  const send = (path: string, init: RequestInit = {}) =>
    app.request(path, {
      ...init,
      headers: { 'User-Agent': AGENT, Referer: `https://a/${SECRET}`, ...init.headers },
    });
  return { lines, send };
}

const ask = (question: string): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ question, history: [{ question: `${question} før` }] }),
});

const called = (question: string): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
  body: JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: 'ask', arguments: { question } },
  }),
});

describe('a request', () => {
  it('is one line: its id, method, route, status and time', async () => {
    const { lines, send } = logging();
    const response = await send('/tiltak/ak-overgang-vg2-vg3', { headers: { 'X-Request-Id': 'abc-123' } });
    expect(response.headers.get('x-request-id')).toBe('abc-123');
    expect(lines).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        event: 'request',
        request: 'abc-123',
        method: 'GET',
        route: '/tiltak/:id',
        status: 200,
        ms: expect.any(Number),
      },
    ]);
  });

  it('leaves no trace of what was asked, from where or with what: answered, refused, failed or over the limit', async () => {
    const fails = () => Promise.reject(new TypeError(`cannot read ${SECRET}`));
    const broken: Service = { ...fakeService, search: fails, ask: fails, related: fails };
    for (const { lines, send } of [logging(), logging(broken), logging(fakeService, 1)]) {
      const requests: [string, RequestInit?][] = [
        [`/api/search?q=${SECRET}`],
        [`/api/search?q=${SECRET}&finnes=${SECRET}`],
        [`/api/search?q=${SECRET}%FF`],
        [`/sok?q=${SECRET}&fra=${SECRET}`, { headers: { Accept: 'text/html' } }],
        ['/api/ask', ask(SECRET)],
        ['/api/ask', { ...ask(SECRET), body: `{"question": "${SECRET}` }],
        [`/api/suggest?q=${SECRET}`],
        [`/ask?query=${SECRET}`],
        ['/mcp', called(SECRET)],
        [`/${SECRET}`],
        [`/tiltak/${SECRET}`],
        [`/api/measures/${SECRET}`],
        ['/tiltak/ak-overgang-vg2-vg3'],
        ['/api/phases', { method: SECRET.toUpperCase() }],
      ];
      for (const [path, init] of requests) await send(path, init);
      const infos = lines.filter(({ level }) => level === 'info');
      expect(infos).toHaveLength(requests.length);
      const text = JSON.stringify(lines).toLowerCase();
      for (const secret of [SECRET, ADDRESS, AGENT.toLowerCase()]) expect(text).not.toContain(secret);
    }
  });

  it('that fails has the same id in both its lines', async () => {
    const fails = () => Promise.reject(new TypeError('no'));
    const { lines, send } = logging({ ...fakeService, search: fails });
    const response = await send(`/api/search?q=${SECRET}`);
    const id = response.headers.get('x-request-id');
    expect(lines.map(({ request }) => request)).toEqual([id, id]);
    expect(lines[0]).toMatchObject({ level: 'error', code: 'internal', path: '/api/search' });
  });
});

describe('a request’s id', () => {
  it('is made anew where the caller’s own is missing, too long or could break a log', async () => {
    const { send } = logging();
    for (const own of ['', 'a'.repeat(129), 'a b', 'a"b', 'æ', 'a;b'])
      expect(
        (await send('/healthz', { headers: { 'X-Request-Id': own } })).headers.get('x-request-id'),
      ).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  });
});

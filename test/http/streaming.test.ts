/** A streamed answer: what is known comes at once, the text when it is written, and a reader that leaves stops the work. */

import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import type { LogEntry, Service } from '../../src/http/deps.ts';
import { problemSchema } from '../../src/http/schemas.ts';
import type { AskResponse } from '../../src/types.ts';
import { fakeService } from './fake-service.ts';

/** A service whose language model takes its time: `finish` gives its text, `signal` is what it listens to. */
function slowService() {
  let finish: (text: string) => void = () => undefined;
  const seen: { signal?: AbortSignal } = {};
  const begin: Service['begin'] = async (request, signal) => {
    const { found } = await fakeService.begin(request);
    if (signal) seen.signal = signal;
    const final = new Promise<AskResponse>((resolve, reject) => {
      finish = (answer) => resolve({ ...found, answer, writtenBy: 'model' });
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
    return { found, finish: () => final };
  };
  const service: Service = {
    ...fakeService,
    begin,
    ask: async (request, signal) => (await begin(request, signal)).finish(),
  };
  const logged: LogEntry[] = [];
  const app = createApp({ service: async () => service, log: (entry) => void logged.push(entry) });
  return { app, seen, logged, finish: (text: string) => finish(text) };
}

/** A service that fails at one of the two steps, with the question in its message. */
function failingService(at: 'begin' | 'finish') {
  const fault = new Error('kvalifiseringskurs');
  const begin: Service['begin'] = async (request) => {
    if (at === 'begin') throw fault;
    return { ...(await fakeService.begin(request)), finish: () => Promise.reject(fault) };
  };
  const logged: LogEntry[] = [];
  const service = async () => ({ ...fakeService, begin });
  return { app: createApp({ service, log: (entry) => void logged.push(entry) }), logged };
}

const request = (signal?: AbortSignal, accept = 'text/event-stream') => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept },
  body: JSON.stringify({ question: 'kvalifiseringskurs' }),
  ...(signal ? { signal } : {}),
});

describe('a streamed answer', () => {
  it('tells what was understood and the citations before the text is written', async () => {
    const { app, finish } = slowService();
    const response = await app.request('/api/ask', request());
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async () => (await reader?.read())?.value ?? '';
    expect(await next()).toMatch(/^event: understood\n/);
    expect(await next()).toMatch(/^event: citations\n/);
    finish('Først.\n\nSå.');
    expect(await next()).toBe('event: text\ndata: {"text":"Først.\\n\\n"}\n\n');
    expect(await next()).toBe('event: text\ndata: {"text":"Så."}\n\n');
    expect(await next()).toMatch(/^event: done\n.*"writtenBy":"model"/);
    expect((await reader?.read())?.done).toBe(true);
  });

  it('stops the work when its reader leaves', async () => {
    const { app, seen, logged } = slowService();
    const response = await app.request('/api/ask', request());
    const reader = response.body?.getReader();
    await reader?.read();
    expect(seen.signal?.aborted).toBe(false);
    await reader?.cancel();
    expect(seen.signal?.aborted).toBe(true);
    expect(logged).toEqual([]);
  });

  it('that fails before it begins is an error as any other, and logged', async () => {
    const { app, logged } = failingService('begin');
    const response = await app.request('/api/ask', request());
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(logged).toMatchObject([{ level: 'error', code: 'internal', method: 'POST', path: '/api/ask' }]);
  });

  it('that fails underway ends in an event that says so, and is logged without the question', async () => {
    const { app, logged } = failingService('finish');
    const response = await app.request('/api/ask', request());
    const events = (await response.text()).trim().split('\n\n');
    expect(events.map((event) => /^event: (\w+)/.exec(event)?.[1])).toEqual([
      'understood',
      'citations',
      'error',
    ]);
    const problem = JSON.parse(events.at(-1)?.split('\ndata: ')[1] ?? 'null');
    expect(problemSchema.parse(problem)).toMatchObject({
      code: 'internal',
      status: 500,
      instance: '/api/ask',
    });
    expect(logged).toMatchObject([{ level: 'error', code: 'internal', method: 'POST', path: '/api/ask' }]);
    expect(logged[0]?.request).toBe(response.headers.get('x-request-id'));
    expect(JSON.stringify(logged)).not.toContain('kvalifiseringskurs');
  });

  it('that is not streamed stops, too, and nothing is logged of it', async () => {
    const { app, seen, logged } = slowService();
    const leaving = new AbortController();
    const answering = app.request('/api/ask', request(leaving.signal, 'application/json'));
    await expect.poll(() => seen.signal).toBeDefined();
    leaving.abort();
    expect((await answering).status).toBe(499);
    expect(logged).toEqual([]);
  });
});

/** Stopping the Node server: what is being read is finished, balancers are told, and nobody waits for ever. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { stopTimesFrom } from '../../src/host/stop.ts';
import { problemSchema } from '../../src/http/schemas.ts';
import { type Endpoint, says, startEndpoint } from '../llm/endpoint.ts';
import { type NodeServer, startNode } from './node-server.ts';

/** A language model that takes its time, so that an answer is under way for as long as a test wants. */
let model: Endpoint;
let release: () => void;
let server: NodeServer | undefined;
const open: ReadableStreamDefaultReader<string>[] = [];

beforeEach(async () => {
  model = await startEndpoint();
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  model.behave(async (response, asked) => {
    await held;
    await says('')(response, asked);
  });
});
afterEach(async () => {
  release();
  for (const reader of open.splice(0)) await reader.cancel().catch(() => undefined);
  server?.process.kill('SIGKILL');
  await server?.ended;
  await model.close();
});

async function start(env: Record<string, string> = {}): Promise<NodeServer> {
  server = await startNode({ LLM_BASE_URL: model.baseURL, LLM_MODEL: 'm', LLM_TIMEOUT: '60000', ...env });
  return server;
}

/** Asks for a streamed answer, and gives it when its citations have come and its text waits for the model. */
async function streaming({ url }: NodeServer): Promise<ReadableStreamDefaultReader<string>> {
  const response = await fetch(`${url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ question: 'hvilke tiltak har Nordland' }),
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error('There is no stream.');
  open.push(reader);
  for (let text = ''; !text.includes('event: citations'); ) text += (await reader.read()).value ?? '';
  await expect.poll(() => model.asked.length).toBe(1);
  return reader;
}

/** Sends a signal, and gives the first answer of /healthz that is not that all is well. */
async function stopped({ url, process }: NodeServer): Promise<Response> {
  process.kill('SIGTERM');
  for (;;) {
    const response = await fetch(`${url}/healthz`);
    if (response.status !== 200) return response;
    await response.body?.cancel();
    await wait(1);
  }
}

describe('a server that is told to stop', () => {
  it('says so at /healthz and takes no more, finishes the stream that is being read, and ends with 0', async () => {
    const own = await start();
    const reader = await streaming(own);
    const health = await stopped(own);
    expect(health.status).toBe(503);
    expect(health.headers.get('connection')).toBe('close');
    expect(problemSchema.parse(await health.json()).code).toBe('shutting_down');
    const refused = await fetch(`${own.url}/api/phases`);
    expect(problemSchema.parse(await refused.json())).toMatchObject({ status: 503, code: 'shutting_down' });
    const page = await fetch(own.url, { headers: { Accept: 'text/html' } });
    expect(await page.text()).toContain('Kunnskapsgrunnlaget er ikke tilgjengelig nå');
    release();
    let rest = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) rest += part.value;
    expect(rest).toMatch(/event: done\n.*"answered":true/);
    expect(await own.ended).toEqual([0, null]);
    await expect(fetch(own.url)).rejects.toThrow();
  });

  it('with nothing under way ends at once, by either signal', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const own = await start();
      // Whose connection stays open for more.
      await (await fetch(`${own.url}/api/phases`)).text();
      own.process.kill(signal);
      expect(await own.ended).toEqual([0, null]);
    }
  });

  it('waits no longer for a stream than it is told to', async () => {
    const own = await start({ STOP_TIMEOUT: '0' });
    const reader = await streaming(own);
    own.process.kill('SIGTERM');
    expect(await own.ended).toEqual([0, null]);
    await expect(reader.read()).rejects.toThrow();
  });

  it('answers on for as long as balancers need to see it, if it is told to', async () => {
    const own = await start({ STOP_DELAY: '600' });
    expect((await stopped(own)).status).toBe(503);
    expect((await fetch(`${own.url}/api/phases`)).status).toBe(200);
    expect((await fetch(`${own.url}/healthz`)).status).toBe(503);
  });

  it('ends at once on a second signal, with the code that shells know', async () => {
    const own = await start();
    await streaming(own);
    await stopped(own);
    own.process.kill('SIGTERM');
    expect(await own.ended).toEqual([143, null]);
  });

  it.each([{ STOP_DELAY: '-1' }, { STOP_TIMEOUT: 'lenge' }, { STOP_TIMEOUT: '601' }])(
    'takes no time that is none: %j',
    (values) => {
      expect(() => stopTimesFrom(values)).toThrow(AppError);
      expect(() => stopTimesFrom(values)).toThrow(Object.keys(values)[0]);
    },
  );
});

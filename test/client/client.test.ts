/** The client as a program uses it: against the real app, and against servers and connections that fail. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type AskEvent, createClient, TiltakssokError } from '../../src/client/client.ts';
import { createApp } from '../../src/http/app.ts';
import { openService } from '../../src/service.ts';
import { readBuilt } from '../real-engine.ts';

const service = openService(readBuilt);
const app = createApp({ service: () => service });
const api = 'https://tiltak.example.no';
const inApp: typeof fetch = async (input, init) => app.request(String(input), init);
const client = createClient({ api, fetch: inApp });

const QUESTION = 'Hvilke tiltak finnes for Vg2–Vg3?';
const failureOf = (promise: Promise<unknown>): Promise<TiltakssokError> =>
  promise.then(
    () => expect.fail('It did not fail.'),
    (error) => error,
  );

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A client of a server on this machine that answers so. */
async function clientOf(answer: RequestListener) {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return createClient({ api: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

describe('the client', () => {
  it('is imported by the package’s name', async () => {
    const imported = await import('tiltakssok/client');
    expect(imported.createClient).toBeTypeOf('function');
  });

  it('searches, narrowed and by page', async () => {
    const { results, total } = await client.search('kurs', {
      county: ['AK', 'RO'],
      kind: 'measure',
      limit: 3,
    });
    expect(total).toBeGreaterThan(0);
    for (const { citation } of results) expect(['AK', 'RO']).toContain(citation.counties[0]?.code);
    const later = await client.search('kurs', { county: 'Vestland' });
    expect(
      later.results.every(({ citation }) => ['HO', 'SF'].includes(citation.counties[0]?.code ?? '')),
    ).toBe(true);
  });

  it('suggests names in its language, or in that of the call', async () => {
    const english = createClient({ api, fetch: inApp, lang: 'en' });
    const first = async (suggestions: ReturnType<typeof client.suggest>) =>
      (await suggestions).suggestions[0];
    expect(await first(english.suggest('transi', { limit: 1 }))).toMatchObject({ kind: 'phase' });
    expect(await first(english.suggest('overg', { lang: 'nb' }))).toMatchObject({ kind: 'phase' });
  });

  it('asks, and streams the same answer by events', async () => {
    const whole = await client.ask(QUESTION, { filters: { county: 'AK' } });
    const events: AskEvent[] = [];
    for await (const event of client.askStreaming(QUESTION, { filters: { county: 'AK' } }))
      events.push(event);
    const text = events.flatMap((event) => (event.type === 'text' ? event.text : [])).join('');
    expect(text).toBe(whole.answer);
    expect(events.map(({ type }) => type).filter((type) => type !== 'text')).toEqual([
      'understood',
      'citations',
      'done',
    ]);
    expect(events[1]).toEqual({ type: 'citations', citations: whole.citations });
    expect(events.at(-1)).toMatchObject({ answered: true, followUps: whole.followUps });
  });

  it('goes on from earlier questions', async () => {
    const { understood } = await client.ask('og i Akershus?', { history: [{ question: QUESTION }] });
    expect(understood).toMatchObject({ phases: ['2.5'], counties: ['AK'], carried: ['2.5'] });
  });

  it('looks measures up, and what is related to one', async () => {
    const { total, measures } = await client.measures({ phase: '2.5', limit: 2, sort: 'title' });
    expect(measures).toHaveLength(2);
    expect(total).toBeGreaterThan(2);
    const id = measures[0]?.id ?? '';
    expect(await client.measure(id)).toMatchObject({ id });
    const { results } = await client.related(id, { limit: 2 });
    expect(results[0]?.reasons.length).toBeGreaterThan(0);
    const compared = await client.compare(measures.map((measure) => measure.id));
    expect(compared.measures.map((measure) => measure.id)).toEqual(measures.map((measure) => measure.id));
    expect((await client.units({ kind: 'passage', limit: 1 })).units[0]?.kind).toBe('passage');
    expect(await client.unit('2.5-nettskole')).toMatchObject({ kind: 'passage' });
  });

  it('has the names that everything goes by', async () => {
    expect((await client.phases()).phases).toHaveLength(7);
    expect((await client.counties({ q: 'rogaland' })).counties).toMatchObject([{ code: 'RO' }]);
    expect(await client.county('Vestland')).toMatchObject({ name: 'Vestland' });
    expect(await client.phase('2.5')).toMatchObject({ name: { en: expect.stringContaining('Vg2') } });
    expect((await client.categories()).categories).toHaveLength(4);
    expect((await client.actors()).actors).toHaveLength(3);
    expect((await client.concepts({ q: 'læreplass' })).total).toBeGreaterThan(0);
  });

  it('gives addresses of the site in full, also where it lies below a path', () => {
    expect(client.addressOf('/kilde#2.5')).toBe('https://tiltak.example.no/kilde#2.5');
    expect(createClient({ api: 'https://fylke.no/tiltak/' }).addressOf('/kilde')).toBe(
      'https://fylke.no/tiltak/kilde',
    );
  });
});

describe('what goes wrong', () => {
  it.each(['', 'tiltak.example.no', 'javascript:alert(1)'])('api %j is none', (wrong) => {
    expect(() => createClient({ api: wrong })).toThrow(expect.objectContaining({ code: 'api_invalid' }));
  });

  it('is told by the API’s own code, with the remedy', async () => {
    const error = await failureOf(client.search('kurs', { county: 'Atlantis' }));
    expect(error).toBeInstanceOf(TiltakssokError);
    expect(error).toMatchObject({ code: 'parameter_invalid', status: 400 });
    expect(error.message).toContain('county: must be one of AA, AK');
    expect(error.remedy).not.toBe('');
    expect(await failureOf(client.ask(' '))).toMatchObject({ code: 'query_empty' });
    expect(await failureOf(client.askStreaming(' ').next())).toMatchObject({ code: 'query_empty' });
    expect(await failureOf(client.measure('no/such'))).toMatchObject({ code: 'not_found', status: 404 });
  });

  it.each([
    ['17', 17],
    [new Date(Date.now() + 60_000).toUTCString(), expect.closeTo(60, -1)],
    ['soon', undefined],
  ])('too many requests: Retry-After %s', async (header, seconds) => {
    const busy = await clientOf((_, response) => {
      response.writeHead(429, { 'Retry-After': header }).end('Slow down');
    });
    expect(await failureOf(busy.search('kurs'))).toMatchObject({ code: 'rate_limited', retryAfter: seconds });
  });

  it.each([
    ['a page', 200, 'text/html', '<!doctype html>'],
    ['a page that says 404', 404, 'text/html', '<!doctype html>'],
    ['JSON of something else', 200, 'application/json', '{"items":[]}'],
    ['no object', 200, 'application/json', 'null'],
  ])('another program answers: %s', async (_, status, type, body) => {
    const other = await clientOf((__, response) => {
      response.writeHead(status, { 'Content-Type': type }).end(body);
    });
    expect(await failureOf(other.search('kurs'))).toMatchObject({ code: 'not_understood', status });
    expect(await failureOf(other.askStreaming('kurs').next())).toMatchObject({ code: 'not_understood' });
  });

  it('nothing answers', async () => {
    const gone = await clientOf((request) => void request.socket.destroy());
    expect(await failureOf(gone.search('kurs'))).toMatchObject({ code: 'unreachable', status: 0 });
  });

  it('an answer fails after it has begun', async () => {
    const problem = {
      code: 'internal',
      detail: 'Something went wrong here',
      status: 500,
      remedy: 'Try again.',
    };
    const failing = await clientOf((_, response) => {
      response
        .writeHead(200, { 'Content-Type': 'text/event-stream' })
        .end(`event: text\ndata: {"text":"a"}\n\nevent: error\ndata: ${JSON.stringify(problem)}\n\n`);
    });
    const events = failing.askStreaming('kurs');
    expect((await events.next()).value).toEqual({ type: 'text', text: 'a' });
    const { detail: message, ...facts } = problem;
    expect(await failureOf(events.next())).toMatchObject({ ...facts, message });
  });

  it.each([
    ['no JSON', 'event: text\ndata: <html>'],
    ['cut JSON', 'event: text\ndata: {"text":"a'],
    ['a text alone', 'event: text\ndata: "kurs"'],
    ['nothing', 'event: done\ndata: null'],
    ['a list for an object', 'event: text\ndata: ["kurs"]'],
    ['an object for the list of citations', 'event: citations\ndata: {}'],
    ['no problem', 'event: error\ndata: "broken"'],
  ])('an event has %s', async (_, event) => {
    const other = await clientOf((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).end(`${event}\n\n`);
    });
    const failure = await failureOf(other.askStreaming('kurs').next());
    expect(failure).toMatchObject({ name: 'TiltakssokError', code: 'not_understood', status: 200 });
  });

  it('an answer is cut off', async () => {
    const ended = await clientOf((_, response) => {
      response
        .writeHead(200, { 'Content-Type': 'text/event-stream' })
        .end('event: text\ndata: {"text":"a"}\n\n');
    });
    const events = ended.askStreaming('kurs');
    expect((await events.next()).value).toEqual({ type: 'text', text: 'a' });
    expect(await failureOf(events.next())).toMatchObject({ code: 'cut_off' });
    const half = await clientOf((request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '99' });
      response.write('{"results":');
      request.socket.end();
    });
    expect(await failureOf(half.search('kurs'))).toMatchObject({ code: 'cut_off' });
  });

  it('is none of ours where the caller stopped', async () => {
    const slow = await clientOf(() => {});
    const reason = new Error('The visitor has left.');
    for (const call of [
      (signal: AbortSignal) => slow.search('kurs', { signal }),
      (signal: AbortSignal) => slow.suggest('kurs', { signal }),
      (signal: AbortSignal) => slow.ask('kurs', { signal }),
      (signal: AbortSignal) => slow.askStreaming('kurs', { signal }).next(),
      (signal: AbortSignal) => slow.measures({ signal }),
      (signal: AbortSignal) => slow.related('kurs', { signal }),
    ]) {
      const stop = new AbortController();
      const failure = failureOf(call(stop.signal));
      stop.abort(reason);
      expect(await failure).toBe(reason);
      expect(await failureOf(call(stop.signal))).toBe(reason);
    }
  });
});

describe('the events', () => {
  it('are read however the bytes are cut, and the server stops when the reader leaves', async () => {
    const stream =
      'event: text\r\ndata: {"text":"på"}\r\n\r\n: wait\n\nevent: text\ndata: {"text":"\\n"}\n\n';
    let left: () => void = () => {};
    const leaving = new Promise<void>((resolve) => {
      left = resolve;
    });
    const cut = createClient({
      api,
      fetch: async () => {
        const bytes = [...new TextEncoder().encode(stream)].map((byte) => Uint8Array.of(byte));
        const body = new ReadableStream({
          pull: (controller) => {
            const next = bytes.shift();
            if (next) controller.enqueue(next);
          },
          cancel: left,
        });
        return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
      },
    });
    const texts: string[] = [];
    for await (const event of cut.askStreaming('kurs')) {
      if (event.type === 'text') texts.push(event.text);
      if (texts.length === 2) break;
    }
    expect(texts).toEqual(['på', '\n']);
    await leaving;
  });
});

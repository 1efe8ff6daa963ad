/** The contract over real sockets, as Node serves it, and what only a socket can send. */
import { METHODS } from 'node:http';
import { connect } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../src/host/listen.ts';
import { createApp } from '../../src/http/app.ts';
import { compressing } from '../../src/http/compression.ts';
import type { LogEntry } from '../../src/http/deps.ts';
import { httpContract } from './contract.suite.ts';
import { fakeService } from './fake-service.ts';
import { fakeSite } from './fake-site.ts';

let server: Listening;

beforeAll(async () => {
  const app = createApp({ service: async () => fakeService, site: () => fakeSite });
  server = await listen(
    compressing((request, env) => app.fetch(request, env as HttpBindings)),
    { port: 0, host: '127.0.0.1' },
  );
});

afterAll(() => server.close());

httpContract('Node', async () => async (path, init) => fetch(`${server.url}${path}`, init));

/** The head of a question that comes in chunks. */
const UPLOAD =
  'POST /api/ask HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';

/** Everything the server says to these very bytes. */
function exchange(request: string | Uint8Array): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(request));
    socket.setEncoding('utf8');
    socket.on('data', (part) => {
      answer += part;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('requests that are not sound HTTP', () => {
  it.each([
    [
      'raw bytes in the address',
      Buffer.from('GET /api/search?q=\xff\xfe HTTP/1.1\r\nHost: a\r\n\r\n', 'latin1'),
      'query_not_text',
    ],
    ['no HTTP at all', 'hei\r\n\r\n', 'parameter_invalid'],
    [
      'an address of a megabyte',
      `GET /api/search?q=${'a'.repeat(1_000_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
      'query_too_long',
    ],
    [
      'headers of 20 kB',
      `GET /healthz HTTP/1.1\r\nHost: a\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`,
      'parameter_invalid',
    ],
    ['an empty host', 'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', 'parameter_invalid'],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 'parameter_invalid'],
    ['a method that HTTP does not have', 'HENT / HTTP/1.1\r\nHost: a\r\n\r\n', 'parameter_invalid'],
    ['a body that does not keep to its chunks', `${UPLOAD}5\r\n{"que\r\nzz\r\n`, 'parameter_invalid'],
  ])('%s gets a problem and a closed connection', async (_, request, code) => {
    const answer = await exchange(request);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('application/problem+json');
    expect(answer).toContain(`"code":"${code}"`);
    expect(answer).toMatch(/^x-content-type-options: nosniff\r$/m);
    expect(answer).toMatch(/^content-security-policy: default-src 'none'/m);
  });
});

describe('methods that nobody uses', () => {
  const ours = ['GET', 'HEAD', 'OPTIONS'];

  it.each(METHODS.filter((method) => !ours.includes(method)))('%s gets 405 with Allow', async (method) => {
    const target = method === 'CONNECT' ? 'a:80' : '/api/search';
    const answer = await exchange(
      `${method} ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).toMatch(/^allow: GET, HEAD, OPTIONS/m);
    expect(answer).toContain('"code":"method_not_allowed"');
  });
});

describe('an upload that breaks off', () => {
  it('is not logged as a fault of the server', async () => {
    const log: LogEntry[] = [];
    const app = createApp({ service: async () => fakeService, log: (entry) => log.push(entry) });
    const arrived = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<number>();
    const own = await listen(
      async (request) => {
        arrived.resolve();
        const response = await app.fetch(request);
        answered.resolve(response.status);
        return response;
      },
      { port: 0, host: '127.0.0.1' },
    );
    const socket = connect(Number(new URL(own.url).port), '127.0.0.1', () =>
      socket.write(`${UPLOAD}5\r\n{"que\r\n`),
    );
    await arrived.promise;
    socket.resetAndDestroy();
    expect(await answered.promise).toBe(400);
    expect(log).toEqual([]);
    await own.close();
  });
});

describe('stopping', () => {
  it('answers what is under way, then takes no more', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let arrived = () => {};
    const underWay = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const own = await listen(
      async () => {
        arrived();
        await held;
        return new Response('ferdig');
      },
      { port: 0, host: '127.0.0.1' },
    );
    const answer = fetch(own.url, { headers: { Connection: 'close' } });
    await underWay;
    const closed = own.close();
    release();
    expect(await (await answer).text()).toBe('ferdig');
    await closed;
    await expect(fetch(own.url)).rejects.toThrow();
  });
});

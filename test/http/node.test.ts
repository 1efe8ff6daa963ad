/** The contract over real sockets, as Node serves it, and what only a socket can send. */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { type Listening, listen } from '../../src/node.ts';
import { httpContract } from './contract.suite.ts';
import { fakeService } from './fake-service.ts';

let server: Listening;

beforeAll(async () => {
  const app = createApp({ service: async () => fakeService });
  server = await listen((request) => app.fetch(request), { port: 0, host: '127.0.0.1' });
});

afterAll(() => server.close());

httpContract('Node', async () => async (path, init) => fetch(`${server.url}${path}`, init));

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
    ['no host', 'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', 'parameter_invalid'],
  ])('%s gets a problem and a closed connection', async (_, request, code) => {
    const answer = await exchange(request);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('application/problem+json');
    expect(answer).toContain(`"code":"${code}"`);
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

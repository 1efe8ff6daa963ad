/** A server of Node's own over any app: listens, refuses what is not sound HTTP with a problem, and knows what is under way. */
import {
  createServer,
  type IncomingMessage,
  maxHeaderSize,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener, RequestError } from '@hono/node-server';
import { AppError } from '../errors.ts';
import type { Fetch } from '../http/compression.ts';
import { listenFault } from '../http/port.ts';
import { logEntryOf } from '../http/problem.ts';
import { bareProblem, type ParserFault, unreadable } from '../http/unreadable.ts';

export interface Address {
  /** 0 for any free one. */
  port: number;
  host: string;
}

export interface Listening {
  /** With the port that was given out where 0 was asked for. */
  url: string;
  /** Resolves when no request is under way, at once where none is; streams count until their last byte. */
  idle(): Promise<void>;
  /** Accepts no more, and resolves when what is under way is answered, or after `limit` milliseconds, when it is cut. */
  close(limit?: number): Promise<void>;
}

/** Longest a request under way may hold up the end, unless told. */
const CLOSE_MILLISECONDS = 5000;

/**
 * Listens on `host` and `port`.
 * Rejects with an Error that says what to do where the port is taken or forbidden, or the host is not ours.
 */
export function listen(fetch: Fetch, at: Address): Promise<Listening> {
  const listener = getRequestListener((request, env) => fetch(request, env), {
    errorHandler: (error) => bareProblem(refused(error)),
    overrideGlobalObjects: false,
  });
  const running = counter();
  const handle = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    running.add(outgoing);
    void listener(incoming, outgoing);
  };
  // The listener refuses a missing Host itself, with a problem.
  const server = createServer({ requireHostHeader: false }, handle);
  server.on('clientError', (error: NodeJS.ErrnoException & ParserFault, socket) => {
    if (error.code !== 'ECONNRESET') void sayAndClose(socket, bareProblem(unreadable(error, maxHeaderSize)));
  });
  server.on('connect', (_, socket) => void sayAndClose(socket, noTunnel()));
  // An expectation that nobody here can meet is not a reason to refuse; Node would, without a word.
  server.on('checkExpectation', handle);
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(new Error(listenFault(error, at), { cause: error }));
    server.once('error', fail);
    server.listen(at.port, at.host, () => {
      server.off('error', fail);
      const address = server.address() as AddressInfo;
      const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
      const url = `http://${name}:${address.port}`;
      resolve({ url, idle: running.idle, close: (limit = CLOSE_MILLISECONDS) => close(server, limit) });
    });
  });
}

/** Counts the requests under way: each from `add` until its answer has gone, or its visitor. */
function counter(): { add(answer: ServerResponse): void; idle(): Promise<void> } {
  let underWay = 0;
  const waiting = new Set<() => void>();
  return {
    add(answer) {
      underWay++;
      answer.once('close', () => {
        underWay--;
        if (underWay > 0) return;
        for (const resolve of waiting) resolve();
        waiting.clear();
      });
    },
    idle: () => (underWay === 0 ? Promise.resolve() : new Promise((resolve) => waiting.add(resolve))),
  };
}

function close(server: Server, limit: number): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), limit);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** What the listener could not make a request of, or what the app threw past its own handler. */
function refused(thrown: unknown): AppError {
  if (thrown instanceof RequestError)
    return new AppError('parameter_invalid', 'The address or the Host header is not well-formed.');
  const error = new AppError('internal', undefined, { cause: thrown });
  console.error(JSON.stringify(logEntryOf(error, '', '')));
  return error;
}

/** CONNECT asks for a tunnel to elsewhere: it has no path of ours, so Allow names what the site as a whole knows. */
function noTunnel(): Response {
  const allowed = 'GET, HEAD, OPTIONS, POST';
  const error = new AppError('method_not_allowed', `CONNECT is not allowed here: use ${allowed}.`);
  return bareProblem(error, { Allow: allowed });
}

/** Writes a response by hand where Node has none to write with; by itself it would close the connection without a word. */
async function sayAndClose(socket: Duplex, response: Response): Promise<void> {
  // Whoever asked may be gone already, which is nothing to us.
  socket.on('error', () => socket.destroy());
  const body = await response.text();
  if (!socket.writable) return;
  const length = String(new TextEncoder().encode(body).length);
  const headers = [...response.headers, ['Content-Length', length], ['Connection', 'close']];
  const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const reason = response.status === 405 ? 'Method Not Allowed' : 'Bad Request';
  socket.end(`HTTP/1.1 ${response.status} ${reason}\r\n${head}\r\n${body}`);
}

/** Self-hosted entry: the index on disk, served from Node. PORT and HOST choose where. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { getRequestListener, RequestError } from '@hono/node-server';
import { AppError, ERRORS } from './errors.ts';
import { createApp } from './http/app.ts';
import { problemResponse } from './http/problem.ts';
import { openService } from './service.ts';

const INDEX = join(import.meta.dirname, '..', 'dist', 'index');
const DEFAULT_PORT = 8787;
const DEFAULT_HOST = '127.0.0.1';

export interface Listening {
  /** With the port that was given out where 0 was asked for. */
  url: string;
  /** Stops taking requests, and resolves when those under way are answered. */
  close(): Promise<void>;
}

type Fetch = (request: Request) => Response | Promise<Response>;

/** Longest a request under way may hold up the stop. */
const STOP_MILLISECONDS = 5000;

/**
 * Listens on `host` and `port` (0 for any free one).
 * Rejects with Node's own error where the port is taken or the host is not ours.
 */
export function listen(fetch: Fetch, { port, host }: { port: number; host: string }): Promise<Listening> {
  const listener = getRequestListener((request) => fetch(request), {
    errorHandler: (error) => {
      const refused = error instanceof RequestError;
      const detail = 'The address or the Host header is not well-formed.';
      return problemResponse(
        refused ? new AppError('parameter_invalid', detail) : new AppError('internal'),
        '/',
      );
    },
    overrideGlobalObjects: false,
  });
  const server = createServer((incoming, outgoing) => {
    void listener(incoming, outgoing);
  });
  server.on('clientError', (error, socket) => void answerUnreadable(error, socket));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address() as AddressInfo;
      const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
      resolve({ url: `http://${name}:${address.port}`, close: () => close(server) });
    });
  });
}

/** What Node could not even read, as an error of ours; the code is that of Node's HTTP parser. */
function unreadable(code: string | undefined): AppError {
  if (code === 'HPE_HEADER_OVERFLOW')
    return new AppError('query_too_long', 'The address or the headers are too long.');
  if (code === 'HPE_INVALID_URL') {
    return new AppError('query_not_text', 'The address holds bytes that are not percent-encoded.');
  }
  return new AppError('parameter_invalid', 'The request is not well-formed HTTP.');
}

/** Node closes such a connection without a word; we say what was wrong first. */
async function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): Promise<void> {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const response = problemResponse(unreadable(error.code), '/', { Connection: 'close' });
  const body = await response.text();
  const headers = [...response.headers, ['Content-Length', String(new TextEncoder().encode(body).length)]];
  const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${response.status} Bad Request\r\n${head}\r\n${body}`);
}

function close(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), STOP_MILLISECONDS);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Loads the index once and serves it. Without a sound index it still runs, and says on every address what is wrong. */
async function serve(): Promise<void> {
  const service = openService(async (name) => new Uint8Array(await readFile(join(INDEX, name))));
  service.catch((error: unknown) => {
    if (!(error instanceof AppError)) return console.error(error);
    console.error(`${error.code}: ${error.message}\n${ERRORS[error.code].remedy}`);
  });
  const app = createApp({ service: () => service });
  const port = process.env.PORT ?? String(DEFAULT_PORT);
  const host = process.env.HOST ?? DEFAULT_HOST;
  const server = await listen((request) => app.fetch(request), { port: Number(port), host });
  console.log(`Tiltakssøk: ${server.url}`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

if (import.meta.main) {
  await serve().catch((error: Error) => {
    console.error(`Cannot serve: ${error.message}`);
    process.exit(1);
  });
}

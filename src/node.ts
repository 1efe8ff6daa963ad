/** Self-hosted entry: the index on disk, served from Node. PORT, HOST and INDEX_FOLDER choose where. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, maxHeaderSize, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { getRequestListener, type HttpBindings, RequestError } from '@hono/node-server';
import { AppError, ERRORS } from './errors.ts';
import { createApp } from './http/app.ts';
import { compressing, type Fetch } from './http/compression.ts';
import { inMemoryLimiter } from './http/limiters/in-memory.ts';
import { listenFault, portFrom } from './http/port.ts';
import { logEntryOf } from './http/problem.ts';
import { addressFrom } from './http/proxies.ts';
import type { RateLimits } from './http/rate-limit.ts';
import { reloading } from './http/reloading.ts';
import { type Settings, settingsFrom } from './http/settings.ts';
import { openSite } from './http/site.ts';
import { bareProblem, type ParserFault, unreadable } from './http/unreadable.ts';
import type { ReadFile } from './index/format.ts';
import { recoverSwap } from './index/swap.ts';
import { languageModelFrom } from './llm/from-settings.ts';
import type { LanguageModel } from './llm/language-model.ts';
import { openService } from './service.ts';

const DIST = join(import.meta.dirname, '..', 'dist');
const DEFAULT_PORT = 8787;
const DEFAULT_HOST = '127.0.0.1';

export interface Address {
  /** 0 for any free one. */
  port: number;
  host: string;
}

export interface Listening {
  /** With the port that was given out where 0 was asked for. */
  url: string;
  /** Stops taking requests, and resolves when those under way are answered. */
  close(): Promise<void>;
}

/** Longest a request under way may hold up the stop. */
const STOP_MILLISECONDS = 5000;

/**
 * Listens on `host` and `port`.
 * Rejects with an Error that says what to do where the port is taken or forbidden, or the host is not ours.
 */
export function listen(fetch: Fetch, at: Address): Promise<Listening> {
  const listener = getRequestListener((request, env) => fetch(request, env), {
    errorHandler: (error) => bareProblem(refused(error)),
    overrideGlobalObjects: false,
  });
  // The listener refuses a missing Host itself, with a problem.
  const server = createServer({ requireHostHeader: false }, (incoming, outgoing) => {
    void listener(incoming, outgoing);
  });
  server.on('clientError', (error: NodeJS.ErrnoException & ParserFault, socket) => {
    if (error.code !== 'ECONNRESET') void sayAndClose(socket, bareProblem(unreadable(error, maxHeaderSize)));
  });
  server.on('connect', (_, socket) => void sayAndClose(socket, noTunnel()));
  // An expectation that nobody here can meet is not a reason to refuse; Node would, without a word.
  server.on('checkExpectation', (incoming, outgoing) => void listener(incoming, outgoing));
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(new Error(listenFault(error, at), { cause: error }));
    server.once('error', fail);
    server.listen(at.port, at.host, () => {
      server.off('error', fail);
      const address = server.address() as AddressInfo;
      const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
      resolve({ url: `http://${name}:${address.port}`, close: () => close(server) });
    });
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

export interface ServeOptions {
  /** Where the build swaps its index in. */
  dist?: string;
  /** Another folder with an index. */
  folder?: string;
  /** Puts answers into other words, if any. */
  model?: LanguageModel | null;
  settings?: Settings;
}

/**
 * Serves the index in `dist`, or the one in `folder`. Without a sound one it still runs, says on every address what is
 * wrong, and looks again after a while. Rejects as `listen` does.
 */
export async function serve(
  at: Address,
  { dist = DIST, folder = '', model = null, settings = settingsFrom({}) }: ServeOptions = {},
): Promise<Listening> {
  // Only what our own build swaps in is ours to put back.
  if (folder === '') await recoverSwap(dist).catch((error: Error) => console.error(error.message));
  const index = folder === '' ? join(dist, 'index') : folder;
  const read: ReadFile = async (name) => new Uint8Array(await readFile(join(index, name)));
  const report = (error: unknown) => console.error(error instanceof AppError ? sentence(error) : error);
  const service = reloading(() => openService(read, model), report);
  const site = reloading(() => openSite(read), report);
  // At once, so that the first visitor need not wait; `reloading` says in the log where it fails.
  service().catch(() => undefined);
  const app = createApp({
    service,
    site,
    languageModel: model?.id ?? null,
    settings,
    limits: limitsFrom(settings, model !== null),
    build: await buildId(),
    ...(settings.logRequests ? { logRequest: (entry) => console.log(JSON.stringify(entry)) } : {}),
  });
  return listen(
    compressing((request, env) => app.fetch(request, env as HttpBindings)),
    at,
  );
}

/** Names this very code by its bytes, so that all servers that run it give the same ETags. */
async function buildId(): Promise<string> {
  const hash = createHash('sha256');
  const files = await readdir(import.meta.dirname, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
    hash.update(`\0${file}\0`).update(await readFile(join(import.meta.dirname, file)));
  }
  return hash.digest('hex');
}

/** Counters in this process, by the address that called it or, behind proxies of our own, by the one that called them. */
function limitsFrom(settings: Settings, hasModel: boolean): RateLimits {
  return {
    addressOf(c) {
      const { incoming } = c.env as Partial<HttpBindings>;
      return addressFrom(
        c.req.header('x-forwarded-for'),
        settings.trustedProxies,
        incoming?.socket.remoteAddress,
      );
    },
    all: inMemoryLimiter('default', settings.rateLimit),
    model: hasModel ? inMemoryLimiter('model', settings.modelRateLimit) : null,
    sparesLoopback: !settings.rateLimitSet,
  };
}

function sentence({ code, message }: AppError): string {
  return `${code}: ${message}\n${ERRORS[code].remedy}`;
}

async function main(): Promise<void> {
  const at = { port: portFrom(process.env.PORT, DEFAULT_PORT), host: process.env.HOST || DEFAULT_HOST };
  const { LLM_BASE_URL, LLM_MODEL, LLM_API_KEY, LLM_TIMEOUT } = process.env;
  const model = languageModelFrom({ LLM_BASE_URL, LLM_MODEL, LLM_API_KEY, LLM_TIMEOUT });
  const settings = settingsFrom(process.env);
  const server = await serve(at, { folder: process.env.INDEX_FOLDER ?? '', model, settings });
  console.log(`Tiltakssøk: ${server.url}`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

if (import.meta.main) {
  await main().catch((error: Error) => {
    console.error(error instanceof AppError ? sentence(error) : error.message);
    process.exit(1);
  });
}

/** What the browser talks to in development: hands requests on to the site, and tells its pages what has changed. */

import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const SCRIPT = '/_dev/reload.js';
const EVENTS = '/_dev/events';
/** The pages' own policy allows all that the script does: it is of the same host, and so is what it connects to. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";
/** Left out on the way to the site: pages are to be read and added to, and never "not modified". */
const NOT_FORWARDED = ['accept-encoding', 'if-none-match', 'connection'];

/** What pages are told. */
export interface State {
  /** Grows with each change that is served. */
  version: number;
  /** What is wrong with the last edit, a line each; empty where all is well. */
  faults: string[];
}

export interface Front {
  server: Server;
  /** Tells every open page. */
  tell(state: State): void;
}

/** @param target where the site serves, or null while there is none */
export function createFront(target: () => string | null): Front {
  const listeners = new Set<ServerResponse>();
  let state: State = { version: 1, faults: [] };
  const line = () => `data: ${JSON.stringify(state)}\n\n`;

  const server = createServer((incoming, outgoing) => {
    const [path = ''] = (incoming.url ?? '').split('?');
    if (path === SCRIPT) void sendScript(outgoing);
    else if (path === EVENTS) {
      outgoing.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      outgoing.write(line());
      listeners.add(outgoing);
      outgoing.on('close', () => listeners.delete(outgoing));
    } else {
      const url = target();
      if (url === null) sendFaults(outgoing, state);
      else forward(url, incoming, outgoing, () => state.version);
    }
  });
  return {
    server,
    tell(next) {
      state = next;
      for (const listener of listeners) listener.write(line());
    },
  };
}

async function sendScript(outgoing: ServerResponse): Promise<void> {
  const script = await readFile(join(import.meta.dirname, 'reload.js'));
  outgoing.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store' });
  outgoing.end(script);
}

/** Before anything could be served: what is wrong, on a page that goes over to the site once it is mended. */
function sendFaults(outgoing: ServerResponse, { version, faults }: State): void {
  const list = faults.map((fault) => `<pre>${escaped(fault)}</pre>`).join('');
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tiltakssøk</title>${tagOf(version)}</head><body>${list}</body></html>`;
  outgoing.writeHead(503, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': POLICY,
    'Cache-Control': 'no-store',
  });
  outgoing.end(page);
}

function forward(
  url: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  version: () => number,
): void {
  // The version of before the answer: a change on the way makes the page load again.
  const served = version();
  const headers: OutgoingHttpHeaders = { ...incoming.headers };
  for (const name of NOT_FORWARDED) delete headers[name];
  const onward = request(
    new URL(incoming.url ?? '/', url),
    { method: incoming.method ?? 'GET', headers },
    (answer) => {
      const isPage = answer.headers['content-type']?.startsWith('text/html') ?? false;
      if (!isPage || incoming.method === 'HEAD') {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
        return;
      }
      void text(answer).then((page) => {
        const added = page.replace('</head>', () => `${tagOf(served)}</head>`);
        const { etag: _, 'transfer-encoding': __, ...rest } = answer.headers;
        outgoing.writeHead(answer.statusCode ?? 502, { ...rest, 'content-length': Buffer.byteLength(added) });
        outgoing.end(added);
      });
    },
  );
  onward.on('error', () => {
    if (!outgoing.headersSent) outgoing.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' });
    outgoing.end('The site is just being started anew.\n');
  });
  outgoing.on('close', () => onward.destroy());
  incoming.pipe(onward);
}

function tagOf(version: number): string {
  return `<script type="module" src="${SCRIPT}?version=${version}"></script>\n`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

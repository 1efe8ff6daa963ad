/** A hub of models on this machine: serves the files of a folder as Hugging Face's does, and remembers what was asked for. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

export interface FakeHub {
  address: string;
  /** Paths asked for, in order. */
  asked: string[];
  /** Answers everything with this status from now on; null for as it should. */
  fail(status: number | null): void;
  close(): Promise<void>;
}

/** Serves `<folder>/<owner>/<name>/<file>` at `/<owner>/<name>/resolve/main/<file>`. */
export async function startHub(folder: string): Promise<FakeHub> {
  const asked: string[] = [];
  let failing: number | null = null;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://hub');
    asked.push(pathname);
    const path = normalize(pathname).replace('/resolve/main/', '/');
    const bytes = await readFile(join(folder, path)).catch(() => null);
    if (failing !== null) response.writeHead(failing).end();
    else if (bytes === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    fail: (status) => {
      failing = status;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

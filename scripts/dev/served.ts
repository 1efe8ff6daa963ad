/** The site as a process of its own, so that edited code is loaded by starting it anew; its parent says when to look again. */

import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../src/errors.ts';
import { listen } from '../../src/host/listen.ts';
import { createApp } from '../../src/http/app.ts';
import { settingsFrom } from '../../src/http/settings.ts';
import { openSite } from '../../src/http/site.ts';
import type { ReadFile } from '../../src/index/format.ts';
import { openService } from '../../src/service.ts';

/** What it tells its parent: where it serves, at first; then after each look whether that went well. */
export type Report = { url: string } | { loaded: true } | { fault: string };

const SRC = join(import.meta.dirname, '..', '..', 'src');
/** What runs in a server. */
const ROOMS = ['search', 'strings', 'llm', 'answer', 'http'];
const PAGES = ['/', '/tiltak', '/kilde', '/sok?q=frav%C3%A6r', '/api/search?q=frav%C3%A6r'];

const [, , folder = ''] = process.argv;
const read: ReadFile = async (name) => new Uint8Array(await readFile(join(folder, name)));
const report = (message: Report) => process.send?.(message);

await loadAll();
let service = openService(read);
let site = openSite(read);
await Promise.all([service, site]);
const app = createApp({
  service: () => service,
  site: () => site,
  settings: settingsFrom(process.env),
  build: randomUUID(),
});
const server = await listen((request, env) => app.fetch(request, env as object), {
  port: 0,
  host: '127.0.0.1',
});

process.on('message', async () => {
  try {
    const [nextService, nextSite] = await Promise.all([openService(read), openSite(read)]);
    service = Promise.resolve(nextService);
    site = Promise.resolve(nextSite);
    report({ loaded: true });
  } catch (error) {
    report({ fault: error instanceof AppError ? `${error.code}: ${error.message}` : String(error) });
  }
});
process.on('disconnect', () => process.exit());
await tryPages();
report({ url: server.url });

/** Loads also what is otherwise loaded when first asked for, so that a slip in it is told now, with its file and line. */
async function loadAll(): Promise<void> {
  for (const room of ROOMS) {
    const folder = join(SRC, room);
    for (const name of (await readdir(folder, { recursive: true })).sort()) {
      if (/(?<!\.d)\.ts$/.test(name)) await import(join(folder, name));
    }
  }
}

/** Throws where a page cannot be shown: code that loads may yet be wrong. */
async function tryPages(): Promise<void> {
  for (const page of PAGES) {
    const { status } = await app.request(page);
    if (status >= 500) throw new Error(`${page} answers ${status}: the line above says where.`);
  }
}

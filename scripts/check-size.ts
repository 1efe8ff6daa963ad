/** Holds what is uploaded and loaded against its budgets: the Worker's bundle, the index files it reads to answer, and the pages. */

import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createApp } from '../src/http/app.ts';
import { openSite } from '../src/http/site.ts';
import { INDEX_FILES, MANIFEST } from '../src/index/format.ts';
import { openService } from '../src/service.ts';
import { wranglerEnvironment } from './wrangler-environment.ts';

/** Budgets in bytes. If one breaks: see what grew (`wrangler deploy --dry-run --outdir`), and weigh it before raising. */
const BUDGETS = {
  'Worker bundle, gzip': 200_000,
  'index files the Worker loads': 6_000_000,
  'largest page with style and script, gzip': 60_000,
} as const;

/** The pages that hold most. */
const PAGES = ['/', '/sok?q=Hvilke+tiltak+finnes+for+Vg2%E2%80%93Vg3%3F', '/kilde', '/tiltak', '/oversikt'];

const run = promisify(execFile);

/** Bundles the Worker as a deployment would, without deploying, and gives its scripts' size after gzip, in bytes. */
async function workerGzip(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'tiltakssok-size-'));
  try {
    await run('wrangler', ['deploy', '--dry-run', '--outdir', folder], { env: wranglerEnvironment() });
    const scripts = (await readdir(folder)).filter((name) => !name.endsWith('.map') && name !== 'README.md');
    const contents = await Promise.all(scripts.map((name) => readFile(join(folder, name))));
    return contents.reduce((sum, bytes) => sum + gzipped(bytes), 0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function indexBytes(): Promise<number> {
  const names = [MANIFEST, ...INDEX_FILES];
  const sizes = await Promise.all(
    names.map((name) => stat(join('dist/index', name)).then((file) => file.size)),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const gzipped = (bytes: Uint8Array | string) => gzipSync(bytes, { level: 9 }).byteLength;

/** The largest page's HTML with all that a browser loads for it, in bytes after gzip. */
async function pageGzip(): Promise<number> {
  const read = async (name: string) => new Uint8Array(await readFile(join('dist/index', name)));
  const service = openService(read);
  const site = await openSite(read);
  const app = createApp({ service: () => service, site: async () => site });
  const assets = await Promise.all(['page.css', 'page.js', 'icon.svg'].map(async (name) => site.read(name)));
  const shared = assets.reduce((sum, bytes) => sum + gzipped(bytes), 0);
  const pages = await Promise.all(PAGES.map(async (path) => gzipped(await (await app.request(path)).text())));
  return shared + Math.max(...pages);
}

const measured: Record<keyof typeof BUDGETS, number> = {
  'Worker bundle, gzip': await workerGzip(),
  'index files the Worker loads': await indexBytes(),
  'largest page with style and script, gzip': await pageGzip(),
};
let over = false;
for (const [what, budget] of Object.entries(BUDGETS) as [keyof typeof BUDGETS, number][]) {
  const bytes = measured[what];
  const fits = bytes <= budget;
  over ||= !fits;
  const kilobytes = (count: number) => `${(count / 1000).toFixed(1)} kB`;
  console.log(`${fits ? 'ok  ' : 'OVER'} ${what}: ${kilobytes(bytes)} of ${kilobytes(budget)}`);
}
process.exitCode = over ? 1 : 0;

/** Holds what is uploaded and loaded against its budgets: the Worker's bundle, the index files it reads to answer, and the pages. */

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createApp } from '../src/http/app.ts';
import { openSite } from '../src/http/site.ts';
import { INDEX_FILES, MANIFEST } from '../src/index/format.ts';
import { openService } from '../src/service.ts';
import { bundleWorker, type Chunk, ENTRY } from './build-worker.ts';

/**
 * Budgets in bytes. If one breaks: see what grew (esbuild's metafile in scripts/build-worker.ts), and weigh it before raising. What a
 * cold start loads is apart from what is loaded when first asked for: answers, which no search waits for, the pages, which no program does, and the library of MCP,
 * which no visitor waits for.
 */
const BUDGETS = {
  'Worker, what a cold start loads, gzip': 194_000,
  'Worker, loaded at the first question, gzip': 40_000,
  'Worker, loaded at the first visit to a page, gzip': 50_000,
  'Worker, loaded at the first visit to /embed, gzip': 50_000,
  'Worker, loaded at the first request to /mcp, gzip': 70_000,
  'index files the Worker loads': 6_000_000,
  'widget with its style, gzip': 18_200,
  'largest page with style and script, gzip': 60_000,
} as const;

/** The pages that hold most. */
const PAGES = ['/', '/sok?q=Hvilke+tiltak+finnes+for+Vg2%E2%80%93Vg3%3F', '/kilde', '/tiltak', '/oversikt'];

/** The scripts of the bundle as it is deployed that `source` needs, beside those of a cold start: their size after gzip, in bytes. */
function workerGzip(chunks: readonly Chunk[], source: string): number {
  const isCold = ({ neededBy }: Chunk) => source !== ENTRY && neededBy.includes(ENTRY);
  if (!chunks.some(({ neededBy }) => neededBy.includes(source)))
    throw new Error(`Nothing loads ${source} when first asked for.`);
  return chunks
    .filter((chunk) => chunk.name.endsWith('.mjs') && chunk.neededBy.includes(source) && !isCold(chunk))
    .reduce((sum, { bytes }) => sum + gzipped(bytes), 0);
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

const chunks = await bundleWorker();
const measured: Record<keyof typeof BUDGETS, number> = {
  'Worker, what a cold start loads, gzip': workerGzip(chunks, ENTRY),
  'Worker, loaded at the first question, gzip': workerGzip(chunks, 'src/answer/ask.ts'),
  'Worker, loaded at the first visit to a page, gzip': workerGzip(chunks, 'src/http/pages/visits.ts'),
  'Worker, loaded at the first visit to /embed, gzip': workerGzip(chunks, 'src/http/pages/embed-visits.ts'),
  'Worker, loaded at the first request to /mcp, gzip': workerGzip(chunks, 'src/http/mcp/http.ts'),
  'index files the Worker loads': await indexBytes(),
  'widget with its style, gzip': gzipped(await readFile('dist/index/site/widget.js')),
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

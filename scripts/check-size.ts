/** Holds what is uploaded and loaded against its budgets: the Worker's bundle, and the index files it reads to answer. */

import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { INDEX_FILES, MANIFEST } from '../src/index/format.ts';
import { wranglerEnvironment } from './wrangler-environment.ts';

/** Budgets in bytes. If one breaks: see what grew (`wrangler deploy --dry-run --outdir`), and weigh it before raising. */
const BUDGETS = { workerGzip: 200_000, index: 6_000_000 };

const run = promisify(execFile);

/** Bundles the Worker as a deployment would, without deploying, and gives its scripts' size after gzip, in bytes. */
async function workerGzip(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'tiltakssok-size-'));
  try {
    await run('wrangler', ['deploy', '--dry-run', '--outdir', folder], { env: wranglerEnvironment() });
    const scripts = (await readdir(folder)).filter((name) => !name.endsWith('.map') && name !== 'README.md');
    const contents = await Promise.all(scripts.map((name) => readFile(join(folder, name))));
    return contents.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).byteLength, 0);
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

const measured = { workerGzip: await workerGzip(), index: await indexBytes() };
const what = { workerGzip: 'Worker bundle, gzip', index: 'index files the Worker loads' };
let over = false;
for (const key of ['workerGzip', 'index'] as const) {
  const fits = measured[key] <= BUDGETS[key];
  over ||= !fits;
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `${fits ? 'ok  ' : 'OVER'} ${what[key]}: ${kilobytes(measured[key])} of ${kilobytes(BUDGETS[key])}`,
  );
}
process.exitCode = over ? 1 : 0;

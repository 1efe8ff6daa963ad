/**
 * `npm run dev`: serves the site, watches what it is made from, and shows each change in the browser at once. A broken edit is
 * told, here and in the browser, and the last good version goes on being served. PORT chooses where, `--corpus FOLDER` what.
 */

import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { watch } from 'chokidar';
import { AppError, ERRORS } from '../src/errors.ts';
import { listenFault, portFrom } from '../src/http/port.ts';
import { SITE_FOLDER } from '../src/http/site.ts';
import { writeIndex } from '../src/index/build.ts';
import { bundleSite } from './bundle-site.ts';
import { openCorpusIndex } from './dev/corpus-index.ts';
import { createFront } from './dev/front.ts';
import { createRounds } from './dev/rounds.ts';
import { createSiteProcess } from './dev/site-process.ts';
import { isTemporary } from './dev/temporary.ts';
import { INDEX_ROOMS } from './hash-inputs.ts';

const HOST = '127.0.0.1';
const DEFAULT_PORT = 8787;
const DIST = 'dist';
/** Rooms that only browsers run. What they import from others is bundled with them. */
const BROWSERS = ['page', 'widget', 'client'].map((room) => join('src', room) + sep);
/** Code that this very process runs: it makes the index. */
const MAKERS = INDEX_ROOMS.map((room) => join(room) + sep);

const { values: options } = parseArgs({ options: { corpus: { type: 'string', default: 'corpus' } } });
const CORPUS = join(options.corpus);
const inCorpus = (path: string) => path === CORPUS || path.startsWith(CORPUS + sep);

const folder = await mkdtemp(join(tmpdir(), 'tiltakssok-dev-'));
const site = createSiteProcess(folder);
const front = createFront(site.url);
/** What is wrong, by what it is wrong with; a later round that mends it takes it away. */
const faults = { corpus: [] as string[], page: [] as string[], code: [] as string[] };
let version = 1;

const port = await listening().catch((error: Error) => end(1, error.message));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0));
const index = await openCorpusIndex(CORPUS, DIST).catch((error: Error) => end(1, told(error)));
const rounds = createRounds(update, (error) => console.error(error));
// Before the first round, so that nothing that is saved meanwhile is missed.
const watcher = watch([CORPUS, 'src'], { ignored: (path) => isTemporary(path), ignoreInitial: true });
watcher.on('all', (_, path) => rounds.touch(path));
await new Promise<void>((resolve) => watcher.once('ready', resolve));
if (existsSync(join(DIST, 'index'))) await cp(join(DIST, 'index'), folder, { recursive: true });
for (const path of [CORPUS, 'src']) rounds.touch(path);
await rounds.settled();
console.log(`Tiltakssøk: http://localhost:${port}`);

/** One round: the index, the bundle and the process are made anew as far as the changed files ask for it. */
async function update(paths: ReadonlySet<string>, started: number): Promise<void> {
  const changed = [...paths];
  const sources = changed.filter((path) => !inCorpus(path));
  const code = sources.filter((path) => !BROWSERS.some((room) => path.startsWith(room)));
  const made = [
    changed.some(inCorpus) && (await refreshIndex()),
    sources.length > 0 && (await refreshPage()),
  ].some(Boolean);
  if (made || code.length > 0) {
    const fault = code.length > 0 ? await site.restart() : await site.reload();
    faults.code = fault === null ? [] : fault.split('\n');
    if (fault === null) version++;
  }
  const all = Object.values(faults).flat();
  front.tell({ version, faults: all });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (all.length > 0) console.error(`${all.join('\n')}\nThe last good version is served.`);
  else
    console.log(
      `Updated in ${seconds} s: ${changed.slice(0, 3).join(', ')}${changed.length > 3 ? ' …' : ''}`,
    );
  const makers = code.filter((path) => MAKERS.some((room) => path.startsWith(room)));
  if (makers.length > 0)
    console.log(`${makers.join(', ')} also makes the index: start npm run dev anew for that.`);
}

/** Whether there is a new index to be served. */
async function refreshIndex(): Promise<boolean> {
  try {
    const made = await index.read();
    faults.corpus = 'faults' in made ? made.faults : [];
    if (!('faults' in made)) await writeIndex(folder, made.content, made.manifest);
  } catch (error) {
    faults.corpus = told(error).split('\n');
  }
  return faults.corpus.length === 0;
}

/** Whether there are new files for browsers to be served. */
async function refreshPage(): Promise<boolean> {
  try {
    const files = await bundleSite();
    await mkdir(join(folder, SITE_FOLDER), { recursive: true });
    for (const [name, bytes] of files) await writeFile(join(folder, SITE_FOLDER, name), bytes);
    faults.page = [];
  } catch (error) {
    faults.page = told(error).split('\n');
  }
  return faults.page.length === 0;
}

/** Where it listens; rejects with words where it cannot. */
function listening(): Promise<number> {
  const at = { port: portFrom(process.env.PORT, DEFAULT_PORT), host: HOST };
  return new Promise((resolve, reject) => {
    front.server.once('error', (error) => reject(new Error(listenFault(error, at))));
    front.server.listen(at.port, at.host, () => {
      const address = front.server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : at.port);
    });
  });
}

function told(error: unknown): string {
  if (error instanceof AppError) return `${error.code}: ${error.message} → ${ERRORS[error.code].remedy}`;
  return error instanceof Error ? error.message : String(error);
}

async function end(code: number, message = ''): Promise<never> {
  if (message !== '') console.error(message);
  site.stop();
  await rm(folder, { recursive: true, force: true });
  process.exit(code);
}

/**
 * `npm run build`: makes dist/ from corpus/ and models/. With
 * --if-stale, only if something it is made from has changed; with --out, in another folder than dist/.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../src/corpus/load.ts';
import { AppError, ERRORS } from '../src/errors.ts';
import { buildIndex } from '../src/index/build.ts';
import { readIndex } from '../src/index/format.ts';
import { recoverSwap } from '../src/index/swap.ts';
import { refreshSite, writeSite } from './bundle-site.ts';
import { hashInputs } from './hash-inputs.ts';
import { OWN_MODEL_FOLDER, openOwnModel } from './own-model.ts';
import { type Progress, startProgress } from './progress.ts';

const { values: options } = parseArgs({
  options: { 'if-stale': { type: 'boolean' }, out: { type: 'string', default: 'dist' } },
});
const OUT = options.out;
const started = performance.now();

try {
  await recoverSwap(OUT);
  const inputs = await hashInputs('.');
  if (options['if-stale'] && (await builtFrom()) === inputs) {
    await refreshSite(join(OUT, 'index'));
    console.log('The index is up to date.');
  } else {
    await build(inputs);
  }
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(`${error.code}: ${error.message}\n${ERRORS[error.code].remedy}`);
  process.exitCode = 1;
}

async function build(inputs: string): Promise<void> {
  const corpus = await loadCorpus('corpus');
  const embedder = await openOwnModel();
  let progress: Progress | undefined;
  const { manifest, embedded, reused } = await buildIndex({
    corpus,
    embedder,
    ownModel: OWN_MODEL_FOLDER,
    out: OUT,
    inputs,
    beside: writeSite,
    onEmbedded(done, total) {
      progress ??= startProgress('Embedding', total);
      progress.update(done);
    },
  });
  progress?.stop();
  const { units, measures, vectors } = manifest.counts;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `Index ${manifest.id}: ${units} units (${measures} measures), ${vectors} vectors of ${manifest.model.id}, ` +
      `${embedded} embedded and ${reused} kept, in ${seconds} s.`,
  );
}

/** What the index on disk was built from, or null where there is none; a damaged one is said to be, and counts as none. */
async function builtFrom(): Promise<string | null> {
  try {
    const read = async (name: string) => new Uint8Array(await readFile(join(OUT, 'index', name)));
    return (await readIndex(read)).manifest.inputs;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code !== 'index_missing') console.error(`${error.message}: it is built anew.`);
    return null;
  }
}

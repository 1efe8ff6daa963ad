/**
 * `npm run build`: makes dist/ from corpus/ and models/, or with the vectors of EMBEDDING_MODEL. With --if-stale, only if
 * something it is made from has changed; with --out, in another folder than dist/; with --own-model, EMBEDDING_MODEL is refused.
 */

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../src/corpus/load.ts';
import { indexReader } from '../src/disk/read.ts';
import { recoverSwap } from '../src/disk/swap.ts';
import { configuredEmbedder } from '../src/embed/configured.ts';
import { type Progress, startProgress } from '../src/embed/progress.ts';
import { AppError, explained } from '../src/errors.ts';
import { buildIndex } from '../src/index/build.ts';
import { readIndex } from '../src/index/format.ts';
import { refreshSite, writeSite } from './bundle-site.ts';
import { hashInputsWith } from './hash-inputs.ts';
import { OWN_MODEL_FOLDER, openOwnModel } from './own-model.ts';

const { values: options } = parseArgs({
  options: {
    'if-stale': { type: 'boolean' },
    'own-model': { type: 'boolean' },
    out: { type: 'string', default: 'dist' },
  },
});
const OUT = options.out;
const started = performance.now();

try {
  const model = process.env.EMBEDDING_MODEL?.trim() ?? '';
  if (options['own-model'] && model !== '')
    throw new AppError(
      'setting_invalid',
      'EMBEDDING_MODEL is for npm run start:node: the Worker, the tests and the evaluation run our own model only. Unset it.',
    );
  await recoverSwap(OUT);
  const inputs = await hashInputsWith('.', model);
  if (options['if-stale'] && (await builtFrom()) === inputs) {
    await refreshSite(join(OUT, 'index'));
    console.log('The index is up to date.');
  } else {
    await build(inputs);
  }
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(explained(error));
  process.exitCode = 1;
}

async function build(inputs: string): Promise<void> {
  const corpus = await loadCorpus('corpus');
  const other = await configuredEmbedder(process.env);
  let progress: Progress | undefined;
  const { manifest, embedded, reused } = await buildIndex({
    corpus,
    embedder: other ?? (await openOwnModel()),
    ownModel: other === null ? OWN_MODEL_FOLDER : null,
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
    return (await readIndex(indexReader(OUT))).manifest.inputs;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code !== 'index_missing') console.error(`${error.message}: it is built anew.`);
    return null;
  }
}

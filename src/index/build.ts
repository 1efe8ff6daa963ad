/** Makes the index on disk: corpus to units, units to vectors, and from both the compact files that the edge serves from. */

import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFolder } from '../disk/swap.ts';
import type { Embedder } from '../embed/embedder.ts';
import { AppError } from '../errors.ts';
import type { Corpus } from '../types.ts';
import { checkLeast, LEAST, type Least, makeContent, modelOf } from './content.ts';
import { embedChanges } from './embed-texts.ts';
import { type IndexContent, MANIFEST, type Manifest } from './format.ts';
import { allTexts } from './texts.ts';
import { openVectraIndex } from './vectra.ts';

export interface BuildOptions {
  corpus: Corpus;
  embedder: Embedder;
  /** Folder of the project's own model, or null where another model embeds. */
  ownModel: string | null;
  /** Where the index goes: `<out>/index` for all servers, `<out>/vectra` for Node. Replaced as a whole. */
  out: string;
  /** Fills further folders beside the index, such as what browsers load, before all is swapped in. */
  beside?: (indexFolder: string) => Promise<void>;
  /** Hash over all that the build reads. */
  inputs: string;
  /** Told how many of the vectors that must be made anew are done. */
  onEmbedded?: (done: number, total: number) => void;
  least?: Least;
}

export interface BuildResult {
  manifest: Manifest;
  /** How many vectors were made, and how many were taken from the last build. */
  embedded: number;
  reused: number;
}

/**
 * Builds the index in a folder beside `out` and swaps it in; whatever goes wrong, the last good index stays.
 * Throws `build_implausible` where the result is too small to be right, `model_unusable` where the model fails.
 */
export async function buildIndex(options: BuildOptions): Promise<BuildResult> {
  const { corpus, out, embedder, ownModel, inputs, least = LEAST } = options;
  checkLeast(corpus, least);
  let result: BuildResult | undefined;
  await replaceFolder(out, async (folder) => {
    const { entries, ...work } = await embedAll(options, folder);
    const model = modelOf(embedder);
    const { content, manifest } = await makeContent({ corpus, entries, model, ownModel, inputs, least });
    await writeIndex(join(folder, 'index'), content, manifest);
    await options.beside?.(join(folder, 'index'));
    result = { manifest, ...work };
  });
  if (!result) throw new AppError('internal');
  return result;
}

/** Writes the files of an index into `folder`, which is made. */
export async function writeIndex(folder: string, content: IndexContent, manifest: Manifest): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(content)) await writeFile(join(folder, name), bytes);
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Vectors of all texts, in their order, kept in a vectra index that begins as that of the last build. */
async function embedAll({ embedder, corpus, out, onEmbedded }: BuildOptions, folder: string) {
  const vectra = join(folder, 'vectra');
  if (existsSync(join(out, 'vectra'))) await cp(join(out, 'vectra'), vectra, { recursive: true });
  const index = await openVectraIndex(vectra, { dimensions: embedder.dimensions, model: embedder.id });
  const texts = allTexts(corpus);
  const changes = await embedChanges(embedder, texts, index.vectorsByKey(), onEmbedded);
  await index.apply(changes);
  const all = index.vectorsByKey();
  const entries = texts.flatMap(({ key }) => all.get(key) ?? []);
  const embedded = changes.upsert.length;
  return { entries, embedded, reused: entries.length - embedded };
}

/** The index kept in memory while the corpus is edited: what a change does not touch is neither embedded nor read again. */

import type { Embedder } from '../embed/embedder.ts';
import { AppError } from '../errors.ts';
import type { Corpus } from '../types.ts';
import { createContentMemory, makeContent, modelOf } from './content.ts';
import { embedChanges } from './embed-texts.ts';
import type { IndexContent, Manifest } from './format.ts';
import { allTexts } from './texts.ts';
import type { VectraEntry } from './vectra.ts';

export interface LiveOptions {
  embedder: Embedder;
  /** Folder of the project's own model, or null where another model embeds. */
  ownModel: string | null;
  /** Vectors of an earlier build by the same model, by key. */
  known?: ReadonlyMap<string, VectraEntry>;
  onEmbedded?: (done: number, total: number) => void;
}

export interface LiveUpdate {
  content: IndexContent;
  manifest: Manifest;
  /** How many texts were embedded for it. */
  embedded: number;
}

export interface LiveIndex {
  /**
   * The index of a corpus, file by file the bytes that a build of it writes. One at a time. Throws `build_implausible`
   * where the corpus holds nothing, `model_unusable` where the model fails; the next one is not the worse for it.
   */
  update(corpus: Corpus): Promise<LiveUpdate>;
}

/** Made here, and never taken for what a build of some inputs wrote. */
const NO_INPUTS = '0'.repeat(64);
/** The corpus' own check tells what is lost; while it is edited any size will do. */
const LEAST = { units: 1, measures: 0, vectorShare: 0.5 };

export function createLiveIndex({ embedder, ownModel, known, onEmbedded }: LiveOptions): LiveIndex {
  const vectors = new Map(known);
  const memory = createContentMemory();
  return {
    async update(corpus) {
      if (corpus.units.length < LEAST.units) throw new AppError('build_implausible');
      const texts = allTexts(corpus);
      const { upsert, remove } = await embedChanges(embedder, texts, vectors, onEmbedded);
      for (const key of remove) vectors.delete(key);
      for (const entry of upsert) vectors.set(entry.key, entry);
      const { content, manifest } = await makeContent({
        corpus,
        entries: texts.flatMap(({ key }) => vectors.get(key) ?? []),
        model: modelOf(embedder),
        ownModel,
        inputs: NO_INPUTS,
        least: LEAST,
        memory,
      });
      return { content, manifest, embedded: upsert.length };
    },
  };
}

/** The corpus on disk as an index in memory, made anew after each edit. */

import { join } from 'node:path';
import { formatFault } from '../../src/corpus/faults.ts';
import { readFiles } from '../../src/corpus/files.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { rememberYaml } from '../../src/corpus/remember-yaml.ts';
import { type Progress, startProgress } from '../../src/embed/progress.ts';
import { createLiveIndex, type LiveUpdate } from '../../src/index/live.ts';
import { builtVectors } from '../built-vectors.ts';
import { OWN_MODEL_FOLDER, openOwnModel } from '../own-model.ts';
import { isTemporary } from './temporary.ts';

/** So few texts are embedded before anyone could read a progress bar. */
const FEW = 1000;

export interface CorpusIndex {
  /** The index of the corpus as it lies there now, or its faults, a line each with file, line, field and remedy. */
  read(): Promise<LiveUpdate | { faults: string[] }>;
}

/** Opens the model and the vectors of the last build in `dist`, if there are any. Throws `model_unusable`. */
export async function openCorpusIndex(folder: string, dist: string): Promise<CorpusIndex> {
  const embedder = await openOwnModel();
  const known = await builtVectors(dist, embedder);
  let progress: Progress | undefined;
  const live = createLiveIndex({
    embedder,
    ownModel: OWN_MODEL_FOLDER,
    known,
    onEmbedded(done, total) {
      if (total < FEW) return;
      progress ??= startProgress('Embedding', total);
      progress.update(done);
      if (done < total) return;
      progress.stop();
      progress = undefined;
    },
  });
  const yaml = rememberYaml();
  return {
    async read() {
      const { files, faults } = await readFiles(folder);
      const kept = files.filter(({ path }) => !isTemporary(path));
      const reading = readCorpus(kept, faults, yaml.read);
      yaml.forget();
      if (reading.faults.length === 0) return live.update(reading.corpus);
      return {
        faults: reading.faults.map((fault) => formatFault({ ...fault, file: join(folder, fault.file) })),
      };
    },
  };
}

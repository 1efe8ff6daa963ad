/** The vectors of another model over the same units and questions, ranked as ours are, so that anyone can compare. */

import { loadCorpus } from '../../src/corpus/load.ts';
import { configuredEmbedder } from '../../src/embed/configured.ts';
import { startProgress } from '../../src/embed/progress.ts';
import { AppError } from '../../src/errors.ts';
import { blend } from '../../src/index/blend.ts';
import { decodeFlat, encodeFlat } from '../../src/index/flat.ts';
import { textsOf } from '../../src/index/texts.ts';
import type { VectorEntry } from '../../src/index/vectors.ts';
import type { System } from './systems.ts';

const BATCH = 32;

/**
 * A system that ranks by the vectors of `model` alone: a folder on disk, or else the id of one of the hub's, which is
 * downloaded, by the settings that the build takes. Throws AppError as `configuredEmbedder` does.
 */
export async function embedding(model: string): Promise<System> {
  const embedder = await configuredEmbedder({ ...process.env, EMBEDDING_MODEL: model });
  if (!embedder) throw new AppError('setting_invalid', '--embedding names no model.');
  const texts = textsOf(await loadCorpus('corpus'));
  const progress = startProgress(`Embedding with ${embedder.id}`, texts.length);
  const entries: VectorEntry[] = [];
  for (const role of ['passage', 'query'] as const) {
    const ofRole = texts.filter((text) => text.role === role);
    for (let start = 0; start < ofRole.length; start += BATCH) {
      const batch = ofRole.slice(start, start + BATCH);
      const vectors = await embedder.embed(
        batch.map(({ text }) => text),
        role,
      );
      batch.forEach(({ key, unit }, i) => {
        const vector = vectors[i];
        if (vector) entries.push({ key, unit, vector });
      });
      progress.update(entries.length);
    }
  }
  progress.stop();
  const index = decodeFlat(encodeFlat(blend(entries)));
  return {
    name: embedder.id,
    async rank(question, limit) {
      const [vector] = await embedder.embed([question], 'query');
      return vector ? index.searchSync(vector, limit).map(({ unit }) => unit) : [];
    },
  };
}

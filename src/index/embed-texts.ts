/** Vectors of texts: those of the last build where the text is the same, else from the model. */

import type { Embedder } from '../embed/embedder.ts';
import { hashOf, type Text } from './texts.ts';
import type { VectraEntry } from './vectra.ts';

/** Texts given to the model at once. */
const BATCH = 64;

/**
 * The entries to put into `known` for it to hold `texts`, and the keys that none of them has any more. A text that the
 * model has no vector for gets no entry; what stood under its key goes.
 * @param onEmbedded told how many of the vectors that must be made anew are done
 */
export async function embedChanges(
  embedder: Embedder,
  texts: readonly Text[],
  known: ReadonlyMap<string, VectraEntry>,
  onEmbedded?: (done: number, total: number) => void,
): Promise<{ upsert: VectraEntry[]; remove: string[] }> {
  const hashed = texts.map((text) => ({ ...text, hash: hashOf(text) }));
  // Texts of one length together: a batch takes as long as its longest.
  const anew = hashed
    .filter(({ key, hash }) => known.get(key)?.hash !== hash)
    .sort((a, b) => a.text.length - b.text.length);
  const upsert: VectraEntry[] = [];
  const wanted = new Set(texts.map(({ key }) => key));
  for (let start = 0; start < anew.length; start += BATCH) {
    const batch = anew.slice(start, start + BATCH);
    for (const role of ['query', 'passage'] as const) {
      const ofRole = batch.filter((text) => text.role === role);
      if (ofRole.length === 0) continue;
      const vectors = await embedder.embed(
        ofRole.map(({ text }) => text),
        role,
      );
      ofRole.forEach(({ key, unit, hash }, i) => {
        const vector = vectors[i];
        if (vector) upsert.push({ key, unit, hash, vector });
        else wanted.delete(key);
      });
    }
    onEmbedded?.(Math.min(anew.length, start + BATCH), anew.length);
  }
  return { upsert, remove: [...known.keys()].filter((key) => !wanted.has(key)) };
}

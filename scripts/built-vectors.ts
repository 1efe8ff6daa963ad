/** The vectors of the last build, for one who makes an index in memory. */

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Embedder } from '../src/embed/embedder.ts';
import { openVectraIndex, type VectraEntry } from '../src/index/vectra.ts';

/**
 * Those of the build in `dist` by key; none where there is no build, or one by another model. Read from a copy: opening
 * clears an index of another model, and a build may swap the folder meanwhile.
 */
export async function builtVectors(
  dist: string,
  { dimensions, id }: Pick<Embedder, 'dimensions' | 'id'>,
): Promise<ReadonlyMap<string, VectraEntry>> {
  const copy = await mkdtemp(join(tmpdir(), 'tiltakssok-vectors-'));
  try {
    await cp(join(dist, 'vectra'), join(copy, 'vectra'), { recursive: true }).catch(() => undefined);
    return (await openVectraIndex(join(copy, 'vectra'), { dimensions, model: id })).vectorsByKey();
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

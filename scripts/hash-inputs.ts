/** One hash over all that the index is made from, which tells whether the index on disk is stale. */

import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isOnDisk } from '../src/embed/configured.ts';
import { modelHash } from '../src/embed/static-model.ts';

/** Rooms whose code makes the index. */
export const INDEX_ROOMS = ['src/corpus', 'src/language', 'src/embed', 'src/index'] as const;

/** Paths, relative to the project, whose content decides what the build writes. */
const INDEX_INPUTS = ['corpus', 'models', 'src/types.ts', ...INDEX_ROOMS, 'package-lock.json'] as const;

/** SHA-256 in hex over the names and bytes of every file under `paths`. */
export async function hashInputs(root: string, paths: readonly string[] = INDEX_INPUTS): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesUnder(root, path)) {
      const bytes = await readFile(join(root, file));
      hash.update(`\0${file}\0${bytes.byteLength}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

/** The same, together with the embedding model that is set: a folder by its files, one of the hub's by its name. */
export async function hashInputsWith(root: string, model: string): Promise<string> {
  const own = await hashInputs(root);
  if (model === '') return own;
  const folder = isOnDisk(model) ? await modelHash(model) : '';
  return createHash('sha256').update(`${own}\0${model}\0${folder}`).digest('hex');
}

/** Files at or under `path`, relative to `root`, in a fixed order. */
async function filesUnder(root: string, path: string): Promise<string[]> {
  // A link is not followed: it may lead in a circle, and the corpus' check refuses it.
  const found = await lstat(join(root, path)).catch(() => null);
  if (!found || found.isSymbolicLink()) return [];
  if (found.isFile()) return [path];
  const names = (await readdir(join(root, path))).sort();
  const nested = await Promise.all(names.map((name) => filesUnder(root, `${path}/${name}`)));
  return nested.flat();
}

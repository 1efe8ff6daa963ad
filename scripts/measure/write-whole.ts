/** Adds a file to a folder and changes another, both or neither. */

import { randomUUID } from 'node:crypto';
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

interface File {
  path: string;
  text: string;
}

/**
 * Writes `added`, which must not be there, then puts `changed` in the place of what is there. A reader sees each file whole.
 * Rejects with EEXIST where `added` is there; whatever goes wrong, both are then as they were.
 */
export async function writeWhole(added: File, changed: File): Promise<void> {
  const asides = [added, changed].map(({ path }) => aside(path));
  const [newAside = '', changedAside = ''] = asides;
  try {
    await mkdir(dirname(added.path), { recursive: true });
    await writeFile(newAside, added.text);
    await writeFile(changedAside, changed.text);
    // A link, since a rename would overwrite.
    await link(newAside, added.path);
    try {
      await rename(changedAside, changed.path);
    } catch (error) {
      await rm(added.path, { force: true });
      throw error;
    }
  } finally {
    for (const path of asides) await rm(path, { force: true });
  }
}

/** Hidden, so that nothing reads it as part of the corpus. */
function aside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
}

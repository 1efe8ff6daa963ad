/** Reads an index from disk, as the servers in Node and the terminal do. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { standing } from './swap.ts';

/** Gives the files of the index in `folder` or, where that is empty, of the one that the build swaps in at `dist`. */
export function indexReader(dist: string, folder = ''): (name: string) => Promise<Uint8Array<ArrayBuffer>> {
  return async (name) => {
    const index = folder === '' ? join(await standing(dist), 'index') : folder;
    return new Uint8Array(await readFile(join(index, name)));
  };
}

/** Scripts for other sites in the versions that were released: kept in the repository, so that pages that name one by its hash go on working. */

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptName } from '../src/http/site.ts';

export const RELEASED = 'released';
/** What editors name by its hash. */
export const HELD_BY_HASH: readonly string[] = ['widget.js', 'embed.js'];

/** Names content: as many hex digits of its SHA-256 as tell it from all others. */
export function versionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}

/** The released versions in a folder, by file name; none where there is no such folder. Rejects where one is not what its name says. */
export async function readReleased(folder = RELEASED): Promise<Map<string, Uint8Array>> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.js')).sort();
  const released = new Map<string, Uint8Array>();
  for (const name of names) {
    const bytes = new Uint8Array(await readFile(join(folder, name)));
    if (!name.endsWith(`-${versionOf(bytes)}.js`))
      throw new Error(`${join(folder, name)} is not what was released: restore it with git.`);
    released.set(name, bytes);
  }
  return released;
}

/** Adds the newest versions to the folder; resolves with the names of those that were not there. */
export async function keep(site: ReadonlyMap<string, Uint8Array>, folder = RELEASED): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const there = await readReleased(folder);
  const added: string[] = [];
  for (const name of HELD_BY_HASH) {
    const bytes = site.get(name);
    const kept = bytes && keptName(name, versionOf(bytes));
    if (!kept || there.has(kept)) continue;
    await writeFile(join(folder, kept), bytes);
    added.push(kept);
  }
  return added;
}

/** Puts a finished folder in the place of another so that readers see the old one or the new one, never a mixture. */

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Names beside the target while a build is under way, and while the swap itself lasts. */
const NEXT = '.next-';
const PREVIOUS = '.previous';

/**
 * Runs `fill` on a new empty folder and swaps it in for `target`.
 * If `fill` throws, or the process is killed at any point, `target` is what it was (see `recoverSwap`).
 */
export async function replaceFolder(target: string, fill: (folder: string) => Promise<void>): Promise<void> {
  await recoverSwap(target);
  await sweep(target);
  const next = `${target}${NEXT}${randomUUID()}`;
  await mkdir(next, { recursive: true });
  try {
    await fill(next);
    const previous = `${target}${PREVIOUS}`;
    if (existsSync(target)) await rename(target, previous);
    await rename(next, target);
    await rm(previous, { recursive: true, force: true });
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    await recoverSwap(target);
    throw error;
  }
}

/** Brings back the last good folder if a process died between the two renames. Safe to call at any time. */
export async function recoverSwap(target: string): Promise<void> {
  const previous = `${target}${PREVIOUS}`;
  if (!existsSync(previous)) return;
  if (existsSync(target)) await rm(previous, { recursive: true, force: true });
  else await rename(previous, target);
}

/** Removes what killed builds left behind. */
async function sweep(target: string): Promise<void> {
  const folder = dirname(target);
  const names = await readdir(folder).catch(() => []);
  const leftovers = names.filter((name) => name.startsWith(`${basename(target)}${NEXT}`));
  await Promise.all(leftovers.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

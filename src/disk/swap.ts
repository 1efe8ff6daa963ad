/**
 * Puts a finished folder in the place of another. Between the two renames there is none for a moment, and longer where a
 * process was killed there: `standing` finds what to read then. Files read before and after a swap are of two folders, which
 * the hashes of an index tell.
 */

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What stands beside the target while it is made anew, and while the swap itself lasts; the process that works on it follows. */
const NEXT = '.next';
const PREVIOUS = '.previous';

/**
 * Runs `fill` on a new empty folder and swaps it in for `target`; of several at a time, the last one to end stays.
 * If `fill` throws, or the process is killed at any point, `target` is what it was (see `recoverSwap`).
 */
export async function replaceFolder(target: string, fill: (folder: string) => Promise<void>): Promise<void> {
  await recoverSwap(target);
  const next = ownName(target, NEXT);
  try {
    await mkdir(next, { recursive: true });
    await fill(next);
    await swapIn(next, target);
  } catch (error) {
    await remove(next);
    throw error;
  }
}

/** Brings back the last good folder if a process died between the two renames, and removes what killed ones left behind. */
export async function recoverSwap(target: string): Promise<void> {
  const [previous = [], next = []] = await Promise.all(
    [PREVIOUS, NEXT].map(async (kind) => (await beside(target, kind)).filter((path) => !isAtWork(path))),
  );
  const [last] = previous;
  // Another process may do the same at the same time, or put a new one in its place.
  if (last !== undefined && !existsSync(target))
    await rename(last, target).catch(unless([...GONE, ...TAKEN]));
  await Promise.all([...previous, ...next].map(remove));
}

/** The folder to read: `target`, or what a swap that is under way or was cut short has moved aside. Changes nothing. */
export async function standing(target: string): Promise<string> {
  if (existsSync(target)) return target;
  const [last = target] = await beside(target, PREVIOUS);
  return last;
}

const GONE = ['ENOENT'];
const TAKEN = ['ENOTEMPTY', 'EEXIST'];

async function swapIn(next: string, target: string): Promise<void> {
  const previous = ownName(target, PREVIOUS);
  await rename(target, previous).catch(unless(GONE));
  try {
    await rename(next, target);
  } catch (error) {
    if (!isOneOf(error, TAKEN)) {
      await rename(previous, target).catch(unless([...GONE, ...TAKEN]));
      throw error;
    }
    // Another process was quicker: what it has put there is replaced in turn.
    await swapIn(next, target);
  }
  await remove(previous);
}

const ownName = (target: string, kind: string) => `${target}${kind}-${process.pid}.${randomUUID()}`;

/** What stands beside the target, newest first. */
async function beside(target: string, kind: string): Promise<string[]> {
  const folder = dirname(target);
  const names = await readdir(folder).catch(() => []);
  const found = names.filter((name) => name.startsWith(`${basename(target)}${kind}`));
  const dated = await Promise.all(
    found.map(async (name) => {
      const path = join(folder, name);
      const facts = await stat(path).catch(unless(GONE));
      // One that has gone meanwhile counts as the oldest.
      return { path, changed: facts?.ctimeMs ?? 0 };
    }),
  );
  return dated.sort((a, b) => b.changed - a.changed).map(({ path }) => path);
}

/** Whether the process that the name ends in is still there, on this machine. */
function isAtWork(path: string): boolean {
  const [, pid] = /-(\d+)\.[\da-f-]+$/.exec(path) ?? [];
  if (pid === undefined) return false;
  try {
    return process.kill(Number(pid), 0);
  } catch (error) {
    // Where it is someone else's it is there all the same.
    return !isOneOf(error, ['ESRCH']);
  }
}

const remove = (path: string) => rm(path, { recursive: true, force: true });

const isOneOf = (error: unknown, codes: readonly string[]) =>
  codes.includes(String((error as NodeJS.ErrnoException).code));

/** A handler of what a call rejects with: these codes are nothing, all else goes on. */
function unless(codes: readonly string[]): (error: unknown) => undefined {
  return (error) => {
    if (!isOneOf(error, codes)) throw error;
  };
}

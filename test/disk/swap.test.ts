/** Folders that several processes replace at a time: each whole, none swept away by another. */

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recoverSwap, replaceFolder, standing } from '../../src/disk/swap.ts';

/** Above all that Linux gives out. */
const NOBODY = 4_194_305;

describe('a folder', () => {
  let folder: string;
  let target: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'swap-'));
    target = join(folder, 'dist');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const write = (text: string) => (into: string) => writeFile(join(into, 'a'), text);
  const read = async () => readFile(join(await standing(target), 'a'), 'utf8');
  const leave = async (name: string) => {
    await mkdir(join(folder, name));
    await write('left')(join(folder, name));
  };

  it('is made by two at a time without one destroying what the other makes', async () => {
    let go: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      go = resolve;
    });
    const slow = replaceFolder(target, async (into) => {
      await waiting;
      await write('slow')(into);
    });
    await replaceFolder(target, write('quick'));
    expect(await read()).toBe('quick');
    go();
    await slow;
    expect(await read()).toBe('slow');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('is put in place by many that end at once', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, i) => replaceFolder(target, write(String(i)))));
    expect(await read()).toMatch(/^[0-7]$/);
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('leaves what others are at work on, and sweeps up after those that are gone', async () => {
    const alive = [`dist.next-${process.pid}.a`, `dist.previous-${process.pid}.b`];
    for (const name of [...alive, `dist.next-${NOBODY}.c`, `dist.previous-${NOBODY}.d`, 'dist.next-e'])
      await leave(name);
    await replaceFolder(target, write('new'));
    expect(await readdir(folder)).toEqual(['dist', ...alive]);
  });

  it('is read where a swap has moved it aside, and nothing is moved by reading', async () => {
    const aside = `dist.previous-${process.pid}.a`;
    await leave(aside);
    expect(await read()).toBe('left');
    await recoverSwap(target);
    expect(await readdir(folder)).toEqual([aside]);
  });

  it('is what it was where filling it fails', async () => {
    await replaceFolder(target, write('old'));
    const failing = replaceFolder(target, async () => {
      throw new Error('full');
    });
    await expect(failing).rejects.toThrow('full');
    expect(await read()).toBe('old');
    expect(await readdir(folder)).toEqual(['dist']);
  });
});

/** Two files are written, or neither. */

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from '../../scripts/measure/write-whole.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whole-'));
  await writeFile(join(folder, 'counts'), '1');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (changed = 'counts') =>
  writeWhole({ path: join(folder, 'a.md'), text: 'new' }, { path: join(folder, changed), text: '2' });

it('both, with nothing left aside', async () => {
  await write();
  expect(await readdir(folder)).toEqual(['a.md', 'counts']);
  expect(await readFile(join(folder, 'counts'), 'utf8')).toBe('2');
});

it('neither, where the new one is there already', async () => {
  await writeFile(join(folder, 'a.md'), 'theirs');
  await expect(write()).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('theirs');
  expect(await readFile(join(folder, 'counts'), 'utf8')).toBe('1');
});

it('neither, where the other cannot be changed', async () => {
  await mkdir(join(folder, 'taken'));
  await writeFile(join(folder, 'taken/x'), '');
  await expect(write('taken')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['counts', 'taken']);
});

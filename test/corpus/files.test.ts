/** What lies in a corpus folder that is no file, and folders that cannot be read. */

import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatFault } from '../../src/corpus/faults.ts';
import { readFiles } from '../../src/corpus/files.ts';
import { checkCorpus } from '../../src/corpus/load.ts';
import { AppError } from '../../src/errors.ts';
import { MADE_UP_CORPUS } from './made-up-corpus.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  await cp(MADE_UP_CORPUS, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** The faults as printed, with paths that begin in the folder. */
async function printed(): Promise<string[]> {
  const { faults } = await checkCorpus(folder);
  return faults.map((fault) => formatFault(fault).replace(`${folder}/`, ''));
}

describe('a corpus folder', () => {
  it('may hold hidden files and folders, which are not read', async () => {
    await mkdir(join(folder, '.git'));
    await writeFile(join(folder, '.git', 'HEAD'), 'main');
    await writeFile(join(folder, 'measures', '.xx-lanterna.md.swp'), 'x');
    expect(await printed()).toEqual([]);
  });

  it('may not hold a folder with the name of a file, which is told once', async () => {
    await mkdir(join(folder, 'measures', 'xx-ny.md'));
    await writeFile(join(folder, 'measures', 'xx-ny.md', 'xx-ny.md'), 'Ny');
    expect(await printed()).toEqual([
      'measures/xx-ny.md: is a folder with the name of a file → Put the file in its place, or rename the folder',
    ]);
  });

  it('may not hold such a folder in the place of a vocabulary file, which then is not missing too', async () => {
    await rm(join(folder, 'vocabulary', 'counties.yaml'));
    await mkdir(join(folder, 'vocabulary', 'counties.yaml'));
    expect(await printed()).toEqual([
      expect.stringContaining('vocabulary/counties.yaml: is a folder with the name of a file'),
    ]);
  });

  it('may not hold a symbolic link that leads round in a loop', async () => {
    await symlink('.', join(folder, 'measures', 'round'));
    await symlink('xx-self.md', join(folder, 'measures', 'xx-self.md'));
    const fault = 'is a symbolic link, which is not followed → Put the file itself in its place';
    expect(await printed()).toEqual([`measures/round: ${fault}`, `measures/xx-self.md: ${fault}`]);
  });

  it.each(['measures', 'synthesis', 'vocabulary', 'questions'])(
    'may not hold a link in the place of %s, which is the only fault',
    async (name) => {
      await rm(join(folder, name), { recursive: true });
      await symlink(join(process.cwd(), MADE_UP_CORPUS, name), join(folder, name));
      expect(await printed()).toEqual([expect.stringContaining(`${name}: is a symbolic link`)]);
    },
  );
});

describe('a folder that cannot be read', () => {
  it.each([
    ['is not there', 'nowhere', 'there is no such folder'],
    ['is a file', 'expected-counts.yaml', 'is not a folder'],
  ])('is named with what to do: it %s', async (_, name, problem) => {
    const path = join(folder, name);
    const error = await readFiles(path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({
      code: 'corpus_invalid',
      message: `${path}: ${problem} → Name the folder of the corpus`,
    });
  });
});

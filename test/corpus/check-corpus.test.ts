/** What `npm run check:corpus` prints, and how it ends. */

import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MADE_UP_CORPUS } from './made-up-corpus.ts';

function checkCorpus(...options: string[]) {
  return spawnSync(process.execPath, ['scripts/check-corpus.ts', ...options], { encoding: 'utf8' });
}

it('prints how much a sound corpus holds', () => {
  const { stdout, stderr, status } = checkCorpus(MADE_UP_CORPUS);
  expect(stdout).toContain('The corpus is sound: 21 units, 3 of them measures.');
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

it('prints one line a fault and ends with 1 where there are any', () => {
  const { stdout, stderr, status } = checkCorpus(`${MADE_UP_CORPUS}/measures`);
  expect(stderr).toContain(
    `${MADE_UP_CORPUS}/measures/xx-lanterna.md:1: is not a file of the corpus → Move it to`,
  );
  expect(stderr).toMatch(
    /\n\n\d+ faults in the corpus\nThe counts, and what leans on these files, are checked once they are mended\.\n$/,
  );
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

it('names a folder that does not exist, without a stack trace', () => {
  const { stdout, stderr, status } = checkCorpus(`${MADE_UP_CORPUS}/nowhere`);
  expect(stderr).toBe(`${MADE_UP_CORPUS}/nowhere: there is no such folder → Name the folder of the corpus\n`);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

it('adds ids to the published ones when told to, and keeps those that have moved', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tiltakssok-corpus-'));
  try {
    await cp(MADE_UP_CORPUS, folder, { recursive: true });
    expect(checkCorpus(folder).stdout).toMatch(/\n\d+ new ids, to publish with --publish\.\n$/);
    expect(checkCorpus(folder, '--publish').stdout).toMatch(/\n\d+ new ids are published now\.\n$/);
    const ids = (await readFile(join(folder, 'published-ids.txt'), 'utf8')).split('\n');
    expect(ids).toEqual(expect.arrayContaining(['oey-lyktekurs', 'xx-lanterne', '4.4-lys-kurs', 'kurs']));
    expect(checkCorpus(folder).stdout).not.toContain('new ids');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

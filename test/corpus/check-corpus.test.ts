/** What `npm run check:corpus` prints, and how it ends. */

import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { MADE_UP_CORPUS } from './made-up-corpus.ts';

function checkCorpus(folder: string) {
  return spawnSync(process.execPath, ['scripts/check-corpus.ts', folder], { encoding: 'utf8' });
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

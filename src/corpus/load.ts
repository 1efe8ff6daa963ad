/** The corpus from a folder on disk. */

import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { AppError } from '../errors.ts';
import type { Corpus } from '../types.ts';
import { type Fault, formatFault } from './faults.ts';
import { type CorpusReading, readCorpus } from './read-corpus.ts';
import type { ExpectedCounts } from './schema.ts';
import type { CorpusFile } from './source-file.ts';

/** Units, questions and vocabulary of a folder such as "corpus". Throws AppError `corpus_invalid` that lists the faults. */
export async function loadCorpus(folder: string): Promise<Corpus> {
  const { corpus, faults } = await readFolder(folder);
  if (faults.length > 0) throw new AppError('corpus_invalid', faults.map(formatFault).join('\n'));
  return corpus;
}

/** All faults of a folder, with paths that begin with it, and how much it holds. */
export async function checkCorpus(folder: string): Promise<{ faults: Fault[]; counts: ExpectedCounts }> {
  const { faults, counts } = await readFolder(folder);
  return { faults, counts };
}

async function readFolder(folder: string): Promise<CorpusReading> {
  const reading = readCorpus(await filesOf(folder));
  return {
    ...reading,
    faults: reading.faults.map((fault) => ({ ...fault, file: join(folder, fault.file) })),
  };
}

/** Every file under `folder` that is not hidden. Throws AppError `corpus_invalid` where there is no such folder. */
export async function filesOf(folder: string): Promise<CorpusFile[]> {
  let entries: Awaited<ReturnType<typeof listFiles>>;
  try {
    entries = await listFiles(folder);
  } catch (cause) {
    throw new AppError('corpus_invalid', `The corpus folder ${folder} cannot be read`, { cause });
  }
  return Promise.all(
    entries.map(async (path) => ({
      path: relative(folder, path).replaceAll(sep, '/'),
      bytes: await readFile(path),
    })),
  );
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
}

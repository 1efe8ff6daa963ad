/** The corpus from a folder on disk. */

import { join } from 'node:path';
import { AppError } from '../errors.ts';
import type { Corpus } from '../types.ts';
import { formatFault } from './faults.ts';
import { readFiles } from './files.ts';
import { type CorpusReading, readCorpus } from './read-corpus.ts';

/** Units, questions and vocabulary of a folder such as "corpus". Throws AppError `corpus_invalid` that lists the faults. */
export async function loadCorpus(folder: string): Promise<Corpus> {
  const { corpus, faults } = await readFolder(folder);
  if (faults.length > 0) throw new AppError('corpus_invalid', faults.map(formatFault).join('\n'));
  return corpus;
}

/**
 * All faults of a folder, causes first, with paths that begin with it; how much it holds; and whether it was `counted`,
 * see CorpusReading. Throws AppError `corpus_invalid` where there is no such folder.
 */
export async function checkCorpus(folder: string): Promise<Omit<CorpusReading, 'corpus'>> {
  const { corpus: _, ...found } = await readFolder(folder);
  return found;
}

async function readFolder(folder: string): Promise<CorpusReading> {
  const { files, faults } = await readFiles(folder);
  const reading = readCorpus(files, faults);
  return {
    ...reading,
    faults: reading.faults.map((fault) => ({ ...fault, file: join(folder, fault.file) })),
  };
}

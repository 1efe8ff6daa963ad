/** The real corpus with measures added that nobody submitted and nothing has learned from. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXPECTED_COUNTS_FILE } from '../../src/corpus/counts.ts';
import { formatFault } from '../../src/corpus/faults.ts';
import { readFiles } from '../../src/corpus/files.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { AppError } from '../../src/errors.ts';
import type { Corpus } from '../../src/types.ts';

export const UNSEEN_FOLDER = 'test/fixtures/unseen';
export const UNSEEN_QUESTIONS = join(UNSEEN_FOLDER, 'questions.yaml');
const COUNTIES = 'vocabulary/counties.yaml';

/** Throws `corpus_invalid` where the made-up measures have faults. */
export async function corpusWithUnseen(folder = 'corpus'): Promise<Corpus> {
  const { files } = await readFiles(folder);
  const added = (await readFiles(UNSEEN_FOLDER)).files.filter(({ path }) => path.startsWith('measures/'));
  const more = await readFile(join(UNSEEN_FOLDER, 'counties.yaml'));
  const all = files.map(({ path, bytes }) => ({
    path,
    bytes: path === COUNTIES ? Buffer.concat([bytes, Buffer.from('\n'), more]) : bytes,
  }));
  const { corpus, faults } = readCorpus([...all, ...added]);
  // There are more than the source has, which is the point.
  const others = faults.filter(({ file }) => file !== EXPECTED_COUNTS_FILE);
  if (others.length > 0) throw new AppError('corpus_invalid', others.map(formatFault).join('\n'));
  return corpus;
}

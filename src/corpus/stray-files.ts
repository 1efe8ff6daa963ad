/** Files that nothing reads, which are likely misplaced or misnamed. */

import { EXPECTED_COUNTS_FILE } from './counts.ts';
import type { Fault } from './faults.ts';
import { PUBLISHED_IDS_FILE } from './permanent-ids.ts';
import type { CorpusFile } from './source-file.ts';
import { VOCABULARY_FILES } from './vocabulary-schema.ts';

const KNOWN: ReadonlySet<string> = new Set([EXPECTED_COUNTS_FILE, PUBLISHED_IDS_FILE, ...VOCABULARY_FILES]);
const READ =
  /^(synthesis|measures)\/[^/]+\.md$|^(questions|outside|parts|matters)\/[^/]+\.yaml$|(^|\/)README\.md$/;

/** A fault for each file that is not of the corpus; a README may lie anywhere. */
export function strayFiles(files: CorpusFile[]): Fault[] {
  return files
    .filter(({ path }) => !KNOWN.has(path) && !READ.test(path))
    .map(({ path }) => ({
      file: path,
      line: 1,
      field: '',
      problem: 'is not a file of the corpus',
      remedy:
        'Move it to synthesis/*.md, measures/*.md, questions/*.yaml, outside/*.yaml, parts/*.yaml, matters/*.yaml or vocabulary/, or delete it',
    }));
}

/**
 * `npm run check:corpus`: prints every fault of the corpus with its remedy, or how much it holds. With --publish, the ids of a sound
 * corpus are written to its list of published ones, from which none may disappear unnoticed.
 */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFault } from '../src/corpus/faults.ts';
import { checkCorpus } from '../src/corpus/load.ts';
import { PUBLISHED_IDS_FILE, withPublished } from '../src/corpus/permanent-ids.ts';
import { AppError } from '../src/errors.ts';

const { values, positionals } = parseArgs({
  options: { publish: { type: 'boolean' } },
  allowPositionals: true,
});
const folder = positionals[0] ?? 'corpus';
const list = join(folder, PUBLISHED_IDS_FILE);
const reading = await checkCorpus(folder).catch((error: unknown) => {
  if (!(error instanceof AppError)) throw error;
  console.error(error.message);
  return null;
});
if (reading === null) {
  process.exitCode = 1;
} else if (reading.faults.length > 0) {
  const { faults, counted } = reading;
  for (const fault of faults) console.error(formatFault(fault));
  console.error(`\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the corpus`);
  if (!counted) console.error('The counts, and what leans on these files, are checked once they are mended.');
  process.exitCode = 1;
} else {
  const { counts, permanent } = reading;
  const numbered = (numbers: Record<string, number>) =>
    Object.entries(numbers)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, number]) => `${key} ${number}`)
      .join(', ');
  const units = Object.values(counts.sections).reduce((sum, number) => sum + number, 0);
  console.log(`The corpus is sound: ${units} units, ${counts.measures} of them measures.`);
  console.log(`Measures by county: ${numbered(counts.counties)}`);
  console.log(`Units by section: ${numbered(counts.sections)}`);
  const published = await readFile(list, 'utf8');
  const all = withPublished(published, permanent);
  const added = lines(all) - lines(published);
  if (added > 0 && values.publish) await writeFile(list, all);
  if (added > 0)
    console.log(`${added} new ids${values.publish ? ' are published now.' : ', to publish with --publish.'}`);
}

function lines(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

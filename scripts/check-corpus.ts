/** `npm run check:corpus`: prints every fault of the corpus with its remedy, or how much it holds. */

import { formatFault } from '../src/corpus/faults.ts';
import { checkCorpus } from '../src/corpus/load.ts';
import { AppError } from '../src/errors.ts';

const reading = await checkCorpus(process.argv[2] ?? 'corpus').catch((error: unknown) => {
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
  const { counts } = reading;
  const list = (numbers: Record<string, number>) =>
    Object.entries(numbers)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, number]) => `${key} ${number}`)
      .join(', ');
  const units = Object.values(counts.sections).reduce((sum, number) => sum + number, 0);
  console.log(`The corpus is sound: ${units} units, ${counts.measures} of them measures.`);
  console.log(`Measures by county: ${list(counts.counties)}`);
  console.log(`Units by section: ${list(counts.sections)}`);
}

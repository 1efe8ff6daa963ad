/** How much the corpus holds, and whether it is as much as expected. */

import type { Unit } from '../types.ts';
import type { Fault } from './faults.ts';
import { type ExpectedCounts, expectedCountsSchema } from './schema.ts';
import { parseYamlAs, readYaml } from './yaml-source.ts';

export const EXPECTED_COUNTS_FILE = 'expected-counts.yaml';

/** Counts the measures, and the source's units by section; counties' descriptions come on top and are left out. */
export function countUnits(units: Unit[]): ExpectedCounts {
  const counts: ExpectedCounts = { measures: 0, counties: {}, sections: {} };
  for (const { kind, role, section, county } of units) {
    if (role === 'description') continue;
    counts.sections[section] = (counts.sections[section] ?? 0) + 1;
    if (kind !== 'measure' || county === null) continue;
    counts.measures++;
    counts.counties[county] = (counts.counties[county] ?? 0) + 1;
  }
  return counts;
}

/** A fault for each count that is not as `expected-counts.yaml` has it; where `counts` is null, only of the file itself. */
export function checkCounts(text: string | undefined, counts: ExpectedCounts | null, faults: Fault[]): void {
  const file = EXPECTED_COUNTS_FILE;
  if (text === undefined) {
    const remedy = 'Add measures, counties and sections';
    faults.push({ file, line: 1, field: '', problem: 'is missing', remedy });
    return;
  }
  const source = readYaml(file, text, 1, faults);
  const expected = source === null ? null : parseYamlAs(expectedCountsSchema, source, faults);
  if (source === null || expected === null || counts === null) return;
  const compare = (path: string[], want: number, have: number) => {
    if (want === have) return;
    const problem = `${want} expected, but the corpus has ${have}`;
    const remedy = 'Find what is lost or added; change the number only if the source has changed';
    faults.push({ file, line: source.lineOf(path), field: path.join('.'), problem, remedy });
  };
  compare(['measures'], expected.measures, counts.measures);
  for (const by of ['counties', 'sections'] as const) {
    for (const key of new Set([...Object.keys(expected[by]), ...Object.keys(counts[by])])) {
      compare([by, key], expected[by][key] ?? 0, counts[by][key] ?? 0);
    }
  }
}

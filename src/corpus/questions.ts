/** Reads `questions/*.yaml`: the ways people ask for each unit. */

import type { UnitQuestions } from '../types.ts';
import type { Fault } from './faults.ts';
import type { ReadYaml } from './remember-yaml.ts';
import { questionsSchema } from './schema.ts';
import { parseYamlAs, readYaml } from './yaml-source.ts';

/**
 * All questions of one file; those for a unit that does not exist, or that has had its questions, become faults.
 * Those for a unit that `mayExist`, in a file that could not be read, are left out without a word.
 */
export function readQuestions(
  file: string,
  text: string,
  units: ReadonlySet<string>,
  mayExist: (unit: string) => boolean,
  seen: Set<string>,
  faults: Fault[],
  read: ReadYaml = readYaml,
): UnitQuestions[] {
  const source = read(file, text, 1, faults);
  const entries = source === null ? null : parseYamlAs(questionsSchema, source, faults);
  if (source === null || entries === null) return [];
  return entries.filter(({ unit }, at) => {
    const fault = (problem: string, remedy: string) =>
      faults.push({ file, line: source.lineOf([at, 'unit']), field: `${at}.unit`, problem, remedy });
    if (!units.has(unit)) {
      if (!mayExist(unit)) fault(`there is no unit "${unit}"`, 'Mend the id, or remove the questions');
    } else if (seen.has(unit)) fault(`the unit "${unit}" has questions already`, 'Put them under one entry');
    else {
      seen.add(unit);
      return true;
    }
    return false;
  });
}

/** Reads `matters/*.yaml`: what people ask to have everything about, and the units that answer. */

import type { MatterQuestions } from '../types.ts';
import type { Fault } from './faults.ts';
import { mattersSchema } from './schema.ts';
import { parseYamlAs, readYaml } from './yaml-source.ts';

/**
 * The entries of one file. One whose name was seen before becomes a fault, and so does a unit that does not exist or is named twice;
 * a unit that `mayExist`, in a file that could not be read, does not.
 */
export function readMatters(
  file: string,
  content: string,
  units: ReadonlySet<string>,
  mayExist: (unit: string) => boolean,
  seen: Set<string>,
  faults: Fault[],
): MatterQuestions[] {
  const source = readYaml(file, content, 1, faults);
  const entries = source === null ? null : parseYamlAs(mattersSchema, source, faults);
  if (source === null || entries === null) return [];
  return entries.filter(({ matter, units: named }, at) => {
    const fault = (path: (string | number)[], problem: string, remedy: string) =>
      faults.push({
        file,
        line: source.lineOf([at, ...path]),
        field: [at, ...path].join('.'),
        problem,
        remedy,
      });
    const before = faults.length;
    if (seen.has(matter))
      fault(['matter'], `the matter "${matter}" is there already`, 'Put them in one entry');
    seen.add(matter);
    named.forEach((unit, place) => {
      const path = ['units', place];
      if (!units.has(unit) && !mayExist(unit))
        fault(path, `there is no unit "${unit}"`, 'Mend the id, or remove it');
      else if (named.indexOf(unit) < place) fault(path, `the unit "${unit}" is named twice`, 'Remove one');
    });
    return faults.length === before && named.every((unit) => units.has(unit));
  });
}

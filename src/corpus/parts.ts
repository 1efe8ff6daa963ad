/** Reads `parts/*.yaml`: questions for a whole phase, a whole category, all that an actor does, or the source itself, and such as only seem to be. */

import type { PartQuestions, Vocabulary } from '../types.ts';
import type { Fault } from './faults.ts';
import { partsSchema } from './schema.ts';
import { parseYamlAs, readYaml } from './yaml-source.ts';

/** The entries of one file; those that name no part, or one that does not exist, become faults. */
export function readParts(
  file: string,
  content: string,
  { phases, categories, actors }: Vocabulary,
  faults: Fault[],
): PartQuestions[] {
  const source = readYaml(file, content, 1, faults);
  const entries = source === null ? null : parseYamlAs(partsSchema, source, faults);
  if (source === null || entries === null) return [];
  const known = { phase: phases, category: categories, actor: actors };
  return entries.filter((entry, at) => {
    const named = (['phase', 'category', 'actor'] as const).filter((part) => entry[part] !== null);
    const wrong = named.find((part) => !known[part].some(({ id }) => id === entry[part]));
    const fault = (field: string, problem: string, remedy: string) =>
      faults.push({ file, line: source.lineOf([at]), field: `${at}.${field}`, problem, remedy });
    const parts = named.length + (entry.source === null ? 0 : 1);
    if (parts === 0 && !entry.within)
      fault(
        'phase',
        'names no part',
        'Add phase, category or actor, with its id, or source, or within: true',
      );
    else if (parts > 0 && entry.within)
      fault(
        'within',
        'stands beside a part',
        'Leave one of them out: within is for what asks for no part as a whole',
      );
    else if (wrong !== undefined) {
      const ids = known[wrong].map(({ id }) => id).join(', ');
      fault(wrong, `there is no ${wrong} "${entry[wrong]}"`, `Write one of ${ids}`);
    } else return true;
    return false;
  });
}

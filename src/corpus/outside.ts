/** Reads `outside/*.yaml`: questions that the knowledge base cannot answer, from which it learns to decline. */

import { LANGUAGES } from '../types.ts';
import type { Fault } from './faults.ts';
import { outsideSchema } from './schema.ts';
import { parseYamlAs, readYaml } from './yaml-source.ts';

/** The questions of one file, in all languages; none where it has faults. */
export function readOutside(file: string, content: string, faults: Fault[]): string[] {
  const source = readYaml(file, content, 1, faults);
  const questions = source === null ? null : parseYamlAs(outsideSchema, source, faults);
  return questions === null ? [] : LANGUAGES.flatMap((language) => questions[language]);
}

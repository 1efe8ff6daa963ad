/** What a description of a measure should hold: the template of chapter 5, whole and in its order. */

import type { Unit } from '../types.ts';
import { type Composition, listUnderHeadings } from './lines.ts';

/** Writes the whole template; returns the units it cites. */
export function composeTemplate(composition: Composition): Unit[] {
  const { knowledge, strings, draft } = composition;
  const lines = knowledge.units.filter(({ role }) => role === 'template');
  draft.frame(strings.templateLead);
  listUnderHeadings(composition, lines);
  return lines;
}

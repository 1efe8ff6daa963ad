/** What a description of a measure should hold: the template of chapter 5 in its order, whole or of it what is asked for. */

import type { Unit } from '../types.ts';
import { type Composition, listUnderHeadings } from './lines.ts';

/** Writes the template, or what stands under its headings in `parts`; of either only the questions where those are counted. */
export function composeTemplate(composition: Composition, parts: string[] = [], counted = false): Unit[] {
  const { knowledge, strings, draft } = composition;
  const lines = knowledge.units.filter(
    ({ role, text, context }) =>
      role === 'template' &&
      (!counted || text.includes('?')) &&
      (parts.length === 0 || parts.some((part) => context.includes(part) || text.endsWith(part))),
  );
  // The question that leads to examples is none of them.
  const under = lines.filter(
    ({ context }) => parts.length === 0 || parts.some((part) => context.includes(part)),
  );
  const lead = strings.templatePart(strings.and(parts.map(strings.quote)), under.length, counted);
  draft.frame(counted || parts.length > 0 ? lead : strings.templateLead);
  listUnderHeadings(composition, lines);
  return lines;
}

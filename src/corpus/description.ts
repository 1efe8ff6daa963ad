/** A county's own description of its measure, under the headings of chapter 5's template. */

import type { Unit } from '../types.ts';
import type { Fault } from './faults.ts';
import { blockName, readBlocks } from './markdown.ts';
import { slug } from './slug.ts';
import type { FrontMatterFile } from './source-file.ts';

/** The template asks for a description before its table, without a row of its own. */
export const DESCRIPTION_HEADING = 'Beskrivelse';

/**
 * One unit a paragraph or list item, cited to the measure. A heading that is not in `headings`, and text before the
 * first heading, become faults.
 */
export function readDescription(
  file: string,
  { body, bodyLine }: FrontMatterFile,
  measure: Unit,
  headings: string[],
  faults: Fault[],
): Unit[] {
  const units: Unit[] = [];
  const remedy = `Use ## and one of: ${headings.join(', ')}`;
  const counts = new Map<string, number>();
  let heading: string | null = null;
  for (const block of readBlocks(body, bodyLine, measure.page)) {
    const at = { file, line: block.line };
    if (block.type === 'heading') {
      heading = block.text;
      if (block.depth !== 2 || !headings.includes(heading)) {
        faults.push({ ...at, field: heading, problem: 'is not a heading of the template', remedy });
      }
    } else if (block.type !== 'paragraph' && block.type !== 'item') {
      const problem = `this ${blockName(block)} has no meaning in a description`;
      faults.push({ ...at, field: heading ?? 'body', problem, remedy: 'Write paragraphs and lists' });
    } else if (heading === null) {
      faults.push({ ...at, field: 'body', problem: 'text stands before the first heading', remedy });
    } else {
      const base = `${measure.id}-${slug(heading)}`;
      const n = (counts.get(base) ?? 0) + 1;
      counts.set(base, n);
      const under = block.type === 'item' ? block.under : [];
      units.push({
        ...measure,
        id: `${base}-${n}`,
        kind: 'passage',
        role: 'description',
        text: block.text,
        // The corrections are the source's; a county's own text is shown as it came.
        correction: null,
        context: [...measure.context, heading, ...under],
        scope: null,
        measure: measure.id,
      });
    }
  }
  return units;
}

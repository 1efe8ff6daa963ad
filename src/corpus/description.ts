/** A county's own description of its measure, under the headings of chapter 5's template. */

import type { Unit } from '../types.ts';
import type { Fault } from './faults.ts';
import { type Block, blockName, readBlocks } from './markdown.ts';
import { slug } from './slug.ts';
import type { FrontMatterFile } from './source-file.ts';

/** The template asks for a description before its table, without a row of its own. */
export const DESCRIPTION_HEADING = 'Beskrivelse';

/** Depth of a description's headings. */
const HEADING_DEPTH = 2;

const COMMENTS = '; a comment stands on lines of its own and ends in -->';

/**
 * One unit a paragraph or list item, cited to the measure. A heading that is not in `headings`, that stands twice or
 * has no text under it, and text before the first heading, become faults. `headings` is null where the template could
 * not be read: then any heading will do.
 */
export function readDescription(
  file: string,
  { body, bodyLine }: FrontMatterFile,
  measure: Unit,
  headings: string[] | null,
  faults: Fault[],
): Unit[] {
  const units: Unit[] = [];
  const blocks = readBlocks(body, bodyLine, measure.page);
  const remedy =
    headings === null ? 'Put a ## heading above it' : `Use ## and one of: ${headings.join(', ')}`;
  faults.push(...headingFaults(file, blocks, headings, remedy));
  const counts = new Map<string, number>();
  let heading: string | null = null;
  for (const block of blocks) {
    const at = { file, line: block.line };
    if (block.type === 'heading') {
      heading = block.text;
    } else if (block.type !== 'paragraph' && block.type !== 'item') {
      const problem = `this ${blockName(block)} has no meaning in a description`;
      const more = block.type === 'unknown' && block.text === 'html' ? COMMENTS : '';
      faults.push({ ...at, field: heading ?? 'body', problem, remedy: `Write paragraphs and lists${more}` });
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

/** At most one fault a heading, so that none follows from another. */
function headingFaults(file: string, blocks: Block[], headings: string[] | null, remedy: string): Fault[] {
  const first = new Map<string, number>();
  return blocks.flatMap((block, at): Fault[] => {
    if (block.type !== 'heading') return [];
    const { line, text, depth } = block;
    const fault = (problem: string, what: string) => [{ file, line, field: text, problem, remedy: what }];
    if (depth !== HEADING_DEPTH || (headings !== null && !headings.includes(text))) {
      return fault('is not a heading of the template', remedy);
    }
    const before = first.get(text);
    if (before !== undefined) {
      return fault(`stands twice, first on line ${before}`, 'Put the text of both under one heading');
    }
    first.set(text, line);
    const next = blocks[at + 1];
    // A deeper heading is a fault of its own, and its text may be what is missing here.
    const ends = next === undefined || (next.type === 'heading' && next.depth <= HEADING_DEPTH);
    return ends ? fault('has no text under it', 'Write it, or remove the heading') : [];
  });
}

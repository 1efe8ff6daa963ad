/**
 * Sections 2.1 to 2.7: rows of statements and the national resources beside them.
 * `---` parts the rows, `##` leads a list of statements, `###` opens the row's resources, `####` leads a list of them.
 */

import { RESOURCES_HEADING } from '../types.ts';
import { type Draft, misplaced } from './draft.ts';
import type { Fault } from './faults.ts';
import { type Block, withoutColon } from './markdown.ts';

interface Row {
  /** What the row is about: its first heading or lone line. It stands above the row's resources. */
  lead: string | null;
  heading: string | null;
  inResources: boolean;
  resourceHeading: string | null;
}

const NEW_ROW: Row = { lead: null, heading: null, inResources: false, resourceHeading: null };

/** The passages of one section, in the source's order; what does not fit the layout becomes a fault. */
export function readPhaseLayout(file: string, blocks: Block[], faults: Fault[]): Draft[] {
  const drafts: Draft[] = [];
  let row: Row = { ...NEW_ROW };
  const add = (block: Block, role: Draft['role'], text: string, context: (string | null)[]) => {
    drafts.push({
      role,
      text: withoutColon(text),
      context: context.filter((heading) => heading !== null),
      actor: null,
      resource: row.inResources,
      page: block.page,
      line: block.line,
    });
  };
  for (const block of blocks) {
    if (block.type === 'rule') {
      row = { ...NEW_ROW };
    } else if (block.type === 'heading' && block.depth === 2) {
      const heading = withoutColon(block.text);
      row = { ...NEW_ROW, lead: row.lead ?? heading, heading };
      add(block, 'heading', heading, []);
    } else if (block.type === 'heading' && block.depth === 3 && block.text === RESOURCES_HEADING) {
      row = { ...row, inResources: true, resourceHeading: null };
    } else if (block.type === 'heading' && block.depth === 4 && row.inResources) {
      add(block, 'heading', block.text, [row.lead, RESOURCES_HEADING]);
      row.resourceHeading = withoutColon(block.text);
    } else if (block.type === 'note') {
      add(block, 'note', block.text, []);
    } else if (block.type === 'paragraph' && !row.inResources) {
      // A lone line ends the list above it: the heading does not speak for it.
      row = { ...row, lead: row.lead ?? withoutColon(block.text), heading: null };
      add(block, 'statement', block.text, []);
    } else if (block.type === 'paragraph') {
      add(block, 'resource', block.text, [row.lead, RESOURCES_HEADING, row.resourceHeading]);
    } else if (block.type === 'item' && row.inResources) {
      add(block, 'resource', block.text, [row.lead, RESOURCES_HEADING, row.resourceHeading, ...block.under]);
    } else if (block.type === 'item') {
      add(block, 'statement', block.text, [row.heading, ...block.under]);
    } else {
      // Nothing but resources can stand under such a heading: those below it are no faults of their own.
      if (block.type === 'heading' && block.depth === 3) row = { ...row, inResources: true };
      faults.push(misplaced(file, block, `Use ## over a list, ### ${RESOURCES_HEADING}, and #### under it`));
    }
  }
  return drafts;
}

/**
 * Chapter 5, the template for describing a measure: `##` and `###` are headings, `---` parts the rows of its table.
 * Quotation blocks are notes, so chapters that hold nothing but notes (3 and 4) are read by it too.
 */

import { type Draft, misplaced } from './draft.ts';
import type { Fault } from './faults.ts';
import { type Block, withoutColon } from './markdown.ts';

/** Depth of the headings of the template's rows, such as "Mål og målgruppe". */
const ROW_DEPTH = 3;

/** The lines of the template in order; a list's items stand under the last sentence of the line they follow. */
export function readTemplateLayout(file: string, blocks: Block[], faults: Fault[]): Draft[] {
  const drafts: Draft[] = [];
  let title: string | null = null;
  let row: string | null = null;
  let lead: string | null = null;
  const add = (block: Block, role: Draft['role'], text: string, under: string[]) => {
    const context = [title, row, ...under].filter((heading) => heading !== null);
    const { page, line } = block;
    drafts.push({ role, text: withoutColon(text), context, actor: null, resource: false, page, line });
  };
  for (const block of blocks) {
    if (block.type === 'rule') {
      row = null;
      lead = null;
    } else if (block.type === 'heading' && block.depth === ROW_DEPTH - 1) {
      title = block.text;
      row = null;
    } else if (block.type === 'heading' && block.depth === ROW_DEPTH) {
      row = block.text;
    } else if (block.type === 'note') {
      add(block, 'note', block.text, []);
    } else if (block.type === 'paragraph') {
      lead = lastSentence(withoutColon(block.text));
      add(block, 'template', block.text, []);
    } else if (block.type === 'item') {
      add(block, 'template', block.text, lead === null ? block.under : [lead, ...block.under]);
    } else {
      faults.push(misplaced(file, block, 'Use ## and ### headings, paragraphs, lists and quotation blocks'));
    }
  }
  return drafts;
}

/** Headings of the template's rows: those a description of a measure may use. */
export function rowHeadings(blocks: Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'heading' && block.depth === ROW_DEPTH ? [block.text] : [],
  );
}

function lastSentence(text: string): string {
  return text.split(/(?<=[.?!]) /).at(-1) ?? text;
}

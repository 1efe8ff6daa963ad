/** A section of the source on a page: headings, lists and notes, each unit with its id as anchor. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import { RESOURCES_HEADING, type Unit } from '../../types.ts';
import { type SourceNode, sourceTree } from '../source-tree.ts';
import { bokmaal } from './corpus-language.ts';
import type { Html, Page } from './page.ts';

/** Places that old addresses lead to: an empty element for each id that a unit had before. */
export function formerAnchors({ vocabulary }: Knowledge, id: string): Html[] {
  return vocabulary.moved.flatMap(({ from, to }) => (to === id ? html`<span id="${from}"></span>` : []));
}

/** The units of one section as headings and lists, the outermost headings at `level` (3 to 5). */
export function sectionHtml(page: Page, knowledge: Knowledge, units: readonly Unit[], level: number): Html {
  return html`<div class="source"${bokmaal(page)}>${nodes(knowledge, sourceTree(units), level)}</div>`;
}

/** Neighbours that are plain lines become one list; those that lead others become headings. */
function nodes(knowledge: Knowledge, siblings: SourceNode[], level: number): Html[] {
  const made: Html[] = [];
  let run: SourceNode[] = [];
  const flush = () => {
    if (run.length > 0) made.push(html`<ul>${run.map((node) => item(knowledge, node, level))}</ul>`);
    run = [];
  };
  for (const node of siblings) {
    if (node.unit?.role === 'note') {
      flush();
      made.push(html`<p${idOf(node)}>${labelOf(knowledge, node)}</p>`);
      continue;
    }
    if (!leads(node)) {
      run.push(node);
      continue;
    }
    flush();
    made.push(led(knowledge, node, level));
  }
  flush();
  return made;
}

/** A unit of role heading, a heading that is no unit, or a lone line with resources under it. */
function leads(node: SourceNode): boolean {
  if (node.unit === null || node.unit.role === 'heading') return true;
  return node.under.some(({ unit, label }) => unit === null && label === RESOURCES_HEADING);
}

function led(knowledge: Knowledge, node: SourceNode, level: number): Html {
  const inner = nodes(knowledge, node.under, level + 1);
  if (node.label === RESOURCES_HEADING)
    return html`<div class="resources">${heading(knowledge, node, level)}${inner}</div>`;
  return html`${heading(knowledge, node, level)}${inner}`;
}

function heading(knowledge: Knowledge, node: SourceNode, level: number): Html {
  const id = idOf(node);
  const label = labelOf(knowledge, node);
  if (level <= 3) return html`<h3${id}>${label}</h3>`;
  if (level === 4) return html`<h4${id}>${label}</h4>`;
  if (level === 5) return html`<h5${id}>${label}</h5>`;
  return html`<h6${id}>${label}</h6>`;
}

function item(knowledge: Knowledge, node: SourceNode, level: number): Html {
  return html`<li><span${idOf(node)}>${labelOf(knowledge, node)}</span>${nodes(knowledge, node.under, level)}</li>`;
}

function labelOf(knowledge: Knowledge, { unit, label }: SourceNode): Html {
  return html`${unit ? formerAnchors(knowledge, unit.id) : ''}${label}`;
}

function idOf(node: SourceNode): Html | '' {
  return node.unit === null ? '' : html` id="${node.unit.id}"`;
}

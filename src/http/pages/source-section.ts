/** A section of the source on a page: headings, lists and notes, each unit with its id as anchor. */
import { html } from 'hono/html';
import { RESOURCES_HEADING, type Unit } from '../../types.ts';
import { type SourceNode, sourceTree } from '../source-tree.ts';
import { bokmaal } from './corpus-language.ts';
import type { Html, Page } from './page.ts';

/** The units of one section as headings and lists, the outermost headings at `level` (3 to 5). */
export function sectionHtml(page: Page, units: readonly Unit[], level: number): Html {
  return html`<div class="source"${bokmaal(page)}>${nodes(sourceTree(units), level)}</div>`;
}

/** Neighbours that are plain lines become one list; those that lead others become headings. */
function nodes(siblings: SourceNode[], level: number): Html[] {
  const made: Html[] = [];
  let run: SourceNode[] = [];
  const flush = () => {
    if (run.length > 0) made.push(html`<ul>${run.map((node) => item(node, level))}</ul>`);
    run = [];
  };
  for (const node of siblings) {
    if (node.unit?.role === 'note') {
      flush();
      made.push(html`<p${idOf(node)}>${node.label}</p>`);
      continue;
    }
    if (!leads(node)) {
      run.push(node);
      continue;
    }
    flush();
    made.push(led(node, level));
  }
  flush();
  return made;
}

/** A unit of role heading, a heading that is no unit, or a lone line with resources under it. */
function leads(node: SourceNode): boolean {
  if (node.unit === null || node.unit.role === 'heading') return true;
  return node.under.some(({ unit, label }) => unit === null && label === RESOURCES_HEADING);
}

function led(node: SourceNode, level: number): Html {
  const inner = nodes(node.under, level + 1);
  if (node.label === RESOURCES_HEADING)
    return html`<div class="resources">${heading(node, level)}${inner}</div>`;
  return html`${heading(node, level)}${inner}`;
}

function heading(node: SourceNode, level: number): Html {
  const id = idOf(node);
  if (level <= 3) return html`<h3${id}>${node.label}</h3>`;
  if (level === 4) return html`<h4${id}>${node.label}</h4>`;
  if (level === 5) return html`<h5${id}>${node.label}</h5>`;
  return html`<h6${id}>${node.label}</h6>`;
}

function item(node: SourceNode, level: number): Html {
  return html`<li><span${idOf(node)}>${node.label}</span>${nodes(node.under, level)}</li>`;
}

function idOf(node: SourceNode): Html | '' {
  return node.unit === null ? '' : html` id="${node.unit.id}"`;
}

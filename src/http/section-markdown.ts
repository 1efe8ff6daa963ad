/** A section of the source as Markdown: its own words, with the headings and lists that the source has. */
import type { Knowledge } from '../search/knowledge.ts';
import type { Unit } from '../types.ts';
import type { Section } from './sections.ts';
import { type SourceNode, sourceTree } from './source-tree.ts';

/** The whole section. Passages come by the actor they speak to, measures by group with their counties. */
export function sectionMarkdown({ id, title, page, units }: Section, knowledge: Knowledge): string {
  const passages = units.filter(({ kind }) => kind === 'passage');
  const measures = units.filter(({ kind }) => kind === 'measure');
  return [
    `# § ${id} ${title}`,
    `Kunnskapsdepartementet 2015, s. ${page}.`,
    ...[null, ...knowledge.actorById.keys()].flatMap((actor) => {
      const own = passages.filter((unit) => unit.actor === actor);
      const name = actor === null ? undefined : knowledge.actorById.get(actor)?.name;
      if (own.length === 0) return [];
      return name === undefined
        ? nodes(sourceTree(own), 2)
        : [heading(name, 2), ...nodes(sourceTree(own), 3)];
    }),
    ...byHeadings(measures, knowledge),
  ].join('\n\n');
}

/** Measures under the headings of the source's table, a list for each. */
function byHeadings(measures: readonly Unit[], knowledge: Knowledge): string[] {
  const parts: string[] = [];
  let above = '';
  let list: string[] = [];
  const flush = () => {
    if (list.length > 0) parts.push(list.join('\n'));
    list = [];
  };
  for (const measure of measures) {
    const headings = measure.context.join(' – ');
    if (headings !== above) {
      flush();
      if (headings !== '') parts.push(heading(headings, 2));
      above = headings;
    }
    const county = measure.county === null ? undefined : knowledge.countyByCode.get(measure.county);
    list.push(`- ${county ? `${county.name}: ` : ''}${measure.text}`);
  }
  flush();
  return parts;
}

/** Neighbours that are plain lines become one list; those that lead others, headings. */
function nodes(siblings: readonly SourceNode[], level: number): string[] {
  const parts: string[] = [];
  let list: string[] = [];
  const flush = () => {
    // A line drawn, lest what follows the last heading seem to stand under it.
    if (list.length > 0) parts.push(...(parts.length > 0 ? ['---'] : []), list.join('\n'));
    list = [];
  };
  for (const node of siblings) {
    if (node.unit === null || node.unit.role === 'heading') {
      flush();
      parts.push(heading(node.label, level), ...nodes(node.under, level + 1));
    } else if (node.unit.role === 'note') {
      flush();
      parts.push(node.label, ...nodes(node.under, level));
    } else list.push(...items(node, ''));
  }
  flush();
  return parts;
}

/** A line with the lines under it, each level two spaces further in. */
function items({ label, under }: SourceNode, indent: string): string[] {
  return [`${indent}- ${label}`, ...under.flatMap((node) => items(node, `${indent}  `))];
}

const heading = (text: string, level: number) => `${'#'.repeat(Math.min(level, 6))} ${text}`;

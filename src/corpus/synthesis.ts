/** Reads `synthesis/*.md`: front matter, and the body by the layout its chapter has. */

import { readActorLayout } from './actor-layout.ts';
import type { Draft } from './draft.ts';
import type { Fault } from './faults.ts';
import { readBlocks } from './markdown.ts';
import { readPhaseLayout } from './phase-layout.ts';
import { SYNTHESIS_ADDITIONS, type SynthesisMeta, synthesisSchema } from './schema.ts';
import { splitFrontMatter } from './source-file.ts';
import { readTemplateLayout, rowHeadings } from './template-layout.ts';
import type { VocabularyReading } from './vocabulary.ts';
import { parseYamlAs, readYaml } from './yaml-source.ts';

export interface Section {
  file: string;
  meta: SynthesisMeta;
  drafts: Draft[];
  /** Headings of the template's rows; empty for all chapters but 5. */
  rowHeadings: string[];
}

/**
 * One section of the synthesis, or null where its front matter cannot be used. Nothing is checked against a list of the
 * vocabulary that could not be read; without that of the actors, chapter 3 has no statements.
 */
export function readSection(
  file: string,
  text: string,
  { vocabulary, unread }: Pick<VocabularyReading, 'vocabulary' | 'unread'>,
  faults: Fault[],
): Section | null {
  const parts = splitFrontMatter(file, text, faults);
  if (parts === null) return null;
  const source = readYaml(file, parts.yaml, parts.yamlLine, faults);
  const meta = source === null ? null : parseYamlAs(synthesisSchema, source, faults, SYNTHESIS_ADDITIONS);
  if (source === null || meta === null) return null;

  const check = (field: string, value: string | null, list: 'phases' | 'categories') => {
    const known = vocabulary[list].map(({ id }) => id);
    if (value === null || unread.has(list) || known.includes(value)) return;
    const [problem, remedy] = [`"${value}" is not a known ${field}`, `Use one of ${known.join(', ')}`];
    faults.push({ file, line: source.lineOf([field]), field, problem, remedy });
  };
  const category = meta.category ?? null;
  check('phase', meta.phase, 'phases');
  check('category', category, 'categories');

  const blocks = readBlocks(parts.body, parts.bodyLine, meta.pages[0] ?? 1);
  for (const { line, page } of blocks) {
    if (!meta.pages.includes(page)) {
      faults.push({
        file,
        line,
        field: 'pages',
        problem: `page ${page} is not one of the section's pages`,
        remedy: `Add ${page} to pages, or mend the <!-- page --> comment`,
      });
      break;
    }
  }
  let drafts: Draft[] = [];
  if (meta.phase !== null) drafts = readPhaseLayout(file, blocks, faults);
  else if (category === null) drafts = readTemplateLayout(file, blocks, faults);
  else if (!unread.has('actors')) drafts = readActorLayout(file, blocks, vocabulary.actors, faults);
  return {
    file,
    meta,
    drafts,
    rowHeadings: rowHeadings(meta.phase === null && category === null ? blocks : []),
  };
}

/** A fault for each section that a second file claims to be. */
export function duplicateSections(sections: Section[]): Fault[] {
  const first = new Map<string, string>();
  return sections.flatMap(({ file, meta: { section } }) => {
    const other = first.get(section);
    first.set(section, other ?? file);
    if (other === undefined) return [];
    const problem = `section ${section} is already in ${other}, so its ids would stand twice`;
    return [
      { file, line: 2, field: 'section', problem, remedy: 'Mend the section number, or merge the files' },
    ];
  });
}

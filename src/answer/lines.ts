/** How units are shown within an answer: quoted in the source's words, marked with their citation, grouped as it is read. */

import type { Knowledge } from '../search/knowledge.ts';
import type { AnswerStrings } from '../strings/answer.ts';
import type { Language, Unit } from '../types.ts';
import type { Draft } from './draft.ts';

export interface Composition {
  knowledge: Knowledge;
  language: Language;
  strings: AnswerStrings;
  draft: Draft;
}

/** A quote, what is misspelt in it, and its marker. */
export function quoted(composition: Composition, unit: Unit): string {
  const { strings, draft } = composition;
  return `${strings.quote(unit.text)}${slipsOf(composition, unit)} ${draft.mark(unit)}`;
}

/** " (the source writes X; probably Y is meant)" for each misspelling within a unit's text; empty where there is none. */
export function slipsOf({ knowledge, strings }: Composition, unit: Unit): string {
  const slips = knowledge.vocabulary.corrections.filter(
    ({ written, sections }) => sections.includes(unit.section) && unit.text.includes(written),
  );
  const remarks = slips.map(({ written, corrected }) => strings.correction(written, corrected));
  return remarks.length > 0 ? ` (${remarks.join('; ')})` : '';
}

/** A measure with its county, which the title alone does not give. */
export function measureLine(composition: Composition, unit: Unit): string {
  return `**${countyName(composition.knowledge, unit.county)}**: ${quoted(composition, unit)}`;
}

export function countyName(knowledge: Knowledge, code: string | null): string {
  return (code === null ? undefined : knowledge.countyByCode.get(code)?.name) ?? '';
}

/** Items under the headings they have in the source; a heading that is itself a unit is marked as one. */
export function listUnderHeadings(composition: Composition, units: readonly Unit[]): void {
  const { draft, strings } = composition;
  const isHeadingOf = (heading: Unit, unit: Unit) => unit.context.at(-1) === heading.text;
  let open = '';
  for (const [i, unit] of units.entries()) {
    const next = units[i + 1];
    if (unit.role === 'heading' && next && isHeadingOf(unit, next)) {
      draft.paragraph(`**${unit.text}** ${draft.mark(unit)}`);
      open = unit.text;
      continue;
    }
    const above = unit.context.at(-1) ?? '';
    if (above !== open && above !== '' && !startsUnder(units, i, above)) draft.paragraph(`**${above}**`);
    if (above === '' && open !== '') draft.paragraph(`**${strings.otherStatements}**`);
    open = above;
    draft.item(unit.kind === 'measure' ? measureLine(composition, unit) : quoted(composition, unit));
  }
}

/** Whether the heading `above` has already been shown in this run of units. */
function startsUnder(units: readonly Unit[], index: number, above: string): boolean {
  return units.slice(0, index).some((unit) => unit.text === above || unit.context.at(-1) === above);
}

/** Splits into runs with the same key, in the order in which the keys first occur. */
export function groupBy<K, T>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

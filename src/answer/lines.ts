/** How units are shown within an answer: quoted in the source's words, marked with their citation, grouped as it is read. */

import type { Knowledge } from '../search/knowledge.ts';
import type { AnswerStrings } from '../strings/answer.ts';
import { type Language, type PhaseLink, RESOURCES_HEADING, type Unit } from '../types.ts';
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

/**
 * " (the source writes X; probably Y is meant)" for each misspelling within a unit's text; empty where there is none.
 * A space or a hyphen too many or too few misleads nobody and is passed over.
 */
export function slipsOf({ knowledge, strings }: Composition, unit: Unit): string {
  const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const slips = knowledge.vocabulary.corrections.filter(
    ({ written, corrected, sections }) =>
      sections.includes(unit.section) &&
      unit.text.includes(written) &&
      letters(written) !== letters(corrected),
  );
  const remarks = slips.map(({ written, corrected }) => strings.correction(written, corrected));
  return remarks.length > 0 ? ` (${remarks.join('; ')})` : '';
}

/** A measure with its county, which the title alone does not give. */
export function measureLine(composition: Composition, unit: Unit): string {
  return `**${countyName(composition.knowledge, unit.county)}**: ${quoted(composition, unit)}`;
}

/** What stands under a heading; one that asks takes no colon behind its sign. */
export const headed = (heading: string | undefined, text: string): string =>
  heading ? `${heading.replace(/\?$/, '')}: ${text}` : text;

/** A section of a county's own description, with the measure that it describes. */
export function descriptionLine(composition: Composition, unit: Unit): string {
  const { knowledge, strings } = composition;
  const heading = unit.context.at(-1) ?? '';
  const county = countyName(knowledge, unit.county);
  return `**${county}**, ${strings.quote(unit.title)}, ${headed(heading, quoted(composition, unit))}`;
}

/** What a derived link rests on, cited: " – utledet: «læreplass» står også i § 2.5 [7]". Empty for any other link. */
export function because(
  { knowledge, strings, draft, language }: Composition,
  link: PhaseLink | undefined,
): string {
  const evidence = link?.evidence === undefined ? undefined : knowledge.unitById.get(link.evidence);
  if (!evidence) return '';
  const concept = knowledge.vocabulary.concepts.find(({ id }) => id === link?.concept);
  const name = concept?.pref[language] ?? evidence.text;
  const where = `§ ${evidence.section}`;
  const reason = link?.group
    ? strings.derivedFromGroup(link.group, name, where)
    : strings.derivedFromTitle(name, where);
  return ` – ${reason} ${draft.mark(evidence)}`;
}

export function countyName(knowledge: Knowledge, code: string | null): string {
  return (code === null ? undefined : knowledge.countyByCode.get(code)?.name) ?? '';
}

/** Items under the headings they have in the source; a heading that is itself a unit is marked as one. */
export function listUnderHeadings(composition: Composition, units: readonly Unit[]): void {
  const { draft, strings } = composition;
  let open = '';
  for (const [i, unit] of units.entries()) {
    const next = units[i + 1];
    if (unit.role === 'heading' && next && headingOf(next) === unit.text) {
      draft.paragraph(`**${unit.text}** ${draft.mark(unit)}`);
      open = unit.text;
      continue;
    }
    const above = headingOf(unit);
    if (!isListed(units.slice(0, i), unit)) {
      if (above !== open) draft.frame(`**${above === '' ? strings.otherStatements : above}**`);
      open = above;
    }
    draft.item(unitLine(composition, unit));
  }
}

/** A unit as an item under a heading of its own. */
export function unitLine(composition: Composition, unit: Unit): string {
  if (unit.kind === 'measure') return measureLine(composition, unit);
  return unit.role === 'description' ? descriptionLine(composition, unit) : quoted(composition, unit);
}

/** The heading right above a unit; for a resource without one of its own, the statement it belongs to. */
function headingOf({ context }: Unit): string {
  const above = context.at(-1) ?? '';
  return above === RESOURCES_HEADING ? (context[0] ?? '') : above;
}

/** Whether a list item above this one is its heading already: the source nests some items in others. */
function isListed(before: readonly Unit[], unit: Unit): boolean {
  return before.some((other) => other.role !== 'heading' && other.text === headingOf(unit));
}

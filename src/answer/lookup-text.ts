/** Answers about one measure, or one statement: all that the source says of it, and plainly what it does not say. */

import { RESOURCES_HEADING, type Unit } from '../types.ts';
import { type Composition, countyName, headed, listUnderHeadings, quoted, slipsOf } from './lines.ts';

/** Writes what is known of `unit`. */
export function composeLookup(composition: Composition, unit: Unit): void {
  if (unit.kind === 'measure') composeMeasure(composition, unit);
  else composeStatement(composition, unit);
}

function composeMeasure(composition: Composition, measure: Unit): void {
  const { knowledge, strings, draft } = composition;
  const category = measure.category === null ? undefined : knowledge.categoryById.get(measure.category);
  const group = measure.group === null ? undefined : knowledge.groupById.get(measure.group)?.group;
  const county = countyName(knowledge, measure.county);
  const mark = draft.mark(measure);
  const lead = strings.lookupLead(measure.text, county, category?.name ?? '', group?.name ?? null);
  draft.paragraph(`${lead}${slipsOf(composition, measure)} ${mark}`);
  if (measure.scope) draft.paragraph(`${strings.lookupScope(measure.scope)} ${mark}`);
  composePhases(composition, measure);
  const descriptions = knowledge.units.filter((other) => other.measure === measure.id);
  if (descriptions.length > 0) {
    draft.frame(strings.lookupDescription);
    for (const unit of descriptions) draft.item(headed(unit.context.at(-1), quoted(composition, unit)));
    return;
  }
  const contact = knowledge.units.find((unit) => unit.section === '5' && unit.role === 'note');
  const where = contact ? `${strings.lookupDescriptionAt} ${quoted(composition, contact)}` : mark;
  draft.paragraph(`${strings.lookupNoDescription} ${where}`);
}

/** The phases of a measure, each cited to the title that names it or to the passage that suggests it. */
function composePhases({ knowledge, strings, draft, language }: Composition, measure: Unit): void {
  for (const link of measure.phases) {
    const phase = knowledge.phaseById.get(link.id)?.name[language] ?? link.id;
    const evidence = link.evidence === undefined ? undefined : knowledge.unitById.get(link.evidence);
    const basis = link.basis === 'derived' ? 'derived' : 'explicit';
    draft.item(`${strings.lookupPhase(phase, basis)} ${draft.mark(evidence ?? measure)}`);
  }
}

/** A statement with its place, and what the source puts under it. */
function composeStatement(composition: Composition, unit: Unit): void {
  const { knowledge, strings, draft, language } = composition;
  const heading = unit.context.findLast((above) => above !== RESOURCES_HEADING) ?? null;
  const name = knowledge.phaseById.get(unit.section)?.name[language] ?? unit.sectionTitle;
  const place = `${name} (${strings.where(unit.section, unit.page, unit.page)})`;
  draft.paragraph(
    `${strings.lookupStatement(unit.text, place, heading)}${slipsOf(composition, unit)} ${draft.mark(unit)}`,
  );
  const under = knowledge.units.filter(
    ({ section, actor, context }) =>
      section === unit.section && actor === unit.actor && context.includes(unit.text),
  );
  if (under.length === 0) return;
  draft.frame(strings.lookupUnder);
  for (const inside of Map.groupBy(under, ({ context }) => context.at(-1)).values())
    listUnderHeadings(composition, inside);
}

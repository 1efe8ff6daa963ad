/** Answers about one measure: all that the source says of it, and plainly what it does not say. */

import type { Unit } from '../types.ts';
import { type Composition, countyName, quoted, slipsOf } from './lines.ts';

/** Writes what is known of `measure`; `descriptions` are the sections of its county's own description, if any. */
export function composeLookup(composition: Composition, measure: Unit, descriptions: readonly Unit[]): void {
  const { knowledge, strings, draft, language } = composition;
  const category = measure.category === null ? undefined : knowledge.categoryById.get(measure.category);
  const group = measure.group === null ? undefined : knowledge.groupById.get(measure.group)?.group;
  const county = countyName(knowledge, measure.county);
  const mark = draft.mark(measure);
  const lead = strings.lookupLead(measure.text, county, category?.name ?? '', group?.name ?? null);
  draft.paragraph(`${lead}${slipsOf(composition, measure)} ${mark}`);
  if (measure.scope) draft.paragraph(`${strings.lookupScope(measure.scope)} ${mark}`);
  for (const link of measure.phases) {
    const phase = knowledge.phaseById.get(link.id)?.name[language] ?? link.id;
    const evidence = link.evidence === undefined ? undefined : knowledge.unitById.get(link.evidence);
    const basis = link.basis === 'derived' ? 'derived' : 'explicit';
    draft.item(`${strings.lookupPhase(phase, basis)} ${evidence ? draft.mark(evidence) : mark}`);
  }
  if (descriptions.length > 0) {
    draft.paragraph(`${strings.lookupDescription}`);
    for (const unit of descriptions) draft.item(`${unit.context.at(-1)}: ${quoted(composition, unit)}`);
    return;
  }
  const contact = knowledge.units.find((unit) => unit.section === '5' && unit.role === 'note');
  const where = contact ? ` ${strings.lookupDescriptionAt} ${quoted(composition, contact)}` : '';
  draft.paragraph(`${strings.lookupNoDescription}${where}`);
}

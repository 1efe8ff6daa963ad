/** Answers that set counties beside each other: how many measures each has, the groups they share, and what only one has. */

import { constraintsOf } from '../search/structured.ts';
import type { Reading } from '../search/understand.ts';
import type { Unit } from '../types.ts';
import { type Composition, countyName, headed, quoted } from './lines.ts';
import { topicOf } from './topic.ts';

/** Compares the counties that a question names by their measures among `units`. */
export function composeComparison(composition: Composition, reading: Reading, units: readonly Unit[]): void {
  const { knowledge, strings, draft } = composition;
  const { understood } = reading;
  const codes = understood.counties;
  // Of what is narrowed it is not said that it is all that the county sent in.
  const isWhole = constraintsOf(understood).length === 1 && reading.leftOut.length === 0;
  const leadOf = (code: string, what: string) =>
    isWhole
      ? strings.countyLead(countyName(knowledge, code), what)
      : strings.topicLead(
          topicOf(composition, { ...reading, understood: { ...understood, counties: [code] } }),
          what,
        );
  const measures = units.filter(({ kind }) => kind === 'measure');
  for (const code of codes) {
    const own = measures.filter(({ county }) => county === code);
    const name = countyName(knowledge, code);
    if (own.length === 0) draft.frame(strings.noneHave([name]));
    else draft.paragraph(leadOf(code, strings.measures(own.length)) + draft.marks(own));
  }
  const groups = [...Map.groupBy(measures, ({ group }) => group)];
  const sharing = groups.filter(([, inside]) => new Set(inside.map(({ county }) => county)).size > 1);
  if (sharing.length === 0) draft.frame(strings.nothingShared);
  for (const [id, inside] of sharing) {
    const names = [...new Set(inside.map(({ county }) => countyName(knowledge, county)))];
    const name = knowledge.groupById.get(id ?? '')?.group.name ?? '';
    const ordered = codes.flatMap((code) => inside.filter(({ county }) => county === code));
    draft.paragraph(strings.sharedGroup(name, names) + draft.marks(ordered));
    for (const unit of ordered)
      draft.item(`**${countyName(knowledge, unit.county)}**: ${quoted(composition, unit)}`);
  }
  const shared = new Set(sharing.flatMap(([, inside]) => inside));
  for (const code of codes) {
    const alone = measures.filter((unit) => unit.county === code && !shared.has(unit));
    if (alone.length === 0) continue;
    draft.frame(strings.onlyLead(countyName(knowledge, code)));
    for (const unit of alone) {
      const group = knowledge.groupById.get(unit.group ?? '')?.group.name;
      draft.item(headed(group, quoted(composition, unit)));
    }
  }
}

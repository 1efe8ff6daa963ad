/** Questions to go on with: each is made from what the knowledge base holds, so each has an answer. */

import type { InContext } from './in-context.ts';
import { type Composition, countyName } from './lines.ts';
import type { Outcome } from './task.ts';

const MOST_FOLLOW_UPS = 3;

/** Up to three questions near the answer's units that do not ask the same again; where it has none, ways to begin. */
export function followUps(
  composition: Composition,
  { reading, intents }: InContext,
  { units, answered }: Outcome,
): string[] {
  const { knowledge, strings, language } = composition;
  const { phases, counties, groups } = reading.understood;
  const measures = units.filter((unit) => unit.kind === 'measure');
  const county = measures.find((unit) => unit.county !== null && !counties.includes(unit.county))?.county;
  const group = measures.find((unit) => unit.group !== null && !groups.includes(unit.group))?.group;
  const phase = units.flatMap((unit) => unit.phases).find((link) => !phases.includes(link.id));
  const measure = measures.find((unit) => !reading.measures.includes(unit.id));
  const groupName = group ? knowledge.groupById.get(group)?.group.name : undefined;
  const phaseName = phase && knowledge.phaseById.get(phase.id)?.name[language];
  const near = [
    county ? strings.followUpCounty(countyName(knowledge, county)) : '',
    phaseName ? strings.followUpPhase(phaseName) : '',
    groupName ? strings.followUpGroup(groupName) : '',
    measure ? strings.followUpMeasure(measure.title) : '',
  ].filter(Boolean);
  const anywhere = [
    intents.source === 'what' ? '' : strings.followUpSource,
    intents.extreme !== null ? '' : strings.followUpMost,
    intents.template ? '' : strings.followUpTemplate,
  ].filter(Boolean);
  // Under a question that the source cannot answer, what it does cover is the best way on.
  const found = answered ? [...near, ...anywhere] : anywhere;
  return found.filter((question) => question !== reading.text).slice(0, MOST_FOLLOW_UPS);
}

/** Questions to go on with: each is made from what the knowledge base holds, so each has an answer. */

import type { Reading } from '../search/understand.ts';
import type { Unit } from '../types.ts';
import { type Composition, countyName } from './lines.ts';

const MOST_FOLLOW_UPS = 3;

/** Up to three questions near the answer's units that do not ask the same again. */
export function followUps(composition: Composition, reading: Reading, units: readonly Unit[]): string[] {
  const { knowledge, strings, language } = composition;
  const { phases, counties, groups } = reading.understood;
  const measures = units.filter((unit) => unit.kind === 'measure');
  const county = measures.find((unit) => unit.county !== null && !counties.includes(unit.county))?.county;
  const group = measures.find((unit) => unit.group !== null && !groups.includes(unit.group))?.group;
  const phase = units.flatMap((unit) => unit.phases).find((link) => !phases.includes(link.id));
  const measure = measures.find((unit) => !reading.measures.includes(unit.id));
  const groupName = group ? knowledge.groupById.get(group)?.group.name : undefined;
  const phaseName = phase && knowledge.phaseById.get(phase.id)?.name[language];
  return [
    county ? strings.followUpCounty(countyName(knowledge, county)) : '',
    phaseName ? strings.followUpPhase(phaseName) : '',
    groupName ? strings.followUpGroup(groupName) : '',
    measure ? strings.followUpMeasure(measure.title) : '',
  ]
    .filter(Boolean)
    .slice(0, MOST_FOLLOW_UPS);
}

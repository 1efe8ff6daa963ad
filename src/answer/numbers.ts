/** Answers that count or compare: how many each county, category or phase has, which has most, what two have in common. */

import { byScope } from '../search/scope-list.ts';
import { constraintsOf, measuresFor } from '../search/structured.ts';
import type { Unit } from '../types.ts';
import { composeComparison } from './comparison-text.ts';
import {
  composeAverage,
  composeCounts,
  composeExtreme,
  composeGroups,
  composeOverview,
} from './count-text.ts';
import { listMeasures } from './list-text.ts';
import { type Outcome, subjectMeasures, type Task, topicWithSubjects } from './task.ts';

/** Two counties or more set beside each other; of phases or categories, how many measures each has. */
export function comparison({ composition, engine, intents, reading, filters }: Task): Outcome | null {
  const { counties, categories, groups, phases } = reading.understood;
  const between = intents.compares || intents.differs || intents.extreme !== null;
  if (!between) return null;
  const units = measuresFor(engine.knowledge.units, reading.understood, filters);
  if (counties.length > 1 && (intents.each || intents.by === null || intents.by === 'county')) {
    composeComparison(composition, reading, units);
    return { answered: true, complete: true, total: units.length, units };
  }
  const by =
    phases.length > 1 ? 'phase' : groups.length > 1 ? 'group' : categories.length > 1 ? 'category' : null;
  const asksHowMany = reading.wantsMeasures || reading.wantsCount || intents.differs;
  // "Which county has most on mental health", which is a group of two categories.
  const asksCounties = intents.by === 'county' || reading.wantsCounties;
  if (by === null || asksCounties || !asksHowMany || reading.subjects.length > 0) return null;
  composeCounts(composition, by, units, { only: new Set([...phases, ...groups, ...categories]) });
  return { answered: true, complete: true, total: units.length, units };
}

/** Tells what is counted how, and is no subject of a measure. */
const MEAN = /^(?:gjennomsnitt|snitt|average)/iu;
const SUBGROUPS = /undergrupp|subgroup/i;

/** Which has most, how many each has, how many counties have any, and which phases, categories and counties there are. */
export function counts(task: Task): Outcome | null {
  const { composition, intents, reading } = task;
  const { by, extreme, each, average } = intents;
  const asksHowMany = by === 'county' && reading.wantsCount;
  if (by === null || (reading.measures.length > 0 && !asksHowMany)) return null;
  const { strings, draft } = composition;
  const named = constraintsOf(reading.understood).length > 0 || reading.subjects.length > 0;
  const asksForCounts = extreme !== null || each || average;
  if (by !== 'actor' && asksForCounts) {
    const { units, topic } = counted(task);
    if (units.length === 0) return null;
    if (average) composeAverage(composition, by, units);
    if (extreme !== null) composeExtreme(composition, by, extreme, units, topic);
    else composeCounts(composition, by, units, { noneFirst: intents.none });
    return { answered: true, complete: true, total: units.length, units };
  }
  const { categories, groups, counties, phases } = reading.understood;
  const asksInside = categories.length > 0 || SUBGROUPS.test(reading.text);
  if (by === 'group' && asksInside && phases.length + counties.length + reading.subjects.length === 0) {
    const units = composeGroups(composition, categories, groups);
    return { answered: true, complete: true, total: units.length, units };
  }
  if (!named && !reading.wantsMeasures) {
    const units = composeOverview(composition, by);
    return { answered: true, complete: true, total: units.length, units };
  }
  if (by !== 'county' || !reading.wantsCount || reading.understood.counties.length > 0) return null;
  const { units, topic } = counted(task);
  if (units.length === 0) return null;
  const codes = new Set(units.map(({ county }) => county));
  draft.paragraph(strings.countiesWith(codes.size, topic) + draft.marks(units));
  listMeasures(composition, units, reading.understood.phases, true);
  return { answered: true, complete: true, total: units.length, units };
}

/** The measures that are counted, and what they are in words that fit after "measures": their topic, and that a scope narrows it. */
function counted({ composition, engine, reading: asked, filters }: Task): { units: Unit[]; topic: string } {
  const reading = { ...asked, subjects: asked.subjects.filter(({ text }) => !MEAN.test(text)) };
  const all = subjectMeasures(engine, reading, filters);
  const ofScope = byScope(engine, reading, all);
  const scope = ofScope === null ? '' : composition.strings.ofScope;
  const topic = [topicWithSubjects(composition, reading), scope].filter(Boolean).join(' ');
  return { units: ofScope ?? all, topic };
}

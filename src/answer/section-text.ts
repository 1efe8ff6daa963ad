/** What stands in a section of the source that is asked for by its number: all of it, or of a chapter each section and how much it has. */

import { wantsOnlyResources } from '../search/asking.ts';
import { lackingIn } from '../search/lacking.ts';
import { isOf } from '../search/part-legs.ts';
import { sectionsIn, standsIn } from '../search/sections.ts';
import { isResource, passes } from '../search/structured.ts';
import type { Unit } from '../types.ts';
import { composeOverview } from './count-text.ts';
import { quoted } from './lines.ts';
import { composeList, whatOf } from './list-text.ts';
import { composeNearest } from './nearest-text.ts';
import { DECLINED, type Outcome, type Task } from './task.ts';
import { composeTemplate } from './template-text.ts';

/** "Spor 1": what the source numbers beside its sections. */
const TRACK = /(?<!\p{L})(?:spor(?:et)?|track) (\d)(?!\d)/iu;

/** The answer to who asks for sections, or for what is numbered otherwise; null for any other question. */
export function section(task: Task): Outcome | null {
  const { text, asksFact, wantsMeasures } = task.reading;
  if (asksFact || lackingIn(task.reading) !== null) return null;
  const units = tracks(task, text) ?? sections(task, wantsMeasures);
  if (units?.length === 0) return DECLINED;
  return units && { answered: true, complete: true, total: units.length, units };
}

function tracks({ composition }: Task, question: string): Unit[] | null {
  const [, number] = TRACK.exec(question) ?? [];
  if (number === undefined) return null;
  const units = tracksIn(composition.knowledge.units, number);
  if (units.length === 0) return null;
  composition.draft.frame(composition.strings.nearestLead);
  composeNearest(composition, units);
  return units;
}

/** The units that speak of the track of that number: "Spor 1" is not "Spor 10". */
export function tracksIn(units: readonly Unit[], number: string): Unit[] {
  const track = new RegExp(`Spor ${number}(?!\\d)`, 'u');
  return units.filter(({ text }) => track.test(text));
}

function sections(task: Task, wantsMeasures: boolean): Unit[] | null {
  const { composition, intents, ranking, reading } = task;
  const { by, extreme, each } = intents;
  const asked = sectionsIn(composition.knowledge, reading);
  // Which counties or groups, and how many measures, the lists tell.
  const isList =
    by === null ? wantsMeasures && ranking.complete : by === 'group' || asked.join('').length > 1;
  if (asked.length === 0 || isList || extreme !== null || each) return null;
  return by === null ? asked.flatMap((id) => composeSection(task, id)) : composeOverview(composition, by);
}

/** Writes one section; returns its units, none where the source has it in name only or not at all. */
function composeSection({ composition, filters, reading }: Task, id: string): Unit[] {
  const { knowledge, strings, draft } = composition;
  const none = {
    phases: [],
    categories: [],
    counties: [],
    groups: [],
    within: [],
    ofNoPhase: false,
    without: [],
    actors: [],
  };
  const passing = knowledge.units.filter((unit) => passes(filters, unit));
  const inside = passing.filter((unit) => standsIn(unit, id));
  const { actors } = reading.understood;
  // "What does the school have in 3.4": of the section what is that actor's.
  const acting = inside.filter(({ actor }) => actor !== null && actors.includes(actor));
  const units = acting.length > 0 ? acting : inside;
  const [first] = units;
  if (!first) draft.frame(strings.noneLead(strings.topic({ ...none, counties: [`§ ${id}`] }), false));
  else if (first.role === 'template') return composeTemplate(composition);
  else if (knowledge.phaseById.has(id)) {
    const onlyResources = wantsOnlyResources(reading);
    const ofPhase = passing.filter((unit) => isOf(unit, 'phase', id) && (!onlyResources || isResource(unit)));
    composeList(composition, { ...reading, understood: { ...none, phases: [id] } }, ofPhase, null);
    return ofPhase;
  } else if (id.includes('.')) {
    const understood = {
      ...none,
      categories: [first.category ?? ''],
      actors: acting.length > 0 ? actors : [],
    };
    composeList(composition, { ...reading, understood }, units, null);
  } else {
    for (const [of, some] of Map.groupBy(units, (unit) => unit.section)) {
      const name = `§ ${of} ${some[0]?.sectionTitle}`;
      if (of === id) for (const unit of some) draft.item(quoted(composition, unit));
      else draft.item(strings.countsOf(name, whatOf(composition, some)) + draft.marks(some));
    }
  }
  return units;
}

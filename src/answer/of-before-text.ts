/** Answers that are of the answer before: those of its list that are something, what is like its measures, or that it has no such one. */

import type { Engine } from '../search/engine.ts';
import { relatedTo } from '../search/related.ts';
import { passes } from '../search/structured.ts';
import type { Unit } from '../types.ts';
import type { OfBefore } from './in-context.ts';
import { type Composition, measureLine } from './lines.ts';
import { listMeasures } from './list-text.ts';
import { composeNearest, offerNearest } from './nearest-text.ts';
import { DECLINED, type Outcome, type Task } from './task.ts';

/** The answer to who asks of the answer before; null for any other question. */
export function ofBefore(task: Task): Outcome | null {
  const { composition, ofBefore: asked } = task;
  const { knowledge, strings, draft } = composition;
  switch (asked?.kind) {
    case undefined:
      return null;
    case 'missing':
      draft.frame(strings.missing(asked.listed));
      return DECLINED;
    case 'noPhase': {
      const { phases } = knowledge.vocabulary;
      draft.frame(strings.noPhase(phases[0]?.id ?? '', phases.at(-1)?.id ?? ''));
      return DECLINED;
    }
    case 'among':
      return among(task, asked);
    case 'similar':
      return similar(task, asked.to);
  }
}

function among(
  { composition, filters, ranking }: Task,
  { ids, listed }: OfBefore & { kind: 'among' },
): Outcome {
  const { strings, draft } = composition;
  const units = unitsOf(composition, ids).filter((unit) => passes(filters, unit));
  if (units.length === 0) {
    draft.frame(strings.amongNone(listed));
    // Other words may say it: what is nearest is shown.
    if (ranking.hits.length > 0 && !ranking.complete) {
      draft.frame(strings.nearestAfterNone);
      offerNearest(composition, ranking.hits);
    }
  } else {
    const measures = units.filter(({ kind }) => kind === 'measure');
    const others = units.filter(({ kind }) => kind !== 'measure');
    draft.paragraph(strings.amongLead(units.length, listed) + draft.marks([...measures, ...others]));
    listMeasures(composition, measures, [], false);
    composeNearest(composition, others);
  }
  return { answered: true, complete: true, total: units.length, units };
}

/** The most that is said to be like a measure beside what stands in its group. */
const MOST_NEAR = 3;

function similar({ composition, engine, reading, filters }: Task, to: readonly string[]): Outcome {
  const { strings, draft } = composition;
  const { counties } = reading.understood;
  const measures = unitsOf(composition, to);
  const shown: Unit[] = [];
  for (const measure of measures) {
    const isMeant = (unit: Unit) =>
      unit.kind === 'measure' &&
      !to.includes(unit.id) &&
      passes(filters, unit) &&
      (counties.length === 0 || (unit.county !== null && counties.includes(unit.county)));
    const mates = matesOf(engine, measure).filter(isMeant);
    const group = composition.knowledge.groupById.get(measure.group ?? '')?.group.name;
    if (group !== undefined && mates.length > 0) {
      draft.paragraph(`${strings.similarLead(measure.text, group)} ${draft.mark(measure)}`);
      for (const unit of mates) draft.item(measureLine(composition, unit));
    } else draft.frame(strings.similarNone);
    const near = relatedTo(engine, measure.id, engine.knowledge.units.length)
      .flatMap(({ hit }) => unitsOf(composition, [hit.id]))
      .filter((unit) => isMeant(unit) && !mates.includes(unit))
      .slice(0, MOST_NEAR);
    if (near.length > 0) draft.frame(strings.similarNear);
    for (const unit of near) draft.item(measureLine(composition, unit));
    shown.push(...mates, ...near);
  }
  const units = [...new Set(shown)];
  return { answered: true, complete: false, total: units.length, units };
}

/** What stands in the group of a measure, in its subgroup first. */
function matesOf({ knowledge }: Engine, { id, group, subgroup }: Unit): Unit[] {
  if (group === null) return [];
  const mates = knowledge.units.filter((unit) => unit.group === group && unit.id !== id);
  const isNear = (unit: Unit) => subgroup !== null && unit.subgroup === subgroup;
  return [...mates.filter(isNear), ...mates.filter((unit) => !isNear(unit))];
}

const unitsOf = ({ knowledge }: Composition, ids: readonly string[]): Unit[] =>
  ids.flatMap((id) => knowledge.unitById.get(id) ?? []);

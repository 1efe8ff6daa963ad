/** What every kind of answer is written from, and what it comes to. */

import type { Engine } from '../search/engine.ts';
import type { Ranking } from '../search/retrieve.ts';
import { measuresFor } from '../search/structured.ts';
import { namedInTitles } from '../search/title-list.ts';
import type { Reading } from '../search/understand.ts';
import type { Filters, Unit } from '../types.ts';
import type { InContext } from './in-context.ts';
import type { Composition } from './lines.ts';
import { subjectNames } from './list-text.ts';
import { offerNearest } from './nearest-text.ts';
import { topicOf } from './topic.ts';

/** What an answer came to. */
export interface Outcome {
  answered: boolean;
  complete: boolean;
  total: number;
  /** The units that the answer shows. */
  units: Unit[];
  /** It was about a person: nothing of the question is to be repeated. */
  private?: true;
}

/** What every kind of answer is written from. */
export interface Task extends InContext {
  composition: Composition;
  engine: Engine;
  filters: Filters;
  ranking: Ranking;
}

export const DECLINED: Outcome = { answered: false, complete: false, total: 0, units: [] };

export function decline(composition: Composition, ranking: Ranking, reason: string, lead?: string): Outcome {
  const { strings, draft } = composition;
  draft.frame(reason);
  if (ranking.hits.length > 0) {
    draft.frame(lead ?? strings.declinedNearest);
    offerNearest(composition, ranking.hits);
  }
  return DECLINED;
}

export function measuresNamed({ knowledge }: Composition, reading: Reading): Unit[] {
  return reading.measures.flatMap((id) => knowledge.unitById.get(id) ?? []);
}

/** All measures with the properties named, and about the subjects by their titles where the question has any. */
export function subjectMeasures(engine: Engine, reading: Reading, filters: Filters): Unit[] {
  if (reading.subjects.length === 0) return measuresFor(engine.knowledge.units, reading.understood, filters);
  return (namedInTitles(engine, reading, filters) ?? []).map(({ unit }) => unit);
}

/** What the question is about, names and subjects together, in words that fit after "measures". */
export function topicWithSubjects(composition: Composition, reading: Reading): string {
  return topicOf(composition, reading, subjectNames(composition, reading));
}

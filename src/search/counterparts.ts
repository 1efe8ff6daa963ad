/** Statements of chapter 3 that say what another says: a phase names what is done, and chapter 3 says it once more for each actor. */

import { onceFor } from '../corpus/remember.ts';
import { nthLargest } from '../index/largest.ts';
import type { Engine } from './engine.ts';
import type { Knowledge } from './knowledge.ts';
import { byUnitRow } from './likeness.ts';

/** From this cosine on two units say the same. */
const SAME = 0.75;
/** So many of the best may bring theirs along. */
const OF_BEST = 5;
/** A counterpart's share of the score of the unit that brings it: behind what was found, and before what is only near it. */
const SHARE = 0.65;

/** Raises the counterparts of the best of `scores`, by row, as far as they are `admitted`; gives the rows that were raised. */
export function raiseCounterparts(
  engine: Engine,
  scores: Float64Array,
  admitted: (row: number) => boolean,
): number[] {
  const best = bestRows(scores, OF_BEST).map((row) => ({ row, score: scores[row] as number }));
  return best.flatMap(({ row, score }) =>
    counterpartsOf(engine, row).filter((other) => {
      if (!admitted(other) || (scores[other] as number) >= score * SHARE) return false;
      scores[other] = score * SHARE;
      return true;
    }),
  );
}

/** The rows of the `most` greatest scores above 0, greatest first. */
function bestRows(scores: Float64Array, most: number): number[] {
  const least = nthLargest(scores, most);
  const rows: number[] = [];
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (score > 0 && score >= least) rows.push(row);
  }
  return rows.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b).slice(0, most);
}

/** What was found of each row. An engine is made anew for each question, and what it knows is not. */
const foundIn = onceFor((_: Knowledge) => new Map<number, readonly number[]>());

/** The rows of a row's counterparts, compared once; of a measure and of a heading there are none. */
function counterpartsOf(engine: Engine, row: number): readonly number[] {
  const found = foundIn(engine.knowledge);
  const rows = found.get(row) ?? compare(engine, row);
  found.set(row, rows);
  return rows;
}

function compare(engine: Engine, row: number): number[] {
  const { knowledge, vectors, cosines } = engine;
  const unit = knowledge.units[row];
  const vector = unit?.role === 'statement' || unit?.role === 'resource' ? vectors.vectorOf(unit.id) : null;
  if (vector === null) return [];
  const likeness = byUnitRow(engine, cosines(vector));
  return knowledge.units.flatMap(({ role, section }, other) => {
    const isOfActor = role === 'statement' && section.startsWith('3');
    return isOfActor && other !== row && (likeness[other] as number) >= SAME ? [other] : [];
  });
}

/** Statements of chapter 3 that say what another says: a phase names what is done, and chapter 3 says it once more for each actor. */

import { onceFor, remember } from '../corpus/remember.ts';
import type { Engine } from './engine.ts';
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
    counterparts(engine)
      .of(String(row))
      .filter((other) => {
        if (!admitted(other) || (scores[other] as number) >= score * SHARE) return false;
        scores[other] = score * SHARE;
        return true;
      }),
  );
}

/** The rows of the `most` greatest scores above 0, greatest first. */
function bestRows(scores: Float64Array, most: number): number[] {
  const rows = Array.from(scores.keys()).filter((row) => (scores[row] as number) > 0);
  return rows.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b).slice(0, most);
}

/** For a row the rows of its counterparts; of a measure and of a heading there are none. */
const counterparts = onceFor((engine: Engine) => {
  const { knowledge, vectors, cosines } = engine;
  return remember((row): readonly number[] => {
    const unit = knowledge.units[Number(row)];
    const vector = unit?.role === 'statement' || unit?.role === 'resource' ? vectors.vectorOf(unit.id) : null;
    if (vector === null) return [];
    const likeness = byUnitRow(engine, cosines(vector));
    return knowledge.units.flatMap(({ role, section }, other) => {
      const isOfActor = role === 'statement' && section.startsWith('3');
      return isOfActor && other !== Number(row) && (likeness[other] as number) >= SAME ? [other] : [];
    });
  });
});

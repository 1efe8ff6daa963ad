/** How like each unit is to a question, by vectors. */

import type { Engine } from './engine.ts';

/** The cosines that `Engine.cosines` gives, by row instead of by vector; 0 for a unit that has none. */
export function byUnitRow({ knowledge, vectorRows }: Engine, cosines: ArrayLike<number>): Float64Array {
  const likeness = new Float64Array(knowledge.units.length);
  for (let i = 0; i < cosines.length; i++) likeness[vectorRows[i] as number] = cosines[i] as number;
  return likeness;
}

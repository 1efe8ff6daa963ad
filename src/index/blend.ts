/**
 * One vector a unit: what it says and how it is asked for, half each. On the development questions it ranks better than
 * the nearest of all the questions' vectors: the unit's own words know the units that say nearly the same, the mean of
 * its questions knows the words of those who ask, and no single question's chance wording decides.
 */

import type { VectorEntry } from './vectors.ts';

/**
 * For each unit, in the order of its first entry, the direction of its own vector (the entry whose key is the unit's id)
 * plus the mean direction of its questions'. A unit with only one of the two keeps that one; vectors have unit length.
 */
export function blend(entries: readonly VectorEntry[]): VectorEntry[] {
  const units = new Map<string, { own: Float64Array[]; asked: Float64Array[] }>();
  for (const { key, unit, vector } of entries) {
    const of = units.get(unit) ?? { own: [], asked: [] };
    units.set(unit, of);
    (key === unit ? of.own : of.asked).push(Float64Array.from(vector));
  }
  return [...units].flatMap(([unit, { own, asked }]) => {
    const vector = directionOf([...own, ...directionsOf(asked)]);
    return vector === null ? [] : [{ key: unit, unit, vector: Float32Array.from(vector) }];
  });
}

/** `blend` that makes a unit's vector anew only where one of those it is made of is another than the last time. */
export function rememberBlend(): typeof blend {
  let before = new Map<string, { of: readonly VectorEntry[]; made: VectorEntry[] }>();
  return (entries) => {
    const units = new Map<string, VectorEntry[]>();
    for (const entry of entries) {
      const of = units.get(entry.unit);
      if (of) of.push(entry);
      else units.set(entry.unit, [entry]);
    }
    const now: typeof before = new Map();
    for (const [unit, of] of units) {
      const known = before.get(unit);
      // An entry stands for its vector: whoever changes a text makes a new entry.
      const isSame = known?.of.length === of.length && of.every((entry, i) => entry === known.of[i]);
      now.set(unit, isSame && known ? known : { of, made: blend(of) });
    }
    before = now;
    return [...now.values()].flatMap(({ made }) => made);
  };
}

function directionsOf(vectors: readonly Float64Array[]): Float64Array[] {
  const direction = directionOf(vectors);
  return direction === null ? [] : [direction];
}

/** The sum of `vectors` at unit length, or null where they add up to nothing. */
function directionOf(vectors: readonly Float64Array[]): Float64Array | null {
  const [first] = vectors;
  if (!first) return null;
  const sum = new Float64Array(first.length);
  for (const vector of vectors)
    for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + (vector[k] ?? 0);
  const length = Math.hypot(...sum);
  return length > 0 ? sum.map((value) => value / length) : null;
}

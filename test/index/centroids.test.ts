/** Many questions of a unit become a few vectors that still stand for all of them. */

import { describe, expect, it } from 'vitest';
import { condense } from '../../src/index/centroids.ts';
import { crowd } from '../contract/vectors.suite.ts';

/** One unit with its own vector and `count` questions. */
const unitWith = (count: number) =>
  crowd(count + 1, 16).map(({ vector }, i) => ({ key: i === 0 ? 'u' : `u?nb${i}`, unit: 'u', vector }));
const cosine = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, d) => sum + value * (b[d] ?? 0), 0);

describe('the vectors of a unit', () => {
  it('stay as they are where there are few', () => {
    const few = unitWith(4);
    expect(condense(few, 6)).toEqual(few);
  });

  it('keep its own and become at most k others, each of unit length', () => {
    const condensed = condense(unitWith(40), 6);
    expect(condensed).toHaveLength(7);
    expect(condensed[0]?.key).toBe('u');
    for (const { vector } of condensed) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
  });

  it('are the same each time', () => {
    expect(condense(unitWith(40), 6)).toEqual(condense(unitWith(40), 6));
  });

  it('cover each question better than the unit’s own vector does', () => {
    const all = unitWith(40);
    const condensed = condense(all, 6);
    const best = (vector: Float32Array, some: typeof all) =>
      Math.max(...some.map((entry) => cosine(vector, entry.vector)));
    const mean = (some: typeof all) =>
      all.slice(1).reduce((sum, { vector }) => sum + best(vector, some), 0) / (all.length - 1);
    expect(mean(condensed)).toBeGreaterThan(mean(condensed.slice(0, 1)) + 0.2);
  });

  it('of several units keep apart', () => {
    const others = unitWith(20).map((entry) => ({ ...entry, unit: 'v', key: entry.key.replace('u', 'v') }));
    const condensed = condense([...unitWith(20), ...others], 3);
    expect(condensed.map(({ unit }) => unit)).toEqual(['u', 'u', 'u', 'u', 'v', 'v', 'v', 'v']);
  });
});

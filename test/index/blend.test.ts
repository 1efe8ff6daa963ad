/** A unit's own vector and those of its questions become one that stands for both. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blend, rememberBlend } from '../../src/index/blend.ts';
import { crowd } from '../contract/vectors.suite.ts';

/** One unit with its own vector and `count` questions. */
const unitWith = (unit: string, count: number) =>
  crowd(count + 1, 16).map(({ vector }, i) => ({ key: i === 0 ? unit : `${unit}?nb${i}`, unit, vector }));
const cosine = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, d) => sum + value * (b[d] ?? 0), 0);
const at = (key: string, vector: number[]) => ({ key, unit: 'u', vector: Float32Array.from(vector) });

describe('the vector of a unit', () => {
  it('is its own where nobody has asked for it, so that a new measure is found from the first day', () => {
    const [own] = unitWith('u', 0);
    const [blended, ...rest] = blend(unitWith('u', 0));
    expect(rest).toEqual([]);
    expect(cosine(blended?.vector ?? new Float32Array(), own?.vector ?? new Float32Array())).toBeCloseTo(
      1,
      6,
    );
  });

  it('lies halfway between what the unit says and how it is asked for, however many ask', () => {
    const [blended] = blend([at('u', [1, 0]), at('u?nb0', [0, 1]), at('u?nb1', [0, 1]), at('u?nb2', [0, 1])]);
    expect([...(blended?.vector ?? [])]).toEqual([
      expect.closeTo(Math.SQRT1_2, 6),
      expect.closeTo(Math.SQRT1_2, 6),
    ]);
  });

  it('is left out where the two cancel each other', () => {
    expect(blend([at('u', [1, 0]), at('u?nb0', [-1, 0])])).toEqual([]);
  });

  it('is one a unit, of unit length, in the order in which units came', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 8 }), (counts) => {
        const blended = blend(counts.flatMap((count, i) => unitWith(`unit ${i}`, count)));
        expect(blended.map(({ unit }) => unit)).toEqual(counts.map((_, i) => `unit ${i}`));
        for (const { key, unit, vector } of blended) {
          expect(key).toBe(unit);
          expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
        }
      }),
    );
  });
});

describe('blending that remembers', () => {
  const entry = (key: string, unit: string, ...vector: number[]) => ({
    key,
    unit,
    vector: Float32Array.from(vector),
  });

  it('gives what blending anew gives, after every change, and keeps the vectors that did not change', () => {
    const remembering = rememberBlend();
    const own = entry('a', 'a', 1, 0);
    const other = entry('b', 'b', 0, 1);
    const rounds = [
      [own, entry('a?nb0', 'a', 0, 1), other],
      [own, entry('a?nb0', 'a', 0.6, 0.8), other],
      [other, own],
      [entry('a', 'a', 0, 1)],
    ];
    const made = rounds.map(remembering);
    expect(made).toEqual(rounds.map(blend));
    const ofOther = made.map((vectors) => vectors.find(({ unit }) => unit === 'b')?.vector);
    expect(ofOther[1]).toBe(ofOther[0]);
  });
});

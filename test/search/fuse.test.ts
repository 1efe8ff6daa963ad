/** Score fusion, held against its formula. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuse } from '../../src/search/fuse.ts';

const SIZE = 31;

function leg(weight: number, found: Record<number, number>) {
  const scores = new Float64Array(SIZE);
  for (const [row, score] of Object.entries(found)) scores[Number(row)] = score;
  return { weight, scores };
}

describe('fusion', () => {
  it('adds up weight × score / best over the legs', () => {
    const fused = fuse([leg(1, { 7: 4, 3: 2 }), leg(0.5, { 3: 0.8 })], SIZE);
    expect(fused[7]).toBeCloseTo(1);
    expect(fused[3]).toBeCloseTo(0.5 + 0.5);
    expect(fused[0]).toBe(0);
  });

  it('puts what two legs agree on before what only one has', () => {
    const fused = fuse([leg(1, { 1: 10, 2: 9 }), leg(1, { 4: 10, 2: 9 })], SIZE);
    expect(fused.indexOf(Math.max(...fused))).toBe(2);
  });

  it('takes nothing from scores that say nothing', () => {
    expect(fuse([], SIZE)).toEqual(new Float64Array(SIZE));
    expect(fuse([leg(1, { 1: 0, 2: -0.3 })], SIZE)).toEqual(new Float64Array(SIZE));
  });

  it('does not depend on the order of the legs, nor on the scale of a leg', () => {
    const found = fc.uniqueArray(fc.tuple(fc.nat(SIZE - 1), fc.integer({ min: 1, max: 99 })), {
      selector: ([row]) => row,
    });
    fc.assert(
      fc.property(fc.array(found, { maxLength: 4 }), fc.integer({ min: 1, max: 50 }), (legs, scale) => {
        const scaledBy = (factor: number) =>
          legs.map((pairs) => leg(1, Object.fromEntries(pairs.map(([row, score]) => [row, score * factor]))));
        const forward = fuse(scaledBy(1), SIZE);
        const backward = fuse(scaledBy(scale).toReversed(), SIZE);
        forward.forEach((score, row) => {
          expect(backward[row]).toBeCloseTo(score, 10);
        });
      }),
    );
  });
});

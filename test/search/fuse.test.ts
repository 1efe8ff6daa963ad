/** Score fusion, held against its formula. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuse } from '../../src/search/fuse.ts';

const SIZE = 31;

describe('fusion', () => {
  it('adds up weight × score / best over the legs', () => {
    const fused = fuse(
      [
        { weight: 1, rows: [7, 3], scores: [4, 2] },
        { weight: 0.5, rows: [3], scores: [0.8] },
      ],
      SIZE,
    );
    expect(fused[7]).toBeCloseTo(1);
    expect(fused[3]).toBeCloseTo(0.5 + 0.5);
    expect(fused[0]).toBe(0);
  });

  it('puts what two legs agree on before what only one has', () => {
    const fused = fuse(
      [
        { weight: 1, rows: [1, 2], scores: [10, 9] },
        { weight: 1, rows: [4, 2], scores: [10, 9] },
      ],
      SIZE,
    );
    expect(fused.indexOf(Math.max(...fused))).toBe(2);
  });

  it('takes nothing from scores that say nothing', () => {
    expect(fuse([], SIZE)).toEqual(new Float64Array(SIZE));
    expect(fuse([{ weight: 1, rows: [1, 2], scores: [0, -0.3] }], SIZE)).toEqual(new Float64Array(SIZE));
  });

  it('does not depend on the order of the legs, nor on the scale of a leg', () => {
    const leg = fc.uniqueArray(fc.tuple(fc.nat(SIZE - 1), fc.integer({ min: 1, max: 99 })), {
      selector: ([row]) => row,
    });
    fc.assert(
      fc.property(fc.array(leg, { maxLength: 4 }), fc.integer({ min: 1, max: 50 }), (legs, scale) => {
        const scaledBy = (factor: number) =>
          legs.map((pairs) => ({
            weight: 1,
            rows: pairs.map(([row]) => row),
            scores: pairs.map(([, score]) => score * factor),
          }));
        const forward = fuse(scaledBy(1), SIZE);
        const backward = fuse(scaledBy(scale).toReversed(), SIZE);
        forward.forEach((score, row) => {
          expect(backward[row]).toBeCloseTo(score, 10);
        });
      }),
    );
  });
});

/** Reciprocal rank fusion, held against its formula. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuse, RRF_K } from '../../src/search/fuse.ts';

const inOrder = (rows: readonly number[]) => rows.map((row, i): [number, number] => [row, i + 1]);

describe('fusion', () => {
  it('adds up weight / (k + rank) over the lists', () => {
    const scores = fuse([
      { weight: 1, ranks: inOrder([7, 3]) },
      { weight: 2, ranks: inOrder([3]) },
    ]);
    expect(scores.get(7)).toBeCloseTo(1 / (RRF_K + 1));
    expect(scores.get(3)).toBeCloseTo(1 / (RRF_K + 2) + 2 / (RRF_K + 1));
  });

  it('puts what two lists agree on before what only one has', () => {
    const scores = fuse([
      { weight: 1, ranks: inOrder([1, 2, 3]) },
      { weight: 1, ranks: inOrder([4, 2, 5]) },
    ]);
    const [first] = [...scores].sort(([, a], [, b]) => b - a);
    expect(first?.[0]).toBe(2);
  });

  it('is nothing for no lists, and does not depend on their order', () => {
    expect(fuse([]).size).toBe(0);
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.nat(50))), (lists) => {
        const forward = fuse(lists.map((rows) => ({ weight: 1, ranks: inOrder(rows) })));
        const backward = fuse(lists.toReversed().map((rows) => ({ weight: 1, ranks: inOrder(rows) })));
        expect(forward.size).toBe(backward.size);
        for (const [row, score] of forward) expect(backward.get(row)).toBeCloseTo(score, 12);
      }),
    );
  });
});

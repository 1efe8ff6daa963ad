/** The figures of merit, on lists small enough to work out by hand. */

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { interval } from '../../scripts/evaluation/bootstrap.ts';
import { fitLogistic } from '../../scripts/evaluation/calibrate.ts';
import { belowFloors } from '../../scripts/evaluation/floors.ts';
import { completeAt, ndcgAt, recallAt, reciprocalRank, successAt } from '../../scripts/evaluation/metrics.ts';

const targets = { a: 2, b: 2, c: 1 } as const;

describe('the figures', () => {
  it('success: whether a direct unit is among the first k; a related one is not enough', () => {
    expect(successAt(['c', 'x', 'a'], targets, 2)).toBe(0);
    expect(successAt(['c', 'x', 'a'], targets, 3)).toBe(1);
    expect(successAt([], targets, 3)).toBe(0);
  });

  it('recall: the share of direct units found, of k where there are more than k', () => {
    expect(recallAt(['a', 'x', 'y'], targets, 3)).toBe(0.5);
    expect(recallAt(['a'], targets, 1)).toBe(1);
  });

  it('completeness: whether no direct unit is missing, or none of the first k is another where there are more than k', () => {
    expect(completeAt(['a', 'x', 'b'], targets, 3)).toBe(1);
    expect(completeAt(['a', 'x', 'b'], targets, 2)).toBe(0);
    expect(completeAt(['b', 'x'], targets, 1)).toBe(1);
  });

  it('reciprocal rank: of the first direct unit', () => {
    expect(reciprocalRank(['c', 'b'], targets)).toBe(0.5);
    expect(reciprocalRank(['c'], targets)).toBe(0);
  });

  it('nDCG: 1 for the ideal order, less for any other, 0 for nothing found', () => {
    expect(ndcgAt(['a', 'b', 'c'], targets, 10)).toBe(1);
    expect(ndcgAt(['b', 'a', 'c'], targets, 10)).toBe(1);
    const swapped = (1 + 3 / Math.log2(3) + 3 / 2) / (3 + 3 / Math.log2(3) + 1 / 2);
    expect(ndcgAt(['c', 'a', 'b'], targets, 10)).toBeCloseTo(swapped);
    expect(ndcgAt(['x'], targets, 10)).toBe(0);
  });
});

describe('the interval of a mean', () => {
  it('holds the mean, is the same each time, and has no width where all are equal', () => {
    const values = [0, 0, 1, 1, 1, 0, 1, 1];
    const [low, high] = interval(values);
    expect(low).toBeLessThan(0.625);
    expect(high).toBeGreaterThan(0.625);
    expect(interval(values)).toEqual([low, high]);
    expect(interval([0.5, 0.5])).toEqual([0.5, 0.5]);
  });
});

describe('the relevance floor’s regression', () => {
  it('learns which feature tells', () => {
    const examples = [0.1, 0.2, 0.3, 0.7, 0.8, 0.9].map((value) => ({
      features: [value, 0.5],
      answerable: value > 0.5,
    }));
    const [intercept = 0, telling = 0, useless = 0] = fitLogistic(examples);
    expect(telling).toBeGreaterThan(2);
    expect(Math.abs(useless)).toBeLessThan(telling);
    expect(intercept + telling * 0.1 + useless * 0.5).toBeLessThan(0);
    expect(intercept + telling * 0.9 + useless * 0.5).toBeGreaterThan(0);
  });
});

describe('the floors', () => {
  it('name what is below them, and what is not measured', async () => {
    const floors = JSON.parse(await readFile('test/eval/floors.json', 'utf8')) as Record<string, number>;
    const all = Object.fromEntries(Object.keys(floors).map((name) => [name, 1]));
    expect(await belowFloors(all)).toEqual([]);
    expect(await belowFloors({ ...all, 'success@3': 0 })).toEqual([
      expect.stringContaining('success@3 is 0.000'),
    ]);
    expect(await belowFloors({ ...all, answered: undefined as never })).toEqual([
      expect.stringContaining('answered'),
    ]);
  });
});

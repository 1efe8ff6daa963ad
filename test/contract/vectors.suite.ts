/** What every vector index must do; each runs this suite. */

import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/embed/training/random.ts';
import type { VectorEntry, VectorIndex } from '../../src/index/vectors.ts';

/** Keys are given in rising order, since some indexes keep their entries by key. */
export function vectorIndexContract(
  name: string,
  open: (entries: readonly VectorEntry[], dimensions: number) => Promise<VectorIndex>,
): void {
  describe(`the vector index ${name}`, () => {
    it('says how many vectors it holds and how long they are', async () => {
      const index = await open(corners(), 4);
      expect(index.size).toBe(4);
      expect(index.dimensions).toBe(4);
    });

    it('gives the nearest units, best first, with their cosines', async () => {
      const index = await open(corners(), 4);
      const found = await index.search(unit([3, 4, 0, 0]), 2);
      expect(found.map((match) => match.unit)).toEqual(['fravær', 'eksamen']);
      expect(found[0]?.score).toBeCloseTo(0.8, 2);
      expect(found[1]?.score).toBeCloseTo(0.6, 2);
    });

    it('gives each unit once, by the best of its vectors', async () => {
      const index = await open(corners(), 4);
      const found = await index.search(unit([0, 0, 1, 0]), 10);
      expect(found.map((match) => match.unit)).toEqual(['læreplass', 'eksamen', 'fravær']);
      expect(found[0]?.score).toBeCloseTo(1, 2);
    });

    it('gives equal scores in the order of entry', async () => {
      const same = unit([1, 1, 1, 1]);
      const entries = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, unit: `unit ${key}`, vector: same }));
      const index = await open(entries, 4);
      const found = await index.search(same, 3);
      expect(found.map((match) => match.unit)).toEqual(['unit a', 'unit b', 'unit c']);
    });

    it('gives all units where more are asked for than there are, and none where none is', async () => {
      const index = await open(corners(), 4);
      expect(await index.search(unit([1, 1, 1, 1]), 50)).toHaveLength(3);
      expect(await index.search(unit([1, 1, 1, 1]), 0)).toEqual([]);
    });

    it('refuses a question of another length', async () => {
      const index = await open(corners(), 4);
      await expect(index.search(unit([1, 0]), 1)).rejects.toMatchObject({ code: 'index_mismatch' });
    });

    it('finds what a plain comparison of every vector finds', async () => {
      const entries = crowd(300, 24);
      const index = await open(entries, 24);
      for (const { vector: query } of crowd(20, 24, 99)) {
        const best = new Map<string, number>();
        for (const { unit, vector } of entries) {
          const score = vector.reduce((sum, value, k) => sum + value * (query[k] ?? 0), 0);
          best.set(unit, Math.max(score, best.get(unit) ?? -1));
        }
        const [nearest] = [...best].toSorted((a, b) => b[1] - a[1]);
        const [found] = await index.search(query, 5);
        expect(found?.score).toBeCloseTo(nearest?.[1] ?? 0, 1);
        expect(best.get(found?.unit ?? '')).toBeCloseTo(nearest?.[1] ?? 0, 1);
      }
    });
  });
}

function corners(): VectorEntry[] {
  return [
    { key: 'a', unit: 'eksamen', vector: unit([1, 0, 0, 0]) },
    { key: 'b', unit: 'fravær', vector: unit([0, 1, 0, 0]) },
    { key: 'c', unit: 'læreplass', vector: unit([0, 0, 1, 0]) },
    { key: 'd', unit: 'læreplass', vector: unit([0, 0, 1, 1]) },
  ];
}

/** Random vectors, three a unit. */
export function crowd(count: number, dimensions: number, seed = 1): VectorEntry[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, i) => ({
    key: String(i).padStart(6, '0'),
    unit: `unit ${Math.floor(i / 3)}`,
    vector: unit(Array.from({ length: dimensions }, () => random() - 0.5)),
  }));
}

function unit(values: number[]): Float32Array {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / length);
}

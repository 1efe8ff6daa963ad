/** Several members make one table that keeps what they agree on. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine } from '../../src/embed/training/combine.ts';
import { orthonormalize, principalDirections } from '../../src/embed/training/principal.ts';
import { createRandom } from '../../src/embed/training/random.ts';
import { poolAll, type Rows } from '../../src/embed/training/rows.ts';
import { createSegmenter } from '../../src/embed/training/segment.ts';

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);

describe('principal directions', () => {
  it('are the axes along which vectors extend, the longest first', () => {
    const vectors = Float32Array.of(0, 3, 0, 0, -3, 0, 0, 0, 1, 0, 0, -1);
    const [first, second] = principalDirections(vectors, 3, 2);
    expect(Math.abs(first?.[1] ?? 0)).toBeCloseTo(1);
    expect(Math.abs(second?.[2] ?? 0)).toBeCloseTo(1);
  });

  it('are orthonormal, whatever they are made from', () => {
    const vector = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(vector, { minLength: 1, maxLength: 4 }), (given) => {
        const made = orthonormalize(given.map((values) => Float64Array.from(values)));
        made.forEach((a, i) => {
          for (const b of made.slice(0, i)) expect(Math.abs(dot(a, b))).toBeLessThan(1e-6);
          const length = Math.sqrt(dot(a, a));
          expect(length < 1e-6 || Math.abs(length - 1) < 1e-6).toBe(true);
        });
      }),
    );
  });
});

describe('a combined table', () => {
  const segmenter = createSegmenter(['a', 'b', 'c', 'd']);
  // One text in three tells the directions.
  const texts = ['a b', 'c d', 'a d', 'b', 'c', 'd a b'];
  const examples = {
    units: [{ units: ['u'], passages: texts.flatMap((text) => [text, text, text]), questions: [] }],
    concepts: [],
    matters: [],
    outside: [],
  };
  const member = (seed: number, dimensions: number): Rows => {
    const random = createRandom(seed);
    const count = segmenter.tokens.length;
    const values = Float32Array.from({ length: count * dimensions }, () => random() - 0.5);
    return { values, dimensions, seen: new Uint32Array(count).fill(1) };
  };
  const vectors = (rows: Rows) =>
    poolAll(
      rows,
      texts.map((text) => segmenter.segment(text)),
    );

  it('has the length of one member, and is that member where there is only one', () => {
    const one = member(1, 8);
    expect(combine(examples, segmenter, [one])).toBe(one);
    expect(combine(examples, segmenter, [one, member(2, 8)]).dimensions).toBe(8);
    expect(() => combine(examples, segmenter, [])).toThrow(RangeError);
  });

  it('gives cosines like those of the members beside each other', () => {
    const members = [member(1, 8), member(2, 8), member(3, 8)];
    const combined = vectors(combine(examples, segmenter, members)).vectors;
    const each = members.map((rows) => vectors(rows));
    for (let i = 0; i < texts.length; i++) {
      for (let j = 0; j < i; j++) {
        const at = (all: Float32Array, row: number) => all.subarray(row * 8, (row + 1) * 8);
        const lengths = (row: number) =>
          Math.sqrt(each.reduce((sum, { lengths: l }) => sum + (l[row] ?? 0) ** 2, 0));
        const beside = each.reduce(
          (sum, { vectors: v, lengths: l }) => sum + dot(at(v, i), at(v, j)) * (l[i] ?? 0) * (l[j] ?? 0),
          0,
        );
        expect(dot(at(combined, i), at(combined, j))).toBeCloseTo(beside / (lengths(i) * lengths(j)), 4);
      }
    }
  });

  it('keeps what no member has seen at nothing', () => {
    const members = [member(1, 4), member(2, 4)];
    for (const rows of members) rows.seen[3] = 0;
    const { values } = combine(examples, segmenter, members);
    expect([...values.subarray(3 * 4, 4 * 4)].every((value) => Math.abs(value) < 1e-6)).toBe(true);
  });
});

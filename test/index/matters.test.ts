/** Telling which matter is asked for as a whole: what is learnt, and that the index keeps it. */

import { describe, expect, it } from 'vitest';
import { fitOnce } from '../../src/index/linear-fit.ts';
import { encodeMatters, openMatters } from '../../src/index/matters.ts';
import { fitMatters } from '../../src/index/matters-build.ts';
import { softmax } from '../../src/index/softmax.ts';

const unit = (...values: number[]) => {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / length);
};
/** Vectors around one direction. */
const around = (...values: number[]) =>
  Array.from({ length: 40 }, (_, i) => unit(...values.map((value) => value + 0.1 * Math.sin(7 * i + value))));

const asked = [around(1, 0, 0, 0), around(0, 1, 0, 0)];
const others = Array.from({ length: 400 }, (_, i) => unit(0.1 * Math.sin(i), 0.1, 1, Math.sin(3 * i)));
const model = () => {
  const { facts, directions } = encodeMatters([[3, 5], [7]], fitMatters(asked, others));
  return openMatters(JSON.parse(JSON.stringify(facts)), directions);
};

describe('the matter model', () => {
  it.each([
    ['the first', unit(1, 0.1, 0, 0), 0],
    ['the second', unit(0, 1, 0.1, 0), 1],
    ['none', unit(0, 0, 1, 0.3), 2],
  ])('tells %s', (_, vector, is) => {
    const shares = softmax(model().logits(vector));
    expect(shares).toHaveLength(3);
    expect(shares.indexOf(Math.max(...shares))).toBe(is);
  });

  it('says as much after it was written and read', () => {
    const { rows, biases } = fitMatters(asked, others);
    const vector = unit(0.5, 0.4, 0.3, 0.2);
    const exact = rows.map((row, place) =>
      row.reduce((sum, weight, k) => sum + weight * (vector[k] ?? 0), biases[place] ?? 0),
    );
    const kept = model().logits(vector);
    expect(model().rows).toEqual([[3, 5], [7]]);
    exact.forEach((logit, place) => {
      expect(kept[place]).toBeCloseTo(logit, 1);
    });
  });

  it('is the same each time, and nothing where there are no matters', () => {
    expect(fitMatters(asked, others)).toEqual(fitMatters(asked, others));
    expect(fitMatters([], others)).toEqual({ rows: [], biases: [] });
  });

  it('has shares that add up to 1, and come nearer to each other the more they are softened', () => {
    const logits = Float64Array.of(3, 1, -2);
    for (const softened of [1, 2.5])
      expect(softmax(logits, softened).reduce((sum, share) => sum + share)).toBeCloseTo(1);
    expect(softmax(logits)[0]).toBeCloseTo(1 / (1 + Math.exp(-2) + Math.exp(-5)));
    expect(softmax(logits, 2)[0]).toBeLessThan(softmax(logits)[0] ?? 0);
  });

  it('is refused where its two files do not belong together', () => {
    const { facts, directions } = encodeMatters([[3, 5], [7]], fitMatters(asked, others));
    expect(() => openMatters({ ...facts, rows: [[3]] }, directions)).toThrow('do not hold the same matters');
    expect(() => openMatters({ ...facts, biases: [] }, directions)).toThrow('do not hold the same matters');
  });
});

it('a fit is done once for the same facts and vectors, and anew for others', () => {
  let times = 0;
  const learn = fitOnce(
    (facts: string, vectors: Float32Array[]) => {
      times++;
      return `${facts}${vectors.length}`;
    },
    (facts, vectors) => ({ facts, vectors }),
  );
  const vectors = [unit(1, 2)];
  expect(learn('a', vectors)).toBe(learn('a', [unit(1, 2)]));
  expect(times).toBe(1);
  learn('b', vectors);
  learn('b', [unit(2, 1)]);
  learn('b', [unit(2, 1), unit(1, 2)]);
  expect(times).toBe(4);
});

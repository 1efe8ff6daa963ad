/** Likeness by a model whose vectors all point much the same way tells as much as by one whose vectors do not. */
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/search/spread.ts';

describe('cosines of another model', () => {
  const cosines = Float64Array.of(0.6, 0.1, -0.2, 0.05, 0.3);

  it('come out the same where all vectors have one more thing in common', () => {
    // A component that all share, twice as long as the rest of each: every cosine becomes (c + 4) / 5.
    const alike = cosines.map((cosine) => (cosine + 4) / 5);
    expect(Math.min(...alike)).toBeGreaterThan(0.7);
    spread(alike).forEach((cosine, i) => {
      expect(cosine).toBeCloseTo(spread(cosines)[i] ?? Number.NaN);
    });
  });

  it('keep their order, with 1 for the same and 0 for what is no more like than most', () => {
    const [same, mean, less] = spread(Float64Array.of(1, 0.8, 0.6));
    expect([same, mean, less].map((cosine) => cosine?.toFixed(6))).toEqual([
      '1.000000',
      '0.000000',
      '-1.000000',
    ]);
  });

  it('say nothing where none differ, or there are none', () => {
    expect([...spread(Float64Array.of(1, 1))]).toEqual([0, 0]);
    expect([...spread(new Float64Array())]).toEqual([]);
  });
});

/** The flat index: what it makes of vectors, and what a damaged file does. */

import { describe, expect, it } from 'vitest';
import { decodeFlat, encodeFlat } from '../../src/index/flat.ts';
import { crowd } from '../contract/vectors.suite.ts';

/** A vector of unit length that is none of the crowd's. */
const query = (dimensions: number) => {
  const vector = Float32Array.from({ length: dimensions }, (_, k) => Math.sin(k * k + 1));
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((value) => value / length);
};

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);

describe('the flat file', () => {
  const bytes = encodeFlat(crowd(30, 12));
  const corrupt = expect.objectContaining({ code: 'index_corrupt' });

  it('is the same for the same vectors', () => {
    expect(encodeFlat(crowd(30, 12))).toEqual(bytes);
  });

  it('takes a byte a dimension', () => {
    const more = encodeFlat(crowd(60, 12)).length - bytes.length;
    expect(more).toBeLessThan(30 * (12 + 18));
  });

  it('rounds a vector so little that it stays the nearest to itself, at a cosine above 0.999', () => {
    const entries = crowd(200, 256);
    const index = decodeFlat(encodeFlat(entries));
    for (const { unit, vector } of entries) {
      const [nearest] = index.searchSync(vector, 1);
      expect(nearest?.unit).toBe(unit);
      expect(nearest?.score).toBeGreaterThan(0.999);
    }
  });

  it.each([
    [1, 3],
    [7, 12],
    [9, 256],
    [33, 1024],
  ])('gives the cosines of %i rows of %i as they are, to a thousandth', (rows, dimensions) => {
    const entries = crowd(rows, dimensions).map((entry, i) => ({ ...entry, unit: `u${i}` }));
    const index = decodeFlat(encodeFlat(entries));
    const cosines = index.cosines(query(dimensions));
    index.units.forEach((unit, place) => {
      const stored = index.vectorOf(unit) ?? new Float32Array();
      expect(cosines[place]).toBeCloseTo(dot(stored, query(dimensions)), 3);
    });
  });

  it('keeps two rows apart where all numbers are as large as they can be', () => {
    const all = (value: number) => new Float32Array(256).fill(value / 16);
    const entries = [1, -1, 1].map((value, i) => ({ key: `${i}`, unit: `${i}`, vector: all(value) }));
    const [same = 0, opposite = 0, third = 0] = decodeFlat(encodeFlat(entries)).cosines(all(1));
    expect([same, opposite, third].map((value) => Math.round(value * 10_000) / 10_000)).toEqual([1, -1, 1]);
  });

  it('is as near to nothing as to anything else', () => {
    const index = decodeFlat(encodeFlat(crowd(5, 12)));
    expect(index.cosines(new Float32Array(12)).every((cosine) => cosine === 0)).toBe(true);
  });

  it('is read from the middle of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 5);
    larger.set(bytes, 3);
    const query = crowd(1, 12)[0]?.vector ?? new Float32Array(12);
    expect(decodeFlat(larger.subarray(3, 3 + bytes.length)).searchSync(query, 3)).toEqual(
      decodeFlat(bytes).searchSync(query, 3),
    );
  });

  it.each([
    ['cut short', bytes.subarray(0, bytes.length - 1)],
    ['empty', new Uint8Array()],
    ['too long', Uint8Array.from([...bytes, 0])],
    ['of another kind', bytes.with(0, 0)],
    ['of another version', bytes.with(4, 9)],
    ['of another number of rows', bytes.with(8, 29)],
    ['of another number of dimensions', bytes.with(12, 14)],
    ['with ids that are not JSON', bytes.with(20, 0)],
    ['with a row of a unit that is not there', bytes.with(bytes.length - 30 * 12 - 30 * 4 - 1, 200)],
    ['with a scale that is not a number', bytes.with(bytes.length - 30 * 12 - 1, 0xff)],
  ])('is refused where it is %s', (_, harmed) => {
    expect(() => decodeFlat(harmed)).toThrow(corrupt);
  });

  it('is not written for no vectors, or for vectors of several lengths', () => {
    expect(() => encodeFlat([])).toThrow(RangeError);
    expect(() => encodeFlat([...crowd(2, 4), ...crowd(1, 5)])).toThrow(/dimensions/);
  });
});

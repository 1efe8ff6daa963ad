/** The scope model: learns from few examples what a question is about, and reads no damaged file. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKETS, decodeScope, encodeScope, scopeFeatures, scopeOf } from '../../src/index/scope.ts';
import { fitScope } from '../../src/index/scope-build.ts';
import { wordFeatures } from '../../src/index/word-features.ts';

const INSIDE = [
  'hvordan følge opp fravær',
  'leksehjelp for elever',
  'få læreplass i bedrift',
  'kurs før eksamen',
];
const OUTSIDE = ['når er haustferien', 'hva koster pizza', 'når går bussen', 'været i Bergen'];
const model = fitScope(INSIDE, OUTSIDE);

describe('the scope model', () => {
  it('tells what it has learnt apart, also in other words of the same beginning', () => {
    for (const text of INSIDE) expect(scopeOf(model, wordFeatures(text)), text).toBeGreaterThan(0);
    for (const text of OUTSIDE) expect(scopeOf(model, wordFeatures(text)), text).toBeLessThan(0);
    expect(scopeOf(model, wordFeatures('oppfølging av fraværsproblemer'))).toBeGreaterThan(
      scopeOf(model, wordFeatures('når er pizzaen ferdig')),
    );
  });

  it('says nothing where it was taught nothing', () => {
    expect(scopeOf(fitScope(INSIDE, []), wordFeatures('været i Bergen'))).toBe(0);
    expect(scopeOf(fitScope([], OUTSIDE), wordFeatures('leksehjelp'))).toBe(0);
  });

  it('is the same for the same texts, and the same after it was a file', () => {
    expect(encodeScope(fitScope(INSIDE, OUTSIDE))).toEqual(encodeScope(model));
    expect(scopeOf(decodeScope(encodeScope(model)), wordFeatures('leksehjelp'))).toBeCloseTo(
      scopeOf(model, wordFeatures('leksehjelp')),
      4,
    );
  });

  it('gives every text a finite number, of buckets that exist', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(Number.isFinite(scopeOf(model, wordFeatures(text)))).toBe(true);
        for (const bucket of scopeFeatures(wordFeatures(text)))
          expect(bucket >= 0 && bucket < BUCKETS).toBe(true);
      }),
    );
  });

  it.each([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, 100)],
    ['of another kind', (bytes: Uint8Array) => bytes.with(0, 1)],
    ['of another version', (bytes: Uint8Array) => bytes.with(4, 9)],
    ['with a scale that is no number', (bytes: Uint8Array) => bytes.with(10, 0xff).with(11, 0xff)],
  ])('is refused where it is %s', (_, harm) => {
    expect(() => decodeScope(harm(encodeScope(model)))).toThrow(
      expect.objectContaining({ code: 'index_corrupt' }),
    );
  });
});

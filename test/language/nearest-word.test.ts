/** The nearest known word, remembered: always what a look at all known words would give. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestWord, rememberNearest } from '../../src/language/nearest-word.ts';

it('is found among what is known now, not before', () => {
  const nearest = rememberNearest();
  expect(nearest(new Map([['fravær', 3]]))('fravar')?.term).toBe('fravær');
  expect(nearest(new Map([['fravik', 3]]))('fravar')?.term).not.toBe('fravær');
  const both = new Map([
    ['fravær', 3],
    ['fraværet', 9],
  ]);
  expect(nearest(both)('fravar')?.term).toBe('fravær');
});

it('is the same as from nothing, however the known words change', () => {
  // Few letters, so that many words are near to each other.
  const word = fc.string({ unit: fc.constantFrom('a', 'e', 'r', 't'), minLength: 3, maxLength: 9 });
  const lexicon = fc.uniqueArray(fc.tuple(word, fc.nat(20)), { selector: ([text]) => text, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(lexicon, { maxLength: 6 }), fc.array(word, { maxLength: 20 }), (lexicons, words) => {
      const remembered = rememberNearest();
      for (const entries of lexicons) {
        const known = new Map(entries);
        const [now, anew] = [remembered(known), nearestWord(known)];
        for (const one of words) expect(now(one)).toEqual(anew(one));
      }
    }),
  );
});

/** Words of other matters, which the speller must leave as they are. */

import { describe, expect, it } from 'vitest';
import { everydayWords } from '../../src/index/everyday.ts';
import { createSpeller } from '../../src/language/spelling.ts';

const LEXICON = new Map([
  ['lese', 40],
  ['spør', 12],
  ['fravær', 90],
  ['school', 600],
  ['certificate', 150],
]);

describe('the words of other matters', () => {
  it('are those that look like a slip of ours and are written more than once', () => {
    const outside = ['hvordan baker man lefse', 'lefse med smør', 'smør og kaviar', 'fravr'];
    expect(everydayWords(outside, LEXICON)).toEqual(['lefse', 'smør']);
  });

  it('are no slips that many make, nor such as are much rarer than the word that is meant', () => {
    const outside = [
      'my scool bag',
      'a new scool',
      'a birth certficate',
      'certficate of birth',
      'lefse',
      'lefse',
    ];
    expect(everydayWords(outside, LEXICON)).toEqual(['lefse']);
  });

  it('are mended no more, and a slip is', () => {
    expect(createSpeller(LEXICON).suggest('lefse', 1)).toMatchObject([{ term: 'lese' }]);
    const speller = createSpeller(LEXICON, new Set(['lefse']));
    expect(speller.suggest('lefse', 1)).toEqual([]);
    expect(speller.suggest('fravr', 1)).toMatchObject([{ term: 'fravær' }]);
  });
});

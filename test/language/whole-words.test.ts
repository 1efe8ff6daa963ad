/** Words are found whole, whichever letters they begin and end with. */

import { describe, expect, it } from 'vitest';
import { wholeWords } from '../../src/language/whole-words.ts';

describe('whole words', () => {
  const words = wholeWords(`frå | på
    | kjelda?`);

  it.each(['kvar kjem det frå?', 'på lista', 'kjelda', 'er kjeld nemnd'])('stand in: %s', (text) => {
    expect(words.test(text)).toBe(true);
  });

  it.each(['fråfall', 'opp', 'åpå', 'kjeldane', ''])('do not stand in: %s', (text) => {
    expect(words.test(text)).toBe(false);
  });
});

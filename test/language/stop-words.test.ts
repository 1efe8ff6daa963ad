/** Which words say nothing about what is looked for. */
import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../src/language/stop-words.ts';

describe('isStopWord', () => {
  it.each(
    'hva hvilke finnes er på og ikke Hvordan kva korleis ikkje finst eg what which exist the of i o koss ka itj mi'.split(
      ' ',
    ),
  )('%s is a word of grammar or of asking', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  it.each(
    'tiltak measures measure elev skole hjelp barn vg1 8 10 OT NAV IV IKO frafall dropout trinn mål lære help'.split(
      ' ',
    ),
  )('%s is what a question is about', (word) => {
    expect(isStopWord(word)).toBe(false);
  });

  it('knows them in any spelling', () => {
    expect(['FÅ', 'faa', 'fa\u030a', 'naar', 'don’t'].map(isStopWord)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });
});

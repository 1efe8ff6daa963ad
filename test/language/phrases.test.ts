/** Which phrases are found in a row of words, and which of them wins. */

import { describe, expect, it } from 'vitest';
import { matchPhrases, type PhraseTable, phrasesIn } from '../../src/language/phrases.ts';

const PHRASES: Record<string, string[]> = {
  vg2: ['year'],
  'vg2 vg3': ['change'],
  'vg2 til neste år': ['plan'],
  skole: ['school'],
};
const asked: string[] = [];
const table: PhraseTable<string> = {
  get(key) {
    asked.push(key);
    return PHRASES[key];
  },
  lengthsFrom: (first) =>
    Object.keys(PHRASES)
      .map((key) => key.split(' '))
      .reduce((bits, words) => (words[0] === first ? bits | (1 << (words.length - 1)) : bits), 0),
};
const read = (text: string) => phrasesIn(text.split(' '), table);
const found = (text: string) => matchPhrases(read(text)).flatMap(({ values }) => values);

describe('phrases in a row of words', () => {
  it('are read longest first, so that a change of years is no year', () => {
    expect(found('fra vg2 vg3 på skole')).toEqual(['change', 'school']);
    expect(found('i vg2 på skole')).toEqual(['year', 'school']);
    expect(read('vg2 til neste år')[0]?.map(({ length }) => length)).toEqual([4, 1]);
  });

  it('give way to shorter ones that are accepted', () => {
    const matches = matchPhrases(read('vg2 vg3'), (value) => value !== 'change');
    expect(matches).toEqual([{ start: 0, length: 1, values: ['year'] }]);
  });

  it('are looked up by the lengths that there are, and never beyond the last word', () => {
    asked.length = 0;
    read('vg2 til neste');
    expect(asked).toEqual(['vg2', 'vg2 til']);
    expect(found('ukjent')).toEqual([]);
    expect(read('')).toEqual([[]]);
  });
});

/** Lists of words in the code: one that names a word twice hides that another was meant, or that the word is forgotten elsewhere. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { ENDINGS, MARKER_WORDS, type Marker } from '../../src/language/language-words.ts';

/** Shorter texts are hardly lists. */
const FEWEST = 12;
/** A text of words in small letters with nothing between them but space. */
const LIST = /`([\p{Ll}\d\s'’.&-]+)`|'([\p{Ll}\d .&-]+)'/gu;

const files = ['language', 'search', 'answer'].map((room) => join('src', room));
const sources = (
  await Promise.all(files.map(async (folder) => (await readdir(folder)).map((name) => join(folder, name))))
).flat();

const wordsOf = (list: string) => list.split(/\s+/).filter(Boolean);
const repeatedIn = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);

describe('a list of words', () => {
  it('is recognised in the code', async () => {
    const text = await readFile('src/language/stop-words.ts', 'utf8');
    const lists = [...text.matchAll(LIST)].map(([, list = '']) => wordsOf(list).length);
    expect(lists.filter((length) => length >= FEWEST)).toHaveLength(4);
  });

  it.each(sources)('in %s names each word once', async (file) => {
    const text = await readFile(file, 'utf8');
    const lists = [...text.matchAll(LIST)].map(([, ticked, quoted]) => wordsOf(ticked ?? quoted ?? ''));
    expect(lists.filter(({ length }) => length >= FEWEST).flatMap(repeatedIn)).toEqual([]);
  });
});

describe('the words that tell a language', () => {
  const of = (marker: Marker) => wordsOf(MARKER_WORDS[marker]).map(fold);
  const shared = (one: Marker, other: Marker) => of(one).filter((word) => of(other).includes(word));

  it.each<[Marker, Marker]>([
    ['no', 'nb'],
    ['no', 'nn'],
    ['nb', 'nn'],
  ])('stand under %s or %s and not under both', (one, other) => {
    expect(shared(one, other)).toEqual([]);
  });

  it('keep each list apart', () => {
    for (const marker of ['nb', 'nn', 'no', 'en'] as const) expect(repeatedIn(of(marker))).toEqual([]);
  });

  it('have endings of which none stands behind one that it ends in', () => {
    const shadowed = ENDINGS.filter(([ending], at) =>
      ENDINGS.slice(0, at).some(([before]) => ending.endsWith(before)),
    );
    expect(shadowed).toEqual([]);
  });
});

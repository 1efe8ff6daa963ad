/** The flat index: what a damaged file does, and that the quick search finds what the exact one finds. */

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createStaticEmbedder } from '../../src/embed/static.ts';
import { readStaticModel } from '../../src/embed/static-model.ts';
import { createRandom } from '../../src/embed/training/random.ts';
import { misspell } from '../../src/embed/training/typos.ts';
import { condense } from '../../src/index/centroids.ts';
import { decodeFlat, encodeFlat } from '../../src/index/flat.ts';
import type { VectorEntry } from '../../src/index/vectors.ts';
import { crowd } from '../contract/vectors.suite.ts';

const SECTIONS = [
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '2.5',
  '2.6',
  '2.7',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '4.3',
  '4.4',
  '5',
];
const asked = z.array(
  z.object({ unit: z.string(), nb: z.array(z.string()), nn: z.array(z.string()), en: z.array(z.string()) }),
);

describe('the flat file', () => {
  const bytes = encodeFlat(crowd(30, 12));
  const corrupt = expect.objectContaining({ code: 'index_corrupt' });

  it('is the same for the same vectors', () => {
    expect(encodeFlat(crowd(30, 12))).toEqual(bytes);
  });

  it('takes half a byte a dimension', () => {
    const more = encodeFlat(crowd(60, 12)).length - bytes.length;
    expect(more).toBeLessThan(30 * (6 + 12));
  });

  it('rounds a vector so little that it stays the nearest to itself, at a cosine above 0.99', () => {
    const entries = crowd(200, 256);
    const index = decodeFlat(encodeFlat(entries));
    for (const { unit, vector } of entries) {
      const [nearest] = index.searchExact(vector, 1);
      expect(nearest?.unit).toBe(unit);
      expect(nearest?.score).toBeGreaterThan(0.99);
    }
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
    ['with a row of a unit that is not there', bytes.with(bytes.length - 30 * 6 - 30 * 4 - 1, 200)],
    ['with a scale that is not a number', bytes.with(bytes.length - 30 * 6 - 1, 0xff)],
  ])('is refused where it is %s', (_, harmed) => {
    expect(() => decodeFlat(harmed)).toThrow(corrupt);
  });

  it('is not written for no vectors, or for vectors of several lengths', () => {
    expect(() => encodeFlat([])).toThrow(RangeError);
    expect(() => encodeFlat([...crowd(2, 4), ...crowd(1, 5)])).toThrow(/dimensions/);
  });
});

describe('the quick search', () => {
  it('finds the same twenty units as the exact one for 99 % of what people ask, and 99.9 % of the units', async () => {
    const embedder = createStaticEmbedder(await readStaticModel('models/tiltakssok-static'));
    const entries: VectorEntry[] = [];
    for (const { unit, ...questions } of await readQuestions()) {
      for (const text of [...questions.nb, ...questions.nn, ...questions.en]) {
        const vector = embedder.embedSync(text);
        if (vector) entries.push({ key: `${unit}?${text}`, unit, vector });
      }
    }
    const index = decodeFlat(encodeFlat(condense(entries)));
    expect(index.size).toBeGreaterThan(2000);

    let [searches, alike, found] = [0, 0, 0];
    for (const query of otherQuestions(entries)) {
      const vector = embedder.embedSync(query);
      if (!vector) continue;
      const quick = index.searchSync(vector, 20);
      const exact = index.searchExact(vector, 20);
      const units = new Set(quick.map((match) => match.unit));
      searches++;
      found += exact.filter((match) => units.has(match.unit)).length / exact.length;
      if (JSON.stringify(quick) === JSON.stringify(exact)) alike++;
    }
    expect(searches).toBeGreaterThan(500);
    expect(alike / searches).toBeGreaterThanOrEqual(0.99);
    expect(found / searches).toBeGreaterThanOrEqual(0.999);
  });

  it('gives as many units as are asked for where one unit has nearly all the vectors', () => {
    const entries = crowd(1500, 32).map((entry, i) => ({ ...entry, unit: i < 1490 ? 'one' : `unit ${i}` }));
    const index = decodeFlat(encodeFlat(entries));
    const query = entries[0]?.vector ?? new Float32Array(32);
    expect(index.searchSync(query, 11)).toEqual(index.searchExact(query, 11));
  });

  it('looks only among the units it is told to, and misses none of them', () => {
    const entries = crowd(1500, 32);
    const index = decodeFlat(encodeFlat(entries));
    const query = entries[0]?.vector ?? new Float32Array(32);
    const among = new Set(['unit 7', 'unit 99', 'unit 400', 'no such unit']);
    const all = index.searchExact(query, 500).filter(({ unit }) => among.has(unit));
    expect(all).toHaveLength(3);
    expect(index.searchSync(query, 10, among)).toEqual(all);
    expect(index.searchSync(query, 10, new Set())).toEqual([]);
  });

  it('works for dimensions that do not fill whole bytes', () => {
    const entries = crowd(1500, 21);
    const index = decodeFlat(encodeFlat(entries));
    for (const { vector } of entries.slice(0, 20)) {
      expect(index.searchSync(vector, 1)).toEqual(index.searchExact(vector, 1));
    }
  });
});

async function readQuestions() {
  const files = await Promise.all(
    SECTIONS.map((section) => readFile(`corpus/questions/${section}.yaml`, 'utf8')),
  );
  return files.flatMap((file) => asked.parse(parse(file)));
}

/** Fragments of every fifth question with a slip in them: like what people type, and not what the index holds. */
function otherQuestions(entries: readonly VectorEntry[]): string[] {
  const random = createRandom(3);
  return entries
    .filter((_, i) => i % 5 === 0)
    .map(({ key }) => {
      const words = key.slice(key.indexOf('?') + 1).split(' ');
      return misspell(words.filter(() => random() < 0.6).join(' '), random);
    });
}

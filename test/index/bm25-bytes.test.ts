/** What the lexical index's parts are written in: a reader that is given anything but what was written says so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { createReader, createWriter, readWords, writeWords } from '../../src/index/bm25-bytes.ts';

const written = (write: (writer: ReturnType<typeof createWriter>) => void) => {
  const writer = createWriter();
  write(writer);
  return writer.done();
};

describe('numbers', () => {
  it('come back, and small ones take one byte', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff)), (numbers) => {
        const bytes = written((writer) => {
          for (const number of numbers) writer.number(number);
        });
        const reader = createReader(bytes);
        expect(numbers.map(() => reader.number())).toEqual(numbers);
        expect(reader.left()).toBe(0);
      }),
    );
    expect(written((writer) => writer.number(127))).toHaveLength(1);
  });

  it('are refused when they end too soon, never end or are out of range', () => {
    expect(() => createReader(new Uint8Array([0x80])).number()).toThrow(AppError);
    expect(() => createReader(new Uint8Array(9).fill(0xff)).number()).toThrow('too large');
    expect(() => createReader(new Uint8Array([5])).below(5)).toThrow(AppError);
    expect(() => createReader(new Uint8Array([5])).bytes(2)).toThrow('cut short');
  });

  it('fill a writer beyond its first size', () => {
    const many = Array.from({ length: 70_000 }, (_, at) => at);
    const reader = createReader(
      written((writer) => {
        for (const number of many) writer.number(number);
      }),
    );
    expect(many.every((number) => reader.number() === number)).toBe(true);
  });
});

describe('words', () => {
  const sorted = (words: string[]) => [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));

  it('come back, whatever letters they have', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'å', '𝔄', '𝔅', '校') });
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'grapheme' }))).map(sorted), (words) => {
        expect(readWords(createReader(written((writer) => writeWords(writer, words))))).toEqual(words);
      }),
    );
  });

  it.each([
    ['they are not sorted', ['b', 'a']],
    ['one stands twice', ['a', 'a']],
  ])('are refused when %s', (_, words) => {
    expect(() => readWords(createReader(written((writer) => writeWords(writer, words))))).toThrow(
      'not sorted',
    );
  });

  it.each([
    ['share more than there is', [1, 5, 1, 1, 0x61]],
    ['have more letters than there are', [1, 0, 9, 1, 0x61]],
    ['have letters left over', [1, 0, 1, 2, 0x61, 0x62]],
    ['are not UTF-8', [1, 0, 1, 1, 0xff]],
  ])('are refused when they %s', (_, bytes) => {
    expect(() => readWords(createReader(new Uint8Array(bytes)))).toThrow(AppError);
  });
});

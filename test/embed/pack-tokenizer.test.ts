/** The tokenizer on its way to the edge. */

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { packTokenizer, unpackTokenizer } from '../../src/embed/pack-tokenizer.ts';

const real = JSON.parse(await readFile('models/tiltakssok-static/tokenizer.json', 'utf8')) as object;
const of = (vocab: Record<string, number>) => ({ version: '1.0', model: { type: 'WordPiece', vocab } });

describe('a packed tokenizer', () => {
  it('is the same again, and not much more than half as long', () => {
    expect(unpackTokenizer(packTokenizer(real))).toEqual(real);
    expect(JSON.stringify(packTokenizer(real)).length).toBeLessThan(0.6 * JSON.stringify(real).length);
  });

  it('keeps tokens that look like numbers or like properties', () => {
    const odd = of({ '[PAD]': 0, '10': 1, '2': 2, constructor: 3, '##10': 4 });
    expect(unpackTokenizer(packTokenizer(odd))).toEqual(odd);
  });

  it('is refused where ids have gaps, come twice or are missing', () => {
    const unusable = expect.objectContaining({ code: 'model_unusable' });
    expect(() => packTokenizer(of({ a: 0, b: 2 }))).toThrow(unusable);
    expect(() => packTokenizer(of({ a: 0, b: 0 }))).toThrow(unusable);
    const corrupt = expect.objectContaining({ code: 'index_corrupt' });
    expect(() => unpackTokenizer({})).toThrow(corrupt);
    expect(() => unpackTokenizer(of({ a: 0 }))).toThrow(corrupt);
  });
});

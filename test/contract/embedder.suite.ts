/** What every embedder must do; each runs this suite. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/embed/embedder.ts';

export function embedderContract(name: string, open: () => Embedder | Promise<Embedder>): void {
  describe(`the embedder ${name}`, () => {
    let embedder: Embedder;
    beforeAll(async () => {
      embedder = await open();
    });

    it('names itself with a hash, so that an index of another model is noticed', () => {
      expect(embedder.id).toMatch(/^[\w/.-]+@[0-9a-z]+$/);
    });

    it('gives one vector of unit length a text, in the order of the texts', async () => {
      const texts = [
        'fravær',
        'læreplass i bedrift',
        'what works against dropout?',
        'korleis få betre oppfølging',
      ];
      const vectors = await embedder.embed(texts, 'passage');
      expect(vectors).toHaveLength(texts.length);
      for (const [i, text] of texts.entries()) {
        const vector = vectors[i];
        expect(vector, text).toBeInstanceOf(Float32Array);
        expect(vector?.length, text).toBe(embedder.dimensions);
        expect(Math.hypot(...(vector ?? []))).toBeCloseTo(1, 5);
        expect(vector).toEqual((await embedder.embed([text], 'passage'))[0]);
      }
    });

    it('gives null for a text with nothing to know: empty, space, punctuation, another script', async () => {
      const texts = ['', '   ', '\n\t', '?!', '–', '🙂', '日本語'];
      expect(await embedder.embed(texts, 'query')).toEqual(texts.map(() => null));
    });

    it('does not let a text without a vector disturb its neighbours', async () => {
      const [alone] = await embedder.embed(['fravær'], 'query');
      expect(await embedder.embed(['', 'fravær', '…'], 'query')).toEqual([null, alone, null]);
    });

    it('gives nothing for no texts', async () => {
      expect(await embedder.embed([], 'query')).toEqual([]);
    });

    it('reads å the same whether it comes as one character or as a and a ring', async () => {
      const [composed, decomposed] = await embedder.embed(
        ['få på plass', 'fa\u030a pa\u030a plass'],
        'query',
      );
      expect(composed).not.toBeNull();
      expect(decomposed).toEqual(composed);
    });

    it('reads only the beginning of a very long text', async () => {
      const beginning = 'tiltak mot fravær '.repeat(200);
      const [short, long] = await embedder.embed(
        [beginning, `${beginning}${'eksamen '.repeat(2000)}`],
        'passage',
      );
      expect(short).not.toBeNull();
      expect(long).toEqual(short);
    });

    it('finds a text nearest to itself', async () => {
      const texts = ['fravær', 'læreplass', 'eksamen'];
      const vectors = await embedder.embed(texts, 'passage');
      const [query] = await embedder.embed(['læreplass'], 'passage');
      const scores = vectors.map(
        (vector) => vector?.reduce((sum, value, k) => sum + value * (query?.[k] ?? 0), 0) ?? 0,
      );
      expect(scores.indexOf(Math.max(...scores))).toBe(1);
    });
  });
}

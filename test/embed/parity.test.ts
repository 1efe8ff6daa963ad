/** The edge embeds exactly as the build does: the same tokens, and the same vectors bit for bit. */

import { AutoTokenizer, env } from '@huggingface/transformers';
import { beforeAll, describe, expect, it } from 'vitest';
import { capText } from '../../src/embed/limits.ts';
import { createStaticEmbedder, type StaticEmbedder } from '../../src/embed/static.ts';
import { readStaticModel } from '../../src/embed/static-model.ts';
import { createTransformersEmbedder } from '../../src/embed/transformers.ts';
import { PARITY_TEXTS } from './parity-texts.ts';

const MODEL = 'tiltakssok-static';

describe('static.ts and transformers.js', () => {
  let edge: StaticEmbedder;
  beforeAll(async () => {
    edge = createStaticEmbedder(await readStaticModel(`models/${MODEL}`));
  });

  it('read more than 300 texts', () => {
    expect(new Set(PARITY_TEXTS).size).toBeGreaterThan(300);
  });

  it('are the same model by name', async () => {
    expect((await createTransformersEmbedder({ model: MODEL })).id).toBe(edge.id);
  });

  it('cut every text into the same tokens', async () => {
    const { id } = await createTransformersEmbedder({ model: MODEL });
    expect(id).toBe(edge.id);
    expect(env.allowRemoteModels).toBe(false);
    const tokenizer = await AutoTokenizer.from_pretrained(MODEL);
    for (const text of PARITY_TEXTS) {
      const { input_ids } = tokenizer([capText(text)], { truncation: true, return_tensor: false });
      expect(edge.tokenize(text), JSON.stringify(text.slice(0, 40))).toEqual(input_ids[0]);
    }
  });

  it('give every text the same vector, bit for bit, whatever else is in the batch', async () => {
    const build = await createTransformersEmbedder({ model: MODEL });
    const batch = await build.embed(PARITY_TEXTS, 'query');
    for (const [i, text] of PARITY_TEXTS.entries()) {
      expect(bits(edge.embedSync(text)), JSON.stringify(text.slice(0, 40))).toEqual(bits(batch[i] ?? null));
      const [alone] = await build.embed([text], 'query');
      expect(bits(alone ?? null)).toEqual(bits(batch[i] ?? null));
    }
  });

  it('know most ordinary texts and say null for the rest', () => {
    const known = PARITY_TEXTS.filter((text) => edge.embedSync(text) !== null);
    expect(known.length).toBeGreaterThan(100);
    expect(known.length).toBeLessThan(PARITY_TEXTS.length);
  });
});

function bits(vector: Float32Array | null): number[] | null {
  return vector && Array.from(new Uint32Array(vector.buffer, vector.byteOffset, vector.length));
}

/** The edge in its real runtime: workerd gives the tokens and the bits that transformers.js gives in Node. */

import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { StaticEmbedder } from '../../src/embed/static.ts';
import { openEngine } from '../../src/search/engine.ts';
import { PARITY_TEXTS } from '../embed/parity-texts.ts';

describe('the model inside workerd', () => {
  let embedder: StaticEmbedder;
  const expected = inject('expected');
  beforeAll(async () => {
    const read = async (name: string) => {
      const response = await env.ASSETS.fetch(`https://assets.local/${name}`);
      return new Uint8Array(await response.arrayBuffer());
    };
    const { own } = await openEngine(read);
    if (own === null) throw new Error('The index has no model of ours.');
    embedder = own;
  });

  it('reads hundreds of texts', () => {
    expect(expected).toHaveLength(PARITY_TEXTS.length);
    expect(expected.length).toBeGreaterThan(300);
  });

  it('cuts each into the same tokens', () => {
    for (const [i, text] of PARITY_TEXTS.entries()) {
      expect(embedder.tokenize(text), JSON.stringify(text.slice(0, 40))).toEqual(expected[i]?.ids);
    }
  });

  it('gives each the same vector, bit for bit', () => {
    for (const [i, text] of PARITY_TEXTS.entries()) {
      const vector = embedder.embedSync(text);
      const bits = vector && [...new Uint32Array(vector.buffer)];
      expect(bits, JSON.stringify(text.slice(0, 40))).toEqual(expected[i]?.bits);
    }
  });
});

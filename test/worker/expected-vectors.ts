/** Embeds the parity texts in Node by transformers.js, once, for the test that does the same inside workerd. */

import { AutoTokenizer } from '@huggingface/transformers';
import type { TestProject } from 'vitest/node';
import { OWN_MODEL, openOwnModel } from '../../scripts/own-model.ts';
import { capText } from '../../src/embed/limits.ts';
import { PARITY_TEXTS } from '../embed/parity-texts.ts';

/** What transformers.js makes of one text: its tokens, and its vector's bits or null. */
export interface ExpectedVector {
  ids: number[];
  bits: number[] | null;
}

declare module 'vitest' {
  interface ProvidedContext {
    expected: ExpectedVector[];
  }
}

export default async function provideExpected(project: TestProject): Promise<void> {
  const embedder = await openOwnModel();
  const vectors = await embedder.embed(PARITY_TEXTS, 'query');
  const tokenizer = await AutoTokenizer.from_pretrained(OWN_MODEL);
  project.provide(
    'expected',
    PARITY_TEXTS.map((text, i) => {
      const { input_ids } = tokenizer([capText(text)], { truncation: true, return_tensor: false });
      const vector = vectors[i];
      return { ids: [...(input_ids[0] ?? [])], bits: vector ? [...new Uint32Array(vector.buffer)] : null };
    }),
  );
}

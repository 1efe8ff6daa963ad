/** A small embedder for tests that are about something else: words that are spelt alike get vectors that are alike. */

import type { Embedder } from '../../src/embed/embedder.ts';

const DIMENSIONS = 32;

/** Counts letter triples of each word, hashed into 32 dimensions. Knows Latin letters and digits only. */
export function createFakeEmbedder(): Embedder {
  return {
    id: 'fake@000000000000',
    dimensions: DIMENSIONS,
    embed: async (texts) => texts.map(embedText),
  };
}

function embedText(text: string): Float32Array | null {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .slice(0, 2000)
    .match(/[a-z0-9æøåé]+/g);
  if (!words) return null;
  const vector = new Float32Array(DIMENSIONS);
  for (const word of words) {
    const padded = `^${word}$`;
    for (let i = 0; i + 3 <= padded.length; i++) {
      const at = hash(padded.slice(i, i + 3)) % DIMENSIONS;
      vector[at] = (vector[at] ?? 0) + 1;
    }
  }
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

function hash(text: string): number {
  let value = 7;
  for (const character of text) value = (Math.imul(value, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return value;
}

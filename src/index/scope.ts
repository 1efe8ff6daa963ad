/**
 * Whether a question is about what the knowledge base speaks of at all: log-odds of a linear model over the features of its words, each hashed
 * to one of a fixed number of weights. It knows what retrieval does not: that "når er haustferien" asks for a date.
 */

import { AppError } from '../errors.ts';

export interface ScopeModel {
  /** One a bucket, in steps of `scale`. */
  weights: Int8Array;
  scale: number;
  bias: number;
}

/** A power of two; some hundred thousand features share them, few of which weigh much. */
export const BUCKETS = 1 << 16;

/** The buckets of a text's features, each once; `words` are what `wordFeatures` gives for it. */
export function scopeFeatures(words: readonly number[]): number[] {
  return [...new Set(words.map((hash) => hash & (BUCKETS - 1)))];
}

/** Log-odds that a question of these words is one the knowledge base speaks of; 0 says nothing either way. `words` as above. */
export function scopeOf({ weights, scale, bias }: ScopeModel, words: readonly number[]): number {
  const features = scopeFeatures(words);
  const sum = features.reduce((total, bucket) => total + (weights[bucket] ?? 0), 0);
  return bias + (sum * scale) / Math.sqrt(Math.max(1, features.length));
}

/** "TSSC", then u32 version, float32 scale, float32 bias, BUCKETS × int8; little-endian. */
const MAGIC = 0x43535354;
const VERSION = 1;
const HEADER_BYTES = 16;

export function encodeScope({ weights, scale, bias }: ScopeModel): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES + BUCKETS);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setFloat32(8, scale, true);
  view.setFloat32(12, bias, true);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), HEADER_BYTES);
  return bytes;
}

/** Reads what `encodeScope` wrote. Throws AppError `index_corrupt` for anything else. */
export function decodeScope(bytes: Uint8Array): ScopeModel {
  if (bytes.byteLength !== HEADER_BYTES + BUCKETS) throw corrupt(`it has ${bytes.byteLength} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw corrupt('it does not begin with TSSC');
  if (view.getUint32(4, true) !== VERSION) throw corrupt(`it has version ${view.getUint32(4, true)}`);
  const scale = view.getFloat32(8, true);
  const bias = view.getFloat32(12, true);
  if (!Number.isFinite(scale) || !Number.isFinite(bias)) throw corrupt('its numbers are not finite');
  return { weights: new Int8Array(bytes.slice(HEADER_BYTES).buffer), scale, bias };
}

function corrupt(why: string): AppError {
  return new AppError('index_corrupt', `The scope model cannot be read: ${why}`);
}

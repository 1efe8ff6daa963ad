/** The project's own model without a runtime: sums rows of an int8 table. Pure TypeScript, for the edge and for Node. */

import { Tokenizer } from '@huggingface/tokenizers';
import { AppError } from '../errors.ts';
import type { Embedder } from './embedder.ts';
import { capText, MAX_TOKENS } from './limits.ts';

export interface StaticModel {
  /** The parsed tokenizer.json. */
  tokenizerJson: object;
  /** The parsed tokenizer_config.json; ours holds nothing that changes the tokens, so `{}` does as well. */
  tokenizerConfig: object;
  /** One row a token, row-major: V × `dimensions`. */
  table: Int8Array;
  /** What a row's integers are multiplied by; V of them. */
  scales: Float32Array;
  dimensions: number;
  id: string;
}

export interface StaticEmbedder extends Embedder {
  /** One vector of unit length, or null where the text holds nothing the model knows. About 0.01 ms a question. */
  embedSync(text: string): Float32Array | null;
  /** The vector, and how much the model knows of the text: a word far from all of training adds nearly nothing. */
  weigh(text: string): WeighedVector;
  /** The tokens' ids, cut to MAX_TOKENS. */
  tokenize(text: string): number[];
}

export interface WeighedVector {
  /** As `embedSync` gives it. */
  vector: Float32Array | null;
  /** Length of the sum of the tokens' rows, before it was made a unit vector; 0 or more. Null of models that do not tell. */
  strength: number | null;
}

/**
 * An embedder over a table in memory. Throws AppError `index_corrupt` where table, scales and tokenizer do not fit
 * each other.
 */
export function createStaticEmbedder(model: StaticModel): StaticEmbedder {
  const { table, scales, dimensions, id } = model;
  if (dimensions < 1 || table.length !== scales.length * dimensions) {
    throw new AppError(
      'index_corrupt',
      `The model's table has ${table.length} cells for ${scales.length} rows of ${dimensions}`,
    );
  }
  const tokenizer = openTokenizer(model);

  const tokenize = (text: string): number[] => {
    const { ids } = tokenizer.encode(capText(text));
    return ids.length > MAX_TOKENS ? ids.slice(0, MAX_TOKENS) : ids;
  };
  const weigh = (text: string): WeighedVector => {
    const ids = tokenize(text);
    const vector = pool(ids, table, scales, dimensions);
    const norm = normalize(vector);
    return norm > 0 ? { vector, strength: norm * ids.length } : { vector: null, strength: 0 };
  };
  const embedSync = (text: string) => weigh(text).vector;
  return { id, dimensions, tokenize, weigh, embedSync, embed: async (texts) => texts.map(embedSync) };
}

function openTokenizer({ tokenizerJson, tokenizerConfig, scales }: StaticModel): Tokenizer {
  let tokenizer: Tokenizer;
  try {
    tokenizer = new Tokenizer(tokenizerJson, tokenizerConfig);
  } catch (cause) {
    throw new AppError('index_corrupt', 'The model’s tokenizer cannot be read', { cause });
  }
  const known = tokenizer.get_vocab().size;
  if (known !== scales.length) {
    throw new AppError(
      'index_corrupt',
      `The model's tokenizer knows ${known} tokens and its table ${scales.length}`,
    );
  }
  return tokenizer;
}

/**
 * Mean of the tokens' rows, rounded as ONNX Runtime and transformers.js' `mean_pooling` round: each product to
 * float32, the sum in float64, the mean to float32.
 */
function pool(
  ids: readonly number[],
  table: Int8Array,
  scales: Float32Array,
  dimensions: number,
): Float32Array {
  const sum = new Float64Array(dimensions);
  for (const token of ids) {
    const scale = scales[token] ?? 0;
    if (scale === 0) continue;
    const row = token * dimensions;
    for (let k = 0; k < dimensions; k++) {
      sum[k] = (sum[k] as number) + Math.fround((table[row + k] as number) * scale);
    }
  }
  const mean = new Float32Array(dimensions);
  for (let k = 0; k < dimensions; k++) mean[k] = (sum[k] as number) / ids.length;
  return mean;
}

/**
 * Brings a vector to unit length where it stands, and gives the length it had, rounded as transformers.js' `normalize` rounds it:
 * a float32 running sum of squares, its root to float32. Where that is zero or no number the text holds nothing the model knows, and
 * the vector is of no use.
 */
export function normalize(vector: Float32Array): number {
  let squares = 0;
  for (let k = 0; k < vector.length; k++) squares = Math.fround(squares + (vector[k] as number) ** 2);
  const norm = Math.fround(squares ** 0.5);
  for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] as number) / norm;
  return norm;
}

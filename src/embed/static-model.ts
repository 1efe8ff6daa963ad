/** Reads the project's own model from disk and names it. Node only. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '../errors.ts';
import { decodeOnnx } from './onnx.ts';
import type { StaticModel } from './static.ts';

/** The files that decide a model's vectors, in the order in which they are hashed. */
const DECISIVE_FILES = ['tokenizer.json', 'tokenizer_config.json', 'onnx/model_quantized.onnx'] as const;

/**
 * The model in `folder`, which is laid out as transformers.js wants it.
 * Throws AppError `model_unusable` where a file is missing or cannot be read.
 */
export async function readStaticModel(folder: string): Promise<StaticModel> {
  const files = await readDecisive(folder);
  const [tokenizer, config, onnx] = files;
  return {
    tokenizerJson: parse(folder, DECISIVE_FILES[0], tokenizer),
    tokenizerConfig: parse(folder, DECISIVE_FILES[1], config),
    ...decodeOnnx(onnx),
    id: `${basename(folder)}@${hashOf(files)}`,
  };
}

/** `<folder's name>@<12 hex>`, of the project's own model. Throws as `modelHash` does. */
export async function staticModelId(folder: string): Promise<string> {
  return `${basename(folder)}@${await modelHash(folder)}`;
}

/**
 * 12 hex digits of a SHA-256 over the files that decide the vectors of the model in `folder`, and over what it wants before a
 * text. Throws AppError `model_unusable` where a file is missing or cannot be read.
 */
export async function modelHash(folder: string, prefixes: readonly string[] = []): Promise<string> {
  const wanted = prefixes.filter((prefix) => prefix !== '').map((prefix) => Buffer.from(prefix));
  return hashOf([...(await readDecisive(folder)), ...wanted]);
}

type DecisiveFiles = readonly [Buffer, Buffer, Buffer];

async function readDecisive(folder: string): Promise<DecisiveFiles> {
  const read = (name: string) =>
    readFile(join(folder, name)).catch((cause: unknown) => {
      throw new AppError('model_unusable', `${join(folder, name)} cannot be read`, { cause });
    });
  const [tokenizer, config, onnx] = DECISIVE_FILES;
  // One after the other, so that the first that is missing is the one that is named.
  return [await read(tokenizer), await read(config), await read(onnx)];
}

function hashOf(parts: readonly Buffer[]): string {
  const hash = createHash('sha256');
  // Each part's length goes first, so that bytes cannot move from one to the next unseen.
  for (const bytes of parts) hash.update(`${bytes.length}\n`).update(bytes);
  return hash.digest('hex').slice(0, 12);
}

function parse(folder: string, name: string, bytes: Buffer): object {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof value === 'object' && value !== null) return value;
  } catch (cause) {
    throw new AppError('model_unusable', `${join(folder, name)} is not JSON`, { cause });
  }
  throw new AppError('model_unusable', `${join(folder, name)} is not a JSON object`);
}

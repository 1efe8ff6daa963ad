/** The embedding model that the settings name, or none: by default the project's own embeds, and nothing is downloaded. Node only. */

import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { AppError } from '../errors.ts';
import type { Embedder } from './embedder.ts';

/** Settings as an entry point finds them; unset and empty are the same. */
export interface EmbeddingValues {
  /** A folder on disk, or `owner/name` of the hub's. */
  EMBEDDING_MODEL?: string | undefined;
  /** Where models of the hub's are kept. */
  MODEL_CACHE?: string | undefined;
  /** Another hub than Hugging Face's, such as a mirror of one's own. */
  HF_ENDPOINT?: string | undefined;
}

const HUB_ID = /^[\w.-]+\/[\w.-]+$/;
const KILOBYTE = 1000;

/**
 * Loads the model that EMBEDDING_MODEL names; null where it names none. A model of the hub's is fetched the first time, with
 * its progress on standard error. Throws AppError `setting_invalid`, `model_unusable` or `model_unreachable`.
 */
export async function configuredEmbedder(values: EmbeddingValues): Promise<Embedder | null> {
  const model = values.EMBEDDING_MODEL?.trim() ?? '';
  if (model === '') return null;
  const hub = hubFrom(values.HF_ENDPOINT?.trim() ?? '');
  if (!isOnDisk(model) && !HUB_ID.test(model)) {
    throw new AppError(
      'setting_invalid',
      `EMBEDDING_MODEL must be a folder that exists or the owner/name of a model of the hub, not ${JSON.stringify(model)}.`,
    );
  }
  const { createTransformersEmbedder, startProgress } = await libraries();
  if (isOnDisk(model)) {
    const path = resolve(model);
    return createTransformersEmbedder({ model: basename(path), folder: dirname(path), oneByOne: true });
  }
  const folder = values.MODEL_CACHE?.trim();
  let progress: ReturnType<typeof startProgress> | undefined;
  try {
    return await createTransformersEmbedder({
      model,
      remote: true,
      ...(hub ? { hub } : {}),
      ...(folder ? { folder } : {}),
      report(done, total) {
        progress ??= startProgress(`Fetching ${model}`, Math.ceil(total / KILOBYTE), 'kB');
        progress.update(Math.ceil(done / KILOBYTE), Math.ceil(total / KILOBYTE));
      },
    });
  } finally {
    progress?.stop();
  }
}

/** Whether the model is a folder on this machine; what could be either is one if it is there. */
export function isOnDisk(model: string): boolean {
  return existsSync(model);
}

function hubFrom(address: string): string | null {
  if (address === '') return null;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new AppError(
      'setting_invalid',
      'HF_ENDPOINT must be an address that begins with http:// or https://.',
    );
  }
  return address.endsWith('/') ? address : `${address}/`;
}

/** What only such a model needs: hundreds of megabytes that a server with our own does without. */
async function libraries() {
  try {
    const [{ createTransformersEmbedder }, { startProgress }] = await Promise.all([
      import('./transformers.ts'),
      import('./progress.ts'),
    ]);
    return { createTransformersEmbedder, startProgress };
  } catch (cause) {
    throw new AppError(
      'model_unusable',
      'EMBEDDING_MODEL needs @huggingface/transformers, which is not installed: run npm ci without leaving out optional packages',
      { cause },
    );
  }
}

/** The model that the build embeds with: the project's own, through transformers.js. */

import { join } from 'node:path';
import type { Embedder } from '../src/embed/embedder.ts';
import { createTransformersEmbedder } from '../src/embed/transformers.ts';

const MODELS_FOLDER = 'models';
export const OWN_MODEL = 'tiltakssok-static';
export const OWN_MODEL_FOLDER = join(MODELS_FOLDER, OWN_MODEL);

export function openOwnModel(): Promise<Embedder> {
  return createTransformersEmbedder({ model: OWN_MODEL, folder: MODELS_FOLDER });
}

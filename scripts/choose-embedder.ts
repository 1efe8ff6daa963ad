/** The model that the build embeds with: the project's own, or one of the hub's if the setting names it. */

import { join } from 'node:path';
import type { Embedder } from '../src/embed/embedder.ts';
import { createTransformersEmbedder } from '../src/embed/transformers.ts';

export const MODELS_FOLDER = 'models';
export const OWN_MODEL = 'tiltakssok-static';
export const OWN_MODEL_FOLDER = join(MODELS_FOLDER, OWN_MODEL);

/** `setting` is EMBEDDING_MODEL: empty for the project's own model, else an `owner/name` id of the hub. */
export function chooseEmbedder(setting: string): Promise<Embedder> {
  if (setting === '') return createTransformersEmbedder({ model: OWN_MODEL, folder: MODELS_FOLDER });
  return createTransformersEmbedder({ model: setting, remote: true });
}

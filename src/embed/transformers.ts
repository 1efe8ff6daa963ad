/** Any feature-extraction model through transformers.js: the project's own, another on disk, or one of the hub's. Node only. */

import { join, resolve } from 'node:path';
import { env, type FeatureExtractionPipeline, pipeline } from '@huggingface/transformers';
import { AppError } from '../errors.ts';
import type { Embedder, TextRole } from './embedder.ts';
import { fetchModel, HUB, MODEL_CACHE, type Report } from './hub.ts';
import { capText } from './limits.ts';
import { normalize } from './static.ts';
import { modelHash } from './static-model.ts';

export interface TransformersOptions {
  /** The folder's name under `folder` for a model on disk; an `owner/name` id for one of the hub's. */
  model: string;
  /** Where models lie on disk: `models` from the working directory unless told, and for the hub's `.cache/models`. */
  folder?: string;
  /** Leave to fetch the model from the hub, once; without it only what lies in `folder` is loaded. */
  remote?: boolean;
  /** The hub's address. */
  hub?: string;
  /** What the model wants before a text; nothing unless told. See `prefixesOf`. */
  prefixes?: Record<TextRole, string>;
  /** Whether each text is embedded by itself: so, unless told, are the hub's. */
  oneByOne?: boolean;
  /** Told how many bytes of a model of the hub's are there. */
  report?: Report;
}

/** Texts run at once through the project's own model. */
const BATCH = 64;

/** What the hub's families of models want before a text, by the name they go by. */
const PREFIXES: readonly [RegExp, Record<TextRole, string>][] = [
  [/\be5\b/i, { query: 'query: ', passage: 'passage: ' }],
];

/** The prefixes that the family of `model` was trained with, as far as we know it; else none. */
export function prefixesOf(model: string): Record<TextRole, string> {
  return PREFIXES.find(([name]) => name.test(model))?.[1] ?? { query: '', passage: '' };
}

/**
 * Loads a model with 8-bit weights. Its id is its name and a hash over its files and prefixes: `tiltakssok-static@<12 hex>`
 * for one on disk, `owner/name@<12 hex>` for the hub's. Throws AppError `model_unusable` where it cannot be loaded, and
 * `model_unreachable` where the hub cannot be reached.
 */
export async function createTransformersEmbedder(options: TransformersOptions): Promise<Embedder> {
  const { model, remote = false, prefixes = prefixesOf(model) } = options;
  const folder = options.folder ?? (remote ? MODEL_CACHE : 'models');
  if (remote) await fetchModel(model, { folder, hub: options.hub ?? HUB, report: options.report });
  const id = `${model}@${await modelHash(join(folder, model), Object.values(prefixes))}`;
  const extract = await load(model, resolve(folder));
  // The 8-bit arithmetic of most models depends on what else is in the batch; one at a time keeps builds reproducible.
  const batch = (options.oneByOne ?? remote) ? 1 : BATCH;

  const embed = async (texts: readonly string[], role: TextRole) => {
    const vectors = texts.map((): Float32Array | null => null);
    // ONNX Runtime refuses a text without tokens: those with nothing but space never reach it.
    const places = texts.flatMap((text, i) => (text.trim() === '' ? [] : [i]));
    for (let from = 0; from < places.length; from += batch) {
      const some = places.slice(from, from + batch);
      const given = some.map((place) => prefixes[role] + capText(texts[place] ?? ''));
      const found = await embedBatch(extract, given);
      some.forEach((place, i) => {
        vectors[place] = found[i] ?? null;
      });
    }
    return vectors;
  };
  const [probe] = await embed(['skole'], 'query');
  if (!probe) throw new AppError('model_unusable', `The model ${model} gives no vector for a plain word`);
  return { id, dimensions: probe.length, embed };
}

async function load(model: string, folder: string): Promise<FeatureExtractionPipeline> {
  env.localModelPath = folder;
  env.allowLocalModels = true;
  env.allowRemoteModels = false;
  try {
    return await pipeline('feature-extraction', model, { dtype: 'q8', device: 'cpu' });
  } catch (cause) {
    throw new AppError('model_unusable', `The model ${model} cannot be loaded from ${folder}`, { cause });
  }
}

/**
 * The vectors of `texts`, which are not empty. The pipeline's own pooling and normalizing give the same and take twice as long as all
 * the rest, so its model is asked for the tokens' vectors.
 */
async function embedBatch(
  extract: FeatureExtractionPipeline,
  texts: string[],
): Promise<(Float32Array | null)[]> {
  const inputs = await extract.tokenizer(texts, { padding: true, truncation: true });
  const outputs = await extract.model(inputs);
  const tokens = outputs.last_hidden_state ?? outputs.logits ?? outputs.token_embeddings;
  const [, length = 0, dimensions = 0] = tokens.dims as number[];
  const isToken = Uint8Array.from(inputs.attention_mask.data as BigInt64Array, Number);
  return texts.map((_, i) => {
    const rows = (tokens.data as Float32Array).subarray(
      i * length * dimensions,
      (i + 1) * length * dimensions,
    );
    const vector = meanOfRows(rows, isToken.subarray(i * length, (i + 1) * length), dimensions);
    return normalize(vector) > 0 ? vector : null;
  });
}

/** The mean of the rows that count, summed in float64. */
function meanOfRows(rows: Float32Array, counts: Uint8Array, dimensions: number): Float32Array {
  const sum = new Float64Array(dimensions);
  let counted = 0;
  for (let at = 0; at < counts.length; at++) {
    if (counts[at] === 0) continue;
    counted++;
    for (let k = 0; k < dimensions; k++) sum[k] = (sum[k] as number) + (rows[at * dimensions + k] as number);
  }
  const mean = new Float32Array(dimensions);
  for (let k = 0; k < dimensions; k++) mean[k] = (sum[k] as number) / counted;
  return mean;
}

/** Fetches a model from the hub, once, and keeps it on disk, where it is loaded from after that without a network. Node only. */

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { env, type ProgressInfo, pipeline } from '@huggingface/transformers';
import { AppError } from '../errors.ts';

export const HUB = 'https://huggingface.co/';
/** Where models of the hub's are kept, from the working directory, unless told. */
export const MODEL_CACHE = '.cache/models';
/** Beside a model's files when all of them are there. */
const WHOLE = 'whole';

/** Told how many bytes are there, and of how many as far as is known. */
export type Report = ((done: number, total: number) => void) | undefined;

export interface HubOptions {
  /** Where models are kept. */
  folder: string;
  /** The hub's address. */
  hub: string;
  report?: Report;
}

/**
 * Sees to it that the model `owner/name` lies whole under `folder`; nothing is asked of the hub where it does already.
 * Throws AppError `model_unreachable` where the hub does not answer, and `model_unusable` where it has no such model.
 */
export async function fetchModel(model: string, { folder, hub, report }: HubOptions): Promise<void> {
  const mark = join(folder, model, WHOLE);
  if (existsSync(mark)) return;
  env.cacheDir = resolve(folder);
  env.allowLocalModels = false;
  env.allowRemoteModels = true;
  env.remoteHost = hub;
  const progress_callback = (info: ProgressInfo) => {
    if (info.status === 'progress_total') report?.(info.loaded, info.total);
  };
  try {
    const fetched = await pipeline('feature-extraction', model, {
      dtype: 'q8',
      device: 'cpu',
      progress_callback,
    });
    await fetched.dispose();
  } catch (cause) {
    throw faultOf(model, hub, folder, cause);
  }
  await writeFile(mark, '');
}

/** What a fetch fails with where it got no answer, by Node's codes, or the hub's own trouble. */
function faultOf(model: string, hub: string, folder: string, cause: unknown): AppError {
  const messages = messagesOf(cause);
  const unanswered =
    /fetch failed|\bE[A-Z]{4,}\b|UND_ERR|terminated|Error \((?:429|5\d\d)\)|Internal server error|Service Unavailable|Gateway/i;
  if (unanswered.test(messages.join(' '))) {
    return new AppError(
      'model_unreachable',
      `The model ${model} is not in ${resolve(folder)}, and cannot be fetched from ${hub}: ${messages.at(-1)}`,
      { cause },
    );
  }
  return new AppError('model_unusable', `The model ${model} cannot be had from ${hub}: ${messages[0]}`, {
    cause,
  });
}

/** The messages of an error and of what caused it, outermost first. */
function messagesOf(thrown: unknown): string[] {
  if (!(thrown instanceof Error)) return [String(thrown)];
  const inner = thrown instanceof AggregateError ? thrown.errors[0] : thrown.cause;
  const { code } = thrown as NodeJS.ErrnoException;
  const own = thrown.message || code || thrown.name;
  return inner === undefined ? [own] : [own, ...messagesOf(inner)];
}

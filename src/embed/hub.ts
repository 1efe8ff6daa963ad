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
    await writeFile(mark, '');
  } catch (cause) {
    throw faultOf(model, hub, folder, cause);
  }
}

/** How a fetch fails that got no answer, by Node's codes and words, and how the hub tells of trouble of its own. */
const UNANSWERED =
  /fetch failed|terminated|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|E(?:HOST|NET)UNREACH|UND_ERR|(?:Internal server|Bad gateway|Service unavailable|timeout) error|Error \((?:429|5\d\d)\)/i;

function faultOf(model: string, hub: string, folder: string, cause: unknown): AppError {
  const messages = messagesOf(cause);
  const kept = resolve(folder);
  if (UNANSWERED.test(messages.join(' '))) {
    return new AppError(
      'model_unreachable',
      `The model ${model} is not in ${kept}, and cannot be fetched from ${hub}: ${messages.at(-1)}`,
      { cause },
    );
  }
  return new AppError(
    'model_unusable',
    `The model ${model} cannot be had from ${hub} and kept in ${kept}: ${messages[0]}`,
    { cause },
  );
}

/** The messages of an error and of what caused it, outermost first. */
function messagesOf(thrown: unknown): string[] {
  if (!(thrown instanceof Error)) return [String(thrown)];
  const inner = thrown instanceof AggregateError ? thrown.errors[0] : thrown.cause;
  const { code } = thrown as NodeJS.ErrnoException;
  const own = thrown.message || code || thrown.name;
  return inner === undefined ? [own] : [own, ...messagesOf(inner)];
}

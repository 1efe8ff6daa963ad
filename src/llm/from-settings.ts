/** The language model that the settings name, or none: by default nothing is asked of any. */

import { AppError } from '../errors.ts';
import type { LanguageModel } from './language-model.ts';
import { openAiCompatible } from './openai-compatible.ts';
import { type AiBinding, workersAi } from './workers-ai.ts';

/** Settings as an entry point finds them; unset and empty are the same. */
export interface ModelSettings {
  LLM_BASE_URL?: string | undefined;
  LLM_MODEL?: string | undefined;
  LLM_API_KEY?: string | undefined;
  /** Milliseconds, 100 to 60000. */
  LLM_TIMEOUT?: string | undefined;
  AI?: AiBinding | undefined;
}

const DEFAULT_TIMEOUT = 8000;
const LEAST_TIMEOUT = 100;
const MOST_TIMEOUT = 60_000;

/** Throws `setting_invalid`, naming the setting and what it must be. */
export function languageModelFrom(settings: ModelSettings): LanguageModel | null {
  const base = settings.LLM_BASE_URL?.trim() ?? '';
  const model = settings.LLM_MODEL?.trim() ?? '';
  const apiKey = settings.LLM_API_KEY?.trim() || undefined;
  if (base === '' && settings.AI === undefined) {
    if (model === '' && apiKey === undefined) return null;
    throw new AppError(
      'setting_invalid',
      'LLM_MODEL or LLM_API_KEY is set without LLM_BASE_URL: set the address of the endpoint, or unset them.',
    );
  }
  if (model === '') throw new AppError('setting_invalid', 'LLM_MODEL is not set: name the model to ask.');
  const timeout = timeoutFrom(settings.LLM_TIMEOUT);
  if (base === '') return settings.AI ? workersAi(settings.AI, model, timeout) : null;
  return openAiCompatible({ baseURL: addressFrom(base), model, apiKey, timeout });
}

function addressFrom(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new AppError(
      'setting_invalid',
      'LLM_BASE_URL must be an address that begins with http:// or https://.',
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function timeoutFrom(value: string | undefined): number {
  const written = value?.trim() ?? '';
  if (written === '') return DEFAULT_TIMEOUT;
  const milliseconds = Number(written);
  if (milliseconds >= LEAST_TIMEOUT && milliseconds <= MOST_TIMEOUT) return milliseconds;
  throw new AppError(
    'setting_invalid',
    `LLM_TIMEOUT must be a number of milliseconds from ${LEAST_TIMEOUT} to ${MOST_TIMEOUT}.`,
  );
}

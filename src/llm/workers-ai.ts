/** A language model of Cloudflare's Workers AI, through the Worker's own binding. */

import type { LanguageModel } from './language-model.ts';

/** What of the binding is used. */
export interface AiBinding {
  run(model: string, input: object, options?: { signal?: AbortSignal }): Promise<unknown>;
}

const MOST_TOKENS = 1200;

export function workersAi(binding: AiBinding, model: string, timeout: number): LanguageModel {
  return {
    id: model,
    timeout,
    async write({ system, user }, signal) {
      const messages = [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ];
      const running = binding.run(model, { messages, temperature: 0, max_tokens: MOST_TOKENS }, { signal });
      const answer = await Promise.race([running, aborted(signal)]);
      const text = (answer as { response?: unknown } | null)?.response;
      if (typeof text !== 'string' || text.trim() === '') throw new Error('The model gave no text');
      return text;
    },
  };
}

/** Rejects when the signal aborts: the binding itself may not look at it. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

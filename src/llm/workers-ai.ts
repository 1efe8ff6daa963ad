/** A language model of Cloudflare's Workers AI, through the Worker's own binding. */

import { type LanguageModel, MOST_TOKENS } from './language-model.ts';

/** What of the binding is used. */
export interface AiBinding {
  run(model: string, input: object, options?: { signal?: AbortSignal }): Promise<unknown>;
}

/** What a text comes in: newer models say why they ended, others only how much they wrote. */
interface Generated {
  response?: unknown;
  finish_reason?: unknown;
  usage?: { completion_tokens?: unknown };
}

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
      const { response: text, finish_reason = 'stop', usage } = (answer ?? {}) as Generated;
      if (finish_reason !== 'stop') throw new Error(`The model ended with ${String(finish_reason)}`);
      if (Number(usage?.completion_tokens) >= MOST_TOKENS) throw new Error('The model was cut off');
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

/** A language model behind any endpoint that speaks OpenAI's chat protocol: a county's own, Ollama, vLLM. */

import { type LanguageModel, MOST_TOKENS } from './language-model.ts';

export interface Endpoint {
  /** Up to and including the version: "http://localhost:11434/v1/". */
  baseURL: string;
  model: string;
  apiKey: string | undefined;
  timeout: number;
}

export function openAiCompatible({ baseURL, model, apiKey, timeout }: Endpoint): LanguageModel {
  return {
    id: model,
    timeout,
    async write({ system, user }, signal) {
      // Most have no model configured, and then nothing of it is loaded.
      const { generateText } = await import('@xsai/generate-text');
      const { text, finishReason } = await generateText({
        baseURL,
        model,
        ...(apiKey === undefined ? {} : { apiKey }),
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
        // The same question should get the same answer.
        temperature: 0,
        maxTokens: MOST_TOKENS,
        abortSignal: signal,
      });
      if (finishReason !== 'stop') throw new Error(`The model ended with ${String(finishReason)}`);
      if (typeof text !== 'string' || text.trim() === '') throw new Error('The model gave no text');
      return text;
    },
  };
}

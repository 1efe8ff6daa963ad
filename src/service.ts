/** The knowledge base as the servers and the terminal use it: an index opened through any reader, then asked. */

import { languageAskedFor } from './answer/references.ts';
import type { Embedder } from './embed/embedder.ts';
import type { Service } from './http/deps.ts';
import type { ReadFile } from './index/format.ts';
import { detectLanguage, SURE_LANGUAGE } from './language/detect.ts';
import type { LanguageModel } from './llm/language-model.ts';
import { openEngine } from './search/engine.ts';
import { relatedTo } from './search/related.ts';
import { search } from './search/search.ts';
import { suggest } from './search/suggest.ts';
import { withVectors } from './search/with-vectors.ts';

/** Whoever gives no signal stays to the end. */
const STAYS = new AbortController().signal;

/**
 * Opens the index that `read` gives the files of; with a `model`, answers may be put into other words by it, and with an
 * `embedder`, which must be the one that made the index, questions are embedded by that. Throws `index_missing`,
 * `index_corrupt` or `index_mismatch`.
 */
export async function openService(
  read: ReadFile,
  model: LanguageModel | null = null,
  embedder: Embedder | null = null,
): Promise<Service> {
  const engine = await openEngine(read, embedder);
  const { id, model: embedding, counts } = engine.manifest;
  const begin: Service['begin'] = async (request, signal = STAYS) => {
    // A search waits for none of it, and neither does a cold start.
    const { answer } = await import('./answer/ask.ts');
    const answered = await withVectors(engine, (ready) => answer(ready, request));
    const found = answered.response;
    const finish = async () => {
      if (model === null) return found;
      // Few have a language model, and a cold start loads nothing for it.
      const { rephrase } = await import('./answer/rephrase.ts');
      return rephrase(engine, answered, model, request.question, signal);
    };
    return { found, finish };
  };
  return {
    search: (request) => withVectors(engine, (ready) => search(ready, request)),
    ask: async (request, signal) => (await begin(request, signal)).finish(),
    begin,
    related: async (unit, limit) => relatedTo(engine, unit, limit),
    suggest: (text, limit, language) => suggest(engine, text, limit, language),
    languageIn: (text) => {
      const { language, confidence } = detectLanguage(text);
      const asked = languageAskedFor(text)?.language ?? null;
      return { language, isSure: confidence >= SURE_LANGUAGE, asked };
    },
    corpus: engine.knowledge,
    health: { index: id, model: embedding.id, counts },
  };
}

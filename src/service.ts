/** The knowledge base as the servers and the terminal use it: an index opened through any reader, then asked. */

import { ask } from './answer/ask.ts';
import type { Service } from './http/deps.ts';
import type { ReadFile } from './index/format.ts';
import { openEngine } from './search/engine.ts';
import { relatedTo } from './search/related.ts';
import { search } from './search/search.ts';

/** Opens the index that `read` gives the files of. Throws `index_missing`, `index_corrupt` or `index_mismatch`. */
export async function openService(read: ReadFile): Promise<Service> {
  const engine = await openEngine(read);
  const { id, model, counts } = engine.manifest;
  return {
    search: async (request) => search(engine, request),
    ask: async (request) => ask(engine, request),
    related: async (unit, limit) => relatedTo(engine, unit, limit),
    corpus: engine.knowledge,
    health: { index: id, model: model.id, counts },
  };
}

/** A Worker that times itself: how long the engine, and a peer over the same units, take for each question. */

import { stemmer } from '@orama/stemmers/norwegian';
import MiniSearch from 'minisearch';
import { type Engine, openEngine } from '../../src/search/engine.ts';
import { search } from '../../src/search/search.ts';

interface Env {
  ASSETS: { fetch(url: string): Promise<Response> };
}

/** What is measured of one question, in milliseconds of compute. */
export interface Timing {
  search: number;
  embed: number;
  peer: number;
}

const NO_FILTERS = { kinds: [], phases: [], counties: [], categories: [], actors: [] };
/** A clock within a Worker stands still while it computes, so each figure is the mean of this many runs. */
const REPEATS = 100;

let engine: Promise<Engine> | undefined;
let peer: MiniSearch | undefined;

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    engine ??= openEngine(async (name) => {
      const response = await env.ASSETS.fetch(`https://assets.local/${name}`);
      return new Uint8Array(await response.arrayBuffer());
    });
    const ready = await engine;
    peer ??= createPeer(ready);
    const rival = peer;
    const { questions } = (await request.json()) as { questions: string[] };
    const timings: Timing[] = [];
    for (const text of questions) {
      timings.push({
        search: await time(() => search(ready, { text, filters: NO_FILTERS, limit: 10, offset: 0 })),
        embed: await time(() => ready.embedder.embedSync(text)),
        peer: await time(() => rival.search(text, { prefix: true, fuzzy: 0.2 })),
      });
    }
    return Response.json(timings);
  },
};

async function time(work: () => unknown): Promise<number> {
  await tick();
  const start = performance.now();
  for (let i = 0; i < REPEATS; i++) work();
  await tick();
  return (performance.now() - start) / REPEATS;
}

/** Lets the clock go on: it moves only when the Worker waits for something. */
const tick = () => new Promise((resolve) => setTimeout(resolve, 0));

/** MiniSearch with the Norwegian Snowball stemmer, prefixes and fuzzy matching, over the same units. */
function createPeer({ knowledge }: Engine): MiniSearch {
  const index = new MiniSearch({
    fields: ['text', 'context', 'title'],
    processTerm: (term) => stemmer(term.toLowerCase()),
  });
  index.addAll(
    knowledge.units.map((unit) => ({ ...unit, context: unit.context.join(' '), phases: undefined })),
  );
  return index;
}

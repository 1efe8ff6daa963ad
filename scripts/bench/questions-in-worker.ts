/** A Worker that times itself: how long the engine, and a peer over the same units, take for each question. */

import type MiniSearch from 'minisearch';
import { ask } from '../../src/answer/ask.ts';
import { type Engine, openEngine } from '../../src/search/engine.ts';
import { search } from '../../src/search/search.ts';
import { NO_FILTERS } from '../../src/types.ts';
import { createMiniSearch, MINI_SEARCH_OPTIONS } from '../evaluation/mini-search.ts';

interface Env {
  ASSETS: { fetch(url: string): Promise<Response> };
}

/** What is measured of one question, in milliseconds of compute. */
export interface Timing {
  search: number;
  ask: number;
  embed: number;
  peer: number;
}

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
    peer ??= createMiniSearch(ready);
    const rival = peer;
    const { questions } = (await request.json()) as { questions: string[] };
    const timings: Timing[] = [];
    for (const text of questions) {
      timings.push({
        search: await time(() => search(ready, { text, filters: NO_FILTERS, limit: 10, offset: 0 })),
        ask: await time(() => ask(ready, { question: text, history: [], filters: NO_FILTERS })),
        embed: await time(() => ready.weigh(text)),
        peer: await time(() => rival.search(text, MINI_SEARCH_OPTIONS)),
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

/** Self-hosted entry: the index on disk, served from Node. PORT, HOST and INDEX_FOLDER choose where. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { indexReader } from './disk/read.ts';
import { configuredEmbedder } from './embed/configured.ts';
import type { Embedder } from './embed/embedder.ts';
import { AppError, explained } from './errors.ts';
import { type Address, type Listening, listen } from './host/listen.ts';
import { onSignals, type StopTimes, stop, stopTimesFrom } from './host/stop.ts';
import { createApp } from './http/app.ts';
import { compressing } from './http/compression.ts';
import { inMemoryLimiter } from './http/limiters/in-memory.ts';
import { portFrom } from './http/port.ts';
import { addressFrom } from './http/proxies.ts';
import type { RateLimits } from './http/rate-limit.ts';
import { reloading } from './http/reloading.ts';
import { type Settings, settingsFrom } from './http/settings.ts';
import { openSite } from './http/site.ts';
import type { Stage } from './http/stopping.ts';
import { languageModelFrom } from './llm/from-settings.ts';
import type { LanguageModel } from './llm/language-model.ts';
import { openService } from './service.ts';

const DIST = join(import.meta.dirname, '..', 'dist');
const DEFAULT_PORT = 8787;
const DEFAULT_HOST = '127.0.0.1';

export interface Serving extends Listening {
  /** Tells balancers, finishes what is under way, and resolves when the server has ended. */
  stop(times: StopTimes): Promise<void>;
}

export interface ServeOptions {
  /** Where the build swaps its index in. */
  dist?: string;
  /** Another folder with an index. */
  folder?: string;
  /** Puts answers into other words, if any. */
  model?: LanguageModel | null;
  /** Embeds questions where the index is of another model than ours. */
  embedder?: Embedder | null;
  settings?: Settings;
}

/**
 * Serves the index in `dist`, or the one in `folder`. Without a sound one it still runs, says on every address what is
 * wrong, and looks again after a while. Rejects as `listen` does, and with `index_mismatch` where the index is of another
 * model or version.
 */
export async function serve(
  at: Address,
  { dist = DIST, folder = '', model = null, embedder = null, settings = settingsFrom({}) }: ServeOptions = {},
): Promise<Serving> {
  const read = indexReader(dist, folder);
  const report = (error: unknown) => {
    if (!isMismatch(error)) console.error(error instanceof AppError ? explained(error) : error);
  };
  const service = reloading(() => openService(read, model, embedder), report);
  const site = reloading(() => openSite(read), report);
  // At once, so that the first visitor need not wait. An index that is missing or broken may come back while it runs, and is
  // said to be in the log; one of another model or version only with another start.
  const opened = await service().catch((error: unknown) => error);
  if (isMismatch(opened)) throw opened;
  let stage: Stage = 'running';
  const app = createApp({
    service,
    site,
    stage: () => stage,
    languageModel: model?.id ?? null,
    settings,
    limits: limitsFrom(settings, model !== null),
    build: await buildId(),
    ...(settings.logRequests ? { logRequest: (entry) => console.log(JSON.stringify(entry)) } : {}),
  });
  const server = await listen(
    compressing((request, env) => app.fetch(request, env as HttpBindings)),
    at,
  );
  const enter = (next: Stage) => {
    stage = next;
  };
  return { ...server, stop: (times) => stop(server, enter, times) };
}

/** Names this very code by its bytes, so that all servers that run it give the same ETags. */
async function buildId(): Promise<string> {
  const hash = createHash('sha256');
  const files = await readdir(import.meta.dirname, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
    hash.update(`\0${file}\0`).update(await readFile(join(import.meta.dirname, file)));
  }
  return hash.digest('hex');
}

/** Counters in this process, by the address that called it or, behind proxies of our own, by the one that called them. */
function limitsFrom(settings: Settings, hasModel: boolean): RateLimits {
  return {
    addressOf(c) {
      const { incoming } = c.env as Partial<HttpBindings>;
      return addressFrom(
        c.req.header('x-forwarded-for'),
        settings.trustedProxies,
        incoming?.socket.remoteAddress,
      );
    },
    all: inMemoryLimiter('default', settings.rateLimit),
    model: hasModel ? inMemoryLimiter('model', settings.modelRateLimit) : null,
    sparesLoopback: !settings.rateLimitSet,
  };
}

function isMismatch(error: unknown): error is AppError {
  return error instanceof AppError && error.code === 'index_mismatch';
}

async function main(): Promise<void> {
  const at = { port: portFrom(process.env.PORT, DEFAULT_PORT), host: process.env.HOST || DEFAULT_HOST };
  const { LLM_BASE_URL, LLM_MODEL, LLM_API_KEY, LLM_TIMEOUT } = process.env;
  const model = languageModelFrom({ LLM_BASE_URL, LLM_MODEL, LLM_API_KEY, LLM_TIMEOUT });
  const settings = settingsFrom(process.env);
  const { STOP_DELAY, STOP_TIMEOUT } = process.env;
  const times = stopTimesFrom({ STOP_DELAY, STOP_TIMEOUT });
  let server: Serving | undefined;
  // Before it says that it serves: whoever reads that may tell it to stop at once.
  onSignals(async () => server?.stop(times));
  const embedder = await configuredEmbedder(process.env);
  server = await serve(at, { folder: process.env.INDEX_FOLDER ?? '', model, embedder, settings });
  console.log(`Tiltakssøk: ${server.url}`);
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(explained(error));
    process.exit(1);
  });
}

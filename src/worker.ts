/** Cloudflare entry: the index among the static assets, served from the edge. */
import { createApp } from './http/app.ts';
import type { RequestEntry, Service } from './http/deps.ts';
import { cloudflareLimiter, type RateLimitBinding } from './http/limiters/cloudflare.ts';
import { appErrorOf, logEntryOf } from './http/problem.ts';
import type { RateLimits } from './http/rate-limit.ts';
import { reloading } from './http/reloading.ts';
import { type Settings, type SettingValues, settingsFrom } from './http/settings.ts';
import { openSite } from './http/site.ts';
import { bareProblem } from './http/unreadable.ts';
import type { ReadFile } from './index/format.ts';
import { languageModelFrom, type ModelSettings } from './llm/from-settings.ts';
import { openService } from './service.ts';

/** The Worker's bindings, as wrangler.toml names them. */
interface Env extends ModelSettings, SettingValues {
  ASSETS: { fetch(url: string): Promise<Response> };
  /** Which version of the Worker this is. */
  VERSION?: { id: string };
  RATE_LIMITER?: RateLimitBinding;
  MODEL_RATE_LIMITER?: RateLimitBinding;
}

interface ExecutionContext {
  /** Keeps the request's work going after its answer, or after its visitor has left. */
  waitUntil(work: Promise<unknown>): void;
}

/** Any host will do: the binding looks at the path only. */
const ASSETS_ORIGIN = 'https://assets.local';

/** Reads a file of the index; rejects where there is none. */
function readFrom(env: Env): ReadFile {
  return async (name) => {
    const response = await env.ASSETS.fetch(`${ASSETS_ORIGIN}/${name}`);
    if (!response.ok) throw new Error(`The asset ${name} answers ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

/** A load or a start that failed has no method and no address. */
function report(error: unknown): void {
  console.error(JSON.stringify(logEntryOf(appErrorOf(error), '', '')));
}

/** Counters of the platform, by the address it was called from. */
function limitsFrom(env: Env, settings: Settings, hasModel: boolean): RateLimits {
  return {
    addressOf: (c) => c.req.header('cf-connecting-ip') ?? null,
    all: cloudflareLimiter('default', settings.rateLimit, env.RATE_LIMITER),
    model: hasModel ? cloudflareLimiter('model', settings.modelRateLimit, env.MODEL_RATE_LIMITER) : null,
    // Nobody calls the platform from its own machine: only a Worker under development is called so.
    sparesLoopback: true,
  };
}

interface Started {
  service: () => Promise<Service>;
  fetch: (request: Request, env: Env) => Response | Promise<Response>;
}

/** Reads the settings and puts the app together. Throws `setting_invalid`. */
function start(env: Env): Started {
  const settings = settingsFrom(env);
  const model = languageModelFrom(env);
  const service = reloading(() => openService(readFrom(env), model), report);
  const app = createApp({
    service,
    site: reloading(() => openSite(readFrom(env)), report),
    languageModel: model?.id ?? null,
    settings,
    limits: limitsFrom(env, settings, model !== null),
    onCloudflare: true,
    build: env.VERSION?.id ?? '',
    ...(settings.logRequests
      ? { logRequest: (entry: RequestEntry) => console.log(JSON.stringify(entry)) }
      : {}),
  });
  return { service, fetch: app.fetch };
}

/** Started once for each isolate. */
let started: Started | undefined;

export default {
  fetch(request: Request, env: Env, context: ExecutionContext): Response | Promise<Response> {
    try {
      started ??= start(env);
    } catch (error) {
      report(error);
      return bareProblem(appErrorOf(error));
    }
    // The load outlives the request that began it: others wait for the same one.
    context.waitUntil(started.service().catch(() => undefined));
    return started.fetch(request, env);
  },
};

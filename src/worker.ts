/** Cloudflare entry: the index among the static assets, served from the edge. */
import { AppError } from './errors.ts';
import { createApp } from './http/app.ts';
import type { Service } from './http/deps.ts';
import { reloading } from './http/reloading.ts';
import { openSite, type Site } from './http/site.ts';
import type { ReadFile } from './index/format.ts';
import { languageModelFrom, type ModelSettings } from './llm/from-settings.ts';
import { openService } from './service.ts';

/** The Worker's bindings, as wrangler.toml names them. */
interface Env extends ModelSettings {
  ASSETS: { fetch(url: string): Promise<Response> };
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

function report(error: unknown): void {
  const { code, message } = error instanceof AppError ? error : new AppError('internal');
  console.error(JSON.stringify({ level: 'error', code, message }));
}

/** Loaded once for each isolate. */
let service: (() => Promise<Service>) | undefined;
let site: (() => Promise<Site>) | undefined;
let app: ReturnType<typeof createApp> | undefined;

export default {
  fetch(request: Request, env: Env, context: ExecutionContext): Response | Promise<Response> {
    service ??= reloading(() => openService(readFrom(env), languageModelFrom(env)), report);
    // The load outlives the request that began it: others wait for the same one.
    context.waitUntil(service().catch(() => undefined));
    site ??= reloading(() => openSite(readFrom(env)), report);
    app ??= createApp({ service, site, languageModel: env.LLM_MODEL?.trim() || null });
    return app.fetch(request, env);
  },
};

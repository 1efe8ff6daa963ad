/** Cloudflare entry: the index among the static assets, served from the edge. */
import { AppError } from './errors.ts';
import { createApp } from './http/app.ts';
import type { Service } from './http/deps.ts';
import { openService } from './service.ts';

/** The Worker's bindings, as wrangler.toml names them. */
interface Env {
  ASSETS: { fetch(url: string): Promise<Response> };
}

interface ExecutionContext {
  /** Keeps the request's work going after its answer, or after its visitor has left. */
  waitUntil(work: Promise<unknown>): void;
}

/** Any host will do: the binding looks at the path only. */
const ASSETS_ORIGIN = 'https://assets.local';

/** A load that failed is tried anew after this long, in case it was the network and not the index. */
const RETRY_MILLISECONDS = 10_000;

let loading: Promise<Service> | undefined;
let failedAt: number | undefined;

/** Loads the index once for each isolate; a failure is said in the log. */
function serviceFrom(env: Env): Promise<Service> {
  const stale = failedAt !== undefined && Date.now() - failedAt > RETRY_MILLISECONDS;
  if (loading && !stale) return loading;
  failedAt = undefined;
  loading = openService(async (name) => {
    const response = await env.ASSETS.fetch(`${ASSETS_ORIGIN}/${name}`);
    if (!response.ok) throw new Error(`The asset ${name} answers ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  });
  loading.catch((error: unknown) => {
    failedAt = Date.now();
    const { code, message } = error instanceof AppError ? error : new AppError('internal');
    console.error(JSON.stringify({ level: 'error', code, message }));
  });
  return loading;
}

let app: ReturnType<typeof createApp> | undefined;

export default {
  fetch(request: Request, env: Env, context: ExecutionContext): Response | Promise<Response> {
    // The load outlives the request that began it: others wait for the same one.
    context.waitUntil(serviceFrom(env).catch(() => undefined));
    app ??= createApp({ service: () => serviceFrom(env) });
    return app.fetch(request, env);
  },
};

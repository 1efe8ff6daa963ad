/** The addresses of what other sites embed. Loaded at the first visit: programs that ask the API alone do without it. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import type { Settings } from '../settings.ts';

type Visits = typeof import('../pages/embed-visits.ts');

const PAGES: Readonly<Record<string, keyof Visits>> = {
  '/embed': 'frame',
  '/embed/velg': 'choosing',
};

export function embeddingRoutes(app: OpenAPIHono, deps: Deps, settings: Settings): void {
  for (const [path, name] of Object.entries(PAGES)) {
    app.get(path, async (c) => (await import('../pages/embed-visits.ts'))[name](c, deps, settings));
  }
  app.get('/oembed', async (c) => (await import('../formats/oembed.ts')).oEmbed(c, deps));
}

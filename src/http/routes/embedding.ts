/** The addresses of what other sites embed. Loaded at the first visit: programs that ask the API alone do without it. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import { getLazily } from '../lazy.ts';
import type { Settings } from '../settings.ts';

const PAGES = {
  '/embed': 'frame',
  '/embed/velg': 'choosing',
} as const;

export function embeddingRoutes(app: OpenAPIHono, deps: Deps, settings: Settings): void {
  getLazily(app, PAGES, () => import('../pages/embed-visits.ts'), deps, settings);
  app.get('/oembed', async (c) => (await import('../formats/oembed.ts')).oEmbed(c, deps));
}

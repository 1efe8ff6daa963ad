/** The pages' addresses. What is shown there is loaded at the first visit: programs that ask the API alone do without it. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import type { Settings } from '../settings.ts';

type Visits = typeof import('../pages/visits.ts');

const PAGES: Readonly<Record<string, keyof Visits>> = {
  '/': 'home',
  '/sok': 'asking',
  '/oversikt': 'overview',
  '/tiltak': 'measures',
  '/sammenlign': 'comparison',
  '/tiltak/:id': 'measure',
  '/fase/:id': 'phase',
  '/fylke/:code': 'county',
  '/kilde': 'source',
  '/personvern': 'privacy',
  '/tilgjengelighet': 'accessibility',
};

export function pageRoutes(app: OpenAPIHono, deps: Deps, settings: Settings): void {
  for (const [path, name] of Object.entries(PAGES)) {
    app.get(path, async (c) => {
      const visits = await import('../pages/visits.ts');
      return visits[name](c, deps, settings);
    });
  }
}

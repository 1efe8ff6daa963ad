/** The pages' addresses. What is shown there is loaded at the first visit: programs that ask the API alone do without it. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import { getLazily } from '../lazy.ts';
import type { Settings } from '../settings.ts';

const PAGES = {
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
} as const;

export function pageRoutes(app: OpenAPIHono, deps: Deps, settings: Settings): void {
  getLazily(app, PAGES, () => import('../pages/visits.ts'), deps, settings);
}

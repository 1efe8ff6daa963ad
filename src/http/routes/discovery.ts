/** The addresses that machines find the site by. The files are made where they are asked for, which is seldom: loaded then. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import { getLazily } from '../lazy.ts';
import type { Settings } from '../settings.ts';

const FILES = {
  '/robots.txt': 'robots',
  '/sitemap.xml': 'siteMap',
  '/opensearch.xml': 'searchField',
  '/dataset.ttl': 'datasetTurtle',
  '/dataset.jsonld': 'datasetJsonLd',
  '/vocabulary.jsonld': 'vocabulary',
} as const;

export function discoveryRoutes(app: OpenAPIHono, deps: Deps, settings: Settings): void {
  getLazily(app, FILES, () => import('../formats/descriptions.ts'), deps, settings);
}

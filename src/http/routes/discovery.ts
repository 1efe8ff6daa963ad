/** The addresses that machines find the site by. The files are made where they are asked for, which is seldom: loaded then. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import type { Settings } from '../settings.ts';

type Descriptions = typeof import('../formats/descriptions.ts');

const FILES: Readonly<Record<string, keyof Descriptions>> = {
  '/robots.txt': 'robots',
  '/sitemap.xml': 'siteMap',
  '/opensearch.xml': 'searchField',
  '/dataset.ttl': 'datasetTurtle',
  '/dataset.jsonld': 'datasetJsonLd',
  '/vocabulary.jsonld': 'vocabulary',
};

export function discoveryRoutes(app: OpenAPIHono, deps: Deps, settings: Settings): void {
  for (const [path, name] of Object.entries(FILES)) {
    app.get(path, async (c) => (await import('../formats/descriptions.ts'))[name](c, deps, settings));
  }
}

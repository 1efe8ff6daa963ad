/** What machines find the site by: robots.txt, the sitemap, OpenSearch, and descriptions of the data and its vocabulary. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Knowledge } from '../../search/knowledge.ts';
import { countyPath } from '../county-address.ts';
import type { Deps } from '../deps.ts';
import { dcatGraph, lackingIn } from '../formats/dcat.ts';
import { vocabularyJsonLd } from '../formats/site-json-ld.ts';
import { turtle } from '../formats/turtle.ts';
import { openSearch, sitemap } from '../formats/xml.ts';
import type { Settings } from '../settings.ts';

/** Pages that are there whatever the index holds. */
const FIXED_PAGES = ['/', '/oversikt', '/tiltak', '/kilde', '/docs', '/personvern', '/tilgjengelighet'];

export function discoveryRoutes(app: OpenAPIHono, deps: Deps, settings: Settings): void {
  app.get('/robots.txt', (c) => c.text(`User-agent: *\nAllow: /\n\nSitemap: ${c.get('base')}/sitemap.xml\n`));
  app.get('/sitemap.xml', async (c) => {
    const { corpus } = await deps.service();
    return file(c, 'application/xml', sitemap(c.get('base'), [...FIXED_PAGES, ...pagesOf(corpus)]));
  });
  app.get('/opensearch.xml', (c) => {
    return file(c, 'application/opensearchdescription+xml', openSearch(c.get('base')));
  });
  app.get('/dataset.ttl', async (c) => {
    const graph = dcatGraph(c.get('base'), (await deps.service()).health, settings);
    return file(c, 'text/turtle', turtle(graph, lackingIn(settings)));
  });
  app.get('/dataset.jsonld', async (c) => {
    const graph = dcatGraph(c.get('base'), (await deps.service()).health, settings);
    return file(c, 'application/ld+json', JSON.stringify(graph));
  });
  app.get('/vocabulary.jsonld', async (c) => {
    const vocabulary = vocabularyJsonLd(c.get('base'), (await deps.service()).corpus);
    return file(c, 'application/ld+json', JSON.stringify(vocabulary));
  });
}

function file(c: Context, type: string, text: string): Response {
  return c.body(text, 200, { 'Content-Type': `${type}; charset=utf-8` });
}

/** The addresses of the pages that show what the index holds. */
function pagesOf(corpus: Knowledge): string[] {
  const { units, vocabulary } = corpus;
  const counties = vocabulary.counties.map(({ code }) => [code]);
  const later = vocabulary.laterCounties.map(({ consistsOf }) => consistsOf);
  return [
    ...vocabulary.phases.map(({ id }) => `/fase/${id}`),
    ...new Set([...counties, ...later].map((codes) => countyPath(corpus, codes))),
    ...units.flatMap(({ kind, id }) => (kind === 'measure' ? `/tiltak/${id}` : [])),
  ];
}

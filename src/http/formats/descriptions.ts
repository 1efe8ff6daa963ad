/** The files that machines find the site by: robots.txt, the sitemap, OpenSearch, and descriptions of the data and its vocabulary. */
import type { Context } from 'hono';
import type { Knowledge } from '../../search/knowledge.ts';
import { countyPath } from '../county-address.ts';
import type { Answering } from '../lazy.ts';
import { dcatGraph, lackingIn } from './dcat.ts';
import { vocabularyJsonLd } from './site-json-ld.ts';
import { turtle } from './turtle.ts';
import { openSearch, sitemap } from './xml.ts';

/** Pages that are there whatever the index holds. */
const FIXED_PAGES = [
  '/',
  '/oversikt',
  '/tiltak',
  '/kilde',
  '/docs',
  '/embed/velg',
  '/personvern',
  '/tilgjengelighet',
];

export const robots: Answering = async (c) =>
  c.text(`User-agent: *\nAllow: /\n\nSitemap: ${c.get('base')}/sitemap.xml\n`);

export const siteMap: Answering = async (c, deps) => {
  const { corpus } = await deps.service();
  return file(c, 'application/xml', sitemap(c.get('base'), [...FIXED_PAGES, ...pagesOf(corpus)]));
};

export const searchField: Answering = async (c) =>
  file(c, 'application/opensearchdescription+xml', openSearch(c.get('base')));

export const datasetTurtle: Answering = async (c, deps, settings) => {
  const graph = dcatGraph(c.get('base'), (await deps.service()).health, settings);
  return file(c, 'text/turtle', turtle(graph, lackingIn(settings)));
};

export const datasetJsonLd: Answering = async (c, deps, settings) => {
  const graph = dcatGraph(c.get('base'), (await deps.service()).health, settings);
  return file(c, 'application/ld+json', JSON.stringify(graph));
};

export const vocabulary: Answering = async (c, deps) => {
  const described = vocabularyJsonLd(c.get('base'), (await deps.service()).corpus);
  return file(c, 'application/ld+json', JSON.stringify(described));
};

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

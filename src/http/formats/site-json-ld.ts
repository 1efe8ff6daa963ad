/** The site, its data and its vocabulary in schema.org's words, for search engines and whoever gathers linked data. */
import type { Knowledge } from '../../search/knowledge.ts';
import type { Strings } from '../../strings/strings.ts';
import { LANGUAGES } from '../../types.ts';
import type { Health } from '../deps.ts';
import type { Settings } from '../settings.ts';
import { inLanguages, SOURCE_WORK } from './json-ld.ts';

const CONTEXT = { '@context': 'https://schema.org' };

/** The front page: the site with its search, and the data set. */
export function siteJsonLd(base: string, words: Strings, { counts }: Health, settings: Settings): object {
  const { publisher, licenseUrl } = settings;
  const agent = publisher ? { publisher: { '@type': 'Organization', name: publisher.name } } : {};
  const website = {
    '@type': 'WebSite',
    '@id': `${base}/#website`,
    url: `${base}/`,
    name: words.siteName,
    description: words.siteDescription,
    inLanguage: LANGUAGES,
    ...agent,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${base}/sok?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
  const file = (format: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl: `${base}/api/measures?format=${format}`,
    encodingFormat,
  });
  const dataset = {
    '@type': 'Dataset',
    '@id': `${base}/dataset.ttl#dataset`,
    url: `${base}/`,
    name: words.dataset.title,
    description: words.dataset.description(counts.measures, counts.passages),
    keywords: words.dataset.keywords,
    inLanguage: ['nb', 'nn'],
    spatialCoverage: 'Norge',
    isAccessibleForFree: true,
    isBasedOn: SOURCE_WORK,
    ...agent,
    ...(licenseUrl === null ? {} : { license: licenseUrl }),
    distribution: [
      file('csv', 'text/csv'),
      file('json', 'application/json'),
      file('jsonld', 'application/ld+json'),
    ],
  };
  return { ...CONTEXT, '@graph': [website, dataset] };
}

/** The page of the source: the synthesis that is shown there. */
export function sourceJsonLd(base: string): object {
  return { ...CONTEXT, ...SOURCE_WORK, '@id': `${base}/kilde`, url: `${base}/kilde` };
}

/** The vocabulary: the source's phases with its own mottos, and our thesaurus with our own definitions. */
export function vocabularyJsonLd(base: string, { vocabulary }: Knowledge): object {
  const set = (id: string, name: string, terms: object[]) => ({
    '@type': 'DefinedTermSet',
    '@id': `${base}/vocabulary.jsonld#${id}`,
    name,
    hasDefinedTerm: terms,
  });
  const phases = vocabulary.phases.map((phase) => phaseTerm(base, phase));
  const concepts = vocabulary.concepts.map(({ id, pref, definition }) => ({
    '@type': 'DefinedTerm',
    '@id': `${base}/vocabulary.jsonld#${id}`,
    termCode: id,
    name: inLanguages(pref),
    ...(definition ? { description: inLanguages(definition) } : {}),
  }));
  return {
    ...CONTEXT,
    '@graph': [
      { ...set('phases', 'Faser i videregående opplæring', phases), isPartOf: SOURCE_WORK },
      set('concepts', 'Begreper om gjennomføring i videregående opplæring', concepts),
    ],
  };
}

/** A phase as a term of its set. */
export function phaseTerm(
  base: string,
  { id, name, motto }: Knowledge['vocabulary']['phases'][number],
): object {
  return {
    '@type': 'DefinedTerm',
    '@id': `${base}/fase/${id}`,
    url: `${base}/fase/${id}`,
    termCode: id,
    name: inLanguages(name),
    description: { '@value': motto, '@language': 'nb' },
    inDefinedTermSet: `${base}/vocabulary.jsonld#phases`,
  };
}

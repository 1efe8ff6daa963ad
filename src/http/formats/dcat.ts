/**
 * The data set described for data.norge.no in DCAT-AP-NO 3 (data.norge.no/specification/dcat-ap-no): a catalogue, the data
 * set, its files and the API. Who publishes it, whom to turn to and its licence are told only where the settings give them.
 */
import { stringsFor } from '../../strings/strings.ts';
import { LANGUAGES } from '../../types.ts';
import type { Health } from '../deps.ts';
import type { Settings } from '../settings.ts';
import type { Graph, Literal, Node } from './turtle.ts';

const EU = 'http://publications.europa.eu/resource/authority';
const NORWEGIAN_ORGANISATIONS = 'https://organization-catalog.fellesdatakatalog.digdir.no/organizations';

/** The European names of our languages. */
const LANGUAGE_NAMES = { nb: 'NOB', nn: 'NNO', en: 'ENG' } as const;

const FILES = [
  { format: 'csv', name: 'CSV', type: 'CSV', media: 'text/csv' },
  { format: 'json', name: 'JSON', type: 'JSON', media: 'application/json' },
  { format: 'jsonld', name: 'JSON-LD', type: 'JSON_LD', media: 'application/ld+json' },
];

const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};

type Publication = Pick<Settings, 'publisher' | 'contactUrl' | 'licenseUrl'>;

/** The description of the site at `base`, as a graph to be written as Turtle or JSON-LD. */
export function dcatGraph(base: string, { index, counts }: Health, publication: Publication): Graph {
  const iri = (name: string) => ({ '@id': `${base}/dataset.ttl#${name}` });
  const page = (path: string) => ({ '@id': `${base}${path}` });
  const { publisher, contactUrl, licenseUrl } = publication;
  const agent =
    publisher === null
      ? undefined
      : publisher.orgnr === null
        ? iri('publisher')
        : { '@id': `${NORWEGIAN_ORGANISATIONS}/${publisher.orgnr}` };
  const responsible = {
    'dct:publisher': agent,
    'dcat:contactPoint': contactUrl === null ? undefined : iri('contact'),
  };
  const license = licenseUrl === null ? undefined : { '@id': licenseUrl };
  const theme = { '@id': `${EU}/data-theme/EDUC` };
  const title = inAll((words) => words.dataset.title);
  const description = inAll((words) => words.dataset.description(counts.measures, counts.passages));

  const catalogue: Node = {
    ...iri('catalog'),
    '@type': 'dcat:Catalog',
    'dct:title': inAll((words) => words.siteName),
    'dct:description': inAll((words) => words.siteDescription),
    ...responsible,
    'dct:language': LANGUAGES.map((language) => languageIri(language)),
    'foaf:homepage': page('/'),
    'dcat:dataset': iri('dataset'),
    'dcat:service': iri('api'),
  };
  const dataset: Node = {
    ...iri('dataset'),
    '@type': 'dcat:Dataset',
    'dct:title': title,
    'dct:description': description,
    ...responsible,
    'dcat:theme': theme,
    'dcat:keyword': LANGUAGES.flatMap((language) =>
      stringsFor(language).dataset.keywords.map((word) => ({ '@value': word, '@language': language })),
    ),
    'dct:identifier': iri('dataset')['@id'],
    'dcat:version': index,
    'dct:language': [languageIri('nb'), languageIri('nn')],
    'dct:spatial': { '@id': `${EU}/country/NOR` },
    'dct:accessRights': { '@id': `${EU}/access-right/PUBLIC` },
    'dcat:landingPage': page('/'),
    'foaf:page': page('/kilde'),
    'dcat:distribution': FILES.map(({ format }) => iri(format)),
  };
  const files = FILES.map(
    ({ format, name, type, media }): Node => ({
      ...iri(format),
      '@type': 'dcat:Distribution',
      'dct:title': inAll((words) => `${words.dataset.title} (${name})`),
      'dcat:accessURL': page(`/api/measures?format=${format}`),
      'dcat:downloadURL': page(`/api/measures?format=${format}`),
      'dct:format': { '@id': `${EU}/file-type/${type}` },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${media}` },
      'dcat:accessService': iri('api'),
      'dct:license': license,
    }),
  );
  const api: Node = {
    ...iri('api'),
    '@type': 'dcat:DataService',
    'dct:title': inAll((words) => `${words.siteName}: ${words.docs.heading}`),
    'dct:description': inAll((words) => words.docs.lead),
    ...responsible,
    'dcat:theme': theme,
    'dcat:endpointURL': page('/api'),
    'dcat:endpointDescription': page('/openapi.json'),
    'dct:format': { '@id': `${EU}/file-type/JSON` },
    'dct:license': license,
    'foaf:page': page('/docs'),
    'dcat:servesDataset': iri('dataset'),
  };
  const who: Node[] =
    publisher && agent
      ? [
          {
            ...agent,
            '@type': 'foaf:Agent',
            'foaf:name': publisher.name,
            'dct:identifier': publisher.orgnr ?? undefined,
          },
        ]
      : [];
  const contact: Node[] =
    contactUrl === null
      ? []
      : [
          {
            ...iri('contact'),
            '@type': 'vcard:Organization',
            'vcard:fn': publisher?.name ?? stringsFor('nb').siteName,
            [contactUrl.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL']: { '@id': contactUrl },
          },
        ];
  return { '@context': PREFIXES, '@graph': [catalogue, dataset, ...files, api, ...who, ...contact] };
}

/** What the profile asks for that the settings do not give, in a sentence each; empty where nothing is lacking. */
export function lackingIn({ publisher, contactUrl }: Publication): string[] {
  return [
    ...(publisher ? [] : ['PUBLISHER_NAME is not set: a publisher is mandatory in DCAT-AP-NO.']),
    ...(contactUrl === null ? ['CONTACT_URL is not set: a contact point is mandatory in DCAT-AP-NO.'] : []),
  ];
}

/** The same text in each interface language. */
function inAll(text: (words: ReturnType<typeof stringsFor>) => string): Literal[] {
  return LANGUAGES.map((language) => ({ '@value': text(stringsFor(language)), '@language': language }));
}

function languageIri(language: keyof typeof LANGUAGE_NAMES): { '@id': string } {
  return { '@id': `${EU}/language/${LANGUAGE_NAMES[language]}` };
}

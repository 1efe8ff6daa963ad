/** What catalogues of data and crawlers read: valid, at the public address, and never more than is known. */
import { Parser, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { turtle } from '../../src/http/formats/turtle.ts';
import { jsonLd } from '../../src/http/pages/head-links.ts';
import { type SettingValues, settingsFrom } from '../../src/http/settings.ts';
import { fakeService } from './fake-service.ts';

const BASE = 'https://tiltak.example.no';
const PUBLISHED = {
  PUBLIC_URL: BASE,
  PUBLISHER_NAME: 'Etaten "for" tiltak',
  PUBLISHER_ORGNR: '991825827',
  CONTACT_URL: 'mailto:post@example.no',
  LICENSE_URL: 'http://publications.europa.eu/resource/authority/licence/NLOD_2_0',
};

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const EU = 'http://publications.europa.eu/resource/authority';

async function get(path: string, values: SettingValues = {}): Promise<string> {
  const app = createApp({ service: async () => fakeService, settings: settingsFrom(values) });
  const response = await app.request(`http://inside:8787${path}`);
  expect(response.status).toBe(200);
  return response.text();
}

const quadsOf = (text: string) => new Parser({ format: 'Turtle' }).parse(text);

/** Values of a property of the one thing of a type. */
function valuesOf(quads: Quad[], type: string, property: string): string[] {
  const things = quads.filter(
    ({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type,
  );
  return quads
    .filter(
      (quad) =>
        things.some(({ subject }) => subject.equals(quad.subject)) && quad.predicate.value === property,
    )
    .map(({ object }) => object.value);
}

describe('the description for data.norge.no', () => {
  it('has all that DCAT-AP-NO makes mandatory, once the settings say who publishes', async () => {
    const text = await get('/dataset.ttl', PUBLISHED);
    expect(text).not.toContain('# ');
    const quads = quadsOf(text);
    for (const type of ['Catalog', 'Dataset', 'DataService']) {
      const values = (property: string) => valuesOf(quads, `${DCAT}${type}`, property);
      expect(values(`${DCT}title`), type).toHaveLength(3);
      expect(values(`${DCT}description`), type).toHaveLength(3);
      expect(values(`${DCT}publisher`), type).toEqual([
        'https://organization-catalog.fellesdatakatalog.digdir.no/organizations/991825827',
      ]);
      expect(values(`${DCAT}contactPoint`), type).toEqual([`${BASE}/dataset.ttl#contact`]);
    }
    expect(valuesOf(quads, `${DCAT}Dataset`, `${DCAT}theme`)).toEqual([`${EU}/data-theme/EDUC`]);
    expect(valuesOf(quads, `${DCAT}Dataset`, `${DCT}language`)).toEqual([
      `${EU}/language/NOB`,
      `${EU}/language/NNO`,
    ]);
    expect(valuesOf(quads, `${DCAT}Dataset`, `${DCAT}version`)).toEqual(['fake-index']);
    expect(valuesOf(quads, `${DCAT}DataService`, `${DCAT}endpointURL`)).toEqual([`${BASE}/api`]);
    expect(valuesOf(quads, 'http://xmlns.com/foaf/0.1/Agent', 'http://xmlns.com/foaf/0.1/name')).toEqual([
      'Etaten "for" tiltak',
    ]);
    const vcard = 'http://www.w3.org/2006/vcard/ns#';
    expect(valuesOf(quads, `${vcard}Organization`, `${vcard}hasEmail`)).toEqual(['mailto:post@example.no']);
    expect(valuesOf(quads, `${DCAT}Distribution`, `${DCT}license`)).toEqual(
      Array(3).fill(PUBLISHED.LICENSE_URL),
    );
  });

  it('names every file and page at the public address, and each of them answers', async () => {
    const quads = quadsOf(await get('/dataset.ttl', PUBLISHED));
    const app = createApp({ service: async () => fakeService });
    const linked = quads
      .map(({ object }) => object.value)
      .filter((value) => value.startsWith(`${BASE}/`) && !value.includes('#') && !value.endsWith('/api'));
    expect(linked.length).toBeGreaterThan(8);
    for (const url of linked) expect((await app.request(url)).status, url).toBe(200);
    for (const { subject } of quads) expect(subject.value).toMatch(/^https:\/\//);
  });

  it('links only to what it describes', async () => {
    for (const values of [PUBLISHED, {}]) {
      const quads = quadsOf(await get('/dataset.ttl', values));
      const described = new Set(quads.map(({ subject }) => subject.value));
      const named = quads
        .map(({ object }) => object.value)
        .filter((value) => value.includes('/dataset.ttl#'));
      for (const iri of named.filter((value) => value.startsWith('http'))) expect(described).toContain(iri);
    }
  });

  it('invents no publisher, contact or licence, and says which settings are lacking', async () => {
    const text = await get('/dataset.ttl');
    expect(text).toContain('# PUBLISHER_NAME is not set');
    expect(text).toContain('# CONTACT_URL is not set');
    const quads = quadsOf(text);
    for (const property of [`${DCT}publisher`, `${DCT}license`, `${DCAT}contactPoint`])
      expect(quads.filter(({ predicate }) => predicate.value === property)).toEqual([]);
  });

  it('is the same in JSON-LD', async () => {
    const graph = JSON.parse(await get('/dataset.jsonld', PUBLISHED));
    expect(quadsOf(turtle(graph))).toEqual(quadsOf(await get('/dataset.ttl', PUBLISHED)));
  });
});

describe('the vocabulary', () => {
  it('is two sets of terms, named in three languages', async () => {
    const { '@graph': sets } = JSON.parse(await get('/vocabulary.jsonld', PUBLISHED));
    const { phases, concepts } = fakeService.corpus.vocabulary;
    expect(sets.map((set: { '@type': string }) => set['@type'])).toEqual([
      'DefinedTermSet',
      'DefinedTermSet',
    ]);
    expect(sets[0].hasDefinedTerm).toHaveLength(phases.length);
    expect(sets[1].hasDefinedTerm).toHaveLength(concepts.length);
    expect(sets[0].hasDefinedTerm[0].name.map((name: { '@language': string }) => name['@language'])).toEqual([
      'nb',
      'nn',
      'en',
    ]);
  });
});

describe('the public address', () => {
  it.each([
    '/',
    '/kilde',
    '/fase/2.5',
    '/sitemap.xml',
    '/robots.txt',
    '/opensearch.xml',
    '/llms.txt',
    '/dataset.jsonld',
    '/vocabulary.jsonld',
    '/api/measures?format=csv',
    '/api/measures?format=ris',
    '/api/suggest?q=overgang&format=opensearch',
  ])('stands in %s, and the inner one nowhere', async (path) => {
    const text = await get(path, PUBLISHED);
    expect(text).toContain(BASE);
    expect(text).not.toContain('inside');
  });

  it('over https asks browsers to stay with it, also behind a proxy that ends TLS', async () => {
    const hsts = async (values: SettingValues, url: string) => {
      const app = createApp({ service: async () => fakeService, settings: settingsFrom(values) });
      return (await app.request(url)).headers.get('strict-transport-security');
    };
    expect(await hsts(PUBLISHED, 'http://inside:8787/')).toBe('max-age=31536000');
    expect(await hsts({}, 'https://tiltak.example.no/')).toBe('max-age=31536000');
    expect(await hsts({}, 'http://localhost:8787/')).toBeNull();
  });
});

describe('data in a page', () => {
  it('cannot end its element', () => {
    const text = String(jsonLd({ name: '</script><script>alert(1)</script><!--' }));
    expect(text.match(/<\/?script/g)).toHaveLength(2);
    expect(text).not.toContain('<!--');
    expect(JSON.parse(text.replace(/<[^>]+>/g, ''))).toEqual({
      name: '</script><script>alert(1)</script><!--',
    });
  });
});

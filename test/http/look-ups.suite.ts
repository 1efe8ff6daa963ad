/** The contract's part on look-ups: lists with pages, orders, fields and formats, one thing by its id, and measures compared. */
import type { z } from '@hono/zod-openapi';
import { describe, expect, it } from 'vitest';
import { actorSchema, actorsSchema } from '../../src/http/routes/actors.ts';
import { categoriesSchema, categoryDetailSchema } from '../../src/http/routes/categories.ts';
import { comparisonSchema } from '../../src/http/routes/compare.ts';
import { conceptDetailSchema, conceptsSchema } from '../../src/http/routes/concepts.ts';
import { countiesSchema, countyDetailSchema } from '../../src/http/routes/counties.ts';
import { measureListSchema, sparseMeasureListSchema } from '../../src/http/routes/measure-list.ts';
import { measureDetailSchema, relatedSchema } from '../../src/http/routes/measures.ts';
import { phaseSchema, phasesSchema } from '../../src/http/routes/phases.ts';
import { unitListSchema, unitSchema } from '../../src/http/routes/units.ts';
import type { Send } from './contract.suite.ts';

const MEASURE = 'ak-overgang-vg2-vg3';

/** The lists of the vocabulary: path, what the answer calls them, and what their ids are called. */
const LISTS: [path: string, key: string, id: string][] = [
  ['/api/phases', 'phases', 'id'],
  ['/api/counties', 'counties', 'code'],
  ['/api/categories', 'categories', 'id'],
  ['/api/actors', 'actors', 'id'],
  ['/api/concepts', 'concepts', 'id'],
];

/** What a list sorts by as the name: in bokmål, where there is more than one. */
function nameOf({ name, names, pref }: Record<string, unknown>): string {
  const named = names ?? pref ?? name;
  return typeof named === 'string' ? named : String((named as { nb: string }).nb);
}

/** A site under test: any request, and one whose JSON must fit a schema. */
export interface Site {
  send: Send;
  get<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>>;
}

/** Registers this part of the suite. */
export function lookUpContract({ send, get }: Site): void {
  describe('look-ups', () => {
    it('lists measures completely and counts them', async () => {
      const all = await get('/api/measures', measureListSchema);
      expect(all.measures).toHaveLength(all.total);
      expect(all.measures.map(({ id }) => id)).toContain(MEASURE);
    });

    it('reads a later county as the counties of 2015 it covers, by name or number', async () => {
      const byName = await get('/api/measures?county=Tr%C3%B8ndelag', measureListSchema);
      const byNumber = await get('/api/measures?county=50', measureListSchema);
      const byParts = await get('/api/measures?county=ST&county=NT', measureListSchema);
      const withComma = await get('/api/measures?county=st,nt', measureListSchema);
      expect(byName.total).toBeGreaterThanOrEqual(2);
      for (const other of [byNumber, byParts, withComma]) expect(other).toEqual(byName);
    });

    it('knows a phase by number and by name', async () => {
      const byNumber = await get('/api/measures?phase=2.5', measureListSchema);
      const byName = await get('/api/measures?phase=overgang%20vg2-vg3', measureListSchema);
      expect(byNumber.measures.map(({ id }) => id)).toContain(MEASURE);
      expect(byName).toEqual(byNumber);
    });

    it('filters by group and subgroup as well as by category', async () => {
      const { total } = await get('/api/measures?category=4.4', measureListSchema);
      const group = await get('/api/measures?category=4.4-forebyggende-tiltak', measureListSchema);
      const subgroup = await get(
        '/api/measures?category=4.4-forebyggende-tiltak-kvalifisering',
        measureListSchema,
      );
      expect(group.total).toBeLessThan(total);
      expect(subgroup.total).toBeLessThanOrEqual(group.total);
      expect(subgroup.measures.map(({ id }) => id)).toContain(MEASURE);
    });

    it('gives measures by page, with links that lead through all of them', async () => {
      const all = await get('/api/measures', measureListSchema);
      expect(all.complete).toBe(true);
      const seen: string[] = [];
      let next: string | undefined = '/api/measures?limit=2';
      while (next) {
        const response = await send(next);
        const page = measureListSchema.parse(await response.json());
        expect(page.total).toBe(all.total);
        expect(page.complete).toBe(page.measures.length === all.total);
        seen.push(...page.measures.map(({ id }) => id));
        next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
      }
      expect(seen).toEqual(all.measures.map(({ id }) => id));
      const beyond = await get('/api/measures?offset=9000', measureListSchema);
      expect(beyond).toEqual({ total: all.total, complete: false, measures: [] });
    });

    it('sorts measures by title and by county, as Norwegian sorts', async () => {
      const collator = new Intl.Collator('nb');
      const byTitle = await get('/api/measures?sort=title', measureListSchema);
      const titles = byTitle.measures.map(({ title }) => title);
      expect(titles).toEqual(titles.toSorted(collator.compare));
      const byCounty = await get('/api/measures?sort=county', measureListSchema);
      const counties = byCounty.measures.map(({ county }) => county?.name ?? '');
      expect(counties).toEqual(counties.toSorted(collator.compare));
    });

    it('gives of each measure only the fields that are asked for', async () => {
      const { measures } = await get('/api/measures?fields=id,county&county=AK', sparseMeasureListSchema);
      expect(measures[0]).toEqual({ id: expect.any(String), county: { code: 'AK', name: 'Akershus' } });
    });

    it('gives in a table only the columns of the fields that are asked for', async () => {
      const csv = await (await send('/api/measures?county=AK&format=csv&fields=id,county')).text();
      expect(csv.replace('\uFEFF', '')).toMatch(/^id,county,countyName,url\r\n[\w-]+,AK,Akershus,https?:/);
      const phases = await (await send('/api/phases?format=csv&fields=name&limit=1')).text();
      expect(phases.replace('\uFEFF', '').split('\r\n')[0]).toBe('name.nb,name.nn,name.en');
    });

    it('gives measures as a table, as references and as linked data', async () => {
      const { measures, total } = await get('/api/measures?county=AK', measureListSchema);
      const csv = await send('/api/measures?county=AK&format=csv');
      expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(csv.headers.get('content-disposition')).toContain('tiltak.csv');
      const bytes = new Uint8Array(await csv.arrayBuffer());
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(new TextDecoder().decode(bytes).trimEnd().split('\r\n')).toHaveLength(total + 1);

      const ris = await (await send('/api/measures?county=AK&format=ris')).text();
      expect(ris.match(/^TY {2}- CHAP\r$/gm)).toHaveLength(total);
      expect(ris.match(/^ER {2}- \r$/gm)).toHaveLength(total);
      expect(ris).toContain(`TI  - ${measures[0]?.text}\r\n`);

      const linked = await send('/api/measures?county=AK&format=jsonld');
      expect(linked.headers.get('content-type')).toMatch(/^application\/ld\+json/);
      expect(await linked.json()).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'ItemList',
        numberOfItems: total,
        itemListElement: measures.map(({ title }) => ({ item: { name: title } })),
      });
    });

    it('gives one measure, cited, and what is related to it', async () => {
      const measure = await get(`/api/measures/${MEASURE}`, measureDetailSchema);
      expect(measure.county).toEqual({ code: 'AK', name: 'Akershus' });
      expect(measure.citation.label).toBe('§ 4.4, s. 16');
      const related = await get(`/api/measures/${MEASURE}/related?limit=2`, relatedSchema);
      expect(related.results).toHaveLength(2);
      for (const { hit, reasons } of related.results) {
        expect(hit.id).not.toBe(MEASURE);
        expect(reasons.length).toBeGreaterThan(0);
      }
    });

    it('lists measures and passages by the same filters, and gives one by its id', async () => {
      const all = await get('/api/units', unitListSchema);
      const kinds = await Promise.all(
        ['measure', 'passage'].map((kind) => get(`/api/units?kind=${kind}`, unitListSchema)),
      );
      expect(kinds.reduce((sum, { total }) => sum + total, 0)).toBe(all.total);
      const { units } = await get('/api/units?kind=passage&phase=2.5&limit=3', unitListSchema);
      expect(units.length).toBeGreaterThan(0);
      for (const unit of units) {
        expect(unit.phases.map(({ id }) => id)).toContain('2.5');
        expect(unit.citation.url).toBe(`/kilde#${unit.id}`);
        expect(await get(`/api/units/${unit.id}`, unitSchema)).toEqual(unit);
      }
      const measure = await get(`/api/units/${MEASURE}`, unitSchema);
      expect(measure).toMatchObject({ kind: 'measure', county: { code: 'AK', name: 'Akershus' } });
    });

    it('writes units as a table, as references and as linked data, each leading to its place', async () => {
      const { units, total } = await get('/api/units?phase=2.5', unitListSchema);
      const csv = await (await send('/api/units?phase=2.5&format=csv')).text();
      expect(csv.split('\r\n')[0]).toMatch(/^\uFEFF?id,title,text,.*,kind,role,headings,actor,citation$/);
      const ris = await (await send('/api/units?phase=2.5&format=ris')).text();
      expect(ris.match(/^ER {2}- \r$/gm)).toHaveLength(units.length);
      const linked = await (await send('/api/units?phase=2.5&format=jsonld')).json();
      expect(linked).toMatchObject({ '@type': 'ItemList', numberOfItems: total });
      for (const { id, kind, text } of units) {
        const path = kind === 'measure' ? `/tiltak/${id}` : `/kilde#${id}`;
        for (const written of [csv, ris, JSON.stringify(linked)]) expect(written).toContain(path);
        expect(ris).toContain(`TI  - ${text}\r\n`);
      }
    });

    it('lists what filters may hold', async () => {
      const { phases } = await get('/api/phases', phasesSchema);
      expect(phases.map(({ id }) => id)).toContain('2.5');
      const { counties, later } = await get('/api/counties', countiesSchema);
      expect(counties.map(({ code }) => code)).toContain('ØS');
      expect(later.map(({ name }) => name)).toContain('Trøndelag');
      const { categories } = await get('/api/categories', categoriesSchema);
      expect(categories.map(({ id }) => id)).toContain('4.4');
      const { actors } = await get('/api/actors', actorsSchema);
      expect(actors.map(({ id }) => id)).toEqual(['skoleeier', 'skole', 'ot']);
      const { concepts } = await get('/api/concepts', conceptsSchema);
      expect(concepts.length).toBeGreaterThan(1);
    });

    it.each(LISTS)('gives %s by page, sorted, sparse, and in other formats', async (path, key, ids) => {
      type List = { total: number; complete: boolean } & Record<string, Record<string, unknown>[]>;
      const list = async (query: string) => (await (await send(`${path}?${query}`)).json()) as List;
      const all = await list('limit=100');
      expect(all.total).toBeGreaterThanOrEqual(2);
      const response = await send(`${path}?limit=1&offset=1`);
      const page = (await response.json()) as List;
      expect(page).toMatchObject({ total: all.total, complete: false });
      expect(page[key]).toEqual([all[key]?.[1]]);
      expect(response.headers.get('link')).toContain('rel="prev"');
      const past = await send(`${path}?limit=1&offset=9999`);
      expect(past.headers.get('link')).toContain(`offset=${all.total - 1}>; rel="prev"`);
      const sparse = await list(`fields=${ids}&limit=1`);
      expect(sparse[key]).toEqual([{ [ids]: all[key]?.[0]?.[ids] }]);

      const sorted = (await list('sort=name&limit=100'))[key]?.map(nameOf) ?? [];
      expect(sorted).toEqual(sorted.toSorted(new Intl.Collator('nb').compare));
      const [name = ''] = sorted;
      const found = await list(`q=${encodeURIComponent(name.toUpperCase())}`);
      expect(found[key]?.map(nameOf)).toContain(name);
      expect((await list('q=qqqq')).total).toBe(0);

      const csv = await (await send(`${path}?limit=2&format=csv`)).text();
      expect(csv.trimEnd().split('\r\n')).toHaveLength(3);
      expect(await (await send(`${path}?limit=2&format=jsonld`)).json()).toMatchObject({
        numberOfItems: all.total,
        itemListElement: [0, 1].map((at) => ({ item: { identifier: all[key]?.[at]?.[ids] } })),
      });
    });

    it('gives one of each by its id, as the list has it', async () => {
      const { phases } = await get('/api/phases', phasesSchema);
      for (const phase of phases) expect(await get(`/api/phases/${phase.id}`, phaseSchema)).toEqual(phase);
      const { actors } = await get('/api/actors', actorsSchema);
      for (const actor of actors) expect(await get(`/api/actors/${actor.id}`, actorSchema)).toEqual(actor);
      const { categories } = await get('/api/categories', categoriesSchema);
      for (const category of categories) {
        expect(await get(`/api/categories/${category.id}`, categoryDetailSchema)).toEqual(category);
        const within = [{ id: category.id, name: category.name }];
        for (const group of category.groups) {
          expect(await get(`/api/categories/${group.id}`, categoryDetailSchema)).toEqual({
            ...group,
            within,
          });
          for (const subgroup of group.subgroups) {
            expect(await get(`/api/categories/${subgroup.id}`, categoryDetailSchema)).toEqual({
              ...{ ...subgroup, subgroups: [], within: [...within, { id: group.id, name: group.name }] },
            });
          }
        }
      }
    });

    it('narrows later counties by the same letters as those of 2015', async () => {
      const none = await get('/api/counties?q=zzz', countiesSchema);
      expect(none).toMatchObject({ total: 0, counties: [], later: [] });
      const viken = await get('/api/counties?q=viken', countiesSchema);
      expect(viken.later.map(({ name }) => name)).toContain('Viken');
      expect(viken.later.every(({ name }) => /viken/i.test(name))).toBe(true);
    });

    it('has examples of filters that match together', async () => {
      const { paths } = await (await send('/openapi.json')).json();
      for (const path of ['/api/measures', '/api/units', '/api/search']) {
        type Parameter = { name: string; schema: { items?: { example?: string } } };
        const parameters: Parameter[] = paths[path].get.parameters;
        const examples = parameters.flatMap(({ name, schema: { items } }) =>
          items?.example ? [[name, items.example]] : [],
        );
        expect(examples.length, path).toBeGreaterThan(2);
        const query = new URLSearchParams(examples);
        if (path === '/api/search') query.set('q', 'kvalifiseringskurs');
        expect((await (await send(`${path}?${query}`)).json()).total, path).toBeGreaterThan(0);
      }
    });

    it('gives a county by code, name or number, and a later one as what it consists of', async () => {
      const { counties, later } = await get('/api/counties', countiesSchema);
      for (const county of counties) {
        for (const written of [county.code, county.name, county.number]) {
          const found = await get(`/api/counties/${encodeURIComponent(written)}`, countyDetailSchema);
          expect(found, written).toMatchObject(county);
        }
      }
      for (const one of later) {
        for (const written of [one.id, one.number].filter((name) => name !== '')) {
          const found = await get(`/api/counties/${written}`, countyDetailSchema);
          expect(found, written).toMatchObject(one);
          expect('counties' in found && found.counties.map(({ code }) => code).sort()).toEqual(
            one.consistsOf.toSorted(),
          );
        }
      }
      const nord = await get('/api/counties/NT', countyDetailSchema);
      expect('later' in nord && nord.later.map(({ id }) => id)).toEqual(['trondelag']);
    });

    it('gives a concept with the units that name it, and says whose its definition is', async () => {
      const concept = await get('/api/concepts/kvalifiseringskurs', conceptDetailSchema);
      expect(concept.units).toBeGreaterThanOrEqual(2);
      expect(concept.named).toHaveLength(concept.units);
      expect(concept.named.map(({ id }) => id)).toContain(MEASURE);
      expect(concept.broader.length).toBeGreaterThan(0);
      for (const id of concept.broader)
        expect((await get(`/api/concepts/${id}`, conceptDetailSchema)).narrower).toContain(concept.id);
      const { concepts } = await get('/api/concepts', conceptsSchema);
      for (const { definition, definedBy } of concepts)
        expect(definedBy).toBe(definition === null ? null : 'Tiltakssøk');
      const linked = await (await send('/api/concepts?format=jsonld&limit=100')).text();
      const ours = concepts.slice(0, 100).filter(({ definition }) => definition !== null);
      expect(linked.match(/"description":/g)).toHaveLength(ours.length);
      expect(linked.match(/"creator":{"@type":"Organization","name":"Tiltakssøk"}/g)).toHaveLength(
        ours.length,
      );
      // The columns are the same whether or not any concept of the page is defined.
      const header = async (limit: number) =>
        (await (await send(`/api/concepts?format=csv&limit=${limit}`)).text()).split('\r\n')[0];
      expect(await header(1)).toBe(await header(100));
      expect(await header(1)).toContain('definition.nb,definition.nn,definition.en,definedBy');
    });

    it('compares measures: what they share, and where they differ', async () => {
      const ids = [MEASURE, 'nt-bup-i-skolen'];
      const compared = await get(`/api/compare?id=${ids.join('&id=')}`, comparisonSchema);
      expect(compared).toEqual(await get(`/api/compare?id=${ids}`, comparisonSchema));
      expect(compared.measures.map(({ id }) => id)).toEqual(ids);
      expect(compared.properties).toContainEqual({
        property: 'county',
        shared: false,
        values: [
          { id: 'AK', name: 'Akershus' },
          { id: 'NT', name: 'Nord-Trøndelag' },
        ],
      });
      expect(compared.phases).toContainEqual(
        expect.objectContaining({ id: '2.5', shared: false, bases: ['explicit', null] }),
      );
    });
  });
}

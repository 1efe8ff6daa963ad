/** GET /api/counties and /api/counties/{code}: the counties of 2015, and the later ones as what they consist of. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Knowledge } from '../../search/knowledge.ts';
import type { County, LaterCounty } from '../../types.ts';
import type { Deps } from '../deps.ts';
import { laterCountyOf, namesOf } from '../filter-names.ts';
import { byText, listSchemas } from '../listing.ts';
import { addLookUp } from '../look-up.ts';
import { addNamesListing, isFoundBy } from '../names-listing.ts';
import { localizedSchema } from '../schemas.ts';
import { countyPathOf } from '../unit-link.ts';
import { count, measuresOf } from './counting.ts';

const countySchema = z
  .strictObject({
    code: z.string().openapi({ example: 'AK' }),
    name: z.string(),
    number: z.string().openapi({ description: 'Official number in 2015.' }),
    measures: count,
    url: z.string(),
  })
  .openapi('County');
type CountyView = z.infer<typeof countySchema>;

const laterSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    number: z.string().openapi({ description: 'Official number; empty for a region that is no county.' }),
    from: z.int(),
    to: z.int().nullable(),
    consistsOf: z.array(z.string()).openapi({ description: 'Codes of the counties of 2015 it covers.' }),
    note: localizedSchema.nullable(),
    measures: count,
  })
  .openapi('LaterCounty');
type LaterView = z.infer<typeof laterSchema>;

const beside = { later: z.array(laterSchema) };
const schemas = listSchemas('Counties', 'counties', countySchema, beside);
export const countiesSchema = schemas.full;

export const countyDetailSchema = z.union([
  z
    .strictObject({
      ...countySchema.shape,
      later: z.array(laterSchema).openapi({ description: 'Later counties that it is, or is part of.' }),
    })
    .openapi('CountyDetail'),
  z.strictObject({ ...laterSchema.shape, counties: z.array(countySchema) }).openapi('LaterCountyDetail'),
]);

function countyView({ code, name, number }: County, { units }: Knowledge): CountyView {
  const measures = measuresOf(units, ({ county }) => county === code);
  return { code, name, number, measures, url: countyPathOf(code) };
}

function laterView(later: LaterCounty, { units }: Knowledge): LaterView {
  const { id, name, number, from, to, consistsOf, note } = later;
  const measures = measuresOf(units, ({ county }) => county !== null && consistsOf.includes(county));
  return { id, name, number, from, to, consistsOf, note, measures };
}

/** The county, or the later one, that is written in any of the ways of the filter; undefined where there is none. */
function countyDetail(corpus: Knowledge, written: string): z.infer<typeof countyDetailSchema> | undefined {
  const { counties, laterCounties } = corpus.vocabulary;
  const codes = namesOf(corpus.vocabulary).county.find(written) ?? [];
  const own = counties.filter(({ code }) => codes.includes(code));
  const later = laterCountyOf(corpus.vocabulary, codes);
  if (later)
    return { ...laterView(later, corpus), counties: own.map((county) => countyView(county, corpus)) };
  const [county] = own;
  if (!county) return undefined;
  const since = laterCounties.filter(
    ({ number, consistsOf }) => number !== '' && consistsOf.includes(county.code),
  );
  return { ...countyView(county, corpus), later: since.map((one) => laterView(one, corpus)) };
}

export function countyRoutes(app: OpenAPIHono, deps: Deps): void {
  addNamesListing(
    app,
    deps,
    {
      path: '/api/counties',
      summary: 'The counties of 2015, and later ones',
      key: 'counties',
      item: countySchema,
      file: 'fylker',
      sorts: { number: byText(({ number }) => number) },
      entries: ({ vocabulary }) => vocabulary.counties,
      names: ({ name, altNames }) => [name, altNames],
      view: countyView,
      term: ({ code, name, url }) => ({ '@type': 'AdministrativeArea', at: url, id: code, name }),
      beside: (corpus, { q }) => ({
        later: corpus.vocabulary.laterCounties
          .filter(({ name, altNames }) => isFoundBy(q, [name, altNames]))
          .map((later) => laterView(later, corpus)),
      }),
    },
    schemas,
  );
  addLookUp(app, deps, {
    list: '/api/counties',
    tag: 'Vocabulary',
    kind: 'county',
    name: 'code',
    about: 'Two-letter code of 2015, name, or official number then or now, as in the filter `county`.',
    example: 'Trøndelag',
    schema: countyDetailSchema,
    find: countyDetail,
    allowed: ({ vocabulary }) => namesOf(vocabulary).county.allowed,
  });
}

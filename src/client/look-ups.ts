/** Look-ups: measures and units, what is related to one, measures compared, and the names that everything goes by. */
import { type CallOptions, type Connection, read } from './connection.ts';
import type {
  ActorList,
  CategoryList,
  Comparison,
  ConceptList,
  County,
  CountyList,
  Filters,
  MeasureDetail,
  MeasureList,
  Paging,
  Phase,
  PhaseList,
  Related,
  Unit,
  UnitList,
} from './shapes.ts';

type Call = Pick<CallOptions, 'signal'>;
type ListOptions = Call & Paging & { sort?: string | undefined };
type NameOptions = ListOptions & { q?: string | undefined };

const list =
  <Answer, Options extends ListOptions>(path: string, has: string) =>
  (connection: Connection, { signal, ...query }: Options = {} as Options): Promise<Answer> =>
    read(connection, path, { query: query as Record<string, string>, signal }, has);

const one =
  <Answer>(path: string, has = 'id') =>
  (connection: Connection, id: string, { signal }: Call = {}): Promise<Answer> =>
    read(connection, `${path}/${encodeURIComponent(id)}`, { signal }, has);

/** All measures that match every filter, by page; `sort` is source, title or county. */
export const measures = list<MeasureList, ListOptions & Omit<Filters, 'kind'>>('/api/measures', 'measures');
/** One measure, with the county's own description where it gave one. */
export const measure = one<MeasureDetail>('/api/measures');
/** All units, measures and passages, that match every filter, by page. */
export const units = list<UnitList, ListOptions & Filters>('/api/units', 'units');
/** One unit. */
export const unit = one<Unit>('/api/units');

/** The measures nearest to one, and why. Five, unless `limit` (1 to 20) says otherwise. */
export function related(
  connection: Connection,
  id: string,
  { signal, limit }: Call & { limit?: number | undefined } = {},
): Promise<Related> {
  const path = `/api/measures/${encodeURIComponent(id)}/related`;
  return read(connection, path, { query: { limit }, signal }, 'results');
}

/** What two to four measures share, and where they differ. */
export function compare(
  connection: Connection,
  ids: readonly string[],
  { signal }: Call = {},
): Promise<Comparison> {
  return read(connection, '/api/compare', { query: { id: ids }, signal }, 'measures');
}

/** The phases; with `q` those with these letters in a name, as for all that follow. */
export const phases = list<PhaseList, NameOptions>('/api/phases', 'phases');
/** The counties of 2015, and the later ones beside them. */
export const counties = list<CountyList, NameOptions>('/api/counties', 'counties');
/** One county, of 2015 or later, by code, name or number. */
export const county = one<County>('/api/counties', 'name');
/** One phase, by its id. */
export const phase = one<Phase>('/api/phases');
export const categories = list<CategoryList, NameOptions>('/api/categories', 'categories');
export const actors = list<ActorList, NameOptions>('/api/actors', 'actors');
export const concepts = list<ConceptList, NameOptions>('/api/concepts', 'concepts');

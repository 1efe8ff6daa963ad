/** NLWeb's list mode: what a question finds, as schema.org items in the source's own words. Nothing is generated. */
import { AppError } from '../errors.ts';
import type { SearchRequest } from '../types.ts';
import type { Service } from './deps.ts';
import { NO_FILTERS } from './filters.ts';
import { type Item, unitItem } from './formats/json-ld.ts';
import type { NlwebRequest } from './nlweb-request.ts';
import { refusePrivateData } from './private-question.ts';
import { narrowed } from './read-before.ts';
import { unitTitle, unitUrl } from './unit-link.ts';
import { shown } from './validation.ts';

const RESULTS = 20;
/** Names that clients use for everything there is, beside the host's own. */
const WHOLE = ['all', 'tiltakssok'];

export interface NlwebResult {
  '@type': string;
  url: string;
  name: string;
  site: string;
  /** 0 to 100; comparable within one answer only. */
  score: number;
  /** The source's own words, with their place. */
  description: string;
  schema_object: Item;
}

/** The nearest units, best first. Throws `query_private`, or `parameter_invalid` for another site than this. */
export async function nlwebResults(
  service: Service,
  request: NlwebRequest,
  origin: string,
): Promise<NlwebResult[]> {
  const { query, prev, decontextualized_query: alone, site: sites } = request;
  const site = new URL(origin).hostname;
  const other = sites.find((name) => ![...WHOLE, site].includes(name.trim().toLowerCase()));
  if (other !== undefined)
    throw new AppError(
      'parameter_invalid',
      `site: must be ${[...WHOLE, site].join(', ')}, not ${shown(other)}.`,
    );
  refusePrivateData(query, alone ?? '', ...prev);
  const asked = alone === undefined ? inContext(service, query, prev) : { text: alone, filters: NO_FILTERS };
  const found = await service.search({ ...asked, limit: RESULTS, offset: 0 });
  return found.results.flatMap(({ id, score, citation }) => {
    const unit = service.corpus.unitById.get(id);
    if (!unit) return [];
    const place = [...citation.counties.map(({ name }) => name), citation.label].join(', ');
    const item = unitItem(unit, service.corpus, origin);
    return [
      {
        '@type': item['@type'],
        url: unitUrl(unit, origin),
        name: unitTitle(unit, service.corpus),
        site,
        score: Math.round(score * 100),
        description: `«${unit.text}» (${place})`,
        schema_object: item,
      },
    ];
  });
}

/** The question as a search, with what it leaves unsaid taken from the questions before it. */
function inContext(
  service: Service,
  query: string,
  prev: readonly string[],
): Pick<SearchRequest, 'text' | 'filters'> {
  if (prev.length === 0) return { text: query, filters: NO_FILTERS };
  const history = prev.map((question) => ({ question }));
  const { understood } = service.begin({ question: query, history, filters: NO_FILTERS }).found;
  if (understood.carried.length === 0) return { text: query, filters: NO_FILTERS };
  return { text: understood.topic ?? query, filters: narrowed(NO_FILTERS, understood) };
}

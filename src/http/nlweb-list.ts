/** NLWeb's list mode: what a question finds, as schema.org items in the source's own words. Nothing is generated. */
import { AppError } from '../errors.ts';
import { citeUnit } from '../search/knowledge.ts';
import { type Filters, NO_FILTERS } from '../types.ts';
import type { Service } from './deps.ts';
import type { Item } from './formats/json-ld.ts';
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
  const found =
    alone === undefined ? await inContext(service, query, prev) : await nearest(service, { text: alone });
  const { unitItem } = await import('./formats/json-ld.ts');
  return found.flatMap(({ id, score }) => {
    const unit = service.corpus.unitById.get(id);
    if (!unit) return [];
    const { counties, label } = citeUnit(service.corpus, unit, []);
    const place = [...counties.map(({ name }) => name), label].join(', ');
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

interface Found {
  id: string;
  /** 0 to 1. */
  score: number;
}

async function nearest(
  service: Service,
  { text, filters = NO_FILTERS }: { text: string; filters?: Filters },
): Promise<Found[]> {
  return (await service.search({ text, filters, limit: RESULTS, offset: 0 })).results;
}

/** What the question finds, with what it leaves unsaid taken from the questions before it. */
async function inContext(service: Service, query: string, prev: readonly string[]): Promise<Found[]> {
  if (prev.length === 0) return nearest(service, { text: query });
  const history = prev.map((question) => ({ question }));
  const { found: answer } = await service.begin({ question: query, history, filters: NO_FILTERS });
  const { understood, citations } = answer;
  if (understood.carried.length === 0) return nearest(service, { text: query });
  const filters = narrowed(NO_FILTERS, understood);
  const found = await nearest(service, { text: understood.topic ?? query, filters });
  if (found.length > 0) return found;
  // "Tell more about the second", "in English please": no words to search by, but the answer knows what is meant.
  const cited = [...new Set(citations.map(({ id }) => id))].slice(0, RESULTS);
  return cited.map((id, i) => ({ id, score: 1 - i / cited.length }));
}

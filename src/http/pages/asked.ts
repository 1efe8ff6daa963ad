/** What a visit to /sok asks: the question with those before it, put to the service, and what came of it. */

import { privateDataIn } from '../../answer/private-data.ts';
import { unfinished } from '../../language/unfinished.ts';
import type {
  AskRequest,
  AskResponse,
  Filters,
  Language,
  SearchRequest,
  SearchResponse,
} from '../../types.ts';
import type { Service } from '../deps.ts';
import { FILTER_NAMES, type GivenFilters, givenFilters, resolveFilters } from '../filters.ts';
import { HITS_ALONE } from '../hits-alone.ts';
import { MAX_OFFSET } from '../paging.ts';
import { questionFault } from '../question-text.ts';
import { narrowed } from '../read-before.ts';
import { MAX_TURNS } from '../routes/ask.ts';
import { MAX_LIMIT } from '../routes/search.ts';
import { type FilterCounts, isChosen, withoutFilter } from './filter-chips.ts';

const HITS_ON_A_PAGE = 10;
/** As many earlier questions as a conversation carries along in its address, and as many characters of it as they may take. */
const MOST_EARLIER = MAX_TURNS;
const MOST_EARLIER_CHARACTERS = 6000;
const MOST_DROPPED = 50;

type Query = [name: string, value: string][];

export interface Asked {
  question: string;
  /** The questions before it, oldest first. */
  earlier: string[];
  /** There were more than an address holds: the oldest no longer count. */
  cut: boolean;
  /** What earlier questions said and is not to count any more: ids, or "topic". */
  dropped: string[];
  /** Left out on later pages of hits. */
  answer: AskResponse | null;
  /** Null where the answer lists all there is, or builds on earlier questions, which a search knows nothing of. */
  found: SearchResponse | null;
  /** Parameters of /api/search that give the very list of the answer, where that is complete; else null. */
  list: Query | null;
  limit: number;
  offset: number;
  /** Filters as given, kept by the links onwards. */
  filters: Query;
  /** The same, looked up. */
  chosen: Filters;
  /** How many units each further filter would leave; null where a search knows nothing of what was asked. */
  counts: FilterCounts | null;
}

/** The question in the address, without the spaces around it; empty where there is none. */
export function questionIn(query: URLSearchParams): string {
  return (query.get('q') ?? '').trim();
}

/** The questions before it in the address, as many as are read, oldest first; the question asked anew is no earlier one. */
export function earlierIn(query: URLSearchParams): string[] {
  const given = query.getAll('fra').map((text) => text.trim());
  const before = given.at(-1) === questionIn(query) ? given.slice(0, -1) : given;
  const kept = before.filter((text) => privateDataIn(text) === null);
  return kept.filter((text) => questionFault(text)?.code !== 'query_empty').slice(-MOST_EARLIER);
}

/** The first fault of the question or of those before it, or null. */
export function faultIn(query: URLSearchParams): ReturnType<typeof questionFault> {
  const texts = [questionIn(query), ...earlierIn(query)];
  return texts.map(questionFault).find((fault) => fault !== null) ?? null;
}

/**
 * What the next question has before it: these, and the one just asked; as many of the last as there is room for. An empty one
 * before them says that there were more.
 */
export function conversation({
  earlier,
  question,
  cut,
}: Pick<Asked, 'earlier' | 'question' | 'cut'>): string[] {
  const all = [...earlier, question].filter((text) => text !== '');
  const kept = all.slice(-MOST_EARLIER);
  while (encodeURIComponent(kept.join('')).length > MOST_EARLIER_CHARACTERS) kept.shift();
  return cut || kept.length < all.length ? ['', ...kept] : kept;
}

/** Puts the question of the address to the service, in `language`; searches alone where `hitsOnly`. Throws `parameter_invalid`. */
export async function askService(
  service: Service,
  query: URLSearchParams,
  language: Language,
  hitsOnly = false,
): Promise<Asked> {
  const question = questionIn(query);
  const earlier = earlierIn(query);
  const given = givenFilters(query);
  const filters = resolveFilters(given, service.corpus.vocabulary);
  const wanted = Number(query.get('offset'));
  const offset = Number.isInteger(wanted) ? Math.min(Math.max(wanted, 0), MAX_OFFSET) : 0;
  const dropped = query.getAll('uten').slice(0, MOST_DROPPED);
  const asked = {
    question,
    earlier,
    cut: query.getAll('fra')[0]?.trim() === '',
    dropped,
    filters: queryOf(given),
    chosen: filters,
    counts: null,
    limit: HITS_ON_A_PAGE,
    offset,
  };
  const typing = query.get('vis') === HITS_ALONE;
  const text = typing ? unfinished(question) : question;
  const search = { text, filters, limit: HITS_ON_A_PAGE, offset, language };
  if ((hitsOnly || typing || offset > 0) && privateDataIn(question) === null) {
    const found = await service.search(search);
    return { ...asked, answer: null, found, list: null, counts: await countsOf(service, search, found) };
  }

  const history = earlier.map((text) => ({ question: text }));
  const begun = await service.begin({ question, history, filters, language, drop: dropped });
  const answer = await begun.finish();
  // What identifies a person goes no further than this: not into the field, the title or the next question's address.
  if (privateDataIn(question) !== null) {
    return { ...asked, question: '', earlier: [], dropped: [], answer, found: null, list: null };
  }
  const request = { question, history, filters, language: answer.language, drop: dropped };
  const alone = await answersAlone(service, request, begun.found);
  const list = await listOf(
    service,
    answer,
    alone ? search : { ...search, filters: narrowed(filters, answer.understood) },
  );
  const found = alone ? await service.search(search) : null;
  const counts = found === null ? null : await countsOf(service, search, found);
  return { ...asked, answer, found: list === null ? found : null, list, counts };
}

/** How many of what is found each value of a filter would leave, or would add beside those chosen. */
async function countsOf(
  service: Service,
  search: SearchRequest,
  found: SearchResponse,
): Promise<FilterCounts> {
  const counts: FilterCounts = { ...found.facets };
  for (const name of FILTER_NAMES.filter((filter) => isChosen(search.filters, filter))) {
    const without = { ...search, filters: withoutFilter(search.filters, name), limit: 1, offset: 0 };
    counts[name] = (await service.search(without)).facets[name];
  }
  return counts;
}

/** Whether the earlier questions made no difference to the answer: `found` is the one by the rules, which a model may have put otherwise. */
async function answersAlone(service: Service, request: AskRequest, found: AskResponse): Promise<boolean> {
  if (request.history.length === 0) return true;
  const alone = await service.begin({ ...request, history: [] });
  return alone.found.answer === found.answer;
}

/** The parameters of `search` where it finds just as many, all of them; null where it does not, or there is no whole list. */
async function listOf(service: Service, answer: AskResponse, search: SearchRequest): Promise<Query | null> {
  if (!answer.complete || answer.total === 0) return null;
  const { total, complete } = await service.search({ ...search, language: answer.language });
  if (!complete || total !== answer.total) return null;
  const { kinds, phases, counties, categories, actors } = search.filters;
  return [
    ['q', search.text],
    ...queryOf({ kind: kinds, phase: phases, county: counties, category: categories, actor: actors }),
    ['limit', String(MAX_LIMIT)],
    ['lang', answer.language],
  ];
}

function queryOf(given: GivenFilters): Query {
  return FILTER_NAMES.flatMap((name) => (given[name] ?? []).map((value): [string, string] => [name, value]));
}

/** Searching, and what a field suggests while someone types. */
import { type CallOptions, type Connection, read } from './connection.ts';
import type { Filters, Paging, SearchResponse, Suggestions } from './shapes.ts';

/** Measures and passages that match, best first. Ten, unless `limit` says otherwise. */
export function search(
  connection: Connection,
  q: string,
  { signal, lang = connection.lang, ...narrowed }: CallOptions & Filters & Paging = {},
): Promise<SearchResponse> {
  return read(connection, '/api/search', { query: { q, ...narrowed, lang }, signal }, 'results');
}

/** Names for what has been typed, those that begin so first. Eight, unless `limit` (1 to 20) says otherwise. */
export function suggest(
  connection: Connection,
  q: string,
  { signal, lang = connection.lang, limit }: CallOptions & { limit?: number | undefined } = {},
): Promise<Suggestions> {
  return read(connection, '/api/suggest', { query: { q, limit, lang }, signal }, 'suggestions');
}

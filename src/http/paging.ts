/** Pages of a list: which part is asked for, and links to the others (RFC 8288). */

/** As many as a page of a list holds, unless a smaller one is asked for. */
export const MAX_PAGE = 100;
export const MAX_OFFSET = 10_000;

/** A page of `items` from `offset` on, of at most `limit`. */
export function pageOf<T>(items: readonly T[], { limit, offset }: { limit: number; offset: number }): T[] {
  return items.slice(offset, offset + limit);
}

/** The Link header for a page of a list of `total`: first, previous, next and last; empty where all is on one page. */
export function linkHeader(
  url: string,
  { limit, offset, total }: { limit: number; offset: number; total: number },
): string {
  if (offset === 0 && total <= limit) return '';
  const last = Math.max(0, Math.ceil(total / limit) - 1) * limit;
  const pages: [relation: string, offset: number][] = [
    ['first', 0],
    ...(offset > 0 ? [['prev', Math.min(Math.max(0, offset - limit), last)] as [string, number]] : []),
    ...(offset + limit < total ? [['next', offset + limit] as [string, number]] : []),
    ['last', last],
  ];
  return pages.map(([relation, from]) => `<${at(url, from, limit)}>; rel="${relation}"`).join(', ');
}

/** The same address for another page; a path, so that it holds behind any proxy. */
function at(url: string, offset: number, limit: number): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.set('limit', String(limit));
  searchParams.set('offset', String(offset));
  return `${pathname}?${searchParams}`;
}

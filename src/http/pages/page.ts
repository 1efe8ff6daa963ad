/** What every page needs to know about its visit: language, words and how to link onwards. */
import type { Context } from 'hono';
import type { html } from 'hono/html';
import { type Strings, stringsFor } from '../../strings/strings.ts';
import type { Language } from '../../types.ts';
import { acceptedLanguage, chosenLanguage } from '../negotiate.ts';
import type { Site } from '../site.ts';

/** A piece of a page, safe to put into another one. */
export type Html = ReturnType<typeof html>;

export interface Page {
  language: Language;
  strings: Strings;
  /** The language written in the address, or null where it follows the browser or the question. */
  chosen: Language | null;
  /** The language that links to other pages must name to keep to this one's; null where the browser's is the same. */
  carried: Language | null;
  /** The style sheet, script and icon, by version. */
  site: Pick<Site, 'files'>;
  /** The page's one address, without its language; null where it has none that others should find. */
  canonical: string | null;
  /** What the page shows, as linked data. */
  linked: object | null;
  /** Percent-encoded, as in the address. */
  path: string;
  /** Scheme and host that absolute links to this site begin with. */
  origin: string;
  query: URLSearchParams;
}

/** Reads the page's language from `lang`, else from Accept-Language. */
export function pageOf(c: Context): Page {
  const chosen = chosenLanguage(c.req.query('lang'));
  const language = chosen ?? acceptedLanguage(c.req.header('accept-language'));
  // As it was written, since it goes into links: c.req.path is decoded.
  const { pathname, searchParams } = new URL(c.req.url);
  return {
    language,
    strings: stringsFor(language),
    chosen,
    carried: chosen,
    site: c.get('site') ?? { files: {} },
    // An answer is at an address of whoever asked.
    canonical: pathname === '/sok' ? null : pathname,
    linked: null,
    path: pathname,
    origin: c.get('base'),
    query: searchParams,
  };
}

/** The page in the language of an answer, unless another was chosen. */
export function inLanguageOf(page: Page, language: Language): Page {
  if (page.chosen !== null || language === page.language) return page;
  return { ...page, language, strings: stringsFor(language), carried: language };
}

/** A link within the site. The page's language follows along, since nothing is stored in the browser. */
export function href(page: Page, path: string): string {
  const [address = '', anchor] = path.split('#');
  const join = address.includes('?') ? '&' : '?';
  const search = page.carried === null ? '' : `${join}lang=${page.carried}`;
  return `${address}${search}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
}

/**
 * A link that asks. It names a language only where one was chosen: the answer comes in that of the question.
 * `earlier` are the questions before it, oldest first; `more` are further parameters.
 */
export function askHref(
  page: Page,
  question: string,
  earlier: readonly string[] = [],
  more: readonly [name: string, value: string][] = [],
): string {
  const parameters = new URLSearchParams([['q', question], ...more]);
  for (const before of earlier) parameters.append('fra', before);
  if (page.chosen) parameters.set('lang', page.chosen);
  return `/sok?${parameters}`;
}

/** This same page in another language. */
export function inLanguage(page: Page, language: Language): string {
  const parameters = new URLSearchParams(page.query);
  parameters.set('lang', language);
  return `${page.path}?${parameters}`;
}

/** A page as a response. It depends on the visitor's language where the address does not say it. */
export async function send(c: Context, page: Html, status: 200 | 400 = 200): Promise<Response> {
  c.header('Vary', 'Accept-Language');
  return c.html(page, status);
}

/** What every page needs to know about its visit: language, words and how to link onwards. */
import type { Context } from 'hono';
import type { html } from 'hono/html';
import { type Strings, stringsFor } from '../../strings/strings.ts';
import type { Language } from '../../types.ts';
import { acceptedLanguage, chosenLanguage } from '../negotiate.ts';

/** A piece of a page, safe to put into another one. */
export type Html = ReturnType<typeof html>;

export interface Page {
  language: Language;
  strings: Strings;
  /** The language written in the address, or null where it follows the browser. */
  chosen: Language | null;
  path: string;
  query: URLSearchParams;
}

/** Reads the page's language from `lang`, else from Accept-Language. */
export function pageOf(c: Context): Page {
  const chosen = chosenLanguage(c.req.query('lang'));
  const language = chosen ?? acceptedLanguage(c.req.header('accept-language'));
  return {
    language,
    strings: stringsFor(language),
    chosen,
    path: c.req.path,
    query: new URL(c.req.url).searchParams,
  };
}

/** A link within the site. A chosen language follows along, since nothing is stored in the browser. */
export function href(page: Page, path: string, query: Record<string, string> = {}): string {
  const [address = '', anchor] = path.split('#');
  const parameters = new URLSearchParams(query);
  if (page.chosen) parameters.set('lang', page.chosen);
  const search = parameters.size > 0 ? `?${parameters}` : '';
  return `${address}${search}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
}

/** This same page in another language. */
export function inLanguage(page: Page, language: Language): string {
  const parameters = new URLSearchParams(page.query);
  parameters.set('lang', language);
  return `${page.path}?${parameters}`;
}

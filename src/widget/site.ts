/** The site that an element asks: its address, and whole addresses of its pages. */
import { addressOf, type Connection, connect } from '../client/connection.ts';
import { languageOf } from './attributes.ts';
import { languageAround } from './language.ts';

/** The site that this script is from. */
const OWN_SITE = new URL('.', import.meta.url).href;

interface Chosen extends HTMLElement {
  api: string | null;
}

/** The site of the element's attributes; what tells no language is in the element's. Throws TiltakssokError `api_invalid`. */
export function siteOf(chosen: Chosen): Connection {
  const { api, lang } = chosen;
  return connect({
    api: api?.trim() || OWN_SITE,
    lang: languageOf(lang) ?? undefined,
    fetch: (input, init) =>
      fetch(input, { ...init, headers: { ...init?.headers, 'Accept-Language': languageAround(chosen) } }),
  });
}

/** A path of the site as a whole address, in the language where one was chosen; "#" where `api` is no address. */
export function pageAt(chosen: Chosen, url: string): string {
  const [path = '', anchor] = url.split('#');
  const hash = anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`;
  try {
    const site = siteOf(chosen);
    const query = site.lang === undefined ? '' : `${path.includes('?') ? '&' : '?'}lang=${site.lang}`;
    return addressOf(site, `${path}${query}${hash}`);
  } catch {
    return '#';
  }
}

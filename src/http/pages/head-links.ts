/** What a page's head tells machines: its one address, itself in other languages, how to search, and what it shows. */
import { html, raw } from 'hono/html';
import { LANGUAGES } from '../../types.ts';
import type { Html, Page } from './page.ts';

/** The links and the linked data of a page. One without an address of its own tells only how to search. */
export function headLinks(page: Page): Html {
  const { origin, canonical, chosen, strings, linked } = page;
  const search = html`${oEmbedLinks(page)}<link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title="${strings.siteName}">`;
  if (canonical === null) return search;
  const address = `${origin}${canonical}`;
  const own = chosen === null ? address : `${address}?lang=${chosen}`;
  return html`<link rel="canonical" href="${own}">
${LANGUAGES.map((language) => html`<link rel="alternate" hreflang="${language}" href="${address}?lang=${language}">\n`)}<link rel="alternate" hreflang="x-default" href="${address}">
${search}${linked === null ? '' : html`\n${jsonLd(linked)}`}`;
}

/** Pages that other sites can embed by their address alone. */
const EMBEDDED = /^\/(sok|embed|fylke\/[^/]+|fase\/[^/]+)?$/;

/** Where tools that embed by address find what to show; nothing where there is nothing to embed. */
function oEmbedLinks({ origin, path, query, strings }: Page): Html | '' {
  if (!EMBEDDED.test(path)) return '';
  const url = `${origin}${path}${query.size === 0 ? '' : `?${query}`}`;
  return html`${(['json', 'xml'] as const).map((format) => {
    const type = format === 'json' ? 'application/json+oembed' : 'text/xml+oembed';
    return html`<link rel="alternate" type="${type}" href="${origin}/oembed?${new URLSearchParams({ url, format })}" title="${strings.siteName}">\n`;
  })}`;
}

/** Data that no browser runs, so that no policy against scripts stops it; nothing in it can end the element. */
export function jsonLd(data: object): Html {
  return raw(
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  ) as Html;
}

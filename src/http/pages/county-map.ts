/** The counties of 2015 as a map of tiles, north at the top, each with a number. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import { type Html, href, type Page } from './page.ts';
import { shadeOf } from './shade.ts';

/** From north to south and from west to east, as the style sheet lays them: what is read aloud goes the same way. */
const ORDER = 'FI TR NO NT MR ST SF OP HE HO BU OS AK RO TE VE ØS VA AA'.split(' ');

/** A tile for each county, with `count` of it and a link to `address`; counties that the map does not know come last. */
export function countyMap(
  page: Page,
  { vocabulary }: Knowledge,
  count: (code: string) => number,
  address: (code: string) => string,
): Html {
  const place = (code: string) => (ORDER.includes(code) ? ORDER.indexOf(code) : ORDER.length);
  const counties = vocabulary.counties.toSorted((a, b) => place(a.code) - place(b.code));
  const most = Math.max(...counties.map(({ code }) => count(code)));
  const tiles = counties.map(({ code, name }) => {
    const number = count(code);
    return html`<li class="${shadeOf(number, most)}" data-county="${code}"><a href="${href(page, address(code))}"><span class="name">${name}</span><span class="code" aria-hidden="true">${code}</span><span class="unseen">: ${page.strings.browse.measures(number)}</span><span class="count" aria-hidden="true">${number}</span></a></li>`;
  });
  return html`<ul class="map">${tiles}</ul>`;
}

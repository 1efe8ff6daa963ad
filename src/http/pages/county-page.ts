/** One county of 2015, or a later one as the counties it covers: the measures submitted from it. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import { layout } from './layout.ts';
import { measureTable } from './measure-table.ts';
import type { Html, Page } from './page.ts';

/** `name` is the county that was asked for, `codes` the counties of 2015 it stands for. */
export function countyPage(page: Page, knowledge: Knowledge, name: string, codes: readonly string[]): Html {
  const { county: words } = page.strings;
  const names = codes.map((code) => knowledge.countyByCode.get(code)?.name ?? code);
  const measures = knowledge.units.filter(
    ({ kind, county }) => kind === 'measure' && county !== null && codes.includes(county),
  );
  const covers = codes.length > 1 ? html`<p class="lead">${words.consistsOf(names.join(', '))}</p>` : '';
  const oneCounty = codes.length === 1;
  const list =
    measures.length > 0
      ? html`<h2 id="tiltak">${words.measures(measures.length)}</h2>
${measureTable(page, knowledge, measures, { labelledBy: 'tiltak', oneCounty })}`
      : html`<p>${words.none}</p>`;
  return layout(page, name, html`<h1>${name}</h1>${covers}${list}`);
}

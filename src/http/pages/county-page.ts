/** One county of 2015, or a later one as the counties it covers: the measures submitted from it. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Unit } from '../../types.ts';
import { layout } from './layout.ts';
import { measureTable } from './measure-table.ts';
import { type Html, href, type Page } from './page.ts';

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
${measureTable(page, knowledge, measures, { labelledBy: 'tiltak', oneCounty })}
<h2>${words.phases}</h2>
<p class="quiet">${page.strings.phase.derivedNote}</p>
<ul class="bars">${phasesOf(page, knowledge, codes, measures)}</ul>`
      : html`<p>${words.none}</p>`;
  return layout(page, name, html`<h1>${name}</h1>${covers}${list}`);
}

/** Each phase with how many of the measures are tied to it: none is an answer too. */
function phasesOf(
  page: Page,
  { vocabulary }: Knowledge,
  codes: readonly string[],
  measures: readonly Unit[],
): Html[] {
  const counties = codes.map((code) => `county=${encodeURIComponent(code)}`).join('&');
  return vocabulary.phases.map(({ id, name }) => {
    const links = measures.flatMap(({ phases }) => phases.find((link) => link.id === id) ?? []);
    const tied = links.length;
    const derived = links.filter(({ basis }) => basis === 'derived').length;
    const label = name[page.language];
    const link =
      tied === 0 ? label : html`<a href="${href(page, `/tiltak?${counties}&phase=${id}`)}">${label}</a>`;
    return html`<li>${link} <span class="quiet">${page.strings.browse.tied(tied, derived)}</span></li>`;
  });
}

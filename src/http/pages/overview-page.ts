/** Who does what, and where nobody does: the counties' measures as a matrix, by phase or by category. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Unit } from '../../types.ts';
import { layout } from './layout.ts';
import { type Html, href, type Page } from './page.ts';
import { shadeOf } from './shade.ts';

interface Column {
  id: string;
  name: string;
  has(unit: Unit): boolean;
}

/** By phase, or by category where the address says so (`etter=kategori`). */
export function overviewPage(page: Page, knowledge: Knowledge): Html {
  const words = page.strings.overview;
  const byCategory = page.query.get('etter') === 'kategori';
  const columns = byCategory ? categories(page, knowledge) : phases(page, knowledge);
  const filter = byCategory ? 'category' : 'phase';
  const view = (wanted: boolean, address: string, label: string) =>
    html`<li><a href="${href(page, address)}"${wanted === byCategory ? html` aria-current="true"` : ''}>${label}</a></li>`;
  return layout(
    page,
    words.heading,
    html`<h1>${words.heading}</h1>
<p class="lead">${words.lead}</p>
<nav aria-label="${words.views}"><ul class="chips">
${view(false, '/oversikt', words.byPhase)}
${view(true, '/oversikt?etter=kategori', words.byCategory)}
</ul></nav>
${byCategory ? '' : html`<p class="quiet">${page.strings.phase.derivedNote}</p>`}
<div class="wide scroll" role="region" aria-labelledby="matrise" tabindex="0">
${matrix(page, knowledge, columns, filter)}
</div>`,
  );
}

function phases(page: Page, { vocabulary }: Knowledge): Column[] {
  return vocabulary.phases.map(({ id, name }) => ({
    id,
    name: name[page.language],
    has: (unit) => unit.phases.some((link) => link.id === id),
  }));
}

function categories(page: Page, { vocabulary }: Knowledge): Column[] {
  return vocabulary.categories.map(({ id, short }) => ({
    id,
    name: short[page.language],
    has: (unit) => unit.category === id,
  }));
}

function matrix(page: Page, knowledge: Knowledge, columns: Column[], filter: 'phase' | 'category'): Html {
  const words = page.strings.overview;
  const measures = knowledge.units.filter(({ kind }) => kind === 'measure');
  const rows = knowledge.vocabulary.counties.map((county) => ({
    ...county,
    measures: measures.filter((unit) => unit.county === county.code),
  }));
  const most = Math.max(...rows.flatMap((row) => columns.map(({ has }) => row.measures.filter(has).length)));
  const cell = (code: string, county: string, of: Unit[], column: Column) => {
    const count = of.filter(column.has).length;
    const shade = shadeOf(count, most);
    if (count === 0) return html`<td class="${shade}">0</td>`;
    const address = `/tiltak?county=${encodeURIComponent(code)}&${filter}=${column.id}`;
    return html`<td class="${shade}"><a href="${href(page, address)}" aria-label="${words.cell(county, column.name, count)}">${count}</a></td>`;
  };
  const totals = columns.map(({ has }) => html`<td>${measures.filter(has).length}</td>`);
  return html`<table class="matrix">
<caption class="unseen" id="matrise">${words.caption}</caption>
<thead><tr><th scope="col">${page.strings.unit.county}</th>${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}<th scope="col">${words.all}</th></tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr><th scope="row"><a href="${href(page, `/fylke/${encodeURIComponent(row.code)}`)}">${row.name}</a></th>${columns.map((column) => cell(row.code, row.name, row.measures, column))}<td>${row.measures.length}</td></tr>`,
  )}</tbody>
<tfoot><tr><th scope="row">${words.total}</th>${totals}<td>${measures.length}</td></tr></tfoot>
</table>`;
}

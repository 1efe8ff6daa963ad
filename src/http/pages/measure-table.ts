/** Measures in a table, as chapter 4 of the source has them: by group and subgroup, each with its county. */
import { html } from 'hono/html';
import { categoryOf, type Knowledge } from '../../search/knowledge.ts';
import type { Unit } from '../../types.ts';
import { countyOf } from '../unit-view.ts';
import { langOf } from './corpus-language.ts';
import { type Html, href, type Page } from './page.ts';

/**
 * One table of measures, with a heading row where the group or subgroup changes. `anchors` gives the rows the
 * units' ids, which may be done once on a page; `detail` adds to a measure's cell.
 */
export function measureTable(
  page: Page,
  knowledge: Knowledge,
  measures: readonly Unit[],
  options: { caption: string; anchors: boolean; detail?: (unit: Unit) => Html | '' },
): Html {
  const { unit: words } = page.strings;
  let last = '';
  const rows = measures.map((unit) => {
    const category = categoryOf(knowledge, unit);
    const group = [category?.group, category?.subgroup]
      .filter((name) => typeof name === 'string')
      .join(' › ');
    const head =
      group === last || group === ''
        ? ''
        : html`<tr><th colspan="3" scope="colgroup"${langOf(page, group)}>${group}</th></tr>`;
    last = group;
    return html`${head}${row(page, knowledge, unit, options)}`;
  });
  return html`<table>
<caption${langOf(page, options.caption)}>${options.caption}</caption>
<thead><tr><th scope="col">${words.county}</th><th scope="col">${words.measure}</th><th scope="col">${words.scope}</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

function row(
  page: Page,
  knowledge: Knowledge,
  unit: Unit,
  { anchors, detail }: { anchors: boolean; detail?: (unit: Unit) => Html | '' },
): Html {
  const county = countyOf(unit, knowledge);
  const id = anchors ? html` id="${unit.id}"` : '';
  return html`<tr${id}><td>${county ? html`<a href="${href(page, `/fylke/${county.code}`)}">${county.name}</a>` : ''}</td>
<td><a href="${href(page, `/tiltak/${unit.id}`)}"${langOf(page, unit.title)}>${unit.title}</a>${detail ? detail(unit) : ''}</td>
<td${langOf(page, unit.scope ?? '')}>${unit.scope ?? ''}</td></tr>`;
}

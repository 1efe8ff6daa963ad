/** Measures in a table, as chapter 4 of the source has them: by group and subgroup, each with its county. */
import { html } from 'hono/html';
import { categoryOf, type Knowledge } from '../../search/knowledge.ts';
import type { Unit } from '../../types.ts';
import { countyPathOf } from '../unit-link.ts';
import { countyOf } from '../unit-view.ts';
import { langOf } from './corpus-language.ts';
import { headingPath } from './headings.ts';
import { type Html, href, type Page } from './page.ts';

interface Options {
  /** Id of the heading that names the table. */
  labelledBy: string;
  /** Gives the rows the units' ids, which may be done once on a page. */
  anchors?: boolean;
  /** Leaves out the column of counties, where all measures are of one. */
  oneCounty?: boolean;
  /** Gives each row a box with this name and the measure's id, to choose it in the form that the table is in. */
  choose?: string;
  /** Ids of measures whose box is ticked. */
  chosen?: readonly string[];
  /** Adds to a measure's cell. */
  detail?: (unit: Unit) => Html | '';
}

/**
 * One table of measures, with a heading row where the group or subgroup changes. The column of scopes is left out
 * where no measure has one. Roles are spelt out, since narrow screens show the rows as blocks.
 */
export function measureTable(
  page: Page,
  knowledge: Knowledge,
  measures: readonly Unit[],
  options: Options,
): Html {
  const { unit: words } = page.strings;
  const scopes = measures.some(({ scope }) => scope !== null);
  const columns = [
    ...(options.choose ? [html`<span class="unseen">${page.strings.compare.button}</span>`] : []),
    ...(options.oneCounty ? [] : [words.county]),
    words.measure,
    ...(scopes ? [words.scope] : []),
  ];
  let last = '';
  const rows = measures.map((unit) => {
    const category = categoryOf(knowledge, unit);
    const group = headingPath([category?.group, category?.subgroup]);
    const head =
      group === last || group === ''
        ? ''
        : html`<tr role="row"><th colspan="${columns.length}" scope="colgroup" role="columnheader"${langOf(page, group)}>${group}</th></tr>`;
    last = group;
    return html`${head}${row(page, knowledge, unit, options, scopes)}`;
  });
  return html`<table class="measures" role="table" aria-labelledby="${options.labelledBy}">
<thead role="rowgroup"><tr role="row">${columns.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows}</tbody>
</table>`;
}

function row(page: Page, knowledge: Knowledge, unit: Unit, options: Options, scopes: boolean): Html {
  const county = countyOf(unit, knowledge);
  const id = options.anchors ? html` id="${unit.id}"` : '';
  const from = county ? html`<a href="${href(page, countyPathOf(county.code))}">${county.name}</a>` : '';
  const scope = unit.scope ?? '';
  const box = options.choose
    ? html`<td role="cell"><input type="checkbox" name="${options.choose}" value="${unit.id}"${options.chosen?.includes(unit.id) ? html` checked` : ''} aria-label="${page.strings.compare.chooseOne(unit.title)}"></td>`
    : '';
  return html`<tr role="row"${id}>${box}${options.oneCounty ? '' : html`<td role="cell">${from}</td>`}
<td role="cell"><a href="${href(page, `/tiltak/${unit.id}`)}"${langOf(page, unit.title)}>${unit.title}</a>${options.detail?.(unit) ?? ''}</td>
${scopes ? html`<td role="cell" class="quiet"${langOf(page, scope)}>${scope}</td>` : ''}</tr>`;
}

/** All measures, or those that the filters leave, to browse, to compare and to take along. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import { passes } from '../../search/structured.ts';
import type { Filters, Unit } from '../../types.ts';
import { CHOSEN } from './compare-page.ts';
import { chosenLine, type FilterCounts, filterChips, withoutFilter } from './filter-chips.ts';
import { layout } from './layout.ts';
import { measureTable } from './measure-table.ts';
import type { Html, Page } from './page.ts';
import { basisNote } from './phase-label.ts';

const FILES = ['csv', 'json', 'ris'] as const;

export function measuresPage(page: Page, knowledge: Knowledge, filters: Filters): Html {
  const words = page.strings.list;
  const all = knowledge.units.filter(({ kind }) => kind === 'measure');
  const measures = all.filter((unit) => passes(filters, unit));
  const basis = ({ phases }: Unit) => {
    const link = phases.find(({ id }) => filters.phases.includes(id));
    return link ? html`<span class="quiet">${basisNote(page, link.basis)}</span>` : '';
  };
  const list =
    measures.length === 0
      ? html`<p>${words.none}</p>`
      : html`${downloads(page, filters)}
<form action="/sammenlign">
${page.chosen ? html`<input type="hidden" name="lang" value="${page.chosen}">` : ''}
${measureTable(page, knowledge, measures, { labelledBy: 'antall', detail: basis, choose: 'id', chosen: page.query.getAll(CHOSEN) })}
<p class="below"><button class="ds-button" type="submit">${page.strings.compare.button}</button> <span class="quiet">${page.strings.compare.howMany}</span></p>
</form>`;
  return layout(
    page,
    words.heading,
    html`<h1>${words.heading}</h1>
<div id="resultat" class="wide result">
<section aria-labelledby="antall">
<h2 id="antall" tabindex="-1">${words.extent(measures.length, all.length)}</h2>
${chosenLine(page, knowledge, filters)}
${filters.phases.length > 0 ? html`<p class="quiet">${page.strings.phase.derivedNote}</p>` : ''}
${list}
</section>
${filterChips(page, knowledge, filters, countsOf(all, filters))}
</div>
<p id="status" role="status" class="unseen"></p>`,
  );
}

function countsOf(measures: readonly Unit[], filters: Filters): FilterCounts {
  const left = (name: 'phase' | 'county' | 'category') =>
    measures.filter((unit) => passes(withoutFilter(filters, name), unit));
  return {
    phase: tally(left('phase').flatMap(({ phases }) => [...new Set(phases.map(({ id }) => id))])),
    county: tally(left('county').flatMap(({ county }) => county ?? [])),
    category: tally(
      left('category').flatMap(({ category, group, subgroup }) =>
        [category, group, subgroup].flatMap((id) => id ?? []),
      ),
    ),
  };
}

function tally(ids: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

function downloads(page: Page, { phases, counties, categories }: Filters): Html {
  const words = page.strings.list;
  const query = new URLSearchParams();
  for (const id of phases) query.append('phase', id);
  for (const id of counties) query.append('county', id);
  for (const id of categories) query.append('category', id);
  const links = FILES.map((format) => {
    const address = new URLSearchParams([...query, ['format', format]]);
    return html` <a href="/api/measures?${address}">${words.formats[format]}</a>`;
  });
  return html`<p class="quiet">${words.download}${links.map((link, i) => html`${i === 0 ? '' : ' ·'}${link}`)}</p>`;
}

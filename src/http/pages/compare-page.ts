/** Two to four measures side by side: what the source says of each, what they share, and what nobody says. */
import { html } from 'hono/html';
import { type ComparedProperty, type Comparison, compare } from '../../search/compare.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Unit } from '../../types.ts';
import { LEAST_COMPARED, MOST_COMPARED } from '../measure-look-up.ts';
import { countyPathOf } from '../unit-link.ts';
import { bokmaal, langOf } from './corpus-language.ts';
import { layout } from './layout.ts';
import { type Html, href, type Page } from './page.ts';
import { basisNote, phaseName } from './phase-label.ts';

/** The parameter of the page of all measures that names one to be ticked there; it repeats. */
export const CHOSEN = 'valgt';

/** The comparison, or a sentence on how many to choose where there are too few or too many. */
export function comparePage(page: Page, knowledge: Knowledge, measures: readonly Unit[]): Html {
  const { compare: words } = page.strings;
  const fits = measures.length >= LEAST_COMPARED && measures.length <= MOST_COMPARED;
  const chose = measures.length > 0 ? `${words.chosen(measures.length)} ` : '';
  // Back there the boxes of those that were chosen are ticked.
  const choices = new URLSearchParams(measures.map(({ id }) => [CHOSEN, id]));
  return layout(
    page,
    words.heading,
    html`<h1 id="sammenlign">${words.heading}</h1>
${fits ? '' : html`<p class="notice">${chose}${words.howMany}</p>`}
${fits ? sideBySide(page, knowledge, measures) : ''}
<p><a href="${href(page, measures.length > 0 ? `/tiltak?${choices}` : '/tiltak')}">${words.choose}</a></p>`,
  );
}

function sideBySide(page: Page, knowledge: Knowledge, measures: readonly Unit[]): Html {
  const { compare: words, measure: said } = page.strings;
  const comparison = compare(knowledge, measures);
  const heads = measures.map(
    (unit) =>
      html`<th scope="col"><a href="${href(page, `/tiltak/${unit.id}`)}"${langOf(page, unit.title)}>${unit.title}</a></th>`,
  );
  return html`<p class="quiet">${said.noDescription}</p>
<div class="wide scroll" role="region" aria-labelledby="sammenlign" tabindex="0">
<table class="compared">
<thead><tr><td></td>${heads}<th scope="col"><span class="unseen">${words.sharedColumn}</span></th></tr></thead>
<tbody>
${comparison.properties.map((property) => propertyRow(page, property))}
${phaseRows(page, knowledge, comparison)}
${conceptRows(page, knowledge, comparison)}
</tbody>
</table>
</div>`;
}

/** `nothing` stands where a measure has none of it. */
function row(
  page: Page,
  head: Html | string,
  cells: (Html | string | null)[],
  { shared, nothing }: { shared: boolean; nothing: string },
): Html {
  const { compare: words } = page.strings;
  const none = html`<span class="quiet">${nothing}</span>`;
  return html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td>${cell ?? none}</td>`)}<td>${shared ? html`<span class="shared">${words.shared}</span>` : ''}</td></tr>`;
}

function propertyRow(page: Page, { property, values, shared }: ComparedProperty): Html {
  const { unit, compare: words } = page.strings;
  const heads = { ...unit, subgroup: words.subgroup };
  const cells = values.map((value) => {
    if (value === null) return null;
    if (property === 'county') return html`<a href="${href(page, countyPathOf(value.id))}">${value.name}</a>`;
    return html`<span${bokmaal(page)}>${value.name}</span>`;
  });
  return row(page, heads[property], cells, { shared, nothing: words.unsaid });
}

function phaseRows(page: Page, knowledge: Knowledge, { phases }: Comparison): Html[] {
  const { unit } = page.strings;
  return phases.map(({ id, bases, shared }) => {
    const name = phaseName(page, knowledge, id);
    const head = html`${unit.phase}: <a href="${href(page, `/fase/${id}`)}">${name}</a>`;
    const cells = bases.map((basis) =>
      basis === null ? null : `${page.strings.compare.yes}${basisNote(page, basis)}`,
    );
    return row(page, head, cells, { shared, nothing: page.strings.compare.no });
  });
}

function conceptRows(page: Page, { vocabulary }: Knowledge, { concepts }: Comparison): Html[] {
  const { compare: words } = page.strings;
  return concepts.map(({ id, named, shared }) => {
    const concept = vocabulary.concepts.find((one) => one.id === id);
    const head = `${words.concept}: ${concept?.pref[page.language] ?? id}`;
    const cells = named.map((names) => (names ? words.yes : null));
    return row(page, head, cells, { shared, nothing: words.no });
  });
}

/** One phase: what its section lists, and the measures tied to it, with derived ties told apart. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Phase, PhaseBasis } from '../../types.ts';
import { langOf } from './corpus-language.ts';
import { layout } from './layout.ts';
import { measureTable } from './measure-table.ts';
import { type Html, href, type Page } from './page.ts';
import { sectionHtml } from './source-section.ts';

export function phasePage(page: Page, knowledge: Knowledge, phase: Phase): Html {
  const { phase: words } = page.strings;
  const name = phase.name[page.language];
  const passages = knowledge.units.filter(({ section, kind }) => section === phase.id && kind === 'passage');
  return layout(
    page,
    name,
    html`<h1>${name}</h1>
<p class="lead"${langOf(page, phase.motto)}>${phase.motto}</p>
<h2>${words.statements}</h2>
<p><a href="${href(page, `/kilde#punkt-${phase.id}`)}">§ ${phase.id}</a></p>
${sectionHtml(page, passages, 3)}
${tied(page, knowledge, phase, 'explicit')}
${tied(page, knowledge, phase, 'derived')}`,
  );
}

function tied(
  page: Page,
  knowledge: Knowledge,
  phase: Phase,
  basis: Extract<PhaseBasis, 'explicit' | 'derived'>,
): Html {
  const { phase: words } = page.strings;
  const measures = knowledge.units.filter(
    (unit) =>
      unit.kind === 'measure' && unit.phases.some((link) => link.id === phase.id && link.basis === basis),
  );
  const heading = words[basis](measures.length);
  const note = basis === 'derived' ? html`<p class="quiet">${words.derivedNote}</p>` : '';
  const list =
    measures.length > 0
      ? measureTable(page, knowledge, measures, { labelledBy: basis })
      : html`<p>${words.none}</p>`;
  return html`<h2 id="${basis}">${heading}</h2>${note}${list}`;
}

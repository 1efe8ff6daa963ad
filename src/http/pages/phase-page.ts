/** One phase: what its section lists, and the measures tied to it, with derived ties told apart. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Phase, PhaseBasis } from '../../types.ts';
import { langOf } from './corpus-language.ts';
import { countyMap } from './county-map.ts';
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
${sectionHtml(page, knowledge, passages, 3)}
${tied(page, knowledge, phase, 'explicit')}
${tied(page, knowledge, phase, 'derived')}
<h2>${words.map}</h2>
${mapOf(page, knowledge, phase)}
${neighbours(page, knowledge, phase)}`,
  );
}

/** Which counties have measures in the phase, and which have none. */
function mapOf(page: Page, knowledge: Knowledge, { id }: Phase): Html {
  const measures = knowledge.units.filter(
    ({ kind, phases }) => kind === 'measure' && phases.some((link) => link.id === id),
  );
  return countyMap(
    page,
    knowledge,
    (code) => measures.filter(({ county }) => county === code).length,
    (code) => `/tiltak?county=${encodeURIComponent(code)}&phase=${id}`,
  );
}

/** Links to the phases before and after. */
function neighbours(page: Page, { vocabulary }: Knowledge, phase: Phase): Html {
  const { phase: words } = page.strings;
  const at = vocabulary.phases.indexOf(phase);
  const link = (to: Phase | undefined, rel: 'prev' | 'next') =>
    to
      ? html`<li><a rel="${rel}" href="${href(page, `/fase/${to.id}`)}">${words[rel]}: ${to.name[page.language]}</a></li>`
      : '';
  return html`<nav aria-label="${page.strings.unit.phase}"><ul class="chips">${link(vocabulary.phases[at - 1], 'prev')}${link(vocabulary.phases[at + 1], 'next')}</ul></nav>`;
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

/** One search hit on a page: its words, where it stands, and links to the measure and the source. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Hit } from '../../types.ts';
import { countyPathOf } from '../unit-link.ts';
import { bokmaal, langOf } from './corpus-language.ts';
import { headingPath } from './headings.ts';
import { type Html, href, type Page } from './page.ts';
import { basisNote, phaseName } from './phase-label.ts';

/** A hit as a list item; `note` says why it is there, where its words do not. */
export function hitItem(page: Page, knowledge: Knowledge, hit: Hit, note = ''): Html {
  const { strings } = page;
  const own = hit.kind === 'measure' ? hit.title : hit.text;
  const place = strings.unit.place(hit.citation.section, hit.citation.page);
  const inSource = href(page, hit.citation.url);
  const main = hit.kind === 'measure' ? href(page, `/tiltak/${hit.id}`) : inSource;
  // A passage goes by its own words: many share the title of their section.
  const title = hit.kind === 'measure' ? highlightedTitle(hit) : highlighted(hit.text, hit.highlights);
  const above = headingPath(hit.kind === 'measure' ? hit.context : [hit.title, ...hit.context]);
  const path = above === '' ? '' : html`<p class="path"${langOf(page, above)}>${above}</p>`;
  return html`<li>
<h3><a href="${main}"${langOf(page, hit.text)}>${title}</a></h3>
${path}${correctionLine(page, hit.correction)}${note === '' ? '' : html`<p class="quiet">${note}</p>`}
<ul class="meta">
<li>${strings.kind[hit.kind]}</li>
${hit.citation.counties.map(({ code, name }) => html`<li><a href="${href(page, countyPathOf(code))}">${name}</a></li>`)}
${hit.scope === null ? '' : html`<li${langOf(page, hit.scope)}>${hit.scope}</li>`}
${phaseItem(page, knowledge, hit)}
${hit.category === null ? '' : html`<li${bokmaal(page)}>${hit.category.name}</li>`}
${hit.actor === null ? '' : html`<li${bokmaal(page)}>${hit.actor.name}</li>`}
<li><a href="${inSource}"><span class="unseen">${strings.hits.openSource}: </span>${place}<span class="unseen">, <span${langOf(page, own)}>${own}</span></span></a></li>
</ul>
</li>`;
}

/** A misspelt text as it was probably meant, in its own language; nothing where there is nothing to correct. */
export function correctionLine(page: Page, correction: string | null): Html | '' {
  if (correction === null) return '';
  const { corrected } = page.strings.hits;
  return html`<p class="quiet">${corrected} <span${langOf(page, correction)}>${correction}</span></p>`;
}

function phaseItem(page: Page, knowledge: Knowledge, hit: Hit): Html | '' {
  const { phase } = hit.citation;
  if (phase === null) return '';
  return html`<li><a href="${href(page, `/fase/${phase.id}`)}">${phaseName(page, knowledge, phase.id)}</a>${basisNote(page, phase.basis)}</li>`;
}

/** A measure's line holds its title; what is marked in the line is marked in the title. */
function highlightedTitle(hit: Hit): Html {
  const start = hit.text.indexOf(hit.title);
  if (start < 0) return html`${hit.title}`;
  const end = start + hit.title.length;
  const inside = hit.highlights
    .map(([from, to]): [number, number] => [Math.max(from, start) - start, Math.min(to, end) - start])
    .filter(([from, to]) => from < to);
  return highlighted(hit.title, inside);
}

/** The text with its highlights marked. Pairs are in order and do not overlap. */
export function highlighted(text: string, highlights: Hit['highlights']): Html {
  let from = 0;
  const parts = highlights.map(([start, end]) => {
    const part = html`${text.slice(from, start)}<mark>${text.slice(start, end)}</mark>`;
    from = end;
    return part;
  });
  return html`${parts}${text.slice(from)}`;
}

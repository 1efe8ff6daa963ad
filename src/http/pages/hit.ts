/** One search hit on a page: its words, where it stands, and links to the measure and the source. */
import { html } from 'hono/html';
import type { Hit } from '../../types.ts';
import { bokmaal, langOf } from './corpus-language.ts';
import { type Html, href, type Page } from './page.ts';

/** A hit as a list item. */
export function hitItem(page: Page, hit: Hit): Html {
  const { strings } = page;
  const inSource = href(page, hit.citation.url);
  const main = hit.kind === 'measure' ? href(page, `/tiltak/${hit.id}`) : inSource;
  // A passage goes by its own words: many share the title of their section.
  const title = hit.kind === 'measure' ? highlightedTitle(hit) : highlighted(hit.text, hit.highlights);
  const above = hit.kind === 'measure' ? hit.context : [hit.title, ...hit.context];
  const path =
    above.length > 0 ? html`<p class="path"${langOf(page, above.join(' '))}>${above.join(' › ')}</p>` : '';
  const corrected =
    hit.correction === null ? '' : html`<p class="quiet">${strings.hits.corrected(hit.correction)}</p>`;
  return html`<li>
<h3><a href="${main}"${langOf(page, hit.text)}>${title}</a></h3>
${path}${corrected}
<ul class="meta">
<li>${strings.kind[hit.kind]}</li>
${hit.citation.counties.map(({ code, name }) => html`<li><a href="${href(page, `/fylke/${code}`)}">${name}</a></li>`)}
${hit.scope === null ? '' : html`<li${langOf(page, hit.scope)}>${hit.scope}</li>`}
${phaseItem(page, hit)}
${hit.category === null ? '' : html`<li${bokmaal(page)}>${hit.category.name}</li>`}
${hit.actor === null ? '' : html`<li${bokmaal(page)}>${hit.actor.name}</li>`}
<li><a href="${inSource}" aria-label="${strings.hits.openSource}: ${hit.citation.label}, ${hit.kind === 'measure' ? hit.title : hit.text}">${hit.citation.label}</a></li>
</ul>
</li>`;
}

function phaseItem(page: Page, hit: Hit): Html | '' {
  const { phase } = hit.citation;
  if (phase === null) return '';
  const basis = phase.basis === 'section' ? '' : ` (${page.strings.basis[phase.basis]})`;
  return html`<li><a href="${href(page, `/fase/${phase.id}`)}"${langOf(page, phase.name)}>${phase.name}</a>${basis}</li>`;
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

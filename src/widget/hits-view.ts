/** Hits as the element shows them: the source's words, where they stand, and which links are derived. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Hit, SearchResponse } from '../client/shapes.ts';
import { corpusLanguage } from '../language/corpus-language.ts';
import type { View } from './view.ts';

/** The list, how much of the whole it is, and a way to the rest. `more` is the address of all hits. */
export function hitsView(
  view: View,
  { results, total, complete }: SearchResponse,
  more: string,
): TemplateResult {
  const { strings } = view;
  const derived = results.some(({ citation }) => citation.phase?.basis === 'derived');
  return html`<div part="hits">
    <h2>${strings.hitsHeading} (${total})</h2>
    <p class="quiet">${complete ? strings.complete : strings.nearest}</p>
    <ol>
      ${results.map((hit) => hitView(view, hit))}
    </ol>
    ${derived ? html`<p class="quiet">${strings.derivedNote}</p>` : nothing}
    ${total > results.length ? html`<p><a part="more" href=${more}>${strings.more}</a></p>` : nothing}
  </div>`;
}

function hitView(view: View, hit: Hit): TemplateResult {
  const { strings, addressOf } = view;
  const { citation, kind, title, text, correction } = hit;
  const { section, page, phase, counties } = citation;
  const place = strings.place(section, page);
  const source = addressOf(citation.url);
  const isMeasure = kind === 'measure';
  // A passage goes by its own words: many share the title of their section.
  const name = isMeasure ? title : marked(text, hit.highlights);
  const note = phase === null || phase.basis === 'section' ? '' : ` (${strings.basis[phase.basis]})`;
  return html`<li part="hit">
    <h3>
      <a href=${isMeasure ? addressOf(`/tiltak/${hit.id}`) : source} lang=${corpusLanguage(text)}>${name}</a>
    </h3>
    ${
      correction === null
        ? nothing
        : html`<p class="quiet">${strings.corrected} <span lang=${corpusLanguage(correction)}>${correction}</span></p>`
    }
    <ul class="facts">
      <li>${strings.kind[kind]}</li>
      ${counties.map(({ name }) => html`<li lang="nb">${name}</li>`)}
      ${phase === null ? nothing : html`<li><span lang="nb">${phase.name}</span>${note}</li>`}
      <li>
        <a href=${source}><span class="unseen">${strings.inSource}: </span>${place}<span class="unseen" lang=${corpusLanguage(text)}>, ${isMeasure ? title : text}</span></a>
      </li>
    </ul>
  </li>`;
}

/** The text with its highlights marked. Pairs are in order and do not overlap. */
function marked(text: string, highlights: Hit['highlights']): unknown[] {
  let from = 0;
  const parts = highlights.map(([start, end]) => {
    const part = html`${text.slice(from, start)}<mark>${text.slice(start, end)}</mark>`;
    from = end;
    return part;
  });
  return [...parts, text.slice(from)];
}

/** The hits below an answer, or why there are none: the answer holds them all, or builds on more than a search knows. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import type { SearchResponse } from '../../types.ts';
import { HITS_ALONE } from '../hits-alone.ts';
import type { Asked } from './asked.ts';
import { chosenLine } from './filter-chips.ts';
import { hitItem } from './hit.ts';
import { askHref, type Html, type Page } from './page.ts';

/** What comes after the answer; its first element has the id "treff". Nothing after a refusal. */
export function hitsSection(page: Page, knowledge: Knowledge, asked: Asked): Html {
  const { hits } = page.strings;
  const { found, answer, list } = asked;
  if (list !== null && answer !== null) {
    return section(
      hits.heading(answer.total),
      html`<p>${hits.allAbove(answer.total)} <a href="/api/search?${new URLSearchParams(list)}">${hits.json}</a></p>
${chosenLine(page, knowledge, asked.chosen)}`,
    );
  }
  if (found !== null) return section(hits.heading(found.total), listed(page, knowledge, asked, found));
  // A question that was refused is not to be searched for either.
  if (asked.question === '') return html``;
  const alone = askHref(page, asked.question, [], asked.filters);
  return html`<p id="treff" tabindex="-1">${hits.inConversation} <a data-ask href="${alone}">${hits.alone}</a></p>
${chosenLine(page, knowledge, asked.chosen)}`;
}

function section(heading: string, content: Html): Html {
  return html`<section aria-labelledby="treff">
<h2 id="treff" tabindex="-1">${heading}</h2>
${content}
</section>`;
}

function listed(page: Page, knowledge: Knowledge, asked: Asked, found: SearchResponse): Html {
  const { hits } = page.strings;
  const extent = found.total === 0 ? hits.none : found.complete ? hits.complete : hits.nearest;
  const typing = page.query.get('vis') === HITS_ALONE ? html`<p class="quiet">${hits.whileTyping}</p>` : '';
  return html`${typing}<p class="quiet">${extent}</p>
${chosenLine(page, knowledge, asked.chosen)}
<ol class="hits" start="${asked.offset + 1}">${found.results.map((hit) => hitItem(page, knowledge, hit))}</ol>
${more(page, asked, found)}`;
}

function more(
  page: Page,
  { question, earlier, limit, offset, filters }: Asked,
  found: SearchResponse,
): Html | '' {
  const shown = offset + found.results.length;
  const left = Math.min(limit, found.total - shown);
  if (left <= 0 || found.results.length === 0) return '';
  const typed: [string, string][] = page.query.get('vis') === HITS_ALONE ? [['vis', HITS_ALONE]] : [];
  const next = askHref(page, question, earlier, [...filters, ...typed, ['offset', String(offset + limit)]]);
  return html`<p><a data-ask rel="next" href="${next}">${page.strings.hits.more(left)}</a></p>`;
}

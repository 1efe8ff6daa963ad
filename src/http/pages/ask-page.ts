/** The front page and the page of an answer: the field to ask in, the answer, and the hits below it. */
import { html } from 'hono/html';
import type { AskResponse, SearchResponse } from '../../types.ts';
import { answerArticle, questionLink } from './answer.ts';
import { hitItem } from './hit.ts';
import { layout } from './layout.ts';
import { type Html, href, type Page } from './page.ts';

export interface Asked {
  question: string;
  /** Left out on later pages of hits. */
  answer: AskResponse | null;
  found: SearchResponse;
  limit: number;
  offset: number;
  /** Filters as given, kept by the links onwards: names of parameters and their values. */
  filters: [name: string, value: string][];
}

/** The page with the field, and below it examples, an answer or a sentence on what was wrong with the question. */
export function askPage(
  page: Page,
  content: { asked: Asked } | { fault: string; question: string } | null,
): Html {
  const { strings } = page;
  const question = content === null ? '' : 'asked' in content ? content.asked.question : content.question;
  const result =
    content === null
      ? examples(page)
      : 'asked' in content
        ? results(page, content.asked)
        : fault(content.fault);
  return layout(
    page,
    question === '' ? null : question,
    html`<h1>${strings.ask.heading}</h1>
${content === null ? html`<p class="lead">${strings.ask.lead}</p>` : ''}
<form data-ask data-busy="${strings.ask.busy}" role="search" method="get" action="/sok">
<label for="q">${strings.ask.label}</label>
<div class="field">
<input id="q" name="q" type="search" value="${question}" maxlength="500" required autocomplete="off" enterkeyhint="search">
<button type="submit">${strings.ask.button}</button>
</div>
${page.chosen ? html`<input type="hidden" name="lang" value="${page.chosen}">` : ''}
</form>
<p id="status" role="status" class="quiet"></p>
<div id="resultat">
${result}
</div>`,
  );
}

function examples(page: Page): Html {
  const { strings } = page;
  return html`<h2 tabindex="-1">${strings.ask.examplesHeading}</h2>
<ul class="chips">${strings.ask.examples.map((example) => questionLink(page, example))}</ul>`;
}

function fault(sentence: string): Html {
  return html`<h2 tabindex="-1" class="notice">${sentence}</h2>`;
}

function results(page: Page, asked: Asked): Html {
  const { hits } = page.strings;
  const { found } = asked;
  const extent = found.total === 0 ? hits.none : found.complete ? hits.complete : hits.nearest;
  return html`${asked.answer ? answerArticle(page, asked.answer) : ''}
<section aria-labelledby="treff">
<h2 id="treff" tabindex="-1">${hits.heading(found.total)}</h2>
<p class="quiet">${extent}</p>
${limits(page, asked)}
<ol class="hits" start="${asked.offset + 1}">${found.results.map((hit) => hitItem(page, hit))}</ol>
${more(page, asked)}
</section>`;
}

function limits(page: Page, { question, filters }: Asked): Html | '' {
  if (filters.length === 0) return '';
  const { hits } = page.strings;
  const values = filters.map(([, value]) => value).join(', ');
  return html`<p>${hits.filteredBy} ${values}. <a data-ask href="${href(page, '/sok', { q: question })}">${hits.removeFilters}</a></p>`;
}

function more(page: Page, { question, found, limit, offset, filters }: Asked): Html | '' {
  const shown = offset + found.results.length;
  const left = Math.min(limit, found.total - shown);
  if (left <= 0 || found.results.length === 0) return '';
  const query = new URLSearchParams([['q', question], ...filters, ['offset', String(offset + limit)]]);
  if (page.chosen) query.set('lang', page.chosen);
  return html`<p><a data-ask rel="next" href="/sok?${query.toString()}">${page.strings.hits.more(left)}</a></p>`;
}

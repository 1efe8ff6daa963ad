/** The answer on a page: the text with its markers, the sources it quotes, and what to ask next. */
import { html } from 'hono/html';
import type { AnswerCitation, AskResponse } from '../../types.ts';
import { answerHtml } from './answer-html.ts';
import { bokmaal, langOf } from './corpus-language.ts';
import { type Html, href, type Page } from './page.ts';

/** Up to this many sources stand open below the answer; more fold away, since each marker leads to its own. */
const SOURCES_SHOWN = 8;

/** The answer as an article. */
export function answerArticle(page: Page, response: AskResponse): Html {
  const { strings } = page;
  const cited = new Map(response.citations.map((citation) => [citation.n, citation]));
  const body = answerHtml(response.answer, {
    quoteLanguage: response.language === 'nb' ? null : 'nb',
    citation(n) {
      const citation = cited.get(n);
      return citation
        ? { url: href(page, citation.url), label: strings.answer.sourceLink(n, citation.label) }
        : null;
    },
  });
  const language = response.language === page.language ? '' : html` lang="${response.language}"`;
  const notice =
    response.notice === undefined ? '' : html`<p class="notice"${language}>${response.notice}</p>`;
  return html`<article class="answer" aria-labelledby="svar">
<h2 id="svar" tabindex="-1">${strings.answer.heading}</h2>
<div${language}>${body}</div>
${notice}
${sources(page, response.citations)}
${followUps(page, response)}
</article>`;
}

function sources(page: Page, citations: AnswerCitation[]): Html | '' {
  if (citations.length === 0) return '';
  const open = citations.length <= SOURCES_SHOWN ? html` open` : '';
  return html`<details${open}>
<summary>${page.strings.answer.sources} (${citations.length})</summary>
<ol class="sources">${citations.map((citation) => source(page, citation))}</ol>
</details>`;
}

function source(page: Page, citation: AnswerCitation): Html {
  const places = [
    ...citation.counties.map(({ name }) => name),
    ...(citation.phase ? [citation.phase.name] : []),
    citation.sectionTitle,
  ];
  return html`<li value="${citation.n}"><q${langOf(page, citation.quote)}>${citation.quote}</q><br>
<a href="${href(page, citation.url)}" aria-label="${page.strings.answer.sourceLink(citation.n, citation.label)}">${citation.label}</a>
<span class="quiet"${bokmaal(page)}>${places.filter((place, i) => places.indexOf(place) === i).join(' · ')}</span></li>`;
}

function followUps(page: Page, { followUps: questions, language: asked }: AskResponse): Html | '' {
  if (questions.length === 0) return '';
  const language = asked === page.language ? '' : html` lang="${asked}"`;
  return html`<h3>${page.strings.answer.followUps}</h3>
<ul class="chips"${language}>${questions.map((question) => questionLink(page, question))}</ul>`;
}

/** A link that asks a question, as a list item. */
export function questionLink(page: Page, question: string): Html {
  return html`<li><a data-ask href="${href(page, '/sok', { q: question })}">${question}</a></li>`;
}

/** The answer on a page: how the question was read, the text with its markers, its sources, and what to ask next. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import type { AnswerCitation, AskResponse, Language } from '../../types.ts';
import { answerHtml } from './answer-html.ts';
import { langOf } from './corpus-language.ts';
import { askHref, type Html, href, type Page } from './page.ts';
import { basisNote, phaseName } from './phase-label.ts';
import { type SourceLanguage, sourceLanguageIn, withQuotes } from './source-words.ts';
import { carriedLine, understoodLine } from './understood.ts';

/** Up to this many sources stand open below the answer; more fold away, since each marker leads to its own. */
const SOURCES_SHOWN = 12;
/** From this many citations on, a link leads past them. */
const SKIPPED_FROM = 5;

/**
 * The answer as an article. `next` is the id of what comes after it on the page; `without` is the address that asks the same
 * without what was carried over.
 */
export function answerArticle(
  page: Page,
  knowledge: Knowledge,
  response: AskResponse,
  { next, without }: { next: string; without: (ids: readonly string[]) => string },
): Html {
  const { strings } = page;
  const sourceLanguage = sourceLanguageIn(knowledge, response.language);
  const cited = new Map(response.citations.map((citation) => [citation.n, citation]));
  const body = answerHtml(response.answer, {
    sourceLanguage,
    citation(n) {
      const citation = cited.get(n);
      return citation
        ? { url: href(page, citation.url), label: strings.answer.sourceLink(n, placeOf(page, citation)) }
        : null;
    },
  });
  const language = langAttribute(page, response.language);
  const notice =
    response.notice === undefined
      ? ''
      : html`<p class="notice"${language}>${withQuotes(response.notice, sourceLanguage)}</p>`;
  const past = response.followUps.length > 0 ? 'videre' : next;
  const skip =
    response.citations.length < SKIPPED_FROM
      ? ''
      : html`<a class="pass" href="#${past}">${strings.answer.skip}</a>`;
  return html`<article class="answer" aria-labelledby="svar">
<h2 id="svar" tabindex="-1">${strings.answer.heading}</h2>
${understoodLine(page, knowledge, response.understood)}
${carriedLine(page, knowledge, response.understood, without)}
${skip}
<div${language}>${body}</div>
${notice}
${sources(page, knowledge, response.citations)}
${followUps(page, response, sourceLanguage)}
</article>`;
}

function sources(page: Page, knowledge: Knowledge, citations: AnswerCitation[]): Html | '' {
  if (citations.length === 0) return '';
  const heading = `${page.strings.answer.sources} (${citations.length})`;
  const list = html`<ol class="sources">${citations.map((citation) => source(page, knowledge, citation))}</ol>`;
  if (citations.length <= SOURCES_SHOWN) return html`<h3>${heading}</h3>${list}`;
  return html`<details>
<summary>${heading}</summary>
${list}
</details>`;
}

function source(page: Page, knowledge: Knowledge, citation: AnswerCitation): Html {
  const { phase, sectionTitle } = citation;
  const name = phase && phaseName(page, knowledge, phase.id);
  const parts = [
    ...citation.counties.map((county) => html`${county.name}`),
    // The title of a phase's own section begins with the phase's name.
    ...(phase && name && !sectionTitle.startsWith(name)
      ? [html`${name}${basisNote(page, phase.basis)}`]
      : []),
    html`<span${langOf(page, sectionTitle)}>${sectionTitle}</span>`,
  ];
  const place = placeOf(page, citation);
  const address = href(page, citation.url);
  return html`<li value="${citation.n}"><q${langOf(page, citation.quote)}>${citation.quote}</q><br>
<a href="${address}" data-address="${page.origin}${address}" aria-label="${page.strings.answer.sourceLink(citation.n, place)}">${place}</a>
<span class="quiet">${parts.map((part, i) => html`${i === 0 ? '' : ' · '}${part}`)}</span></li>`;
}

function placeOf(page: Page, { section, page: number }: AnswerCitation): string {
  return page.strings.unit.place(section, number);
}

function followUps(page: Page, response: AskResponse, sourceLanguage: SourceLanguage): Html | '' {
  const { followUps: questions, language } = response;
  if (questions.length === 0) return '';
  return html`<h3 id="videre" tabindex="-1">${page.strings.answer.followUps}</h3>
<ul class="chips"${langAttribute(page, language)}>${questions.map((question) => questionLink(page, question, sourceLanguage))}</ul>`;
}

/** A link that asks a question, as a list item. */
export function questionLink(page: Page, question: string, languageOf: SourceLanguage = () => null): Html {
  return html`<li><a data-ask href="${askHref(page, question)}">${withQuotes(question, languageOf)}</a></li>`;
}

function langAttribute(page: Page, language: Language): Html | '' {
  return language === page.language ? '' : html` lang="${language}"`;
}

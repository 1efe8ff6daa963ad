/** The front page and the page of an answer: the field to ask in, the answer, and the hits below it. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import { answerArticle, questionLink } from './answer.ts';
import { type Asked, conversation } from './asked.ts';
import { browse } from './browse.ts';
import { filterChips } from './filter-chips.ts';
import { hitsSection } from './hits.ts';
import { layout } from './layout.ts';
import { askHref, type Html, href, type Page } from './page.ts';

/** What is wrong with a question, and what of it may be mended in the field. */
export interface Refused {
  fault: string;
  question: string;
}

/** The page with the field, and below it ways to begin, an answer or a sentence on what was wrong with the question. */
export function askPage(page: Page, knowledge: Knowledge, content: { asked: Asked } | Refused | null): Html {
  const { strings } = page;
  const asked = content !== null && 'asked' in content ? content.asked : null;
  const lead = content === null ? html`<p class="lead">${strings.ask.lead}</p>` : '';
  const refused = content !== null && 'fault' in content ? content : null;
  const title = asked === null || asked.question === '' ? null : asked.question;
  return layout(
    page,
    refused?.fault ?? title,
    html`<div class="hero wide">
<h1>${strings.ask.heading}</h1>
${lead}
<form data-ask data-busy="${strings.ask.busy}" data-offline="${strings.ask.offline}" data-again="${strings.ask.again}" data-suggestions="${strings.ask.suggestions}" data-one-suggestion="${strings.ask.oneSuggestion}" role="search" method="get" action="/sok">
<label for="q" id="q-navn">${strings.ask.label}</label>
<div class="field">
<input class="ds-input" id="q" name="q" type="search" value="${asked?.question ?? refused?.question ?? ''}" maxlength="2000" required autocomplete="off" enterkeyhint="search">
<button class="ds-button" type="submit">${strings.ask.button}</button>
</div>
${asked === null ? '' : carried(asked)}
${page.chosen ? hidden('lang', page.chosen) : ''}
</form>
${content === null ? examples(page) : ''}
${asked === null || asked.question === '' ? '' : html`<p class="on-paper"><strong>${asked.question}</strong></p>${conversationLine(page, asked)}`}
</div>
<p id="status" role="status" class="quiet"></p>
<div id="resultat" class="wide${content === null ? '' : ' result'}">
${result(page, knowledge, content)}
</div>`,
  );
}

function result(page: Page, knowledge: Knowledge, content: { asked: Asked } | Refused | null): Html {
  if (content === null) return browse(page, knowledge);
  if ('fault' in content) return html`<h2 tabindex="-1" class="notice">${content.fault}</h2>`;
  const { asked } = content;
  const without = (ids: readonly string[]) =>
    askHref(page, asked.question, asked.earlier, [
      ...asked.filters,
      ...[...asked.dropped, ...ids].map((id): [string, string] => ['uten', id]),
    ]);
  const answer = asked.answer ? answerArticle(page, knowledge, asked.answer, { next: 'treff', without }) : '';
  const chips = asked.counts === null ? '' : filterChips(page, knowledge, asked.chosen, asked.counts);
  return html`<div>${answer}${hitsSection(page, knowledge, asked)}</div>
${chips}`;
}

function examples(page: Page): Html {
  const { strings } = page;
  return html`<h2 class="unseen">${strings.ask.examplesHeading}</h2>
<ul class="chips">${strings.ask.examples.map((example) => questionLink(page, example))}</ul>`;
}

/** The conversation so far and what it is narrowed to, in the form: nothing is kept anywhere but in the address. */
function carried(asked: Asked): Html[] {
  const questions = conversation(asked).map((question): [string, string] => ['fra', question]);
  return [...questions, ...asked.filters].map(([name, value]) => hidden(name, value));
}

function conversationLine(page: Page, { earlier, cut }: Asked): Html {
  const { conversation: words } = page.strings;
  const before = earlier.map(
    (question, i) =>
      html`${i === 0 ? ' ' : ' › '}<a data-ask href="${askHref(page, question, earlier.slice(0, i))}">${question}</a>`,
  );
  const said =
    earlier.length > 0 ? html`${words.earlier}${before}` : html`<span class="hint">${words.hint}</span>`;
  const lost = cut && earlier.length > 0 ? html` ${words.cut}` : '';
  return html`<p class="quiet">${said}${lost} <a class="over" href="${href(page, '/')}">${words.startOver}</a></p>`;
}

function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

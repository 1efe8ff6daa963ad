/** The page in an iframe: the element, and inside it the same as a form and an answer for who has no script. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import { EMBED_OPTIONS, type EmbedOptions, embedOptions } from '../embed-options.ts';
import { scriptUrl, siteUrl } from '../site.ts';
import { answerArticle } from './answer.ts';
import type { Asked } from './asked.ts';
import { framed } from './framed.ts';
import { hitsSection } from './hits.ts';
import { askHref, type Html, href, type Page } from './page.ts';

/** Whose pages may hear how high this one is; in the page's own words, since its script cannot see the policy. */
type Framers = '*' | readonly string[];

/** The page with what was asked, or with a sentence on what was wrong with the question. */
export function embedPage(
  page: Page,
  knowledge: Knowledge,
  content: { asked: Asked } | { fault: string } | null,
  framers: Framers,
): Html {
  const { strings, site, query } = page;
  const options = embedOptions(query);
  const question = content !== null && 'asked' in content ? content.asked.question : '';
  return framed(
    page,
    html`<h1 class="unseen">${strings.siteName}</h1>
${embeddedElement(options, question, withoutScript(page, knowledge, content, options))}`,
    {
      head: html`<script type="module" src="${scriptUrl(site, 'widget.js')}"></script>
<script type="module" src="${siteUrl(site, 'frame.js')}"></script>`,
      framers: html` data-framers="${framers === '*' ? '*' : framers.join(' ')}"`,
    },
  );
}

/** The element with these attributes, and inside it what is shown before the script has run. */
export function embeddedElement(options: EmbedOptions, question: string, inside: Html): Html {
  const given = { ...options, ...(question === '' ? {} : { query: question }) };
  const attributes = Object.entries(given).map(([name, value]) => html` ${name}="${value}"`);
  return html`<tiltakssok-sok${attributes}>${inside}</tiltakssok-sok>`;
}

function withoutScript(
  page: Page,
  knowledge: Knowledge,
  content: { asked: Asked } | { fault: string } | null,
  options: EmbedOptions,
): Html {
  const { strings, query } = page;
  const asked = content !== null && 'asked' in content ? content.asked : null;
  const kept = EMBED_OPTIONS.flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : html`<input type="hidden" name="${name}" value="${value}">`;
  });
  return html`<form data-ask method="get" action="/embed" target="_self">
<label for="q">${strings.ask.label}</label>
<div class="field">
<input class="ds-input" id="q" name="q" type="search" value="${asked?.question ?? ''}" maxlength="2000" required autocomplete="off">
<button class="ds-button" type="submit">${strings.ask.button}</button>
</div>
${kept}${query.has('scheme') ? html`<input type="hidden" name="scheme" value="${query.get('scheme') ?? ''}">` : ''}
</form>
${content !== null && 'fault' in content ? html`<p class="notice">${content.fault}</p>` : ''}
${asked === null ? '' : found(page, knowledge, asked, options)}
<p class="quiet"><a href="${href(page, '/')}">${strings.siteName}</a></p>`;
}

function found(page: Page, knowledge: Knowledge, asked: Asked, { mode }: EmbedOptions): Html {
  const without = () => askHref(page, asked.question);
  // What narrows further leads out of the frame, to the whole page.
  const whole = { ...page, path: '/sok' };
  const hits = mode === 'ask' ? html`<span id="treff"></span>` : hitsSection(whole, knowledge, asked);
  const answer =
    asked.answer === null ? '' : answerArticle(whole, knowledge, asked.answer, { next: 'treff', without });
  return html`${answer}${hits}`;
}

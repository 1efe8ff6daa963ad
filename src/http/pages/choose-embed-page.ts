/** The page where an editor chooses what to embed, sees it, and copies the code; without a script, by a form that shows the code. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import { EMBED_STRINGS, type EmbedStrings } from '../../strings/embed.ts';
import { contrast, LEAST_CONTRAST } from '../contrast.ts';
import { scriptUrl, siteUrl } from '../site.ts';
import { type EmbedChoices, embedChoices, optionsOf } from './embed-choices.ts';
import { embedForm } from './embed-form.ts';
import { embeddedElement } from './embed-page.ts';
import { layout } from './layout.ts';
import { type Html, href, type Page } from './page.ts';
import { elementSnippet, frameSnippet, policyFor } from './snippets.ts';

export function chooseEmbedPage(page: Page, knowledge: Knowledge, framers: '*' | readonly string[]): Html {
  const words = EMBED_STRINGS[page.language];
  const choices = embedChoices(page.query);
  const { guide } = words;
  return layout(
    page,
    words.heading,
    html`<h1>${words.heading}</h1>
<p class="lead">${words.lead}</p>
${framers === '*' ? '' : html`<p>${words.allowed(framers.join(', '))}</p>`}
<div class="wide choosing">
${embedForm(page, knowledge, words, choices)}
<div id="valgt">
${chosen(page, words, choices)}
</div>
</div>
<p id="status" role="status" class="unseen"></p>
<h2>${guide.heading}</h2>
<p>${guide.lead}</p>
${guide.sections.map(
  ({ heading, paragraphs }) => html`<h3>${heading}</h3>
${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}`,
)}
<script type="module" src="${scriptUrl(page.site, 'widget.js')}"></script>
<script type="module" src="${siteUrl(page.site, 'choose.js')}"></script>`,
  );
}

/** What follows from the choices: the element itself, the contrast of its colours, and the code. */
function chosen(page: Page, words: EmbedStrings, choices: EmbedChoices): Html {
  const options = optionsOf(choices);
  const policy = policyFor(page);
  // A frame does not know the language of the page around it.
  const framed = { ...options, lang: options.lang ?? page.language };
  const inside = html`<p><a href="${href(page, '/')}">${page.strings.siteName}</a></p>`;
  return html`<h2>${words.preview}</h2>
<div class="preview">${embeddedElement(options, '', inside)}</div>
${choices.ownColours ? contrasts(page, words, choices) : ''}
<h2 id="kode-navn">${words.script}</h2>
${code(page, words, 'kode', elementSnippet(page, options))}
${words.scriptHelp.map((help) => html`<p>${help}</p>`)}
<p id="kode-csp-navn">${words.policy}</p>
${code(page, words, 'kode-csp', policy.element)}
<h2 id="ramme-navn">${words.frame}</h2>
${code(page, words, 'ramme', frameSnippet(page, framed))}
${words.frameHelp.map((help) => html`<p>${help}</p>`)}
<p id="ramme-csp-navn">${words.policy}</p>
${code(page, words, 'ramme-csp', policy.frame)}`;
}

function code(page: Page, words: EmbedStrings, id: string, text: string): Html {
  return html`<div class="code"><pre tabindex="0" id="${id}"><code translate="no">${text}</code></pre>
<button class="ds-button needs-script" data-variant="secondary" type="button" aria-describedby="${id}-navn" data-copy="${id}" data-done="${words.copied}" data-refused="${page.strings.measure.refused}">${words.copy}</button></div>`;
}

function contrasts(page: Page, { contrast: words }: EmbedStrings, { colours }: EmbedChoices): Html {
  const format = new Intl.NumberFormat(page.language === 'en' ? 'en' : 'nb', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    // 4.46 is not enough, and must not be called 4.5.
    roundingMode: 'floor',
  } as Intl.NumberFormatOptions);
  const lines = [
    [words.text, colours.color],
    [words.accent, colours.accent],
  ] as const;
  return html`<ul class="contrasts">${lines.map(([what, colour]) => {
    const ratio = contrast(colour, colours.background);
    const says = ratio < LEAST_CONTRAST ? words.tooLow : words.enough;
    const warning = ratio < LEAST_CONTRAST ? html` class="notice"` : '';
    return html`<li${warning}>${says(what, format.format(ratio))}</li>`;
  })}</ul>`;
}

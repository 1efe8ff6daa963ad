/** An answer's Markdown as HTML: everything is escaped, and only what answers are made of is understood. */
import { html, raw } from 'hono/html';
import { markup } from '../../answer/markup.ts';
import type { Html } from './page.ts';
import type { SourceLanguage } from './source-words.ts';

export interface AnswerMarkup {
  /** Where the marker [n] leads, and its name for those who do not see it; null leaves the marker as text. */
  citation(n: number): { url: string; label: string } | null;
  /** Language of what the answer quotes or names from the source, where it is another than the answer's. */
  sourceLanguage: SourceLanguage;
}

export function answerHtml(markdown: string, { citation, sourceLanguage }: AnswerMarkup): Html {
  const pieces = markup<Html>(markdown, {
    sourceLanguage,
    text: (text) => html`${text}`,
    element(tag, children, language) {
      const attribute = language === null ? '' : ` lang="${language}"`;
      return html`${raw(`<${tag}${attribute}>`)}${children}${raw(`</${tag}>`)}`;
    },
    citation(n, written) {
      const target = citation(n);
      if (!target) return html`${written}`;
      return html`<a class="cite" href="${target.url}" aria-label="${target.label}">${written}</a>`;
    },
  });
  return html`${pieces}`;
}

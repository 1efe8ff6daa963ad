/** Marks a page's texts of the corpus with the language they are in, so that screen readers can say them right. */
import { html, raw } from 'hono/html';
import { corpusLanguage } from '../../language/corpus-language.ts';
import type { Html, Page } from './page.ts';

/** A lang attribute for a corpus text where the page is in another language; else nothing. */
export function langOf(page: Page, text: string): Html {
  const language = corpusLanguage(text);
  return language === page.language ? raw('') : html` lang="${language}"`;
}

/** The lang attribute for names and texts of the synthesis itself, which is in bokmål throughout. */
export function bokmaal(page: Page): Html {
  return page.language === 'nb' ? raw('') : html` lang="nb"`;
}

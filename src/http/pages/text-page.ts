/** Pages of plain prose: privacy and accessibility. */
import { html } from 'hono/html';
import { layout } from './layout.ts';
import type { Html, Page } from './page.ts';

export function textPage(
  page: Page,
  { heading, paragraphs }: { heading: string; paragraphs: string[] },
): Html {
  const prose = paragraphs.map((paragraph) => html`<p>${paragraph}</p>`);
  return layout(page, heading, html`<h1>${heading}</h1>${prose}`);
}

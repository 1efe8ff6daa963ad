/** The frame round a page that other sites frame: nothing of the site's own but its style, and links that lead out. */
import { html } from 'hono/html';
import { siteUrl } from '../site.ts';
import { headLinks } from './head-links.ts';
import type { Html, Page } from './page.ts';

/** Light as most pages around it are, unless they say otherwise. */
const SCHEMES = ['light', 'dark', 'auto'] as const;

/** The page with `content` in it. `head` goes into its head, `framers` onto its root element. */
export function framed(
  page: Page,
  content: Html,
  { head = '', framers = '' }: { head?: Html | ''; framers?: Html | '' } = {},
): Html {
  const { strings, site, query } = page;
  const scheme = SCHEMES.find((one) => one === query.get('scheme')) ?? 'light';
  return html`<!doctype html>
<html lang="${page.language}" class="framed" data-color-scheme="${scheme}" data-color="accent"${framers}>
<head>
<meta charset="utf-8">
<title>${strings.siteName}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${scheme === 'auto' ? 'light dark' : scheme}">
<meta name="robots" content="noindex">
<base target="_top">
${headLinks({ ...page, canonical: null })}
<link rel="icon" href="${siteUrl(site, 'icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${siteUrl(site, 'page.css')}">
${head}
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}

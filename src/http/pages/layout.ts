/** The frame round every page: head, menu, language switch and footer. */
import { html } from 'hono/html';
import { stringsFor } from '../../strings/strings.ts';
import { LANGUAGES } from '../../types.ts';
import { siteUrl } from '../site.ts';
import { headLinks } from './head-links.ts';
import { type Html, href, inLanguage, type Page } from './page.ts';
import { withQuotes } from './source-words.ts';

/**
 * A whole page. `title` goes before the site's name, or is left out on the front page; `titleLanguage` is its lang
 * attribute where it is the source's own words.
 */
export function layout(page: Page, title: string | null, content: Html, titleLanguage: Html | '' = ''): Html {
  const { strings } = page;
  const whole = title === null ? strings.siteName : `${title} – ${strings.siteName}`;
  return html`<!doctype html>
<html lang="${page.language}" data-color-scheme="auto" data-color="accent">
<head>
<meta charset="utf-8">
<title${titleLanguage}>${whole}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${strings.siteDescription}">
<meta name="color-scheme" content="light dark">
${headLinks(page)}
<link rel="icon" href="${siteUrl(page.site, 'icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${siteUrl(page.site, 'page.css')}">
<script type="module" src="${siteUrl(page.site, 'page.js')}"></script>
</head>
<body>
<a class="skip" href="#innhold">${strings.skipToContent}</a>
<header class="top">
<div class="frame">
<a class="brand" href="${href(page, '/')}"><img src="${siteUrl(page.site, 'icon.svg')}" alt="" width="28" height="28">${strings.siteName}</a>
<nav aria-label="${strings.navigation.label}"><ul>
${menuItem(page, '/', strings.navigation.ask)}
${menuItem(page, '/oversikt', strings.navigation.overview)}
${menuItem(page, '/tiltak', strings.navigation.measures)}
${menuItem(page, '/kilde', strings.navigation.source)}
${menuItem(page, '/docs', strings.navigation.api)}
</ul></nav>
<nav class="languages" aria-label="${strings.languageLabel}"><ul>${LANGUAGES.map((language) => languageItem(page, language))}</ul></nav>
</div>
</header>
<main id="innhold" class="frame" tabindex="-1">
${content}
</main>
<footer class="frame foot">
<p>${withQuotes(strings.footer.basis, () => (page.language === 'nb' ? null : 'nb'))}</p>
<ul>
<li><a href="${href(page, '/embed/velg')}">${strings.footer.embed}</a></li>
<li><a href="${href(page, '/personvern')}">${strings.footer.privacy}</a></li>
<li><a href="${href(page, '/tilgjengelighet')}">${strings.footer.accessibility}</a></li>
</ul>
</footer>
</body>
</html>
`;
}

function menuItem(page: Page, path: string, label: string): Html {
  const here = page.path === path ? html` aria-current="page"` : '';
  return html`<li><a href="${href(page, path)}"${here}>${label}</a></li>`;
}

function languageItem(page: Page, language: (typeof LANGUAGES)[number]): Html {
  const here = page.language === language ? html` aria-current="true"` : '';
  const name = stringsFor(language).languageName;
  return html`<li><a href="${inLanguage(page, language)}" hreflang="${language}" lang="${language}"${here}>${name}</a></li>`;
}

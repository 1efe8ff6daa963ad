/** The code that an editor copies, as text: the element with its script, or an iframe. */

import { stringsFor } from '../../strings/strings.ts';
import { WIDGET_MODES, WIDGET_STRINGS } from '../../strings/widget.ts';
import { LANGUAGES } from '../../types.ts';
import type { EmbedOptions } from '../embed-options.ts';
import { escaped } from '../formats/xml.ts';
import { type Site, scriptUrl } from '../site.ts';
import type { Page } from './page.ts';

type At = Pick<Page, 'origin' | 'language'> & { site: Pick<Site, 'files'> };

/** Before the script has told how high it is, in CSS pixels. */
export const FRAME_HEIGHT = 420;

/** The element, with a link inside for where no script runs, and its script in this very version. */
export function elementSnippet(at: At, options: EmbedOptions): string {
  const given = Object.entries(options).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const lang = options.lang === undefined ? '' : `?lang=${options.lang}`;
  return `<tiltakssok-sok${given.join('')}>
  <a href="${at.origin}/${lang}">${escaped(nameOf(at, options))}</a>
</tiltakssok-sok>
${scriptTag(at, 'widget.js')}`;
}

/** The iframe, and the script that gives it its height. */
export function frameSnippet(at: At, options: EmbedOptions): string {
  return `${frameTag(at, options, { width: '100%', height: String(FRAME_HEIGHT) })}
${scriptTag(at, 'embed.js')}`;
}

/** The iframe alone, of this size. */
export function frameTag(
  at: At,
  options: EmbedOptions & { q?: string },
  { width, height }: { width: string; height: string },
): string {
  const query = new URLSearchParams(options);
  const src = escaped(`${at.origin}/embed${query.size === 0 ? '' : `?${query}`}`);
  const title = escaped(nameOf(at, options));
  return `<iframe src="${src}" title="${title}" width="${width}" height="${height}" frameborder="0"></iframe>`;
}

/** What a strict page must allow for each. */
export function policyFor({ origin }: At): { element: string; frame: string } {
  return {
    element: `script-src ${origin}; connect-src ${origin}`,
    frame: `frame-src ${origin}; script-src ${origin}`,
  };
}

function scriptTag({ origin, site }: At, name: string): string {
  const integrity = site.files[name]?.integrity;
  const held = integrity === undefined ? '' : ` integrity="${integrity}" crossorigin="anonymous"`;
  return `<script type="module" src="${origin}${scriptUrl(site, name)}"${held}></script>`;
}

/** What it is, in its own language: the label of its field with the site's name. */
function nameOf({ language }: At, { lang, mode }: EmbedOptions): string {
  const own = LANGUAGES.find((one) => one === lang) ?? language;
  const kind = WIDGET_MODES.find((one) => one === mode) ?? 'both';
  return `${WIDGET_STRINGS[own].label[kind]} – ${stringsFor(own).siteName}`;
}

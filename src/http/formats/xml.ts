/** The two descriptions that machines read as XML: where the pages are, and how a browser searches here. */
import { stringsFor } from '../../strings/strings.ts';
import { LANGUAGES } from '../../types.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text or an attribute's value as XML and HTML have it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}

/**
 * The sitemap (sitemaps.org) of `paths`: each page as it is by itself, which follows the browser's language, and in each of
 * our languages, with links between them.
 */
export function sitemap(base: string, paths: readonly string[]): string {
  const urls = paths.map((path) => {
    const versions: [language: string, address: string][] = [
      ['x-default', `${base}${path}`],
      ...LANGUAGES.map((language): [string, string] => [language, `${base}${path}?lang=${language}`]),
    ];
    const links = versions
      .map(
        ([language, address]) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(address)}"/>\n`,
      )
      .join('');
    return versions.map(([, address]) => `<url>\n<loc>${escaped(address)}</loc>\n${links}</url>\n`).join('');
  });
  return `${DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
}

/** The OpenSearch 1.1 description: asking here from a browser's own search field, with suggestions while one types. */
export function openSearch(base: string): string {
  const { siteName, siteDescription } = stringsFor('nb');
  const template = (path: string) => escaped(`${base}${path}`);
  return `${DECLARATION}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escaped(siteName)}</ShortName>
<Description>${escaped(siteDescription)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="image/svg+xml">${template('/assets/icon.svg')}</Image>
<Url type="text/html" method="get" template="${template('/sok?q={searchTerms}')}"/>
<Url type="application/x-suggestions+json" rel="suggestions" method="get" template="${template('/api/suggest?q={searchTerms}&format=opensearch')}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${template('/opensearch.xml')}"/>
${LANGUAGES.map((language) => `<Language>${language}</Language>`).join('\n')}
</OpenSearchDescription>
`;
}

/** Links between documents lead somewhere: the file exists, and so does the heading; and every document is linked to. */
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from './documentation.ts';

interface Link {
  from: string;
  href: string;
}

function linksOf(from: string, text: string): Link[] {
  const links: Link[] = [];
  marked.walkTokens(marked.lexer(text), (token) => {
    if (token.type === 'link') links.push({ from, href: token.href });
  });
  return links;
}

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>();
  const anchors: string[] = [];
  marked.walkTokens(marked.lexer(text), (token) => {
    if (token.type !== 'heading') return;
    const plain = token.text.replaceAll(/[`*_]/g, '').toLowerCase();
    const slug = plain.replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-');
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    anchors.push(before === 0 ? slug : `${slug}-${before}`);
  });
  return anchors;
}

const links = [...DOCUMENTS].flatMap(([path, text]) => linksOf(path, text));
const within = links.filter(({ href }) => !/^[a-z]+:/.test(href));

/** Where a link leads: a path of the project, and a heading there if any. */
function targetOf({ from, href }: Link): { path: string; anchor: string | undefined } {
  const [file = '', anchor] = href.split('#');
  return { path: file === '' ? from : join(dirname(from), decodeURI(file)), anchor };
}

describe('links between documents', () => {
  it('are many, and lead to files that there are', async () => {
    expect(within.length).toBeGreaterThan(10);
    for (const link of within) await expect(stat(targetOf(link).path), link.href).resolves.toBeDefined();
  });

  it('lead to headings that there are', () => {
    for (const link of within) {
      const { path, anchor } = targetOf(link);
      if (anchor === undefined) continue;
      expect(anchorsOf(DOCUMENTS.get(path) ?? ''), `${link.href} in ${link.from}`).toContain(anchor);
    }
  });

  it('reach every document of docs/ from the README', () => {
    const reached = within.filter(({ from }) => from === 'README.md').map((link) => targetOf(link).path);
    for (const path of DOCUMENTS.keys()) if (path.startsWith('docs/')) expect(reached).toContain(path);
  });

  it('are all sound addresses where they lead away', () => {
    for (const { href } of links.filter((link) => /^https?:/.test(link.href)))
      expect(URL.canParse(href)).toBe(true);
  });

  it('would be missed if they led nowhere', () => {
    expect(anchorsOf('# Å se, og `bli` sett\n\n## To\n\n## To')).toEqual(['å-se-og-bli-sett', 'to', 'to-1']);
    expect(linksOf('docs/a.md', 'Se [b](../b.md#c).').map(targetOf)).toEqual([{ path: 'b.md', anchor: 'c' }]);
  });
});

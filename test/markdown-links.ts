/** The links of a Markdown text and the anchors of its headings, as GitHub makes them. */

import { Lexer, type Token, type Tokens, walkTokens } from 'marked';

/** Targets of all links and images. */
export function linksIn(markdown: string): string[] {
  const targets: string[] = [];
  walkTokens(Lexer.lex(markdown), (token: Token) => {
    if (token.type === 'link' || token.type === 'image') targets.push((token as Tokens.Link).href);
  });
  return targets;
}

/** Lower case, spaces as hyphens, punctuation gone; a heading that stands again gets a number. */
export function anchorsIn(markdown: string): Set<string> {
  const anchors = new Set<string>();
  walkTokens(Lexer.lex(markdown), (token: Token) => {
    if (token.type !== 'heading') return;
    const words = (token as Tokens.Heading).text.replaceAll('`', '').toLowerCase();
    const base = words.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
    let anchor = base;
    for (let n = 1; anchors.has(anchor); n++) anchor = `${base}-${n}`;
    anchors.add(anchor);
  });
  return anchors;
}

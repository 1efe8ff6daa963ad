/** Markdown as a flat row of blocks with their lines and pages, from marked's tokens. */

import { Lexer, type Token, type Tokens } from 'marked';

interface At {
  /** Line in the file, from 1. */
  line: number;
  /** Page of the source. */
  page: number;
}

/** `text` is plain words: no emphasis, one space between words. */
export type Block = At &
  (
    | { type: 'heading'; depth: number; text: string }
    | { type: 'paragraph'; text: string }
    /** One list item; `under` are the items it is nested in, outermost first. */
    | { type: 'item'; text: string; under: string[] }
    /** A paragraph of a quotation block. */
    | { type: 'note'; text: string }
    | { type: 'rule' }
    /** What the corpus has no meaning for, such as a table; `text` is how Markdown calls it. */
    | { type: 'unknown'; text: string }
  );

/** For whoever writes the file: nothing of it is read. A page comment with a slip is a fault, and so is one that does not end. */
const COMMENT = /^\s*<!--(?!\s*page\b)(?:(?!-->)[\s\S])*-->\s*$/;
const PAGE_COMMENT = /^<!--\s*page (\d+)\s*-->\s*$/;

/** The blocks of `markdown`, which begins on line `firstLine` of its file and on page `firstPage` of the source. */
export function readBlocks(markdown: string, firstLine: number, firstPage: number): Block[] {
  const blocks: Block[] = [];
  let page = firstPage;
  let line = firstLine;
  for (const token of Lexer.lex(markdown)) {
    const comment = token.type === 'html' ? PAGE_COMMENT.exec(token.raw) : null;
    if (comment !== null) page = Number(comment[1]);
    else blocks.push(...blocksOf(token, { line: line + leadingBreaks(token.raw), page }));
    line += breaks(token.raw);
  }
  return blocks;
}

function blocksOf(token: Token, at: At): Block[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'html':
      return COMMENT.test(token.raw) ? [] : [{ type: 'unknown', text: 'html', ...at }];
    case 'hr':
      return [{ type: 'rule', ...at }];
    case 'heading':
      return [{ type: 'heading', depth: token.depth, text: plainText(token.tokens ?? []), ...at }];
    case 'paragraph': {
      const text = plainText(token.tokens ?? []);
      // Such as an image without words: there is nothing to find or cite.
      return [
        text === ''
          ? { type: 'unknown', text: 'paragraph without words', ...at }
          : { type: 'paragraph', text, ...at },
      ];
    }
    case 'list':
      return itemsOf(token as Tokens.List, [], at);
    case 'blockquote':
      return childrenOf(token.tokens ?? [], at).map(({ child, line }) =>
        child.type === 'paragraph'
          ? { type: 'note', text: plainText(child.tokens ?? []), line, page: at.page }
          : { type: 'unknown', text: child.type, line, page: at.page },
      );
    default:
      return [{ type: 'unknown', text: token.type, ...at }];
  }
}

function itemsOf(list: Tokens.List, under: string[], at: At): Block[] {
  const blocks: Block[] = [];
  let line = at.line;
  for (const item of list.items) {
    const nested: Block[] = [];
    const words: string[] = [];
    for (const { child, line: childLine } of childrenOf(item.tokens, { ...at, line })) {
      if (child.type === 'text' || child.type === 'paragraph') words.push(plainText(child.tokens ?? []));
      else if (child.type === 'list') {
        const above = [...under, withoutColon(words.join(' '))];
        nested.push(...itemsOf(child as Tokens.List, above, { ...at, line: childLine }));
      } else nested.push({ type: 'unknown', text: child.type, line: childLine, page: at.page });
    }
    const text = words.join(' ');
    if (text !== '') blocks.push({ type: 'item', text, under, line, page: at.page });
    blocks.push(...nested);
    line += breaks(item.raw);
  }
  return blocks;
}

function childrenOf(tokens: Token[], at: At): { child: Token; line: number }[] {
  let line = at.line;
  const children: { child: Token; line: number }[] = [];
  for (const child of tokens) {
    if (child.type !== 'space' && !isComment(child)) children.push({ child, line });
    line += breaks(child.raw);
  }
  return children;
}

/** What to call a block in a fault: "heading", "table". */
export function blockName(block: Block): string {
  return block.type === 'unknown' ? block.text : block.type;
}

/** A heading's words without the colon that leads its list. */
export function withoutColon(text: string): string {
  return text.replace(/\s*:$/, '');
}

function plainText(tokens: Token[]): string {
  return tokens.map(inlineText).join('').replaceAll(/\s+/g, ' ').trim();
}

function isComment(token: Token): boolean {
  return token.type === 'html' && COMMENT.test(token.raw);
}

function inlineText(token: Token): string {
  if (isComment(token)) return '';
  if (token.type === 'br') return ' ';
  if ('tokens' in token && token.tokens !== undefined) return token.tokens.map(inlineText).join('');
  return 'text' in token ? String(token.text) : token.raw;
}

function breaks(raw: string): number {
  return raw.split('\n').length - 1;
}

function leadingBreaks(raw: string): number {
  return /^\n*/.exec(raw)?.[0].length ?? 0;
}

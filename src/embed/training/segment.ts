/** Cuts words into pieces as WordPiece does, longest first, and at will passes over the longest (MaxMatch dropout). */

import { CONTINUATION } from './merges.ts';
import type { Random } from './random.ts';
import { MAX_WORD_CHARACTERS, splitWords } from './words.ts';

/** Tokens that are no pieces; their rows are zero. */
export const SPECIAL_TOKENS = ['[PAD]', '[UNK]'] as const;

/** How often a piece is passed over for a shorter one. */
export interface Dropout {
  rate: number;
  random: Random;
}

export interface Segmenter {
  /** The model's tokens, in the order of their ids. */
  tokens: string[];
  /** Ids of the pieces of `text`; a word that cannot be cut into known pieces is left out. */
  segment(text: string, dropout?: Dropout): number[];
}

/** A segmenter over `pieces`, as `learnPieces` gives them. */
export function createSegmenter(pieces: readonly string[]): Segmenter {
  const tokens = [...SPECIAL_TOKENS, ...pieces];
  const beginnings = growTree(tokens, (token) => (token.startsWith(CONTINUATION) ? null : token));
  const continuations = growTree(tokens, (token) =>
    token.startsWith(CONTINUATION) ? token.slice(CONTINUATION.length) : null,
  );

  const cut = (word: string, ids: number[], dropout?: Dropout): void => {
    if (word.length > MAX_WORD_CHARACTERS && [...word].length > MAX_WORD_CHARACTERS) return;
    const found: number[] = [];
    for (let start = 0; start < word.length; ) {
      const matches = piecesAt(start === 0 ? beginnings : continuations, word, start);
      let longest = matches.length - 1;
      if (longest < 0) return;
      while (longest > 0 && dropout !== undefined && dropout.random() < dropout.rate) longest--;
      const { id, end } = matches[longest] as Match;
      found.push(id);
      start = end;
    }
    ids.push(...found);
  };

  return {
    tokens,
    segment(text, dropout) {
      const ids: number[] = [];
      for (const word of splitWords(text)) cut(word, ids, dropout);
      return ids;
    },
  };
}

/** A tree of pieces by UTF-16 code unit. */
interface Node {
  /** The token that ends here, or -1. */
  id: number;
  next: Map<number, Node>;
}

interface Match {
  id: number;
  end: number;
}

/** Of the tokens that `letters` does not leave out. */
function growTree(tokens: readonly string[], letters: (token: string) => string | null): Node {
  const root: Node = { id: -1, next: new Map() };
  for (let id = SPECIAL_TOKENS.length; id < tokens.length; id++) {
    const piece = letters(tokens[id] as string);
    if (piece === null) continue;
    let node = root;
    for (let at = 0; at < piece.length; at++) {
      const unit = piece.charCodeAt(at);
      let next = node.next.get(unit);
      if (!next) {
        next = { id: -1, next: new Map() };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.id = id;
  }
  return root;
}

/** What `word` has of the tree at `start`, shortest first. */
function piecesAt(root: Node, word: string, start: number): Match[] {
  const matches: Match[] = [];
  let node: Node | undefined = root;
  for (let end = start; end < word.length; ) {
    node = node.next.get(word.charCodeAt(end++));
    if (node === undefined) break;
    if (node.id >= 0) matches.push({ id: node.id, end });
  }
  return matches;
}

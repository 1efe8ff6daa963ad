/** Cuts words into pieces as WordPiece does, longest first, and at will passes over the longest (MaxMatch dropout). */

import type { Random } from './random.ts';
import { MAX_WORD_CHARACTERS, splitWords } from './words.ts';

/** Marks a piece that goes on a word. */
export const CONTINUATION = '##';
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

/** A segmenter over `pieces`, each of which may begin a word or go on with one. */
export function createSegmenter(pieces: readonly string[]): Segmenter {
  const tokens = [...SPECIAL_TOKENS, ...pieces, ...pieces.map((piece) => CONTINUATION + piece)];
  const root = growTree(pieces);

  const cut = (word: string, ids: number[], dropout?: Dropout): void => {
    if (word.length > MAX_WORD_CHARACTERS && [...word].length > MAX_WORD_CHARACTERS) return;
    const found: number[] = [];
    for (let start = 0; start < word.length; ) {
      const matches = piecesAt(root, word, start);
      let longest = matches.length - 1;
      if (longest < 0) return;
      while (longest > 0 && dropout !== undefined && dropout.random() < dropout.rate) longest--;
      const { piece, end } = matches[longest] as Match;
      found.push(SPECIAL_TOKENS.length + piece + (start === 0 ? 0 : pieces.length));
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
  /** Which piece ends here, or -1. */
  piece: number;
  next: Map<number, Node>;
}

interface Match {
  piece: number;
  end: number;
}

function growTree(pieces: readonly string[]): Node {
  const root: Node = { piece: -1, next: new Map() };
  pieces.forEach((piece, i) => {
    let node = root;
    for (let at = 0; at < piece.length; at++) {
      const unit = piece.charCodeAt(at);
      let next = node.next.get(unit);
      if (!next) {
        next = { piece: -1, next: new Map() };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.piece = i;
  });
  return root;
}

/** The pieces that `word` has at `start`, shortest first. */
function piecesAt(root: Node, word: string, start: number): Match[] {
  const matches: Match[] = [];
  let node: Node | undefined = root;
  for (let end = start; end < word.length; ) {
    node = node.next.get(word.charCodeAt(end++));
    if (node === undefined) break;
    if (node.piece >= 0) matches.push({ piece: node.piece, end });
  }
  return matches;
}

/** Brings nynorsk and irregular forms to the word whose stem they share. */
import { WORD_FORMS } from './word-forms.ts';
import { pieceAt } from './word-pieces.ts';

/** No piece is shorter. */
const MIN_PIECE = 3;

/**
 * The bokmål or base form of a folded word, as far as its stem is concerned: "fråfall" → "frafall", "skuleeigar" →
 * "skoleeier", "born" → "barn". A word that is neither nynorsk nor irregular comes back as it is.
 */
export function toBaseForm(folded: string): string {
  const whole = WORD_FORMS.get(folded);
  if (whole !== undefined) return whole;
  let base = '';
  let copied = 0;
  for (let at = 0; at + MIN_PIECE <= folded.length; at++) {
    const found = pieceAt(folded, at);
    if (found === undefined) continue;
    base += folded.slice(copied, at) + found.base;
    copied = at + found.piece.length;
    at = copied - 1;
  }
  return copied === 0 ? folded : base + folded.slice(copied);
}

/** Whether a folded word has a piece that only nynorsk has: "skulestart", "rettleiing". */
export function hasNynorskPiece(folded: string): boolean {
  for (let at = 0; at + MIN_PIECE <= folded.length; at++) {
    if (pieceAt(folded, at)?.nynorsk === true) return true;
  }
  return false;
}

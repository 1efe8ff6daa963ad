/** Takes a line of an answer apart: its sentences, each with the citations that support it. */

import { MARKER_OR_RANGE, numbersIn } from './markers.ts';

export interface Sentence {
  /** As written, markers included. */
  text: string;
  /** The text without its markers. */
  words: string;
  /** Numbers of the markers it ends in, ranges written out; empty where it ends in none. */
  cited: number[];
}

/** A run of markers, "[1] [2]" or "[1]–[9]", that ends a sentence. */
const MARKERS = new RegExp(`(?:\\s*${MARKER_OR_RANGE.source}[.,;]?)+`, 'g');
/** The end of a sentence, if what follows begins another; not after "s. 4", "kap. 4", "jfr." and the like. */
const END =
  /(?<!(?:^|[\s(])(?:s|p|kap|jf|jfr|f\.eks|bl\.a|ca|nr|evt|osv|dvs|e\.g|i\.e|no|St|Meld)\.)(?<=[.!?])\s+(?=[\p{Lu}*«“])/gu;

/** The sentences of a line, in order. What stands in quotation marks is never split. */
export function sentencesOf(line: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of line.matchAll(MARKERS)) {
    const end = match.index + match[0].length;
    const pieces = splitOutsideQuotes(line.slice(from, match.index));
    for (const piece of pieces.slice(0, -1)) sentences.push({ text: piece, words: piece, cited: [] });
    const words = pieces.at(-1) ?? '';
    sentences.push({ text: `${words}${match[0]}`, words, cited: numbersIn(match[0]) });
    from = end;
  }
  const rest = line.slice(from);
  if (/[\p{L}\p{N}]/u.test(rest)) {
    for (const piece of splitOutsideQuotes(rest)) sentences.push({ text: piece, words: piece, cited: [] });
  }
  return sentences;
}

/** Splits where a sentence ends, blind to what stands in quotation marks. */
function splitOutsideQuotes(text: string): string[] {
  if (!/[.!?]\s/.test(text)) return [text];
  const blind = text.replaceAll(/«[^»]*»|“[^”]*”/g, (quote) => `“${'_'.repeat(quote.length - 2)}”`);
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: gap } of blind.matchAll(END)) {
    pieces.push(text.slice(from, index));
    from = index + gap.length;
  }
  return [...pieces, text.slice(from)];
}

/** What stands in quotation marks, without them. */
export function quotesIn(text: string): string[] {
  return [...text.matchAll(/«([^»]*)»|“([^”]*)”/g)].map(
    ([, norwegian, english]) => norwegian ?? english ?? '',
  );
}

/** The text without what stands in quotation marks. */
export function withoutQuotes(text: string): string {
  return text.replaceAll(/«[^»]*»|“[^”]*”/g, ' ');
}

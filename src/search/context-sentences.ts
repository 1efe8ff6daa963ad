/** Sentences that only tell who asks, or why: what stands in them narrows no list that another sentence asks for. */

/** A stretch of the text, UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** Sentences and what leads up to a question: "Vi sliter med gym, så: hvilke …", "Stavanger her :) har fylket …". */
const SENTENCE = /[^.!?:;\n]+[.!?:;\n]*(?:[)\s]|$)*/gu;
/** "Jeg er rådgiver i Bergen", "we work in Bodø": tells of the one who asks. */
const INTRODUCES =
  /^\s*(?:hei|hallo|hello|hi|god dag)?[,!\s]*(?:jeg|eg|vi|me|i|we)(?:['’]m| am| are| er| jobber| jobbar| arbeider| arbeidar| work| teach| bor| bur| live| sitter| sit| kommer| kjem| come)(?= |$)/iu;

/**
 * The sentences of `text` that are context: others of it ask, and these do not. `asks` tells whether a stretch holds words of
 * asking, `tells` whether it holds a topic; one that does is context only if it introduces who asks.
 */
export function contextSentences(
  text: string,
  asks: (stretch: Stretch) => boolean,
  tells: (stretch: Stretch) => boolean,
): Stretch[] {
  const sentences = [...text.matchAll(SENTENCE)].map(({ index, 0: sentence }) => ({
    start: index,
    end: index + sentence.length,
  }));
  const asking = (stretch: Stretch) => asks(stretch) || text.slice(stretch.start, stretch.end).includes('?');
  if (sentences.length < 2 || !sentences.some(asking)) return [];
  return sentences.filter((stretch) => {
    if (asking(stretch)) return false;
    return INTRODUCES.test(text.slice(stretch.start, stretch.end)) || !tells(stretch);
  });
}

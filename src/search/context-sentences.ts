/** Sentences that only tell who asks, or why: what stands in them narrows no list that another sentence asks for. */

/** A stretch of the text, UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** Tells whether a word stands in one of `stretches`. No word stands at the start of the text. */
export function within(stretches: readonly Stretch[]): (word: Stretch | undefined) => boolean {
  return ({ start, end } = { start: 0, end: 0 }) =>
    stretches.some((stretch) => stretch.start <= start && end <= stretch.end);
}

/** Sentences and what leads up to a question: "Vi sliter med gym, så: hvilke …", "Stavanger her :) har fylket …"; the dot of "2.3" ends none. */
const SENTENCE = /(?:[^.!?:;\n]|\.(?=\d))+[.!?:;\n]*[)\s]*/gu;
/** A comma, a dash or dots may part a clause that tells from one that asks, if both are long enough to be clauses. */
const CLAUSE_END =
  /,\s+|\s[–-]\s|\.{3}\s*|\s(?:og|and)\s(?=(?:lurer|lurar|lurte|vil|ville|ønsker|ønskjer|would|want|wonder|wondering|skulle|trenger|treng|tenkte|leter|leitar)\s)/giu;
const CLAUSE_WORDS = 5;
/** What only a clause about people has: without it, what stands between commas is a list of names. */
const PEOPLE =
  /(?<!\p{L})(?:jeg|eg|vi|me|oss|meg|hos|min|mi|vår|vårt|våre|noen|nokon|mange|dei|de|dem|som|mamma|pappa|mor|far|her|here|mum|mother|father|i|we|us|my|our|they|them|who|some|many)(?!\p{L})/iu;
/** "Jeg er rådgiver i Bergen", "we work in Bodø": tells of the one who asks. */
const INTRODUCES =
  /^\s*(?:hei|hallo|hello|hi|god dag)?[,!\s]*(?:jeg|eg|vi|me|i|we)(?:['’]m| am| are| er| jobber| jobbar| arbeider| arbeidar| work| teach| bor| bur| live| sitter| sit| kommer| kjem| come| har nettopp| skal| have just)(?= |$)/iu;

/** Sentences that tell who asks and ask nothing themselves, where others do. */
export function introductions(text: string): Stretch[] {
  const sentences = Array.from(text.matchAll(SENTENCE), ({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    introduces: INTRODUCES.test(written) && !written.includes('?'),
  }));
  return sentences.some(({ introduces }) => !introduces)
    ? sentences.filter(({ introduces }) => introduces)
    : [];
}

/** How a stretch of a question is judged. */
export interface Judge {
  /** It holds words that ask for a list, or for a number. */
  asks(stretch: Stretch): boolean;
  /** It asks for measures, or names what is to be listed: all that is needed stands in it. */
  suffices(stretch: Stretch): boolean;
  /** It is about something: holds a topic. */
  tells(stretch: Stretch): boolean;
  /** What is asked is told apart from who asks: something is named, or all there is is wanted. */
  isPlain: boolean;
}

/**
 * The parts of `text` that are context: others of it ask, and these do not. Where what asks does not suffice by itself, a part
 * that holds a topic is context only if it introduces who asks.
 */
export function contextSentences(text: string, { asks, suffices, tells, isPlain }: Judge): Stretch[] {
  const parts = [...text.matchAll(SENTENCE)].flatMap(({ index, 0: sentence }) =>
    clausesOf(text, { start: index, end: index + sentence.length }),
  );
  const asking = parts.filter((part) => asks(part) || text.slice(part.start, part.end).includes('?'));
  if (parts.length < 2 || asking.length === 0) return [];
  const enough = asking.some(suffices);
  const plain = isPlain || asking.some(tells);
  return parts.filter((part) => {
    if (asking.includes(part)) return false;
    const introduces = plain && INTRODUCES.test(text.slice(part.start, part.end));
    return enough || introduces || !tells(part);
  });
}

function clausesOf(text: string, { start, end }: Stretch): Stretch[] {
  const clauses: Stretch[] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(CLAUSE_END)) {
    const clause = { start: from, end: start + index };
    const written = text.slice(clause.start, clause.end);
    if (written.trim().split(/\s+/).length < CLAUSE_WORDS || !PEOPLE.test(written)) continue;
    clauses.push(clause);
    from = start + index + mark.length;
  }
  return [...clauses, { start: from, end }];
}

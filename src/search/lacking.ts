/** Facts that the source does not hold, whatever they are asked about: no retrieval can find them. */

import { type Asks, asciiText, asks } from './ascii-pattern.ts';
import { LACKING, type Lacking, PATTERNS } from './lacking-patterns.ts';
import type { Reading } from './understand.ts';

/** Chapter 5 asks the counties for these; who fills in its form asks how, not how much. */
const TEMPLATE = asks(
  /\b(skjema\w*|mal|malen|beskriv\w*|skildr\w*|skriv\w*|form|template|descri\w+|write|fill)\b/,
);
/** A form to apply with is not that form. */
const APPLICATION = asks(/\b(søknadsskjema\w*|(hvilket|kva) skjema)\b/);

/** Who compares with Norway, or asks from abroad, may be answered. */
const NORWAY = asks(/(?<!\p{L})(norge\w*|noreg\w*|norske?|norwegian|norway)(?!\p{L})/u);

/** Who asks where a number or a date stands may be told of the circular or the statistics that the source points to. */
const WHERE_IT_STANDS = asks(
  /\b(hvor|kvar|where)\b.*\b(står|finner|finn|ser|ser vi|les|leser|sjekke|ligger|ligg|find|look up|see|says?|check|read)\b|\b(hvilke|hvilket|hvilken|kva|what|which) (\w+ )?(dokument\w*|rundskriv\w*|papir\w*|lov\w*|paper|document|circular|act)\b/,
);

/** Rights that the source does point to: a safe environment, teaching that is adapted, in Norwegian, or special. */
const RIGHTS_NAMED = asks(
  /^(?=.*\b(rett|rettar|rettigheter|rights?|entitled|krav)\b).*\b(trygt|trygg|safe|mobb\w*|bull\w*|picked on|miljø\w*|environment|spesial\w*|special|tilpass\w*|tilrettel\w*|adapted|norsk\w*|norwegian|språk\w*|ppt)/,
);

/** "What share of the measures": how many measures or counties there are, the source does tell. */
const OF_WHAT_THERE_IS = asks(
  /\b(andel|andelen|prosent|del|share|percent|percentage|proportion) (av|of) (alle |all )?(de |dei |the )?(tiltak|measures?|fylk|count(y|ies))/,
);

/** What the source does hold, though it is asked for as a fact of a kind that it lacks. */
const HELD: Partial<Record<Lacking, readonly Asks[]>> = {
  numbers: [OF_WHAT_THERE_IS, WHERE_IT_STANDS],
  dates: [WHERE_IT_STANDS],
  rights: [RIGHTS_NAMED],
  abroad: [NORWAY],
};

/** What the question asks for that the source lacks, or null. */
export function lackingFor(question: string): Lacking | null {
  const text = asciiText(question);
  if (TEMPLATE(text) && !APPLICATION(text)) return null;
  const kind = LACKING.find((lacking) => PATTERNS[lacking].some((asksFor) => asksFor(text))) ?? null;
  return kind !== null && HELD[kind]?.some((isHeld) => isHeld(text)) ? null : kind;
}

/** The same of a question that was read: what a county does is told by the titles of its measures, and only what a measure does is not. */
export function lackingIn({ text, understood, measures }: Asked): Lacking | null {
  const kind = lackingFor(text);
  return kind === 'details' && understood.counties.length > 0 && measures.length === 0 ? null : kind;
}

type Asked = Pick<Reading, 'text' | 'understood' | 'measures'>;

export type { Lacking };

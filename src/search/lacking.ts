/** Facts that the source does not hold, whatever they are asked about: no retrieval can find them. */

import { onceFor } from '../corpus/remember.ts';
import { type AsciiText, type Asks, asciiText, asks } from './ascii-pattern.ts';
import { LETTERS, OF_MEASURE, STARTS, WHO_RUNS } from './lacking-of-measure.ts';
import { DOES_THERE, LACKING, type Lacking, PATTERNS } from './lacking-patterns.ts';
import type { Reading } from './understand.ts';

/** Chapter 5 asks the counties for these; who fills in its form asks how, not how much. */
const TEMPLATE = asks(
  /\b(skjema\w*|mal|malen|beskriv\w*|skildr\w*|skriv\w*|form|template|descri\w+|write|fill)\b/,
);
/** A form to apply or to enrol with is not that form. */
const APPLIES = asks(/\b(søk\w*|meld\w*|påmeld\w*|apply\w*|applic\w*|sign|enrol\w*|(hvilket|kva) skjema)\b/);

/** The source gives one address, for who wants to know more of the measures. */
const OF_ADDRESS = asks(
  /^(?=.*\b(e-?post\w*|e-?mail|adress\w*|address|skriv\w*|write|kontakt\w*|contact)\b).*\b(\w*tiltak\w*|measures?|departement\w*|ministry|kilden?|kjelda?|source|rapport\w*|report|dokument\w*|document|malen?|template)\b/,
);

/** Who compares with Norway, or asks from abroad, may be answered. */
const NORWAY = asks(/(?<!\p{L})(norge\w*|noreg\w*|norske?|norwegian|norway)(?!\p{L})/u);

/** Who asks where a number or a date stands may be told of the circular or the statistics that the source points to. */
const WHERE_IT_STANDS = asks(
  /\b(hvor|kvar|where)\b.*\b(står|finner|finn|ser|ser vi|les|leser|sjekke|ligger|ligg|find|look up|see|says?|check|read)\b|\b(hvilke|hvilket|hvilken|kva|what|which) (\w+ )?(dokument\w*|rundskriv\w*|papir\w*|lov\w*|paper|document|circular|act)\b/,
);
/** The directorate has a calendar, which the source points to. */
const OF_DIRECTORATE = asks(
  /^(?=.*(frist|deadline)).*\b(udir\w*|(utdannings|utdanings)?direktorat\w*|directorate)\b/,
);

/** Rights that the source does point to: a safe environment, teaching that is adapted, in Norwegian, or special. */
const RIGHTS_NAMED = asks(
  /^(?=.*\b(rett|rettar|rettigheter|rights?|entitled|krav)\b).*\b(trygt|trygg|safe|mobb\w*|bull\w*|picked on|miljø\w*|environment|spesial\w*|special|tilpass\w*|tilrettel\w*|adapted|norsk\w*|norwegian|språk\w*|ppt)/,
);

/** "What share of the measures": how many measures or counties there are, the source does tell. */
const OF_WHAT_THERE_IS = asks(
  /\b(andel|andelen|prosent|del|share|percent|percentage|proportion) (av|of) (alle |all )?(de |dei |the )?(tiltak|measures?|fylk|count(y|ies))/,
);

/**
 * Asks what to do, in a year that says no more than when that is: "how can we in 2024". What came after a year, or with a reform,
 * the source does not know, and what is to be had, known or paid then is no advice.
 */
const WHAT_TO_DO = asks(
  /^(?!.*\b((etter|after|since|siden|sidan|fra|frå|from) (\w+ )?20\d\d|\w*(reform|opplæringslov|læreplan|curricul|eksamen|exam|opptak|admission|inntak|søknad)\w*)\b).*\b(hva|kva|hvordan|korleis|how|what|(hvilke|kva for|which) \w+) (kan|bør|skal|må|can|could|should|do) (vi|me|jeg|eg|man|en|ein|skolen|skulen|skoler|skular|fylket|fylkeskommunen|we|i|one|schools|a school|the school|counties|teachers)\b(?! (ha|have|få|get|vite|vita|know|vente|expect|se|sjå|see|lese|lesa|read|søke|søkje|apply|betale|pay)\b)/,
);

/** What the source does hold, though it is asked for in the words for a kind that it lacks. */
const HELD: Partial<Record<Lacking, readonly Asks[]>> = {
  costs: [TEMPLATE],
  effects: [TEMPLATE],
  numbers: [TEMPLATE, OF_WHAT_THERE_IS, WHERE_IT_STANDS],
  dates: [TEMPLATE, WHERE_IT_STANDS, OF_DIRECTORATE],
  people: [TEMPLATE],
  contact: [(text) => TEMPLATE(text) && !APPLIES(text), OF_ADDRESS],
  later: [TEMPLATE, WHAT_TO_DO],
  details: [TEMPLATE],
  rights: [RIGHTS_NAMED],
  abroad: [NORWAY],
};

/** What the question asks for that the source lacks, or null. */
export function lackingFor(question: string): Lacking | null {
  return lackingOf(asciiText(question), PATTERNS);
}

function lackingOf(text: AsciiText, patterns: Partial<Record<Lacking, readonly Asks[]>>): Lacking | null {
  const isIn = (some: readonly Asks[] = []) => some.some((pattern) => pattern(text));
  return LACKING.find((kind) => isIn(patterns[kind]) && !isIn(HELD[kind])) ?? null;
}

/** The same of a question that was read: what it names may say what the source does tell of it, and what it does not. Several kinds of answer ask. */
export const lackingIn = (reading: Asked): Lacking | null => lackingOnce(reading).kind;
const lackingOnce = onceFor((reading: Asked) => ({ kind: lackingOfReading(reading) }));

function lackingOfReading(reading: Asked): Lacking | null {
  const text = asciiText(withoutFounding(reading));
  const kind = lackingOf(text, PATTERNS);
  if (reading.measures.length === 0) return kind !== null && isTold(kind, text, reading) ? null : kind;
  const ofMeasure = kind ?? lackingOf(text, OF_MEASURE) ?? untoldOf(text, reading);
  return ofMeasure === 'dates' && STARTS(text) && reading.measures.every((id) => SAY_WHEN.has(id))
    ? null
    : ofMeasure;
}

type Asked = Pick<Reading, 'text' | 'understood' | 'measures' | 'laterCounties' | 'concepts'>;

/** "The measure", which is not named: chapter 5 asks every county so. */
const THE_MEASURE = asks(/\b(tiltaket|the measure|this measure|the activity|aktiviteten)\b/);
/** What it asks of them. */
const IN_TEMPLATE: ReadonlySet<Lacking> = new Set(['numbers', 'dates', 'people', 'details']);

/** Whether the source tells such a thing where no measure is named. */
function isTold(kind: Lacking, text: AsciiText, { understood }: Asked): boolean {
  if (IN_TEMPLATE.has(kind) && THE_MEASURE(text)) return true;
  // What a county does is told by the titles of its measures.
  const others = PATTERNS.details.filter((pattern) => pattern !== DOES_THERE);
  return kind === 'details' && understood.counties.length > 0 && !others.some((pattern) => pattern(text));
}

/** Measures that have a word on when they start behind their title; test/search/lacking.test.ts holds them to the index. */
export const SAY_WHEN: ReadonlySet<string> = new Set([
  'te-open-dor',
  'tr-god-overgang-fra-vg2-til-laereplass',
]);

/** What is asked of a measure and told of some, or told in part. */
function untoldOf(text: AsciiText, reading: Asked): Lacking | null {
  // Which county it is that runs it, the source does say; who does so there it does not.
  if (WHO_RUNS(text) && reading.understood.counties.length > 0) return 'people';
  return LETTERS(text) && hasUntoldLetters(reading) ? 'details' : null;
}

/** Whether it names letters of a title that are no term, and that the title does not write out: its id would not have them then. */
function hasUntoldLetters({ text, measures, concepts }: Asked): boolean {
  const isUntold = (word: string) =>
    !concepts.includes(word) && measures.some((id) => id.split('-').includes(word));
  return (text.match(/\p{Lu}{2,}/gu) ?? []).some((word) => isUntold(word.toLowerCase()));
}

const FOUNDED =
  'oppretta|opprettet|etablert|danna|dannet|skipa|created|formed|established|merged|slått sammen|slått saman';
/** What says of a later county when it came to be: "(etablert 2020)", "fylket fra 2020", "which became a county in 2020". */
const FOUNDING = new RegExp(
  [
    '(?<!(?:tiltak|tiltaka|tiltakene|measures?|prosjekt|projects?) )\\((?:\\p{L}+ ){0,3}20\\d\\d(?: ?[–-] ?(?:20\\d\\d)?)?\\)',
    `(?<!\\p{L})(?:(?:stor)?fylket|the (?:new )?county)(?: (?:som|which|that))?(?: (?:ble|blei|vart|was))? (?:fra|frå|from|since|siden|sidan|${FOUNDED})(?: (?:i|in))? 20\\d\\d`,
    '(?<!\\p{L})(?:som|which|that) (?:ble|blei|vart|became)(?: (?:et|eit|a))?(?: (?:nytt|new))? (?:fylke|county) (?:i|in) 20\\d\\d',
  ].join('|'),
  'giu',
);

/** The question without the year in which the county came to be that it names. */
const withoutFounding = ({ text, laterCounties }: Asked) =>
  laterCounties.length > 0 ? text.replaceAll(FOUNDING, '') : text;

export type { Lacking };

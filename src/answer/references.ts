/** Questions that only make sense after another: thanks, another language, "the rest", "the second one". */

import { readWords, wordKeys } from '../language/words.ts';
import {
  CHAT_WORDS,
  FRAME_WORDS,
  LIST_WORDS,
  MEASURE_WORDS,
  SETTING_WORDS,
  SUBMIT_WORDS,
} from '../search/intent-words.ts';
import { plain } from '../search/small-talk.ts';
import type { Language } from '../types.ts';

/** Words of telling and asking to be told, and of pointing: beside a reference they ask for nothing else. */
const TALK_WORDS = new Set(
  wordKeys(`fortell fortel fortelle fortelje si sei seie seia sa sagt hør høre høyre høyra forklar forklare explain utdyp utdype utdjupe describe beskriv
    beskrive skildre skildra detaljer detaljar details detail more mer meir info informasjon information tell read lese lesa vis vise visa show gjenta repeat
    oversett translate oversettelse translation svar svare svara answer reply write skriv skrive have få get give gi gje gjev say hear igjen att again
    punkt punktet tiltaket lista listen list item one ein nr nummer number stedet staden stead instead version versjon language språk sorry beklager
    unnskyld orsak takk thanks please kollega kollegaen colleague boss sjef sjefen friend linje line tredje andre første sounds sound interesting interessant høres høyrest virker verkar spennende spanande aller doesnt dont norwegian`),
);
const FILLERS = [CHAT_WORDS, FRAME_WORDS, LIST_WORDS, MEASURE_WORDS, SETTING_WORDS, SUBMIT_WORDS, TALK_WORDS];

/** Whether nothing is left of a text beside words of grammar, of asking and of talking. */
function isEmpty(text: string): boolean {
  return readWords(text).every(({ stop, key }) => stop || FILLERS.some((words) => words.has(key)));
}

const LANGUAGE_NAMES: [Language, RegExp][] = [
  ['en', /\b(?:in|to|into) english\b|(?<!\p{L})(?:på|til) engelsk(?!\p{L})/u],
  ['nn', /\b(?:in|to|into) nynorsk\b|(?<!\p{L})(?:på|til) nynorsk(?!\p{L})/u],
  ['nb', /\b(?:in|to|into) (?:norwegian|bokmål)(?!\p{L})|(?<!\p{L})(?:på|til) (?:norsk|bokmål)(?!\p{L})/u],
];
/** Says that what was said is meant: with one of these a stray word more is only talk. */
const SAID = /\b(that|this|it|det|dette|svar\w*|answer\w*|samme|same)\b/;

/** A language that is asked for, and the question without the words that ask for it. */
interface AskedLanguage {
  language: Language;
  /** Where the question asks for nothing else, and so for the answer before it. */
  alone: boolean;
  rest: string;
}

/** "Svar på nynorsk: hvilke tiltak har Oslo?" */
const ANSWER_IN = /^\W*(?:svar|answer|reply|respond|skriv|write)(?: meg| me| please)? /u.source;

/**
 * A language that is asked for. "Hjelp på engelsk" asks for help in English only where it says so; in no other than a written form of
 * Norwegian is nynorsk asked for.
 */
export function languageAskedFor(question: string): AskedLanguage | null {
  // Why it is asked for may stand in a sentence beside it.
  const sentences = question.split(/(?<=[.!?])\s+/);
  const naming = sentences.find((one) => LANGUAGE_NAMES.some(([, pattern]) => pattern.test(plain(one))));
  const text = plain(naming ?? '');
  const found = LANGUAGE_NAMES.find(([, pattern]) => pattern.test(text));
  if (!found) return null;
  const [language, pattern] = found;
  const rest = text.replace(pattern, ' ');
  if (isEmpty(rest) && (SAID.test(rest) || readWords(rest).length <= 3))
    return { language, alone: true, rest: question };
  const atStart = new RegExp(`${ANSWER_IN}(?:${pattern.source})\\W+`, 'iu');
  if (atStart.test(question)) return { language, alone: false, rest: question.replace(atStart, '') };
  const atEnd = new RegExp(`[\\s,.(]*(?:${pattern.source})(?:,? please|,? takk)?[\\s.!?)]*$`, 'iu');
  const isMeant = language === 'nn' || /\b(please|takk|svar|answer)\b/.test(text);
  return atEnd.test(question) && isMeant
    ? { language, alone: false, rest: question.replace(atEnd, '') }
    : null;
}

const REST =
  /(?<!\p{L})(?:alle|alt|resten|all|everything|rest|flere|fleire|mer|meir|more|andre|others|(?:hele|heile|full|fulle|whole|complete|entire) (?:list|lista|listen))(?!\p{L})/u;
const MOST_MORE_WORDS = 9;

/** "Vis alle", "er det flere?": it asks for the rest of the answer before it. */
export function asksForMore(question: string): boolean {
  const text = plain(question);
  if (!REST.test(text) || text.split(' ').length > MOST_MORE_WORDS) return false;
  // "All measures" asks anew; "all of them" and "more" do not.
  if (
    /\b(?:alle|all|every) (?:tiltak\w*|measures?)(?! (?:av|of))\b/.test(text) &&
    !/\b(?:dem|dei|disse|desse|them|these|those|her|here)\b/.test(text)
  )
    return /^(?:vis|show)(?: me| meg)? (?:alle|all)(?: the)? tiltak(?:ene|a)$/.test(text);
  return isEmpty(text.replace(REST, ' '));
}

const ORDINALS: [place: number, pattern: string][] = [
  [1, 'første|fyrste|first|øverste|øvste|top|1st|1|en|ein|one'],
  [2, 'andre|second|2nd|2|to|two'],
  [3, 'tredje|third|3rd|3|tre|three'],
  [4, 'fjerde|fourth|4th|4|fire|four'],
  [5, 'femte|fifth|5th|5|fem|five'],
  [6, 'sjette|sixth|6th|6|seks|six'],
  [7, 'sjuende|syvende|sjuande|seventh|7th|7|sju|syv|seven'],
  [8, 'åttende|åttande|eighth|8th|8|åtte|eight'],
  [9, 'niende|niande|ninth|9th|9|ni|nine'],
  [10, 'tiende|tiande|tenth|10th|10|ti|ten'],
  [-2, 'nest siste|nest sist|second last|second to last|next to last'],
  [-1, 'siste|sista|sist|last|nederste|nedste|bottom'],
];
/** Numbers count only after "number"; the words for them would be found in too much else. */
const NUMBERED = /(?:nr|nummer|number|no|tiltak|punkt|measure|item|alternativ|option)\.? /.source;
/** "De andre" are the others, and not the second. */
const ARTICLE = /(?!(?:de|dei) andre)(?:den|det|dei|de|the|that) (?:aller |very )?/.source;
const SPELT =
  /^(?:\d|en|ein|one|to|two|tre|three|fire|four|fem|five|seks|six|sju|syv|seven|åtte|eight|ni|nine|ti|ten)$/;
const MOST_ORDINAL_WORDS = 14;

/** From the end of the table on: "the second last" is met before "the second". */
const ORDINAL_PATTERNS = ORDINALS.toReversed().map(([place, pattern]): [place: number, pattern: RegExp] => {
  const words = pattern.split('|');
  const spelt = words.filter((word) => SPELT.test(word));
  const ordinal = words.filter((word) => !SPELT.test(word));
  const named = `${ARTICLE}(?:${ordinal.join('|')})|${NUMBERED}(?:${[...spelt, ...ordinal].join('|')})`;
  return [place, new RegExp(`(?<!\\p{L})(?:${named})\\.?(?![\\p{L}\\d])`, 'u')];
});

/**
 * Which of the listed things before it a question means, from 1; from the end below 0. Null for any other question: what is
 * left beside the reference would be a topic of its own.
 */
export function ordinalIn(question: string): number | null {
  const text = plain(question);
  if (text.split(' ').length > MOST_ORDINAL_WORDS) return null;
  for (const [place, pattern] of ORDINAL_PATTERNS)
    if (pattern.test(text) && isEmpty(text.replace(pattern, ' '))) return place;
  return null;
}

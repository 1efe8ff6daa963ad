/** Questions about one pupil by name: nobody's case is for a knowledge base, and no name should be typed into one. */

import { onceFor } from '../corpus/remember.ts';
import { readWords, type Word } from '../language/words.ts';
import type { Reader, Reading } from '../search/understand.ts';
import { FIRST_NAMES } from './first-names.ts';

/** Words that stand before or after the name of the one spoken of. */
const PERSON_WORDS =
  /^(elev|eleven|gutt|gutten|guten|jente|jenta|jenten|sønn|sønnen|son|sonen|datter|datteren|dattera|dotter|dottera|lærling|lærlingen|kandidat|kandidaten|ungdommen|broren|bror|søster|søsteren|syster|systera|nevø|niese|barnet|venn|vennen|venninna|kompis|kompisen|klassekamerat|student|pupil|boy|girl|daughter|apprentice|brother|sister|friend|nephew|niece|heter|heiter|heter|kalt|kalla|named|called)$/;
/** A class as schools write it: "2STA", "1 IDB", "vg2 HO". */
const SCHOOL_CLASS = /\b[1-3]\s?[A-ZÆØÅ]{2,4}\b/;
/** Names that are words, too: where they begin a sentence, more must tell that somebody is meant. */
const ALSO_WORDS = new Set(
  'per bo live ben tone stig liv max mark ask frank jan ine roy rune leo sol eva una'.split(' '),
);
const THIRD_PERSON = /\b(han|hun|ho|ham|henne|hans|hennes|honom|hennar|he|she|him|her|his)\b/i;

/** What is said of one pupil only: an age, a plan for them. */
const PERSON_CUE =
  /\b1[4-9] (?:år|years?)\b|\b(?:plan|oppfølgingsplan|opplegg) (?:for|til)\b|\bfollow-up plan\b/iu;
/** "Xhemal som droppa ut": what follows a name that is in no list. */
const DOES_SOMETHING =
  /^,? (?:som|who) (?:har |has |just |bare |aldri |never )*(?:dropp\w+|slutt\w+|skulk\w+|stryk|strøk|dropped|quit|left|fail\w+|skips?|møter|kommer|kjem|går|sitter|sit)(?![\p{L}])/iu;
/** Schools and diagnoses that are called after people. */
const NOT_PEOPLE =
  /^(Thor Heyerdah?l|Ole Vig|Kristen Nygaard|Olav Duun|\p{Lu}\p{L}+s? syndrom|\p{Lu}\p{L}+['’]?s? syndrome)/iu;

/** The name, as the question writes it, of the person it is about; null where it names nobody. */
export function namedPersonIn({ knowledge, speller }: Reader, reading: Reading): string | null {
  const words = readWords(reading.text);
  const places = new Set(reading.places.flatMap(({ name }) => name.toLowerCase().split(' ')));
  const known = knownNames(knowledge);
  const titles = new Set(titleWords(knowledge, reading.measures));
  const shouting = reading.text === reading.text.toUpperCase();
  const isName = (word: Word | undefined, at: number): boolean => {
    if (word === undefined || word.stop || shouting || !isCapitalised(word.text)) return false;
    const lower = word.text.toLowerCase();
    if ([places, titles, known].some((names) => names.has(lower) || names.has(genitiveOf(lower))))
      return false;
    if (FIRST_NAMES.has(lower) || FIRST_NAMES.has(genitiveOf(lower))) return true;
    // Any word may be capital at the start, and a word of the field is no name.
    return at > 0 && !startsSentence(reading.text, word) && !speller.knows(word.folded);
  };
  for (const [i, word] of words.entries()) {
    if (!isName(word, i) || NOT_PEOPLE.test(reading.text.slice(word.start))) continue;
    const lower = word.text.toLowerCase();
    const isFirst = FIRST_NAMES.has(lower) || FIRST_NAMES.has(genitiveOf(lower));
    const next = words[i + 1];
    const hasLast = next !== undefined && isName(next, i + 1) && adjacent(reading.text, word, next);
    const beside = [words[i - 1], next].some((other) => other && PERSON_WORDS.test(other.text.toLowerCase()));
    const inClass = SCHOOL_CLASS.test(reading.text);
    const isWord = ALSO_WORDS.has(lower) && startsSentence(reading.text, word);
    if (isWord && !hasLast && !inClass && !THIRD_PERSON.test(reading.text)) continue;
    // "Marks plus screenings": what begins a sentence with an s at its end may be any word.
    const plural =
      lower !== genitiveOf(lower) && !FIRST_NAMES.has(lower) && startsSentence(reading.text, word);
    if (plural && !hasLast && !inClass) continue;
    if (isFirst) return nameAt(words, i, hasLast);
    const spokenOf = PERSON_CUE.test(reading.text) || THIRD_PERSON.test(reading.text);
    if (hasLast && (beside || inClass || spokenOf)) return nameAt(words, i, hasLast);
    if (DOES_SOMETHING.test(reading.text.slice(word.end))) return nameAt(words, i, hasLast);
  }
  return null;
}

const nameAt = (words: readonly Word[], i: number, hasLast: boolean) =>
  words
    .slice(i, i + (hasLast ? 2 : 1))
    .map(({ text }) => text)
    .join(' ');

const isCapitalised = (text: string) => /^\p{Lu}[\p{Ll}’'-]+(\p{Lu}\p{Ll}+)?$/u.test(text);
const genitiveOf = (word: string) => word.replace(/['’]?s$/, '');
const startsSentence = (text: string, word: Word) => /(^|[.!?:»”"]\s*)$/.test(text.slice(0, word.start));
const adjacent = (text: string, word: Word, next: Word) => /^\s+$/.test(text.slice(word.end, next.start));

/** Words of the titles that the question calls measures by: "Borgund" in one is no surname. */
function titleWords({ unitById }: Reader['knowledge'], measures: readonly string[]): string[] {
  return measures.flatMap((id) => (unitById.get(id)?.text ?? '').toLowerCase().split(/[^\p{L}]+/u));
}

/** Words of the names of counties, which some people bear too ("Troms", "Hedmark"); gathered once for each knowledge base. */
const knownNames = onceFor(({ vocabulary }: Reader['knowledge']): ReadonlySet<string> => {
  const { counties, laterCounties } = vocabulary;
  const names = [...counties, ...laterCounties].flatMap(({ name, altNames }) => [name, ...altNames]);
  return new Set(names.flatMap((name) => name.toLowerCase().split(/[\s-]/)));
});

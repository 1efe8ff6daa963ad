/** The words of a question as they are read: compounds with "tiltak" and those that nobody knows taken apart, misspelt names mended. */

import type { PhraseTarget } from '../index/phrases.ts';
import type { Splitter } from '../language/compounds.ts';
import type { PhraseTable } from '../language/phrases.ts';
import type { Speller } from '../language/spelling.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { readWords, type Word } from '../language/words.ts';

/** A word, and whether its spelling was mended. */
export type ReadWord = Word & { mended?: true };

/** What the words of a question are read by. */
export interface WordReader {
  speller: Speller;
  phrases: PhraseTable<PhraseTarget>;
  split: Splitter;
  /** The source's own misspellings, folded, with what they should read. */
  corrections: ReadonlyMap<string, string>;
}

/** The words of `text` in order, as they were probably meant; `text` of each is how it was written, unless it was run together by a dot. */
export function questionWords(reader: WordReader, text: string): ReadWord[] {
  return contracted(reader, text, readWords(text).flatMap(apart))
    .map((word) => (word.mended ? word : mended(reader, word, CUT.test(text.slice(word.end)))))
    .flatMap((word) => partsOf(reader, word));
}

/** The words with each pair that a dot holds together as the one they stand for, if there is one: "oppl.kontor", "komp.utv." */
function contracted({ speller }: WordReader, text: string, written: readonly Word[]): ReadWord[] {
  const words: ReadWord[] = [];
  for (const word of written) {
    const before = words.at(-1);
    const isJoined = before !== undefined && text.slice(before.end, word.start) === '.';
    const isCut = CUT.test(text.slice(word.end));
    const whole = isJoined ? speller.between(before.folded, word.folded, isCut) : null;
    if (before === undefined || whole === null) words.push(word);
    else words.splice(-1, 1, { ...before, ...asMeant(whole), text: whole, end: word.end });
  }
  return words;
}

/**
 * A compound that nobody has written before, as the words it is made of: neither the thesaurus nor the model knows
 * "skolehelsesøster", but both know "helsesøster". The parts stand where the whole stands.
 */
function partsOf({ speller, phrases, split }: WordReader, word: ReadWord): ReadWord[] {
  const isKnown = speller.knows(word.folded) || phrases.lengthsFrom(word.key) > 0;
  if (word.mended || word.stop || isKnown) return [word];
  const parts = split(word.folded);
  return parts.length === 0
    ? [word]
    : parts.map((part) => ({ ...word, text: part, folded: part, key: stem(part) }));
}

/** A word as it was written, or as it was probably meant. */
export const textOf = (word: ReadWord) => (word.mended ? word.folded : word.text);

/** A misspelt word, or one cut short, as it was probably meant, so that "Rogalnd" and "samarb." are read too; any other word as it is. */
function mended(reader: WordReader, word: Word, isCut: boolean): ReadWord {
  const { corrections } = reader;
  const { folded, stop } = word;
  const corrected = corrections.get(folded);
  if (corrected !== undefined) return { ...word, ...asMeant(corrected) };
  if (stop) return word;
  const [first, second] = isCut ? [wholeOf, respelt] : [respelt, wholeOf];
  const meant = first(reader, word, isCut) ?? second(reader, word, isCut);
  if (meant === null) return word;
  return { ...word, ...asMeant(meant) };
}

/** What a word is that stands for `folded`. */
const asMeant = (folded: string) => ({
  folded,
  key: stem(folded),
  stop: isStopWord(folded),
  mended: true as const,
});

/** The word that an unknown one is a slip of the finger away from; null where it is none, or may be something else. */
function respelt(reader: WordReader, word: Word): string | null {
  const [best] = reader.speller.suggest(word.folded, 1);
  // A word of grammar with something behind it is another word: "været" is the weather.
  if (best && isStopWord(best.term) && word.folded.startsWith(best.term)) return null;
  return best && (best.distance === 1 || isSurelyMeant(reader, word, best.term)) ? best.term : null;
}

/** A dot that ends no sentence: "samarb. med NAV". */
const CUT = /^\.(?!\s+\p{Lu})/u;
/** Without such a dot a word cut short has so many letters at least. */
const LEAST_BARE = 7;

/** The word that an unknown one is the beginning of; null where it may be a name or a word of its own. */
function wholeOf(
  { phrases, speller, split }: WordReader,
  { folded, key }: Word,
  isCut: boolean,
): string | null {
  if (!isCut && (folded.length < LEAST_BARE || split(folded).length > 0)) return null;
  return phrases.lengthsFrom(key) > 0 ? null : speller.complete(folded);
}

/** From this length on a word is mended by two edits. */
const LONG = 9;

/** Whether `word`, two edits away from `term`, is likelier that than a name, a compound or a word that nobody here has heard of. */
function isSurelyMeant(
  { phrases, speller, split }: WordReader,
  { folded, key }: Word,
  term: string,
): boolean {
  if (folded.length < LONG || folded.charAt(0) !== term.charAt(0)) return false;
  if (isOtherCompound(speller, folded, term)) return false;
  return phrases.lengthsFrom(key) === 0 && split(folded).length === 0;
}

/** What two compounds have in common is a word of so many letters at least. */
const LEAST_HEAD = 4;

/** Whether two words begin with one and the same word and differ by two edits in a short one behind it: "lærerstreik" is no slip of "lærerstress". */
function isOtherCompound({ knows }: Speller, word: string, term: string): boolean {
  for (
    let at = LEAST_HEAD;
    at < Math.min(word.length, term.length) && word.startsWith(term.slice(0, at));
    at++
  ) {
    if (word.length - at < LONG && knows(term.slice(0, at))) return true;
  }
  return false;
}

/** "Læringsmiljøtiltak" is a measure, and what it is about; the s that joins them goes. */
const MEASURE_COMPOUND = /^(\p{L}{4,})(tiltak(?:et|a|ene|ane)?)$/u;
/** A joining s is taken off what is longer than this: "kvalitetstiltak", but neither "kurstiltak" nor "læreplasstiltak". */
const MIN_JOINED = 5;

function apart(word: Word): Word[] {
  const [, about = '', measure = ''] = MEASURE_COMPOUND.exec(word.folded) ?? [];
  if (measure === '') return [word];
  const at = word.end - measure.length;
  const stripped = about.length > MIN_JOINED ? about.replace(/(?<!s)s$/, '') : about;
  const part = (text: string, folded: string, start: number, end: number): Word => ({
    ...word,
    text,
    folded,
    key: stem(folded),
    start,
    end,
  });
  return [
    part(word.text.slice(0, -measure.length), stripped, word.start, at),
    part(word.text.slice(-measure.length), measure, at, word.end),
  ];
}

/** Whether nobody here has heard of a word, and it was not mended into one that is known. */
export function isUnheardOf({ speller }: Pick<WordReader, 'speller'>, { folded, mended }: ReadWord): boolean {
  return mended !== true && !speller.knows(folded);
}

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

/** The words of `text` in order, as they were written, and as they were probably meant. */
export function questionWords(reader: WordReader, text: string): { written: Word[]; words: ReadWord[] } {
  const written = readWords(text).flatMap(apart);
  const words = written.map((word) => mended(reader, word)).flatMap((word) => partsOf(reader, word));
  return { written, words };
}

/**
 * A compound that nobody has written before, as the words it is made of: neither the thesaurus nor the model knows
 * "skolehelsesøster", but both know "helsesøster". The parts stand where the whole stands.
 */
function partsOf({ speller, phrases, split }: WordReader, word: ReadWord): ReadWord[] {
  const isKnown = speller.knows(word.folded) || phrases.longestFrom(word.key) > 0;
  if (word.mended || word.stop || isKnown) return [word];
  const parts = split(word.folded);
  return parts.length === 0
    ? [word]
    : parts.map((part) => ({ ...word, text: part, folded: part, key: stem(part) }));
}

/** A word as it was written, or as it was probably meant. */
export const textOf = (word: ReadWord) => (word.mended ? word.folded : word.text);

/** A misspelt word as it was probably meant, so that "Rogalnd" is read too; any other word as it is. */
function mended(reader: WordReader, word: Word): ReadWord {
  const { corrections, speller } = reader;
  const { folded, stop } = word;
  const corrected = corrections.get(folded);
  if (corrected !== undefined) return { ...word, folded: corrected, key: stem(corrected), mended: true };
  if (stop) return word;
  const [best] = speller.suggest(folded, 1);
  if (!best || (best.distance > 1 && !isSurelyMeant(reader, word, best.term))) return word;
  return { ...word, folded: best.term, key: stem(best.term), stop: isStopWord(best.term), mended: true };
}

/** From this length on a word is mended by two edits. */
const LONG = 9;

/** Whether `word`, two edits away from `term`, is likelier that than a name, a compound or a word that nobody here has heard of. */
function isSurelyMeant({ phrases, split }: WordReader, { folded, key }: Word, term: string): boolean {
  if (folded.length < LONG || folded.charAt(0) !== term.charAt(0)) return false;
  return phrases.longestFrom(key) === 0 && split(folded).length === 0;
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

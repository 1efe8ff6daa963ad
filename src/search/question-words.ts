/** The words of a question as they are read: compounds with "tiltak" and those that nobody knows taken apart, misspelt names mended. */

import type { PhraseTarget } from '../index/phrases.ts';
import type { Splitter } from '../language/compounds.ts';
import type { PhraseTable } from '../language/phrases.ts';
import type { Speller } from '../language/spelling.ts';
import { stem } from '../language/stem.ts';
import { readWords, type Word } from '../language/words.ts';
import { MEASURE_WORDS } from './intent-words.ts';

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
  const words = written
    .map((word, i) => mended(reader, word, written[i - 1], written[i + 1]))
    .flatMap((word) => partsOf(reader, word));
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
function mended(
  { corrections, speller, phrases }: WordReader,
  word: Word,
  before?: Word,
  after?: Word,
): ReadWord {
  const corrected = corrections.get(word.folded);
  if (corrected !== undefined) return { ...word, folded: corrected, key: stem(corrected), mended: true };
  if (word.stop || word.text.length < MIN_MENDED_BESIDE) return word;
  const [best] = speller.suggest(word.folded, 1);
  if (best?.distance !== 1) return word;
  const key = stem(best.term);
  const names = [before && `${before.key} ${key}`, after && `${key} ${after.key}`];
  const beside =
    MEASURE_WORDS.has(key) || names.some((name) => name !== undefined && phrases.get(name) !== undefined);
  if (word.text.length < MIN_MENDED && !beside) return word;
  return { ...word, folded: best.term, key, mended: true };
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

/** Shorter words are too near to too many others to be mended into a name, unless the word beside them says which is meant. */
const MIN_MENDED = 6;
const MIN_MENDED_BESIDE = 4;

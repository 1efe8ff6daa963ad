/** From text to the terms that are indexed and looked up: the same way for documents and for questions. */
import { createSplitter, type WordSet } from './compounds.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { tokenize } from './tokens.ts';

export interface Term {
  /** The key that is indexed: a folded stem. */
  term: string;
  /** 1 for a word itself, less for what is read into it (`PART_WEIGHT`, `JOINED_WEIGHT`). Above 0. */
  weight: number;
  /** Place in the original text, UTF-16 code units; parts of a compound have the place of the whole. */
  start: number;
  end: number;
  /** A word of grammar: neither indexed nor looked up. */
  stop: boolean;
  /** The folded word, for the speller; of a part, the part. */
  raw: string;
}

export type Analyzer = (text: string) => Term[];

/** A part of a compound, or of a number such as 13-10. A part's own parts weigh this squared. */
export const PART_WEIGHT = 0.5;
/** Two words that are one in the lexicon: "drop out", "lære plass". */
export const JOINED_WEIGHT = 0.75;
/** Shorter words are joined by accident. */
const MIN_JOINED = 7;

const ACRONYM_S = /^\p{Lu}{2,}s$/u;
const RANGE = /^\d+-\d/;
const NUMBERS = /\d+/g;
/** What may stand between two words that could be one. */
const GAP = /^[ -]$/;

/** The folded word of a token's text; an acronym loses the s of its genitive ("OTs resultater") while its case shows it. */
export function wordOf(text: string): string {
  return fold(ACRONYM_S.test(text) ? text.slice(0, -1) : text);
}

/** A word of a text, folded, and its place there, UTF-16 code units. */
export interface SpelledWord {
  word: string;
  start: number;
  end: number;
}

/** The words of a text as they are spelled, in order. */
export function readSpelled(text: string): SpelledWord[] {
  return tokenize(text).flatMap(({ text: written, start, end }) => {
    const word = wordOf(written);
    return word === '' ? [] : [{ word, start, end }];
  });
}

/** What a word becomes wherever it stands: itself, then its parts. */
type KnownWord = Omit<Term, 'start' | 'end'>[];

export interface AnalyzerOptions {
  /** Folded words of corpus, questions and thesaurus: decides what is a compound and what may be joined. */
  lexicon: WordSet;
  /**
   * Misspelled words with the words meant, read as those: for documents, whose misspelled questions should not make
   * words of their own. A question's misspelled words are the speller's business.
   */
  misspellings?: ReadonlyMap<string, string>;
  /** Gives the words of a text, as `readSpelled` does; for one who remembers them. */
  read?: (text: string) => readonly SpelledWord[];
  /** Of which words it keeps what they become: of all, where the texts are few, or of the lexicon's own, where nothing else may outlive a text. */
  keep?: 'all' | 'lexicon';
}

/**
 * An analyzer over a lexicon of folded words (corpus, questions and thesaurus), which decides what is a compound and
 * what may be joined. It gives, in order, for each word its term, then the terms of its parts, then that of the word it
 * makes with the one before. Never throws.
 */
export function createAnalyzer(options: AnalyzerOptions): Analyzer {
  const { lexicon, misspellings, read = readSpelled, keep } = options;
  const split = createSplitter(lexicon);
  const known = new Map<string, KnownWord>();

  const addParts = (terms: KnownWord, whole: KnownWord[number]): void => {
    if (RANGE.test(whole.raw)) {
      for (const raw of whole.raw.match(NUMBERS) ?? []) {
        terms.push({ term: raw, weight: PART_WEIGHT, stop: false, raw });
      }
      return;
    }
    for (const raw of split(whole.raw)) {
      const part = { term: stem(raw), weight: PART_WEIGHT * whole.weight, stop: false, raw };
      terms.push(part);
      if (whole.weight === 1) addParts(terms, part);
    }
  };

  const termsOf = (word: string): KnownWord => {
    const kept = known.get(word);
    if (kept) return kept;
    const whole = { term: stem(word), weight: 1, stop: isStopWord(word), raw: word };
    const terms = [whole];
    if (!whole.stop) addParts(terms, whole);
    if (keep === 'all' || (keep === 'lexicon' && lexicon.has(word))) known.set(word, terms);
    return terms;
  };

  return (text) => {
    const terms: Term[] = [];
    let before: SpelledWord | undefined;
    for (const { word: written, start, end } of read(text)) {
      const word = misspellings?.get(written) ?? written;
      const adjacent = before !== undefined && GAP.test(text.slice(before.end, start)) ? before : undefined;
      for (const { term, weight, stop, raw } of termsOf(word))
        terms.push({ term, weight, start, end, stop, raw });
      if (adjacent !== undefined) {
        const raw = adjacent.word + word;
        if (raw.length >= MIN_JOINED && lexicon.has(raw)) {
          const joined = { weight: JOINED_WEIGHT, start: adjacent.start, end, stop: false, raw };
          terms.push({ term: stem(raw), ...joined });
        }
      }
      before = { word, start, end };
    }
    return terms;
  };
}

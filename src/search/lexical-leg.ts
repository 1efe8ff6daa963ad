/** The lexical leg: from a question's words to the terms of the index, misspellings and unfinished words included. */

import {
  documentFrequency,
  hasTerm,
  type QueryTerm,
  searchLexical,
  termsHeld,
  termsWithPrefix,
} from '../index/bm25.ts';
import type { Term } from '../language/analyze.ts';
import type { Engine } from './engine.ts';

/** What a word counts that was mended by one or by two edits, and one whose ending was guessed. */
const MENDED_WEIGHT = [1, 0.7, 0.5] as const;
const PREFIX_WEIGHT = 0.4;
/** How many words one misspelling may stand for, and one beginning. */
const MOST_MENDINGS = 3;
const MOST_ENDINGS = 5;
/** Shorter beginnings fit too many words. */
const MIN_PREFIX = 4;

export interface LexicalLeg {
  /** Rows with their BM25F scores, best first. */
  matches: { row: number; score: number }[];
  /** The terms that were looked up, for highlighting. */
  terms: ReadonlySet<string>;
  /** Share of the question's information (inverse document frequency) that the best unit holds, 0 to 1. */
  coverage: number;
  /** Whether the best unit's own words hold every content word of the question. */
  verbatim: boolean;
  /** Number of content words in the question. */
  count: number;
  /** Share of the question's words that the index does not have, and that nothing in it resembles. */
  unknown: number;
  /** Share of the question's words that were taken for another word of the index. */
  mended: number;
}

/** What became of one word of the question. */
interface LookedUp {
  terms: QueryTerm[];
  how: 'found' | 'mended' | 'unknown';
}

/** The `most` best units by the words of `text`. */
export function searchWords(engine: Engine, text: string, most: number): LexicalLeg {
  const words = wholeWords(engine.analyze(text));
  const lookedUp = words.map((word, i) => lookUp(engine, word, i === words.length - 1));
  const query = unique(lookedUp.flatMap(({ terms }) => terms));
  const matches = searchLexical(engine.lexical, query, most);
  const [best] = matches;
  const share = (how: LookedUp['how']) =>
    lookedUp.filter((word) => word.how === how).length / Math.max(1, lookedUp.length);
  return {
    matches: matches.map(({ doc, score }) => ({ row: doc, score })),
    terms: new Set(query.map(({ term }) => term)),
    coverage: coverageOf(
      engine,
      lookedUp,
      query,
      best ? termsHeld(engine.lexical, query, best.doc) : new Set(),
    ),
    verbatim: best !== undefined && standsIn(engine, words, best.doc),
    count: words.length,
    unknown: share('unknown'),
    mended: share('mended'),
  };
}

/** Whether each word stands in the text of the unit at `row`, as it is or in another form. */
function standsIn(engine: Engine, words: readonly Term[][], row: number): boolean {
  const unit = engine.knowledge.units[row];
  if (!unit || words.length === 0) return false;
  const own = new Set(engine.termsOfUnit(row, unit).map(({ term }) => term));
  return words.every(([whole]) => whole !== undefined && own.has(whole.term));
}

/** The terms of a text by the word they were read from: a word itself first, then its parts. Words of grammar go. */
function wholeWords(terms: readonly Term[]): Term[][] {
  const words: Term[][] = [];
  for (const term of terms) {
    if (term.stop) continue;
    if (term.weight === 1) words.push([term]);
    else words.at(-1)?.push(term);
  }
  return words;
}

/** The index's terms for one word and its parts, or for what it may be a misspelling or the beginning of. */
function lookUp(engine: Engine, word: readonly Term[], unfinished: boolean): LookedUp {
  const { lexical, speller } = engine;
  const known = word.filter(({ term }) => hasTerm(lexical, term));
  if (known.length > 0) return { terms: known, how: 'found' };
  const raw = word[0]?.raw ?? '';
  const mended = speller.suggest(raw, MOST_MENDINGS).flatMap((suggestion) => {
    const found = engine.analyze(suggestion.term).filter(({ term }) => hasTerm(lexical, term));
    const share = MENDED_WEIGHT[suggestion.distance] ?? 0;
    return found.map(({ term, weight }) => ({ term, weight: weight * share }));
  });
  if (mended.length > 0) return { terms: mended, how: 'mended' };
  if (!unfinished || raw.length < MIN_PREFIX) return { terms: [], how: 'unknown' };
  const endings = termsWithPrefix(lexical, raw, MOST_ENDINGS);
  return {
    terms: endings.map((term) => ({ term, weight: PREFIX_WEIGHT })),
    how: endings.length > 0 ? 'mended' : 'unknown',
  };
}

/** Share of the information of all words, known or not, that the terms `held` by the best unit carry. */
function coverageOf(
  { lexical }: Engine,
  words: readonly LookedUp[],
  query: readonly QueryTerm[],
  held: ReadonlySet<number>,
): number {
  const documents = lexical.ids.length;
  const information = ({ term, weight }: QueryTerm) =>
    weight * Math.log(1 + documents / (1 + documentFrequency(lexical, term)));
  const ofWord = ({ terms }: LookedUp) =>
    terms.length > 0 ? Math.max(...terms.map(information)) : Math.log(1 + documents);
  const asked = words.reduce((sum, word) => sum + ofWord(word), 0);
  const found = query.reduce((sum, term, i) => (held.has(i) ? sum + information(term) : sum), 0);
  return asked > 0 ? Math.min(1, found / asked) : 0;
}

/** Each term once, by its greatest weight. */
function unique(terms: readonly QueryTerm[]): QueryTerm[] {
  const best = new Map<string, QueryTerm>();
  for (const term of terms) if (term.weight > (best.get(term.term)?.weight ?? 0)) best.set(term.term, term);
  return [...best.values()];
}

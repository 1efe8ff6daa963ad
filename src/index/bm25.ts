/** The lexical leg: BM25F over a unit's words, with the questions people ask for it as a field of their own. */

import { onceFor } from '../corpus/remember.ts';
import { nthLargest } from './largest.ts';

/** What a document is made of. */
export const FIELDS = ['text', 'context', 'names', 'questions'] as const;
export type Field = (typeof FIELDS)[number];

/** Plain data. Documents are numbered in the order they were given. */
export interface LexicalIndex {
  ids: string[];
  /** Sorted by code unit, each once. */
  terms: string[];
  /** Where in `docs` and `steps` each term's documents begin, and the end of the last: terms + 1 numbers. */
  starts: Uint32Array;
  /** For each term the documents that have it, in order. */
  docs: Uint16Array;
  /** How much each of them has of it: its saturated frequency, 0 to 1, in steps of `SATURATION_STEP`; 1 or more. */
  steps: Uint8Array;
  /** Folded words with their counts, sorted: for the analyzer and the speller. */
  lexicon: Map<string, number>;
}

/** Saturated frequencies take a byte: finer steps would change no order that matters. */
export const SATURATION_STEP = 1 / 255;

export interface QueryTerm {
  term: string;
  /** Multiplies what the term adds; above 0. */
  weight: number;
}

export interface LexicalMatch {
  doc: number;
  /** Above 0; comparable within one query. */
  score: number;
}

/** The place of `term` among the terms, or of the first term after it. */
function placeOf(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Places of terms that were looked up before, of the index' own only: what else is asked for is kept nowhere. */
const placesIn = onceFor((_index: LexicalIndex) => new Map<string, number>());

/** The place of `term` among the terms; -1 for one that is not indexed. */
function find(index: LexicalIndex, term: string): number {
  const known = placesIn(index).get(term);
  if (known !== undefined) return known;
  const place = placeOf(index.terms, term);
  if (index.terms[place] !== term) return -1;
  placesIn(index).set(term, place);
  return place;
}

export function hasTerm(index: LexicalIndex, term: string): boolean {
  return find(index, term) >= 0;
}

/** In how many documents the term occurs; 0 for a term that is not indexed. */
export function documentFrequency(index: LexicalIndex, term: string): number {
  const place = find(index, term);
  if (place < 0) return 0;
  return (index.starts[place + 1] as number) - (index.starts[place] as number);
}

/** Up to `max` indexed terms that begin with `prefix`, itself among them, in code unit order. */
export function termsWithPrefix(index: LexicalIndex, prefix: string, max: number): string[] {
  const found: string[] = [];
  for (let at = placeOf(index.terms, prefix); found.length < max; at++) {
    const term = index.terms[at];
    if (term === undefined || !term.startsWith(prefix)) break;
    found.push(term);
  }
  return found;
}

/**
 * The `k` best documents that have any of the terms, best first; equal scores in the order of the documents. Each term adds its
 * saturated frequency there times its inverse document frequency, ln(1 + (N − n + ½) / (n + ½)), which is never negative.
 */
export function searchLexical(index: LexicalIndex, query: readonly QueryTerm[], k: number): LexicalMatch[] {
  const { docs, ids, starts, steps } = index;
  const scores = new Float64Array(ids.length);
  const found: number[] = [];
  for (const { term, weight } of query) {
    const place = find(index, term);
    if (place < 0 || !(weight > 0)) continue;
    const start = starts[place] as number;
    const end = starts[place + 1] as number;
    const idf = Math.log(1 + (ids.length - (end - start) + 0.5) / (end - start + 0.5));
    const worth = weight * idf * SATURATION_STEP;
    for (let at = start; at < end; at++) {
      const doc = docs[at] as number;
      const before = scores[doc] as number;
      if (before === 0) found.push(doc);
      scores[doc] = before + worth * (steps[at] as number);
    }
  }
  const least = k >= 1 && found.length > k ? nthLargest(scores, k) : 0;
  return found
    .filter((doc) => (scores[doc] as number) >= least)
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    .slice(0, Math.max(0, k))
    .map((doc) => ({ doc, score: scores[doc] as number }));
}

/** Which of the query's terms document `doc` has, by their place in the query. */
export function termsHeld(index: LexicalIndex, query: readonly QueryTerm[], doc: number): Set<number> {
  const { docs, starts } = index;
  const holds = ({ term }: QueryTerm) => {
    const place = find(index, term);
    return place >= 0 && docs.subarray(starts[place], starts[place + 1]).includes(doc);
  };
  return new Set(query.flatMap((term, number) => (holds(term) ? [number] : [])));
}

/** The lexical leg: BM25F over a unit's words, with the questions people ask for it as a field of their own. */

/** What a document is made of, in the order in which frequencies are stored. */
export const FIELDS = ['text', 'context', 'names', 'questions'] as const;
export type Field = (typeof FIELDS)[number];

export interface Tuning {
  /** How soon more of the same word stops counting; above 0. */
  k1: number;
  /** How much an occurrence in the field counts (`weight` ≥ 0), and how much a long field discounts it (`b`, 0 to 1). */
  fields: Record<Field, { weight: number; b: number }>;
}

/** First values: the text itself before what stands around it. The evaluation on the development set moves them. */
export const TUNING: Tuning = {
  k1: 1.2,
  fields: {
    text: { weight: 2.5, b: 0.4 },
    context: { weight: 1, b: 0.3 },
    names: { weight: 1.5, b: 0.3 },
    questions: { weight: 1, b: 0.6 },
  },
};

/** Frequencies and lengths are stored in quarters, since parts of words weigh less than 1. */
export const FREQUENCY_STEP = 0.25;

/** Plain data. Documents are numbered in the order they were given. */
export interface LexicalIndex {
  ids: string[];
  /** Documents × fields: the length of each field in steps. */
  lengths: Uint32Array;
  /** Documents × fields: what one step of frequency counts there, by weight and length. */
  discounts: Float64Array;
  k1: number;
  /** Sorted by code unit, each once. */
  terms: string[];
  /** In how many documents each term occurs. */
  counts: Uint32Array;
  /** Where in `postings` each term's postings begin, and the end of the last: terms + 1 numbers. */
  starts: Uint32Array;
  /**
   * For each term its documents in order: the distance from the document before less one (a varint), a bit for each
   * field it is in, and a byte for each of those with its frequency in steps. Read term by term as questions need it:
   * most terms are never asked for, so that opening an index costs little.
   */
  postings: Uint8Array;
  /** Folded words with their counts, sorted: for the analyzer and the speller. */
  lexicon: Map<string, number>;
}

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

/**
 * What one step of frequency in a field of a document counts: the field's weight, less for a field that is longer than
 * the average. Documents × fields.
 */
export function discountsOf(lengths: Uint32Array, tuning: Tuning = TUNING): Float64Array {
  const discounts = new Float64Array(lengths.length);
  FIELDS.forEach((name, field) => {
    const { weight, b } = tuning.fields[name];
    let sum = 0;
    for (let at = field; at < lengths.length; at += FIELDS.length) sum += lengths[at] ?? 0;
    const average = (sum * FIELDS.length) / lengths.length;
    for (let at = field; at < lengths.length; at += FIELDS.length) {
      const relative = average === 0 ? 1 : (lengths[at] ?? 0) / average;
      discounts[at] = (FREQUENCY_STEP * weight) / (1 - b + b * relative);
    }
  });
  return discounts;
}

/**
 * Calls `visit` for each document that has the term at `place`, with what the term adds to its score. BM25F with the
 * field frequencies weighted, discounted by length and added up before saturation; Robertson and Zaragoza, "The
 * Probabilistic Relevance Framework: BM25 and Beyond", 2009, section 3.6. The inverse document frequency is
 * ln(1 + (N − n + ½) / (n + ½)), which is never negative.
 */
function visitPostings(
  index: LexicalIndex,
  place: number,
  visit: (doc: number, impact: number) => void,
): void {
  const { postings, discounts, k1 } = index;
  const count = index.counts[place] ?? 0;
  const idf = Math.log(1 + (index.ids.length - count + 0.5) / (count + 0.5));
  const end = index.starts[place + 1] ?? 0;
  let at = index.starts[place] ?? 0;
  let doc = -1;
  while (at < end) {
    let gap = 0;
    let shift = 0;
    for (;;) {
      const byte = postings[at++] ?? 0;
      gap |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
      shift += 7;
    }
    doc += gap + 1;
    const mask = postings[at++] ?? 0;
    let frequency = 0;
    for (let field = 0; field < FIELDS.length; field++) {
      if ((mask & (1 << field)) === 0) continue;
      frequency += (postings[at++] ?? 0) * (discounts[doc * FIELDS.length + field] ?? 0);
    }
    visit(doc, (idf * frequency) / (k1 + frequency));
  }
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

export function hasTerm(index: LexicalIndex, term: string): boolean {
  return index.terms[placeOf(index.terms, term)] === term;
}

/** In how many documents the term occurs; 0 for a term that is not indexed. */
export function documentFrequency(index: LexicalIndex, term: string): number {
  const at = placeOf(index.terms, term);
  return index.terms[at] === term ? (index.counts[at] ?? 0) : 0;
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

/** The `k` best documents that have any of the terms, best first; equal scores in the order of the documents. */
export function searchLexical(index: LexicalIndex, query: readonly QueryTerm[], k: number): LexicalMatch[] {
  const scores = new Float64Array(index.ids.length);
  const found: number[] = [];
  for (const { term, weight } of query) {
    const place = placeOf(index.terms, term);
    if (index.terms[place] !== term || !(weight > 0)) continue;
    visitPostings(index, place, (doc, impact) => {
      const before = scores[doc] ?? 0;
      if (before === 0) found.push(doc);
      scores[doc] = before + weight * impact;
    });
  }
  found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return found.slice(0, Math.max(0, k)).map((doc) => ({ doc, score: scores[doc] ?? 0 }));
}

/** Which of the query's terms document `doc` has, by their place in the query. */
export function termsHeld(index: LexicalIndex, query: readonly QueryTerm[], doc: number): Set<number> {
  const held = new Set<number>();
  query.forEach(({ term }, number) => {
    const place = placeOf(index.terms, term);
    if (index.terms[place] !== term) return;
    visitPostings(index, place, (other) => {
      if (other === doc) held.add(number);
    });
  });
  return held;
}

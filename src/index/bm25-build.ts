/** Builds the lexical index from documents; `bm25-format.ts` makes it a file. */

import type { Analyzer } from '../language/analyze.ts';
import { byCodeUnit } from '../language/by-code-unit.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { FIELDS, type Field, type LexicalIndex, SATURATION_STEP } from './bm25.ts';

export interface Tuning {
  /** How soon more of the same word stops counting; above 0. */
  k1: number;
  /** How much an occurrence in the field counts (`weight` ≥ 0), and how much a long field discounts it (`b`, 0 to 1). */
  fields: Record<Field, { weight: number; b: number }>;
}

/** The text itself before what stands around it. */
export const TUNING: Tuning = {
  k1: 1.2,
  fields: {
    text: { weight: 2.5, b: 0.4 },
    context: { weight: 1, b: 0.3 },
    names: { weight: 1.5, b: 0.3 },
    questions: { weight: 1, b: 0.6 },
  },
};

export interface LexicalDocument {
  /** Unique. */
  id: string;
  /** Each field's texts; several, so that words are not joined across them. */
  fields: Record<Field, readonly string[]>;
}

const MAX_DOCUMENTS = 0x10000;
const MOST_STEPS = 1 / SATURATION_STEP;

/** For each term the documents that have it, in order, with its frequency in each field. */
type Postings = Map<string, Map<number, Float64Array>>;

/**
 * Indexes `documents` in their order. The analyzer must be made from `lexicon`, which is kept with the index so that
 * questions are read as the documents were. Throws RangeError for more than 65,536 documents or an id given twice.
 */
export function buildLexicalIndex(
  documents: readonly LexicalDocument[],
  analyze: Analyzer,
  lexicon: Lexicon = new Map(),
  tuning: Tuning = TUNING,
): LexicalIndex {
  if (documents.length > MAX_DOCUMENTS) {
    throw new RangeError(`${documents.length} documents are more than ${MAX_DOCUMENTS}`);
  }
  const ids = documents.map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new RangeError('Two documents have the same id');

  const lengths = new Float64Array(documents.length * FIELDS.length);
  const found: Postings = new Map();
  documents.forEach(({ fields }, doc) => {
    FIELDS.forEach((name, field) => {
      let length = 0;
      for (const text of fields[name]) {
        for (const { term, weight, stop } of analyze(text)) {
          if (stop) continue;
          length += weight;
          const frequencies = frequenciesOf(found, term, doc);
          frequencies[field] = (frequencies[field] ?? 0) + weight;
        }
      }
      lengths[doc * FIELDS.length + field] = length;
    });
  });

  const discounts = discountsOf(lengths, tuning);
  const terms = [...found.keys()].sort(byCodeUnit);
  const postings = terms.map((term) => [...(found.get(term) ?? [])]);
  const starts = new Uint32Array(terms.length + 1);
  postings.forEach((docs, place) => {
    starts[place + 1] = (starts[place] as number) + docs.length;
  });
  return {
    ids,
    terms,
    starts,
    docs: Uint16Array.from(postings.flatMap((docs) => docs.map(([doc]) => doc))),
    steps: Uint8Array.from(
      postings.flatMap((docs) => docs.map(([doc, each]) => stepsOf(saturated(each, doc, discounts, tuning)))),
    ),
    lexicon: new Map([...lexicon].sort(([a], [b]) => byCodeUnit(a, b))),
  };
}

/**
 * What one occurrence in a field of a document counts: the field's weight, less for a field that is longer than the
 * average. Documents × fields.
 */
function discountsOf(lengths: Float64Array, tuning: Tuning): Float64Array {
  const discounts = new Float64Array(lengths.length);
  FIELDS.forEach((name, field) => {
    const { weight, b } = tuning.fields[name];
    let sum = 0;
    for (let at = field; at < lengths.length; at += FIELDS.length) sum += lengths[at] as number;
    const average = (sum * FIELDS.length) / lengths.length;
    for (let at = field; at < lengths.length; at += FIELDS.length) {
      const relative = average === 0 ? 1 : (lengths[at] as number) / average;
      discounts[at] = weight / (1 - b + b * relative);
    }
  });
  return discounts;
}

/**
 * The frequency of a term in a document by BM25F, 0 to 1: those of its fields weighted, discounted by length and added up before
 * saturation; Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, section 3.6.
 */
function saturated(each: Float64Array, doc: number, discounts: Float64Array, { k1 }: Tuning): number {
  const frequency = each.reduce(
    (sum, count, field) => sum + count * (discounts[doc * FIELDS.length + field] as number),
    0,
  );
  return frequency / (k1 + frequency);
}

/** What occurs at all has a step. */
const stepsOf = (saturation: number) => Math.max(1, Math.round(saturation * MOST_STEPS));

function frequenciesOf(postings: Postings, term: string, doc: number): Float64Array {
  const docs = postings.get(term) ?? new Map<number, Float64Array>();
  const frequencies = docs.get(doc) ?? new Float64Array(FIELDS.length);
  postings.set(term, docs.set(doc, frequencies));
  return frequencies;
}

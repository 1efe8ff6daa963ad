/** Builds the lexical index from documents; `bm25-format.ts` makes it a file. */
import type { Analyzer } from '../language/analyze.ts';
import type { Lexicon } from '../language/lexicon.ts';
import {
  discountsOf,
  FIELDS,
  type Field,
  FREQUENCY_STEP,
  type LexicalIndex,
  TUNING,
  type Tuning,
} from './bm25.ts';
import { type ByteWriter, createWriter } from './bm25-bytes.ts';

export interface LexicalDocument {
  /** Unique. */
  id: string;
  /** Each field's texts; several, so that words are not joined across them. */
  fields: Record<Field, readonly string[]>;
}

const MAX_DOCUMENTS = 0x10000;
const MAX_STEPS = 0xff;

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

  const lengths = new Uint32Array(documents.length * FIELDS.length);
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
      lengths[doc * FIELDS.length + field] = Math.round(length / FREQUENCY_STEP);
    });
  });

  const terms = [...found.keys()].sort(byCodeUnit);
  const counts = Uint32Array.from(terms, (term) => found.get(term)?.size ?? 0);
  const starts = new Uint32Array(terms.length + 1);
  const writer = createWriter();
  terms.forEach((term, place) => {
    writePostings(writer, found.get(term) ?? new Map());
    starts[place + 1] = writer.size();
  });
  return {
    ids,
    lengths,
    discounts: discountsOf(lengths, tuning),
    k1: tuning.k1,
    terms,
    counts,
    starts,
    postings: writer.done(),
    lexicon: new Map([...lexicon].sort(([a], [b]) => byCodeUnit(a, b))),
  };
}

/** As `LexicalIndex.postings` says. */
function writePostings(writer: ByteWriter, docs: ReadonlyMap<number, Float64Array>): void {
  let before = -1;
  for (const [doc, frequencies] of docs) {
    writer.number(doc - before - 1);
    before = doc;
    const steps = Uint8Array.from(frequencies, (frequency) =>
      frequency > 0 ? Math.min(MAX_STEPS, Math.max(1, Math.round(frequency / FREQUENCY_STEP))) : 0,
    );
    writer.number(steps.reduce((mask, step, field) => (step > 0 ? mask | (1 << field) : mask), 0));
    writer.bytes(steps.filter((step) => step > 0));
  }
}

function frequenciesOf(postings: Postings, term: string, doc: number): Float64Array {
  const docs = postings.get(term) ?? new Map<number, Float64Array>();
  const frequencies = docs.get(doc) ?? new Float64Array(FIELDS.length);
  postings.set(term, docs.set(doc, frequencies));
  return frequencies;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

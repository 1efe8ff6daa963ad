/** How the lexical leg ranks, and that its file is refused when anything is wrong with it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import {
  documentFrequency,
  FIELDS,
  type Field,
  hasTerm,
  type QueryTerm,
  SATURATION_STEP,
  searchLexical,
  termsHeld,
  termsWithPrefix,
} from '../../src/index/bm25.ts';
import { buildLexicalIndex, type LexicalDocument, TUNING } from '../../src/index/bm25-build.ts';
import { decodeLexicalIndex, encodeLexicalIndex } from '../../src/index/bm25-format.ts';
import { type Analyzer, createAnalyzer } from '../../src/language/analyze.ts';
import { collectLexicon } from '../../src/language/lexicon.ts';

/** Words between spaces, each its own term; a word ending in "?" is half of one, as parts of compounds are. */
const plain: Analyzer = (text) =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({
      term: word.replace('?', ''),
      weight: word.endsWith('?') ? 0.5 : 1,
      start: 0,
      end: word.length,
      stop: word === 'og',
      raw: word,
    }));

const document = (id: string, fields: Partial<Record<Field, string[]>>): LexicalDocument => ({
  id,
  fields: { text: [], context: [], names: [], questions: [], ...fields },
});
const ask = (words: string): QueryTerm[] => words.split(' ').map((term) => ({ term, weight: 1 }));

const DOCUMENTS = [
  document('a', { text: ['frafall og fravær'], questions: ['hvorfor slutter elever', 'skulk'] }),
  document('b', { text: ['fravær'], context: ['tett oppfølging'] }),
  document('c', { text: ['eksamen'], context: ['fravær'], names: ['akershus'] }),
  document('d', { text: ['eksamen eksamen eksamen'], questions: ['elever og eksamen'] }),
];
const index = buildLexicalIndex(DOCUMENTS, plain);
const found = (words: string, k = 10) => searchLexical(index, ask(words), k).map(({ doc }) => index.ids[doc]);

describe('searchLexical', () => {
  it('puts the document that says it in its text before the one that only stands under it', () => {
    expect(found('fravær')).toEqual(['b', 'a', 'c']);
  });

  it('finds by the questions people ask, which are not in the text', () => {
    expect(found('skulk')).toEqual(['a']);
  });

  it('lets a rare word decide over a common one', () => {
    expect(found('fravær akershus')[0]).toBe('c');
  });

  it('does not let repetition win over having both words', () => {
    expect(found('eksamen akershus')[0]).toBe('c');
  });

  it('says which words of the question a document has', () => {
    const query = ask('ukjent akershus eksamen');
    const [best] = searchLexical(index, query, 1);
    expect([...termsHeld(index, query, best?.doc ?? -1)].sort()).toEqual([1, 2]);
  });

  it('gives at most k, and nothing for words that no document has', () => {
    expect(found('fravær', 2)).toEqual(['b', 'a']);
    expect(found('fravær', 0)).toEqual([]);
    expect(found('ukjent')).toEqual([]);
    expect(searchLexical(index, [], 10)).toEqual([]);
  });

  it('leaves out words of weight 0', () => {
    expect(searchLexical(index, [{ term: 'fravær', weight: 0 }], 10)).toEqual([]);
  });

  it('keeps the order of the documents where scores are equal', () => {
    const twins = buildLexicalIndex([document('z', { text: ['x'] }), document('y', { text: ['x'] })], plain);
    expect(searchLexical(twins, ask('x'), 10).map(({ doc }) => doc)).toEqual([0, 1]);
  });

  it('searches an index without documents', () => {
    expect(searchLexical(buildLexicalIndex([], plain), ask('x'), 10)).toEqual([]);
  });
});

describe('the terms of an index', () => {
  it('are known, counted by documents and found by their beginning', () => {
    expect([hasTerm(index, 'fravær'), hasTerm(index, 'frav'), hasTerm(index, 'og')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([documentFrequency(index, 'fravær'), documentFrequency(index, 'ukjent')]).toEqual([3, 0]);
    expect(termsWithPrefix(index, 'fra', 10)).toEqual(['frafall', 'fravær']);
    expect(termsWithPrefix(index, 'fra', 1)).toEqual(['frafall']);
    expect(termsWithPrefix(index, 'x', 10)).toEqual([]);
  });
});

const WORDS = ['fravær', 'frafall', 'elev', 'eksamen', 'vg2', 'øving', '𝔄lgebra', 'del?', 'elev?', 'og'];
const texts = fc.array(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' ')),
  {
    maxLength: 3,
  },
);
const corpus = fc
  .array(fc.record({ text: texts, context: texts, names: texts, questions: texts }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all): LexicalDocument[] => all.map((fields, number) => ({ id: `d${number}`, fields })));
const query = fc.array(
  fc.record({
    term: fc.constantFrom('fravær', 'elev', 'vg2', 'del', '𝔄lgebra', 'x'),
    weight: fc.constantFrom(0.5, 1, 2),
  }),
  { maxLength: 5 },
);

/** BM25F by its definition, document by document. */
function slowScore(documents: readonly LexicalDocument[], at: number, asked: readonly QueryTerm[]): number {
  const occurrences = (doc: LexicalDocument, field: Field, term?: string) =>
    doc.fields[field]
      .flatMap((text) => plain(text))
      .filter((word) => !word.stop && (term === undefined || word.term === term))
      .reduce((sum, word) => sum + word.weight, 0);
  const average = (field: Field) =>
    documents.reduce((sum, doc) => sum + occurrences(doc, field), 0) / documents.length;
  const doc = documents[at];
  if (!doc) return 0;
  return asked.reduce((score, { term, weight }) => {
    const having = documents.filter((other) =>
      FIELDS.some((field) => occurrences(other, field, term) > 0),
    ).length;
    const frequency = FIELDS.reduce((sum, field) => {
      const { weight: boost, b } = TUNING.fields[field];
      const length = average(field) === 0 ? 1 : occurrences(doc, field) / average(field);
      return sum + (boost * occurrences(doc, field, term)) / (1 - b + b * length);
    }, 0);
    const idf = Math.log(1 + (documents.length - having + 0.5) / (having + 0.5));
    return score + (weight * idf * frequency) / (TUNING.k1 + frequency);
  }, 0);
}

describe('BM25F', () => {
  it('scores as its definition does, to a step of each term', () => {
    fc.assert(
      fc.property(corpus, query, (documents, asked) => {
        const built = buildLexicalIndex(documents, plain);
        const scores = new Map(searchLexical(built, asked, 100).map(({ doc, score }) => [doc, score]));
        // No term is rarer than in one document, and each is off by one step at most.
        const rarest = Math.log(1 + (documents.length - 0.5) / 1.5);
        const worth = asked.reduce((sum, { weight }) => sum + weight * rarest, 0);
        documents.forEach((_, doc) => {
          const exact = slowScore(documents, doc, asked);
          expect(Math.abs((scores.get(doc) ?? 0) - exact)).toBeLessThanOrEqual(worth * SATURATION_STEP);
          expect(scores.has(doc)).toBe(exact > 0);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('counts half of a word as half a word', () => {
    const half = buildLexicalIndex(
      [document('a', { text: ['del? fyll'] }), document('b', { text: ['del fyll'] })],
      plain,
    );
    expect(searchLexical(half, ask('del'), 10).map(({ doc }) => doc)).toEqual([1, 0]);
  });

  it('refuses two documents of one id', () => {
    expect(() => buildLexicalIndex([document('a', {}), document('a', {})], plain)).toThrow(RangeError);
  });
});

describe('the file of an index', () => {
  const lexicon = collectLexicon(['fravær frafall frafall øving 𝔄lgebra å']);
  const bytes = encodeLexicalIndex(buildLexicalIndex(DOCUMENTS, createAnalyzer({ lexicon }), lexicon));
  const refused = (damaged: Uint8Array) => {
    try {
      decodeLexicalIndex(damaged);
    } catch (error) {
      return error instanceof AppError ? error.code : error;
    }
    return 'accepted';
  };

  it('gives back what was written', () => {
    fc.assert(
      fc.property(corpus, (documents) => {
        const built = buildLexicalIndex(documents, plain, lexicon);
        expect(decodeLexicalIndex(encodeLexicalIndex(built))).toEqual(built);
      }),
    );
  });

  it('is the same for the same documents', () => {
    const again = buildLexicalIndex(DOCUMENTS, createAnalyzer({ lexicon }), new Map([...lexicon].reverse()));
    expect(encodeLexicalIndex(again)).toEqual(bytes);
  });

  it('may lie anywhere in a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 3);
    expect(decodeLexicalIndex(larger.subarray(3, 3 + bytes.length))).toEqual(decodeLexicalIndex(bytes));
  });

  it('is refused when it is empty, cut short or too long', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(refused(bytes.subarray(0, length))).toBe('index_corrupt');
    }
    expect(refused(new Uint8Array([...bytes, 0]))).toBe('index_corrupt');
  });

  it('is refused when one byte is another', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(refused(damaged)).toBe('index_corrupt');
      }),
    );
  });

  it('is refused when it is something else', () => {
    expect(refused(new TextEncoder().encode('{"not": "an index"}'))).toBe('index_corrupt');
  });
});

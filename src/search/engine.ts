/** The index in memory: everything a question is answered from, opened once and only read after that. */

import type { Embedder } from '../embed/embedder.ts';
import { unpackTokenizer } from '../embed/pack-tokenizer.ts';
import { createStaticEmbedder, type StaticEmbedder, type WeighedVector } from '../embed/static.ts';
import { decodeTable } from '../embed/table.ts';
import { AppError } from '../errors.ts';
import type { LexicalIndex } from '../index/bm25.ts';
import { decodeLexicalIndex } from '../index/bm25-format.ts';
import type { ConceptIndex } from '../index/concepts.ts';
import { decodeFlat, type FlatIndex } from '../index/flat.ts';
import {
  type IndexContent,
  type IndexFile,
  type Manifest,
  type ReadFile,
  readIndex,
} from '../index/format.ts';
import { type MatterModel, openMatters } from '../index/matters.ts';
import { guesserOf, type PartGuess, type PartModel } from '../index/parts.ts';
import { decodeBearings } from '../index/parts-format.ts';
import { type EncodedPhrases, type PhraseTarget, readPhrases } from '../index/phrases.ts';
import { decodeScope, type ScopeModel } from '../index/scope.ts';
import { wordFeatures } from '../index/word-features.ts';
import { type Analyzer, createAnalyzer, type Term } from '../language/analyze.ts';
import { createSplitter, type Splitter } from '../language/compounds.ts';
import { fold } from '../language/fold.ts';
import { withGrammar } from '../language/lexicon.ts';
import type { PhraseTable } from '../language/phrases.ts';
import { createSpeller, type Speller } from '../language/spelling.ts';
import type { Unit, Vocabulary } from '../types.ts';
import { neighboursOf } from './concept-leg.ts';
import { createKnowledge, type Knowledge } from './knowledge.ts';
import { spread } from './spread.ts';

export interface Engine {
  manifest: Manifest;
  knowledge: Knowledge;
  phrases: PhraseTable<PhraseTarget>;
  concepts: ConceptIndex;
  /** Concepts one step from each. */
  neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  genericConcepts: ReadonlySet<string>;
  /** Tells questions of the field from others. */
  scope: ScopeModel;
  /** Tells questions for a whole part of the knowledge base. */
  parts: PartModel;
  /** Tells what people ask to have everything about; null where no matters are written. */
  matters: MatterModel | null;
  /** The mean direction of questions that nothing answers; null where none is known. */
  outside: Float32Array | null;
  lexical: LexicalIndex;
  analyze: Analyzer;
  speller: Speller;
  /** The source's own misspellings, folded, with what they should read: people write them as it does. */
  corrections: ReadonlyMap<string, string>;
  /** Takes compounds apart into words that the index holds. */
  split: Splitter;
  vectors: FlatIndex;
  /** Likeness of a vector to each of `vectors`, on the scale of our own model's. */
  cosines(vector: Float32Array): Float64Array;
  /** Row of each of `vectors.units`. */
  vectorRows: readonly number[];
  /** The vector of a question; with another model than ours only inside `withVectors`. */
  weigh(text: string): WeighedVector;
  /** What the linear models read of a text's words. */
  features(text: string): readonly number[];
  /** How likely each part of the knowledge base is what a text asks for as a whole, by its vector as `weigh` gives it. */
  guesses(text: string): readonly PartGuess[];
  /** The project's own model, where the index is of it. */
  own: StaticEmbedder | null;
  /** The model that embeds questions instead. */
  other: Embedder | null;
  /** The terms of a unit's text with their places; analysed once a unit. */
  termsOfUnit(row: number, unit: Unit): readonly Term[];
}

/**
 * Opens an index through `read`; one of another model than ours needs that very model as `other`. Throws `index_missing`, `index_corrupt` or `index_mismatch`; an engine that is
 * returned has been proven whole.
 */
export async function openEngine(read: ReadFile, other: Embedder | null = null): Promise<Engine> {
  const { manifest, content } = await readIndex(read);
  const units = readJson<Unit[]>(content, 'units.json');
  const vocabulary = readJson<Vocabulary>(content, 'vocabulary.json');
  const phrases = readJson<EncodedPhrases>(content, 'phrases.json');
  const lexical = decodeLexicalIndex(bytesOf(content, 'lexical.bin'));
  const bearings = decodeBearings(bytesOf(content, 'parts.bin'));
  const vectors = decodeFlat(bytesOf(content, 'vectors.bin'));
  const own = other === null ? openOwn(manifest, content) : null;
  if (other !== null) checkModel(manifest, other);
  const dimensions = own?.dimensions ?? other?.dimensions;
  if (vectors.dimensions !== dimensions || vectors.dimensions !== manifest.model.dimensions) {
    throw new AppError('index_mismatch', 'The vectors and the model of the index have different lengths');
  }
  if (lexical.ids.length !== units.length || lexical.ids.some((id, row) => units[row]?.id !== id)) {
    throw new AppError('index_corrupt', 'The lexical index and units.json do not hold the same units');
  }
  const weigh = own?.weigh ?? needsVectors;
  const analyze = createAnalyzer({ lexicon: lexical.lexicon, keep: 'lexicon' });
  const analysed: (readonly Term[] | undefined)[] = [];
  const concepts = readJson<ConceptIndex>(content, 'concepts.json');
  const knowledge = createKnowledge(units, vocabulary, concepts);
  return {
    manifest,
    knowledge,
    phrases: readPhrases(phrases),
    concepts,
    neighbours: neighboursOf(vocabulary.concepts),
    genericConcepts: new Set(vocabulary.concepts.filter(({ generic }) => generic).map(({ id }) => id)),
    parts: bearings.parts,
    matters: content['matters.bin']
      ? openMatters(readJson(content, 'matters.json'), content['matters.bin'])
      : null,
    outside: bearings.outside,
    scope: decodeScope(bytesOf(content, 'scope.bin')),
    lexical,
    analyze,
    speller: createSpeller(
      withGrammar(lexical.lexicon),
      new Set(readJson<string[]>(content, 'everyday.json')),
    ),
    corrections: correctionsOf(vocabulary),
    split: createSplitter(lexical.lexicon),
    vectors,
    // Those of another model than ours lie in a narrower band.
    cosines: (vector) => (other === null ? vectors.cosines(vector) : spread(vectors.cosines(vector))),
    vectorRows: vectors.units.map((unit) => knowledge.rowById.get(unit) ?? unknownUnit(unit)),
    weigh,
    features: wordFeatures,
    guesses: guesserOf(bearings.parts, weigh, wordFeatures),
    own,
    other,
    termsOfUnit(row, unit) {
      const terms = analysed[row] ?? analyze(unit.text);
      analysed[row] = terms;
      return terms;
    },
  };
}

/** Of words alone: what spans several is no slip of a word. */
function correctionsOf({ corrections }: Vocabulary): Map<string, string> {
  const isWord = (text: string) => /^\p{L}+$/u.test(text);
  return new Map(
    corrections
      .filter(({ written, corrected }) => isWord(written) && isWord(corrected))
      .map(({ written, corrected }) => [fold(written), fold(corrected)]),
  );
}

function unknownUnit(unit: string): never {
  throw new AppError('index_corrupt', `The vectors have a unit that units.json has not: ${unit}`);
}

function needsVectors(): never {
  throw new AppError('internal', 'A question was embedded outside of withVectors');
}

/** Throws `index_mismatch` where the index is of another model than the one that embeds questions. */
function checkModel({ model }: Manifest, { id, dimensions }: Embedder): void {
  if (model.id === id && model.dimensions === dimensions) return;
  throw new AppError(
    'index_mismatch',
    `The index was made by the model ${model.id} (${model.dimensions} dimensions), and this server embeds by ${id} (${dimensions})`,
  );
}

function openOwn(manifest: Manifest, content: IndexContent): StaticEmbedder {
  if (!content['model.bin'] || !content['tokenizer.json']) {
    throw new AppError(
      'index_mismatch',
      `The index was made by the model ${manifest.model.id}, and this server has our own only: a Worker always, a Node server without EMBEDDING_MODEL`,
    );
  }
  return createStaticEmbedder({
    ...decodeTable(content['model.bin']),
    tokenizerJson: unpackTokenizer(readJson<object>(content, 'tokenizer.json')),
    tokenizerConfig: {},
    id: manifest.model.id,
  });
}

function bytesOf(content: IndexContent, name: IndexFile): Uint8Array {
  const bytes = content[name];
  if (!bytes) throw new AppError('index_corrupt', `${name} is missing from the index`);
  return bytes;
}

/** A JSON file of the index; its hash has been checked, so its shape is what the build wrote. */
function readJson<T>(content: IndexContent, name: IndexFile): T {
  return JSON.parse(new TextDecoder().decode(bytesOf(content, name))) as T;
}

/** What the index holds, file by file, made from a corpus and its vectors; nothing here touches an index on disk. */

import { type Remembered, remember } from '../corpus/remember.ts';
import type { Embedder } from '../embed/embedder.ts';
import { packTokenizer } from '../embed/pack-tokenizer.ts';
import { readStaticModel } from '../embed/static-model.ts';
import { encodeTable } from '../embed/table.ts';
import { AppError } from '../errors.ts';
import { readSpelled } from '../language/analyze.ts';
import { type NearestWord, rememberNearest } from '../language/nearest-word.ts';
import { type Corpus, LANGUAGES, type Vocabulary } from '../types.ts';
import { blend, rememberBlend } from './blend.ts';
import { type ConceptIndex, indexConcepts } from './concepts.ts';
import { everydayWords } from './everyday.ts';
import { encodeFlat } from './flat.ts';
import { describeIndex, type IndexContent, type Manifest } from './format.ts';
import { labelsOf, lexicalOf } from './lexical-build.ts';
import { encodeMatters } from './matters.ts';
import { type fitMatters, fitMattersOnce } from './matters-build.ts';
import type { PartModel } from './parts.ts';
import { type fitParts, fitPartsOnce } from './parts-build.ts';
import { type Bearings, encodeBearings } from './parts-format.ts';
import { compilePhrases, readPhrases } from './phrases.ts';
import { encodeScope } from './scope.ts';
import { featuresOfText, fitScope } from './scope-build.ts';
import {
  matterOf,
  OUTSIDE,
  PARTS,
  type Text,
  textsOf,
  textsOfMatters,
  textsOfOutside,
  textsOfParts,
} from './texts.ts';
import type { VectorEntry } from './vectors.ts';

/** Fewer than these cannot be this corpus: something was lost on the way. */
export const LEAST = { units: 400, measures: 77, vectorShare: 0.98 } as const;

/** What the corpus must hold at least, and which share of its texts must get a vector. */
export interface Least {
  units: number;
  measures: number;
  vectorShare: number;
}

export interface ContentOptions {
  corpus: Corpus;
  /** Vectors of `allTexts`, in that order; a text may lack one. */
  entries: readonly VectorEntry[];
  model: Manifest['model'];
  /** Folder of the project's own model, or null where another model embeds. */
  ownModel: string | null;
  /** Hash over all that the build reads. */
  inputs: string;
  least: Least;
  memory?: ContentMemory;
}

/** What is read out of one text alone, and so holds for the next index too as long as the text is there. */
export interface ContentMemory {
  words: Remembered<ReturnType<typeof readSpelled>>;
  features: Remembered<number[]>;
  /** Which words are near to which. */
  nearest: NearestWord;
  /** One vector a unit, kept as long as all that it was made of is the same. */
  blend: typeof blend;
  /** The part model of the last index, which holds as long as all that it was fitted to is the same. */
  parts: typeof fitParts;
  /** The matter model, likewise. */
  matters: typeof fitMatters;
}

export function createContentMemory(): ContentMemory {
  return {
    words: remember(readSpelled),
    features: remember(featuresOfText),
    nearest: rememberNearest(),
    blend: rememberBlend(),
    parts: fitPartsOnce(),
    matters: fitMattersOnce(),
  };
}

/** Throws `build_implausible` where the corpus is too small to be right. */
export function checkLeast(corpus: Corpus, least: Least): void {
  const measures = measuresIn(corpus);
  if (corpus.units.length >= least.units && measures >= least.measures) return;
  throw new AppError(
    'build_implausible',
    `The corpus gave ${corpus.units.length} units and ${measures} measures; at least ${least.units} and ${least.measures} are expected`,
  );
}

/**
 * All files of the index with their manifest; the same input gives the same bytes, with a memory or without.
 * Throws `build_implausible` where too many texts have no vector.
 */
export async function makeContent(
  options: ContentOptions,
): Promise<{ content: IndexContent; manifest: Manifest }> {
  const { corpus, least, inputs, model, memory = createContentMemory() } = options;
  const entries = options.entries.filter(
    (entry) => entry.unit !== PARTS && entry.unit !== OUTSIDE && matterOf(entry) === null,
  );
  const wanted = textsOf(corpus).length;
  if (entries.length < wanted * least.vectorShare) {
    throw new AppError('build_implausible', `Only ${entries.length} of ${wanted} texts got a vector`);
  }
  const vectors = memory.blend(entries);
  const askedOf = askedIn(options.entries);
  const content = await contentOf(options, memory, {
    vectors,
    bearings: { parts: partsOf(corpus, askedOf, memory), outside: outsideOf(options.entries) },
    matters: mattersOf(corpus, askedOf, memory),
  });
  const measures = measuresIn(corpus);
  const units = corpus.units.length;
  const manifest = await describeIndex(content, {
    inputs,
    model,
    counts: {
      units,
      measures,
      passages: units - measures,
      questions: wanted - units,
      vectors: vectors.length,
    },
  });
  return { content, manifest };
}

function measuresIn({ units }: Corpus): number {
  return units.filter((unit) => unit.kind === 'measure').length;
}

/** Gives those of some texts that got a vector, with it. */
function askedIn(entries: readonly VectorEntry[]) {
  const vectors = new Map(entries.map(({ key, vector }) => [key, vector]));
  return (texts: readonly Text[]) =>
    texts.flatMap(({ key, unit, text }) => {
      const vector = vectors.get(key);
      return vector ? [{ unit, text, vector }] : [];
    });
}

/** The questions for units. */
const questionsIn = (corpus: Corpus) => textsOf(corpus).filter(({ role }) => role === 'query');

function partsOf(corpus: Corpus, askedOf: ReturnType<typeof askedIn>, memory: ContentMemory): PartModel {
  const vectorOf = new Map(askedOf(textsOfParts(corpus)).map(({ text, vector }) => [text, vector]));
  return memory.parts(corpus, vectorOf, askedOf(questionsIn(corpus)), askedOf(textsOfOutside(corpus)));
}

/** The units of each matter by row, and what tells which of them a question asks for. */
function mattersOf(corpus: Corpus, askedOf: ReturnType<typeof askedIn>, memory: ContentMemory): IndexContent {
  const asked = Map.groupBy(askedOf(textsOfMatters(corpus)), matterOf);
  const vectorsOf = (matter: string) => (asked.get(matter) ?? []).map(({ vector }) => vector);
  const known = corpus.matters.filter(({ matter }) => asked.has(matter));
  if (known.length === 0) return {};
  const weights = memory.matters(
    known.map(({ matter }) => vectorsOf(matter)),
    askedOf(questionsIn(corpus)).map(({ vector }) => vector),
  );
  const rows = new Map(corpus.units.map(({ id }, row) => [id, row]));
  const rowsOf = known.map(({ units }) => units.flatMap((id) => rows.get(id) ?? []));
  const { facts, directions } = encodeMatters(rowsOf, weights);
  return { 'matters.json': json(facts), 'matters.bin': directions };
}

function outsideOf(entries: readonly VectorEntry[]): Float32Array | null {
  const [mean] = blend(entries.filter(({ unit }) => unit === OUTSIDE));
  return mean?.vector ?? null;
}

/** What was made of the vectors. */
interface Learnt {
  vectors: readonly VectorEntry[];
  bearings: Bearings;
  matters: IndexContent;
}

async function contentOf(
  { corpus, ownModel }: ContentOptions,
  memory: ContentMemory,
  { vectors, bearings, matters }: Learnt,
): Promise<IndexContent> {
  const lines = corpus.units.map((unit) => JSON.stringify(unit)).join(',\n');
  const phrases = compilePhrases(corpus.vocabulary, corpus.units);
  const concepts = indexConcepts(corpus.units, readPhrases(phrases));
  const lexical = lexicalOf(corpus, memory.words.of, memory.nearest);
  const content: IndexContent = {
    'units.json': new TextEncoder().encode(`[\n${lines}\n]\n`),
    'vocabulary.json': json(withoutLabels(corpus.vocabulary)),
    'phrases.json': json(phrases),
    'concepts.json': json(concepts),
    'lexical.bin': lexical.bytes,
    'everyday.json': json(everydayWords(corpus.outside, lexical.lexicon, memory.words.of)),
    'vectors.bin': encodeFlat(vectors),
    'scope.bin': encodeScope(fitScope(textsInside(corpus, concepts), corpus.outside, memory.features.of)),
    'parts.bin': encodeBearings(bearings),
    ...matters,
  };
  if (ownModel !== null) {
    const own = await readStaticModel(ownModel);
    content['model.bin'] = encodeTable(own);
    content['tokenizer.json'] = json(packTokenizer(own.tokenizerJson));
  }
  memory.words.forget();
  memory.features.forget();
  return content;
}

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** The vocabulary that servers load: concepts' many labels are in phrases.json already, and words are in the model. */
function withoutLabels(vocabulary: Vocabulary): Vocabulary {
  const concepts = vocabulary.concepts.map((concept) => ({ ...concept, alt: { nb: [], nn: [], en: [] } }));
  return { ...vocabulary, concepts, words: [] };
}

/** What the knowledge base speaks of: how people ask for it, what it says, and the terms that it uses. */
function textsInside({ units, questions, vocabulary }: Corpus, used: ConceptIndex): string[] {
  const concepts = vocabulary.concepts.filter(({ id }) => used[id]);
  return [
    ...questions.flatMap((asked) => LANGUAGES.flatMap((language) => asked[language])),
    ...units.map((unit) => unit.correction ?? unit.text),
    ...concepts.flatMap(labelsOf),
  ];
}

/** The model as the manifest has it; an embedder's id ends in the hash of all that decides its vectors. */
export function modelOf({ id, dimensions }: Embedder): Manifest['model'] {
  return { id, dimensions, hash: id.slice(id.lastIndexOf('@') + 1) };
}

/** Makes the index: corpus to units, units to vectors, and from both the compact files that the edge serves from. */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Embedder } from '../embed/embedder.ts';
import { readStaticModel } from '../embed/static-model.ts';
import { encodeTable } from '../embed/table.ts';
import { unitText } from '../embed/unit-text.ts';
import { AppError } from '../errors.ts';
import { createAnalyzer } from '../language/analyze.ts';
import { collectLexicon } from '../language/lexicon.ts';
import { findMisspellings, withoutMisspellings } from '../language/misspellings.ts';
import { type Concept, type Corpus, LANGUAGES, type Unit, type Vocabulary } from '../types.ts';
import { blend } from './blend.ts';
import { buildLexicalIndex, type LexicalDocument } from './bm25-build.ts';
import { encodeLexicalIndex } from './bm25-format.ts';
import { type ConceptIndex, indexConcepts } from './concepts.ts';
import { encodeFlat } from './flat.ts';
import { describeIndex, type IndexContent, MANIFEST, type Manifest } from './format.ts';
import type { PartModel } from './parts.ts';
import { fitParts, partTexts } from './parts-build.ts';
import { compilePhrases, readPhrases } from './phrases.ts';
import { encodeScope } from './scope.ts';
import { fitScope } from './scope-build.ts';
import { replaceFolder } from './swap.ts';
import type { VectorEntry } from './vectors.ts';
import { openVectraIndex, type VectraEntry } from './vectra.ts';

/** Fewer than these cannot be this corpus: something was lost on the way. */
const LEAST = { units: 400, measures: 77, vectorShare: 0.98 } as const;
/** Texts given to the model at once. */
const BATCH = 64;

export interface BuildOptions {
  corpus: Corpus;
  embedder: Embedder;
  /** Folder of the project's own model, or null where another model embeds. */
  ownModel: string | null;
  /** Where the index goes: `<out>/index` for all servers, `<out>/vectra` for Node. Replaced as a whole. */
  out: string;
  /** Fills further folders beside the index, such as what browsers load, before all is swapped in. */
  beside?: (indexFolder: string) => Promise<void>;
  /** Hash over all that the build reads. */
  inputs: string;
  /** Told how many of the vectors that must be made anew are done. */
  onEmbedded?: (done: number, total: number) => void;
  least?: { units: number; measures: number; vectorShare: number };
}

export interface BuildResult {
  manifest: Manifest;
  /** How many vectors were made, and how many were taken from the last build. */
  embedded: number;
  reused: number;
}

/**
 * Builds the index in a folder beside `out` and swaps it in; whatever goes wrong, the last good index stays.
 * Throws `build_implausible` where the result is too small to be right, `model_unusable` where the model fails.
 */
export async function buildIndex(options: BuildOptions): Promise<BuildResult> {
  const { corpus, out } = options;
  const least = options.least ?? LEAST;
  const measures = corpus.units.filter((unit) => unit.kind === 'measure').length;
  if (corpus.units.length < least.units || measures < least.measures) {
    throw new AppError(
      'build_implausible',
      `The corpus gave ${corpus.units.length} units and ${measures} measures; at least ${least.units} and ${least.measures} are expected`,
    );
  }
  let result: BuildResult | undefined;
  await replaceFolder(out, async (folder) => {
    const texts = textsOf(corpus);
    const { entries: all, ...work } = await embedAll(options, folder, [...texts, ...textsOfParts(corpus)]);
    const entries = all.filter(({ unit }) => unit !== PARTS);
    const wanted = texts.length;
    if (entries.length < wanted * least.vectorShare) {
      throw new AppError('build_implausible', `Only ${entries.length} of ${wanted} texts got a vector`);
    }
    const vectors = blend(entries);
    const content = await contentOf(options, vectors, partsOf(corpus, entries, all));
    const manifest = await describeIndex(content, {
      inputs: options.inputs,
      model: { id: options.embedder.id, dimensions: options.embedder.dimensions },
      counts: {
        units: corpus.units.length,
        measures,
        passages: corpus.units.length - measures,
        questions: wanted - corpus.units.length,
        vectors: vectors.length,
      },
    });
    await writeIndex(folder, content, manifest);
    await options.beside?.(join(folder, 'index'));
    result = { manifest, ...work };
  });
  if (!result) throw new AppError('internal');
  return result;
}

async function writeIndex(folder: string, content: IndexContent, manifest: Manifest): Promise<void> {
  await mkdir(join(folder, 'index'), { recursive: true });
  for (const [name, bytes] of Object.entries(content)) await writeFile(join(folder, 'index', name), bytes);
  await writeFile(join(folder, 'index', MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
}

export interface Text {
  key: string;
  unit: string;
  text: string;
  role: 'query' | 'passage';
}

/** All that gets a vector, in order: each unit, then the questions asked for it. */
export function textsOf(corpus: Corpus): Text[] {
  const questions = new Map(corpus.questions.map((entry) => [entry.unit, entry]));
  return corpus.units.flatMap((unit): Text[] => [
    { key: unit.id, unit: unit.id, text: unitText(unit), role: 'passage' },
    ...LANGUAGES.flatMap((language) =>
      (questions.get(unit.id)?.[language] ?? []).map(
        (text, i): Text => ({
          key: `${unit.id}?${language}${i}`,
          unit: unit.id,
          text,
          role: 'query',
        }),
      ),
    ),
  ]);
}

/** Stands for a unit where a text is about a whole part. */
const PARTS = 'parts';

/** What the part model learns from beside the questions, by itself. */
function textsOfParts(corpus: Corpus): Text[] {
  return partTexts(corpus).map((text) => ({ key: `${PARTS}?${text}`, unit: PARTS, text, role: 'query' }));
}

function partsOf(corpus: Corpus, entries: readonly VectorEntry[], all: readonly VectorEntry[]): PartModel {
  const vectors = new Map(all.map(({ key, vector }) => [key, vector]));
  const vectorOf = new Map(
    textsOfParts(corpus).flatMap(({ key, text }) => {
      const vector = vectors.get(key);
      return vector ? [[text, vector]] : [];
    }),
  );
  const questions = entries.filter(({ key, unit }) => key !== unit);
  return fitParts(
    corpus,
    vectorOf,
    questions.map(({ vector }) => vector),
  );
}

/** Vectors of all texts, in their order: from the last build where the text is the same, else from the model. */
async function embedAll(options: BuildOptions, folder: string, wantedTexts: readonly Text[]) {
  const { embedder, out } = options;
  const vectra = join(folder, 'vectra');
  if (existsSync(join(out, 'vectra'))) await cp(join(out, 'vectra'), vectra, { recursive: true });
  const index = await openVectraIndex(vectra, { dimensions: embedder.dimensions, model: embedder.id });
  const known = index.vectorsByKey();
  const texts = wantedTexts.map((text) => ({ ...text, hash: hashOf(text) }));
  const anew = texts.filter(({ key, hash }) => known.get(key)?.hash !== hash);
  const upsert: VectraEntry[] = [];
  for (let start = 0; start < anew.length; start += BATCH) {
    const batch = anew.slice(start, start + BATCH);
    for (const role of ['query', 'passage'] as const) {
      const ofRole = batch.filter((text) => text.role === role);
      if (ofRole.length === 0) continue;
      const vectors = await embedder.embed(
        ofRole.map(({ text }) => text),
        role,
      );
      ofRole.forEach(({ key, unit, hash }, i) => {
        const vector = vectors[i];
        if (vector) upsert.push({ key, unit, hash, vector });
      });
    }
    options.onEmbedded?.(Math.min(anew.length, start + BATCH), anew.length);
  }
  const wanted = new Set(texts.map(({ key }) => key));
  const remove = [...known.keys()].filter((key) => !wanted.has(key));
  await index.apply({ upsert, remove });
  const all = index.vectorsByKey();
  const entries = texts.flatMap(({ key }) => all.get(key) ?? []);
  return { entries, embedded: upsert.length, reused: entries.length - upsert.length };
}

function hashOf({ role, text }: Text): string {
  return createHash('sha256').update(`${role}\0${text}`).digest('hex').slice(0, 32);
}

async function contentOf(
  options: BuildOptions,
  vectors: readonly VectorEntry[],
  parts: PartModel,
): Promise<IndexContent> {
  const { corpus, ownModel } = options;
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const lines = corpus.units.map((unit) => JSON.stringify(unit)).join(',\n');
  const phrases = compilePhrases(corpus.vocabulary, corpus.units);
  const concepts = indexConcepts(corpus.units, readPhrases(phrases));
  const content: IndexContent = {
    'units.json': new TextEncoder().encode(`[\n${lines}\n]\n`),
    'vocabulary.json': json(withoutLabels(corpus.vocabulary)),
    'phrases.json': json(phrases),
    'concepts.json': json(concepts),
    'lexical.bin': lexicalOf(corpus),
    'vectors.bin': encodeFlat(vectors),
    'scope.bin': encodeScope(fitScope(textsInside(corpus, concepts), corpus.outside)),
    'parts.json': json(parts),
  };
  if (ownModel !== null) {
    content['model.bin'] = encodeTable(await readStaticModel(ownModel));
    content['tokenizer.json'] = await readFile(join(ownModel, 'tokenizer.json'));
  }
  return content;
}

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

/** A concept's names and labels in all languages, abbreviations aside. */
function labelsOf({ pref, alt }: Concept): string[] {
  return [...Object.values(pref), ...Object.values(alt).flat()];
}

function lexicalOf(corpus: Corpus): Uint8Array {
  const questions = new Map(corpus.questions.map((entry) => [entry.unit, entry]));
  const counties = new Map(corpus.vocabulary.counties.map((county) => [county.code, county.name]));
  const documents = corpus.units.map((unit): LexicalDocument => {
    const asked = questions.get(unit.id);
    return {
      id: unit.id,
      fields: {
        text: [unit.text, ...(unit.correction === null ? [] : [unit.correction])],
        context: unit.context,
        names: namesOf(unit, counties),
        questions: LANGUAGES.flatMap((language) => asked?.[language] ?? []),
      },
    };
  });
  const written = documents.flatMap(({ fields }) => [...fields.text, ...fields.context, ...fields.names]);
  const known = [...written, ...vocabularyWords(corpus.vocabulary)];
  const all = collectLexicon([...known, ...documents.flatMap(({ fields }) => fields.questions)]);
  // The questions are written as people write, typos included; a typo must not pass for a word of its own.
  const misspellings = findMisspellings(all, collectLexicon(known));
  const lexicon = withoutMisspellings(all, misspellings);
  return encodeLexicalIndex(buildLexicalIndex(documents, createAnalyzer({ lexicon, misspellings }), lexicon));
}

/** All names and labels of the vocabulary. */
function vocabularyWords({ concepts, counties, laterCounties, words }: Vocabulary): string[] {
  return [
    ...words.flatMap((set) => Object.values(set).flat()),
    ...concepts.flatMap(labelsOf),
    ...counties.flatMap((county) => [
      county.name,
      ...county.altNames,
      ...county.demonyms,
      ...county.places,
      ...county.ambiguousPlaces,
    ]),
    ...laterCounties.flatMap((county) => [county.name, ...county.altNames, ...county.demonyms]),
  ];
}

/** What a unit is called: a passage by its section, a measure by its county. */
function namesOf(unit: Unit, counties: ReadonlyMap<string, string>): string[] {
  const county = unit.county === null ? undefined : counties.get(unit.county);
  return [...(unit.kind === 'passage' ? [unit.title] : []), ...(county === undefined ? [] : [county])];
}

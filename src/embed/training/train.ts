/** Trains the embedding table: batches of pairs that mean the same, pulled together and away from all the others. */

import type { EmbeddingTable } from '../table.ts';
import { combine } from './combine.ts';
import { contrast } from './contrast.ts';
import type { Examples } from './examples.ts';
import { learnPieces } from './merges.ts';
import { prepareSource, samplePair } from './pairs.ts';
import { quantize } from './quantize.ts';
import { createRandom } from './random.ts';
import type { Recipe } from './recipe.ts';
import { createTrainee, descend, poolAll, type Rows, spread } from './rows.ts';
import { createSegmenter, type Segmenter } from './segment.ts';
import { splitWords } from './words.ts';

export interface Trained extends EmbeddingTable {
  /** Row i of the table belongs to token i. */
  tokens: string[];
}

export interface Progress {
  step: number;
  steps: number;
  /** The batch's loss, in nats. */
  loss: number;
}

/** Trains all members of `recipe` one after the other. The same examples and recipe give the same table, byte for byte. */
export function train(
  examples: Examples,
  recipe: Recipe,
  onProgress: (progress: Progress) => void = () => {},
): Trained {
  const members = Array.from({ length: recipe.members }, (_, i) =>
    trainMember(examples, recipe, i, onProgress),
  );
  return combineMembers(examples, recipe, members);
}

/** What the members make together. */
export function combineMembers(examples: Examples, recipe: Recipe, members: readonly Rows[]): Trained {
  const segmenter = segmenterFor(examples, recipe);
  return { ...quantize(combine(examples, segmenter, members)), tokens: segmenter.tokens };
}

/** One member by itself, so that several can be trained at once. */
export function trainMember(
  examples: Examples,
  recipe: Recipe,
  member: number,
  onProgress: (progress: Progress) => void = () => {},
): Rows {
  const random = createRandom(recipe.seed + member);
  const segmenter = segmenterFor(examples, recipe);
  const trainee = createTrainee(segmenter.tokens.length, recipe.dimensions, random);
  const source = prepareSource(examples);
  const dropout = { rate: recipe.dropout, random };

  for (let step = 1; step <= recipe.steps; step++) {
    const left: number[][] = [];
    const right: number[][] = [];
    const topics = new Int32Array(recipe.batch);
    const about: ReadonlySet<number>[] = [];
    while (left.length < recipe.batch) {
      const pair = samplePair(source, recipe, random);
      const a = segmenter.segment(pair.left, dropout);
      const b = segmenter.segment(pair.right, dropout);
      if (a.length === 0 || b.length === 0) continue;
      topics[left.length] = pair.topic;
      about.push(pair.about);
      left.push(a);
      right.push(b);
    }
    const pooledLeft = poolAll(trainee.rows, left);
    const pooledRight = poolAll(trainee.rows, right);
    const { loss, ...gradients } = contrast(
      pooledLeft.vectors,
      pooledRight.vectors,
      topics,
      about,
      recipe.dimensions,
      recipe.temperature,
    );
    spread(trainee, left, pooledLeft, gradients.left);
    spread(trainee, right, pooledRight, gradients.right);
    // Falls in a straight line: large steps find the place, small ones settle.
    descend(trainee, recipe.learningRate * (1 - (step - 1) / recipe.steps), recipe.decay);
    onProgress({ step, steps: recipe.steps, loss });
  }
  return trainee.rows;
}

/** The pieces depend on the examples alone, so that all members cut words alike. */
function segmenterFor(examples: Examples, recipe: Recipe): Segmenter {
  return createSegmenter(learnPieces(countWords(examples), recipe.pieces));
}

/** How often each word occurs over all the texts. */
function countWords({ units, concepts, matters }: Examples): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string) => {
    for (const word of splitWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { passages, questions } of [...units, ...concepts]) {
    passages.forEach(count);
    for (const { text } of questions) count(text);
  }
  for (const { questions } of matters) questions.forEach(count);
  return counts;
}

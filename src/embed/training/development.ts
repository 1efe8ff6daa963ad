/** The development figure: how well questions held out of training find their unit, by vectors alone. */

import type { Language } from '../../types.ts';
import type { Examples, Topic } from './examples.ts';
import { createRandom } from './random.ts';
import { poolAll } from './rows.ts';
import { createSegmenter, SPECIAL_TOKENS } from './segment.ts';
import type { Trained } from './train.ts';

/** Depth of nDCG. */
const DEPTH = 10;
const NEAR = 3;

export interface HeldOut {
  text: string;
  language: Language;
  /** Place of the topic it asks for in `examples.units`. */
  topic: number;
}

export interface Figures {
  questions: number;
  /** Share of questions with the right unit among the first three. */
  success: number;
  ndcg: number;
}

/** Takes about `share` of each unit's questions out of training; the same seed takes the same. */
export function holdOut(
  examples: Examples,
  share: number,
  seed: number,
): { training: Examples; held: HeldOut[] } {
  const random = createRandom(seed);
  const held: HeldOut[] = [];
  const units = examples.units.map((topic, i): Topic => {
    const questions = topic.questions.filter(({ text, language }) => {
      if (random() >= share) return true;
      held.push({ text, language, topic: i });
      return false;
    });
    return { ...topic, questions };
  });
  return { training: { ...examples, units }, held };
}

/**
 * Figures per language and for `all`. The index holds, for each unit, its own text's vector and those of the questions
 * that are left; the best counts. Units with the same words count as one.
 */
export function measure(
  trained: Trained,
  training: Examples,
  held: readonly HeldOut[],
): Record<Language | 'all', Figures> {
  const embed = embedderOf(trained);
  const owners: number[] = [];
  const texts = training.units.flatMap((topic, i) => {
    const own = [...topic.passages, ...topic.questions.map(({ text }) => text)];
    owners.push(...own.map(() => i));
    return own;
  });
  const index = embed(texts);
  const queries = embed(held.map(({ text }) => text));

  const totals = { all: empty(), nb: empty(), nn: empty(), en: empty() };
  held.forEach(({ topic, language }, i) => {
    const best = new Float64Array(training.units.length).fill(-1);
    const query = queries.subarray(i * trained.dimensions, (i + 1) * trained.dimensions);
    owners.forEach((owner, row) => {
      let dot = 0;
      for (let k = 0, at = row * trained.dimensions; k < trained.dimensions; k++, at++) {
        dot += (query[k] as number) * (index[at] as number);
      }
      if (dot > (best[owner] as number)) best[owner] = dot;
    });
    const own = best[topic] as number;
    const rank = 1 + best.reduce((before, score) => before + (score > own ? 1 : 0), 0);
    for (const total of [totals.all, totals[language]]) {
      total.questions++;
      total.success += rank <= NEAR ? 1 : 0;
      total.ndcg += rank <= DEPTH ? 1 / Math.log2(rank + 1) : 0;
    }
  });
  for (const total of Object.values(totals)) {
    total.success /= total.questions || 1;
    total.ndcg /= total.questions || 1;
  }
  return totals;
}

function empty(): Figures {
  return { questions: 0, success: 0, ndcg: 0 };
}

/** Unit vectors of the shipped, quantized table; texts × dimensions. */
function embedderOf({
  tokens,
  table,
  scales,
  dimensions,
}: Trained): (texts: readonly string[]) => Float32Array {
  const { segment } = createSegmenter(tokens.slice(SPECIAL_TOKENS.length));
  const values = Float32Array.from(table, (cell, i) => cell * (scales[Math.floor(i / dimensions)] as number));
  const rows = { values, dimensions, seen: new Uint32Array(scales.length) };
  return (texts) =>
    poolAll(
      rows,
      texts.map((text) => segment(text)),
    ).vectors;
}

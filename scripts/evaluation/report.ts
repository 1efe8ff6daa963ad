/** Figures of one system over questions, and how they are printed. */

import { interval } from './bootstrap.ts';
import { completeAt, mean, ndcgAt, recallAt, reciprocalRank, successAt } from './metrics.ts';
import type { GradedQuestion } from './questions.ts';
import type { System } from './systems.ts';

/** Depth at which lists are judged; also the page size that clients ask for. */
export const DEPTH = 20;

export interface Outcome {
  question: GradedQuestion;
  ranked: string[];
}

const FIGURES: Record<string, (outcome: Outcome) => number> = {
  'success@1': ({ ranked, question }) => successAt(ranked, question.targets, 1),
  'success@3': ({ ranked, question }) => successAt(ranked, question.targets, 3),
  MRR: ({ ranked, question }) => reciprocalRank(ranked, question.targets),
  'recall@20': ({ ranked, question }) => recallAt(ranked, question.targets, DEPTH),
  'complete@20': ({ ranked, question }) => completeAt(ranked, question.targets, DEPTH),
  'nDCG@10': ({ ranked, question }) => ndcgAt(ranked, question.targets, 10),
};

/** The figure whose interval is printed. */
const INTERVAL_OF = 'nDCG@10';

export type Figures = Record<string, number>;

export const figuresOf = (outcomes: readonly Outcome[]): Figures =>
  Object.fromEntries(Object.entries(FIGURES).map(([name, figure]) => [name, mean(outcomes.map(figure))]));

/** What one system gave for each of the questions, in their order. */
export async function ask(system: System, questions: readonly GradedQuestion[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    outcomes.push({ question, ranked: await system.rank(question.q, DEPTH) });
  }
  return outcomes;
}

/** So many that the compiler has settled for most of them. */
const TIMED_PASSES = 5;

/** How many milliseconds a system that has been asked them before takes for each of the questions, on the average. */
export async function timeEach(system: System, questions: readonly GradedQuestion[]): Promise<number> {
  const start = performance.now();
  for (let pass = 0; pass < TIMED_PASSES; pass++) {
    for (const { q } of questions) await system.rank(q, DEPTH);
  }
  return (performance.now() - start) / Math.max(1, TIMED_PASSES * questions.length);
}

const NAME_WIDTH = 22;
const CELL_WIDTH = 13;

/** Prints a table: a row for each of `rows`, by name, with the 95 % interval of nDCG and, where given, the time it took. */
export function printTable(
  title: string,
  rows: readonly (readonly [name: string, outcomes: readonly Outcome[], time?: number | undefined])[],
): void {
  const timed = rows.some(([, , time]) => time !== undefined);
  const head = [...Object.keys(FIGURES), 'its 95 %', ...(timed ? ['ms each'] : [])];
  console.log(`\n${title.padEnd(NAME_WIDTH)}    n${head.map((name) => name.padStart(CELL_WIDTH)).join('')}`);
  for (const [name, outcomes, time] of rows) {
    const [low, high] = interval(outcomes.map(FIGURES[INTERVAL_OF] as (outcome: Outcome) => number));
    const cells = [
      ...Object.values(figuresOf(outcomes)).map((figure) => figure.toFixed(3)),
      `${low.toFixed(2)}–${high.toFixed(2)}`,
      ...(time === undefined ? [] : [time.toFixed(3)]),
    ];
    const row = cells.map((cell) => cell.padStart(CELL_WIDTH)).join('');
    console.log(`${name.padEnd(NAME_WIDTH)}${String(outcomes.length).padStart(5)}${row}`);
  }
}

/** The groups of outcomes with the same key, each under its name. */
export function grouped(
  outcomes: readonly Outcome[],
  key: (question: GradedQuestion) => string,
): [string, Outcome[]][] {
  const names = new Set(outcomes.map(({ question }) => key(question)));
  return [...names].map((name) => [name, outcomes.filter(({ question }) => key(question) === name)]);
}

/** Questions without a direct unit among the first three, with what came instead. */
export function printMisses(outcomes: readonly Outcome[]): void {
  for (const { question, ranked } of outcomes) {
    if (successAt(ranked, question.targets, 3) === 1) continue;
    const wanted = Object.keys(question.targets).filter((id) => question.targets[id] === 2);
    console.log(`\n${question.lang} ${question.type}: ${question.q}`);
    console.log(`  wanted ${wanted.slice(0, 4).join(', ')}\n  got    ${ranked.slice(0, 4).join(', ')}`);
  }
}

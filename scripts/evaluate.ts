/**
 * `npm run eval`: how good retrieval is on questions that nothing was trained on.
 * `--check` fails below the floors, `--misses` lists what went wrong, `--calibrate` fits the relevance floor anew.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from '../src/answer/compose.ts';
import { openEngine } from '../src/search/engine.ts';
import { RELEVANCE, relevanceFeatures } from '../src/search/relevance.ts';
import { retrieve } from '../src/search/retrieve.ts';
import { search } from '../src/search/search.ts';
import { understand } from '../src/search/understand.ts';
import { fitLogistic } from './evaluation/calibrate.ts';
import { belowFloors, type Figures } from './evaluation/floors.ts';
import { mean, ndcgAt, recallAt, reciprocalRank, successAt } from './evaluation/metrics.ts';
import { type GradedQuestion, readGraded, readUnanswerable } from './evaluation/questions.ts';

/** Depth at which lists are judged; also the page size that clients ask for. */
const LIMIT = 20;
const NO_FILTERS = { kinds: [], phases: [], counties: [], categories: [], actors: [] };

interface Outcome {
  question: GradedQuestion;
  ranked: string[];
  answered: boolean;
}

const engine = await openEngine(async (name) => new Uint8Array(await readFile(join('dist/index', name))));
const graded = await readGraded();
const unanswerable = await readUnanswerable();
const isAnswered = (question: string) => ask(engine, { question, history: [], filters: NO_FILTERS }).answered;
const outcomes = graded.map((question): Outcome => {
  const request = { text: question.q, filters: NO_FILTERS, limit: LIMIT, offset: 0 };
  const ranked = search(engine, request).results.map((hit) => hit.id);
  return { question, ranked, answered: isAnswered(question.q) };
});
const declined = unanswerable.map((question) => ({ ...question, declined: !isAnswered(question.q) }));

const FIGURES: Record<string, (outcome: Outcome) => number> = {
  'success@1': ({ ranked, question }) => successAt(ranked, question.targets, 1),
  'success@3': ({ ranked, question }) => successAt(ranked, question.targets, 3),
  MRR: ({ ranked, question }) => reciprocalRank(ranked, question.targets),
  'nDCG@10': ({ ranked, question }) => ndcgAt(ranked, question.targets, 10),
  'recall@20': ({ ranked, question }) => recallAt(ranked, question.targets, LIMIT),
  answered: ({ answered }) => (answered ? 1 : 0),
};
const figuresOf = (some: readonly Outcome[]): Figures =>
  Object.fromEntries(Object.entries(FIGURES).map(([name, figure]) => [name, mean(some.map(figure))]));
const declinedShare = (some: readonly { declined: boolean }[]) => mean(some.map((d) => (d.declined ? 1 : 0)));

printTable('all', () => 'all');
printTable('language', ({ question }) => question.lang);
printTable('type', ({ question }) => question.type);
console.log(`\n${'without an answer'.padEnd(18)}    n   declined`);
for (const type of ['all', ...new Set(declined.map((d) => d.type))]) {
  const some = declined.filter((d) => type === 'all' || d.type === type);
  console.log(
    `${type.padEnd(18)}${String(some.length).padStart(5)}${declinedShare(some).toFixed(3).padStart(11)}`,
  );
}
if (process.argv.includes('--misses')) printMisses();
if (process.argv.includes('--calibrate')) calibrate();
if (process.argv.includes('--check')) {
  const faults = await belowFloors({ ...figuresOf(outcomes), declined: declinedShare(declined) });
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

function printTable(title: string, key: (outcome: Outcome) => string): void {
  const names = Object.keys(FIGURES);
  console.log(`\n${title.padEnd(18)}    n${names.map((name) => name.padStart(11)).join('')}`);
  for (const group of new Set(outcomes.map(key))) {
    const members = outcomes.filter((outcome) => key(outcome) === group);
    const cells = Object.values(figuresOf(members)).map((figure) => figure.toFixed(3).padStart(11));
    console.log(`${group.padEnd(18)}${String(members.length).padStart(5)}${cells.join('')}`);
  }
}

function printMisses(): void {
  for (const { question, ranked, answered } of outcomes) {
    if (successAt(ranked, question.targets, 3) === 1 && answered) continue;
    const wanted = Object.keys(question.targets).filter((id) => question.targets[id] === 2);
    console.log(`\n${question.lang} ${question.type}: ${question.q}${answered ? '' : ' (declined)'}`);
    console.log(`  wanted ${wanted.slice(0, 4).join(', ')}\n  got    ${ranked.slice(0, 4).join(', ')}`);
  }
  for (const { type, q } of declined.filter((d) => !d.declined)) console.log(`answered ${type}: ${q}`);
}

function calibrate(): void {
  const example = (text: string, answerable: boolean) => {
    const reading = understand(engine.knowledge, engine.phrases, text);
    const { evidence } = retrieve(engine, reading, NO_FILTERS);
    return evidence ? [{ features: relevanceFeatures(evidence), answerable }] : [];
  };
  const examples = [
    ...graded.flatMap(({ q }) => example(q, true)),
    ...unanswerable.flatMap(({ q }) => example(q, false)),
  ];
  const weights = fitLogistic(examples);
  console.log('\nRELEVANCE, fitted to these questions:');
  for (const [i, name] of Object.keys(RELEVANCE).entries())
    console.log(`  ${name}: ${weights[i]?.toFixed(2)},`);
}

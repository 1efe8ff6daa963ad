/**
 * `npm run eval`: how good retrieval is on questions that nothing was trained on, beside keyword engines in the same run.
 * `--set FILE` takes other questions, `--no-answer FILE` other ones without an answer, `--check` fails below the floors and leaves out
 * the times and the legs, `--misses` lists what went wrong, `--calibrate` fits the relevance floor anew, and `--embedding MODEL` adds the vectors of another model, one of the hub's
 * (`Xenova/multilingual-e5-small`) or a folder on disk. `--without-questions` tells, and nothing else, how well units are found
 * that nobody wrote questions for.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ask as answer } from '../src/answer/ask.ts';
import { createRandom } from '../src/embed/training/random.ts';
import { misspell } from '../src/embed/training/typos.ts';
import { type Engine, openEngine } from '../src/search/engine.ts';
import { lackingIn } from '../src/search/lacking.ts';
import {
  isStrange,
  RELEVANCE,
  RELEVANCE_BY_WORDS,
  relevanceFeatures,
  wordFeatures,
} from '../src/search/relevance.ts';
import { retrieve } from '../src/search/retrieve.ts';
import { search } from '../src/search/search.ts';
import { steers } from '../src/search/steering.ts';
import { understand } from '../src/search/understand.ts';
import { NO_FILTERS } from '../src/types.ts';
import { evaluateAsking } from './evaluation/asking.ts';
import { fitLogistic } from './evaluation/calibrate.ts';
import { embedding } from './evaluation/embedding.ts';
import { belowFloors } from './evaluation/floors.ts';
import { mean } from './evaluation/metrics.ts';
import { type GradedQuestion, readGraded, readUnanswerable } from './evaluation/questions.ts';
import {
  ask,
  figuresOf,
  grouped,
  type Outcome,
  printMisses,
  printTable,
  timeEach,
} from './evaluation/report.ts';
import { ablations, miniSearch, orama, product, type System } from './evaluation/systems.ts';
import { evaluateWithoutQuestions } from './evaluation/without-questions.ts';

/** How many slips the questions are asked with once more. */
const SLIPS = [1, 2, 3] as const;

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', default: 'test/eval/dev.yaml' },
    'no-answer': { type: 'string', default: 'test/eval/no-answer.yaml' },
    check: { type: 'boolean' },
    misses: { type: 'boolean' },
    calibrate: { type: 'boolean' },
    embedding: { type: 'string' },
    asking: { type: 'string', default: '' },
    'without-questions': { type: 'boolean' },
  },
});

if (options['without-questions']) {
  await evaluateWithoutQuestions(options.set);
  process.exit();
}

const engine = await openEngine(async (name) => new Uint8Array(await readFile(join('dist/index', name))));
const graded = await readGraded(options.set);
const unanswerable = await readUnanswerable(options['no-answer']);

const own = product(engine);
const ours = await ask(own, graded);
const ownTime = await timeOf(own);
const others = [miniSearch(engine), await orama(engine)];
if (options.embedding !== undefined) others.push(await embedding(options.embedding));
printTable(options.set, [[own.name, ours, ownTime], ...(await rowsOf(others))]);
printTable(
  'by language',
  grouped(ours, ({ lang }) => lang),
);
const byType = grouped(ours, ({ type }) => type);
printTable('by type', byType);
const slipping = await Promise.all(SLIPS.map((slips) => ask(own, graded.map(slipped(slips)))));
printTable(
  'with slips of the finger',
  slipping.map((outcomes, i) => [`${SLIPS[i]} in a question`, outcomes]),
);
if (!options.check) printTable('by leg', await rowsOf(ablations(engine)));

const isAnswered = (question: string, by = engine) =>
  answer(by, { question, history: [], filters: NO_FILTERS }).answered ? 1 : 0;
const answered = mean(graded.map(({ q }) => isAnswered(q)));
const isFound = (text: string) =>
  search(engine, { text, filters: NO_FILTERS, limit: 1, offset: 0 }).total > 0 ? 1 : 0;
const found = mean(graded.map(({ q }) => isFound(q)));
const declined = unanswerable.map(({ type, q }) => ({ type, q, declined: 1 - isAnswered(q) }));
const declinedShare = mean(declined.map((question) => question.declined));
const nothingFound = mean(unanswerable.map(({ q }) => 1 - isFound(q)));
console.log(
  `\nanswered, of those with an answer: ${answered.toFixed(3)}; something found: ${found.toFixed(3)}`,
);
console.log(
  `declined, of ${declined.length} without one: ${declinedShare.toFixed(3)}; nothing found: ${nothingFound.toFixed(3)}`,
);
for (const type of new Set(declined.map((question) => question.type))) {
  const some = declined.filter((question) => question.type === type).map((question) => question.declined);
  console.log(`  ${type.padEnd(12)}${mean(some).toFixed(3)} of ${some.length}`);
}
/** The same vectors, judged by the floor that another model than ours would be judged by. */
const byWords: Engine = { ...engine, weigh: (text) => ({ ...engine.weigh(text), strength: null }) };
const answeredByWords = mean(graded.map(({ q }) => isAnswered(q, byWords)));
const declinedByWords = mean(unanswerable.map(({ q }) => 1 - isAnswered(q, byWords)));
console.log(
  `by the floor for other models than ours: answered ${answeredByWords.toFixed(3)}, declined ${declinedByWords.toFixed(3)}`,
);

const asking = await evaluateAsking(engine, graded, {
  suffix: options.asking === '' ? '' : `-${options.asking}`,
  misses: options.misses ?? false,
});

if (options.misses) {
  printMisses(ours);
  for (const { type, q } of declined.filter((d) => d.declined === 0)) console.log(`answered ${type}: ${q}`);
  for (const { q } of graded.filter((question) => isAnswered(question.q) === 0))
    console.log(`declined: ${q}`);
}
if (options.calibrate) calibrate();
if (options.check) {
  const faults = await belowFloors({
    ...figuresOf(ours),
    ...Object.fromEntries(
      byType.map(([type, some]) => [`complete@20 of ${type}`, figuresOf(some)['complete@20'] ?? 0]),
    ),
    'nDCG@10 with two slips': figuresOf(slipping[1] ?? [])['nDCG@10'] ?? 0,
    answered,
    found,
    declined: declinedShare,
    'nothing found': nothingFound,
    ...asking,
  });
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

/** The question with so many slips in it, the same each time. */
function slipped(slips: number): (question: GradedQuestion, place: number) => GradedQuestion {
  return (question, place) => {
    const random = createRandom(place);
    let { q } = question;
    for (let i = 0; i < slips; i++) q = misspell(q, random);
    return { ...question, q };
  };
}

/** A row of the table for each system, one after the other, so that none is slowed down by another. */
async function rowsOf(systems: readonly System[]): Promise<[string, Outcome[], number | undefined][]> {
  const rows: [string, Outcome[], number | undefined][] = [];
  for (const system of systems) {
    const outcomes = await ask(system, graded);
    rows.push([system.name, outcomes, await timeOf(system)]);
  }
  return rows;
}

/** Nothing where only the floors are checked, which no time and no leg alone is held against. */
async function timeOf(system: System): Promise<number | undefined> {
  return options.check ? undefined : timeEach(system, graded);
}

function calibrate(): void {
  const examples = [
    ...graded.map(({ q }) => ({ text: q, answerable: true })),
    ...unanswerable.map(({ q }) => ({ text: q, answerable: false })),
  ].flatMap(({ text, answerable }) => {
    const reading = understand(engine, text);
    const { evidence } = retrieve(engine, reading, NO_FILTERS);
    // A measure's title, an order, a fact that the source lacks or words that nobody knows decide without the floor, as they do in `ask`.
    const decided = reading.measures.length > 0 || lackingIn(reading) !== null || steers(reading.text);
    return evidence && !decided && !isStrange(evidence) ? [{ evidence, answerable }] : [];
  });
  const floors = [
    ['RELEVANCE', RELEVANCE, relevanceFeatures],
    ['RELEVANCE_BY_WORDS, for other models than ours', RELEVANCE_BY_WORDS, wordFeatures],
  ] as const;
  for (const [title, floor, featuresOf] of floors) {
    const weights = fitLogistic(
      examples.map(({ evidence, answerable }) => ({ features: featuresOf(evidence), answerable })),
    );
    console.log(`\n${title}, fitted to these questions:`);
    for (const [i, name] of Object.keys(floor).entries())
      console.log(`  ${name}: ${weights[i]?.toFixed(2)},`);
  }
}

/**
 * `npm run eval -- --without-questions`: how well a unit is found that nobody wrote questions for, as a description is on the day
 * a county delivers it. Measured in two ways: on real units whose questions are left out, in folds, and on made-up measures.
 */

import { loadCorpus } from '../../src/corpus/load.ts';
import { startProgress } from '../../src/embed/progress.ts';
import { MANIFEST } from '../../src/index/format.ts';
import { createLiveIndex, type LiveIndex } from '../../src/index/live.ts';
import { type Engine, openEngine } from '../../src/search/engine.ts';
import type { Corpus } from '../../src/types.ts';
import { builtVectors } from '../built-vectors.ts';
import { OWN_MODEL_FOLDER, openOwnModel } from '../own-model.ts';

import { DIRECT } from './metrics.ts';
import { type GradedQuestion, readGraded } from './questions.ts';
import { ask, grouped, type Outcome, printTable } from './report.ts';
import { product } from './systems.ts';
import { corpusWithUnseen, UNSEEN_QUESTIONS } from './unseen.ts';

/** So many that few of the units which compete with those asked for lack their questions too. */
const FOLDS = 20;

/** Prints the tables, for the questions in `set` and for the made-up measures. */
export async function evaluateWithoutQuestions(set: string): Promise<void> {
  const embedder = await openOwnModel();
  const known = await builtVectors('dist', embedder);
  const live = createLiveIndex({ embedder, ownModel: OWN_MODEL_FOLDER, known });
  const corpus = await loadCorpus('corpus');
  const graded = await readGraded(set);

  const whole = await engineOf(live, corpus);
  const seen = await outcomesOf(whole, graded);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    graded.filter((_question, i) => i % FOLDS === fold),
  );
  const progress = startProgress('Folds', FOLDS);
  const unseen: Outcome[] = [];
  for (const [fold, questions] of folds.entries()) {
    const left = new Set(questions.flatMap(({ targets }) => directOf(targets)));
    unseen.push(...(await outcomesOf(await engineOf(live, withoutQuestions(corpus, left)), questions)));
    progress.update(fold + 1);
  }
  progress.stop();
  const measures = new Set(corpus.units.filter(({ kind }) => kind === 'measure').map(({ id }) => id));
  const forMeasures = (outcomes: readonly Outcome[]) =>
    outcomes.filter(({ question }) => directOf(question.targets).every((id) => measures.has(id)));
  printTable(`${set}, of real units`, [
    ['with questions', seen],
    ['without', unseen],
    ['measures, with', forMeasures(seen)],
    ['measures, without', forMeasures(unseen)],
  ]);
  printTable(
    'without, by language',
    grouped(unseen, ({ lang }) => lang),
  );
  console.log(
    'The model was trained on these units’ questions all the same: the first table flatters a new unit.',
  );

  const added = await outcomesOf(
    await engineOf(live, await corpusWithUnseen()),
    await readGraded(UNSEEN_QUESTIONS),
  );
  printTable('made-up measures', [['without, never seen', added], ...grouped(added, ({ lang }) => lang)]);
  console.log(
    'Neither model nor index knows a question for these; their texts and questions are by one hand.',
  );
}

/** The corpus as if nobody had written questions for these units. */
export function withoutQuestions(corpus: Corpus, units: ReadonlySet<string>): Corpus {
  return { ...corpus, questions: corpus.questions.filter(({ unit }) => !units.has(unit)) };
}

/** An engine over the corpus, made in memory. */
export async function engineOf(live: LiveIndex, corpus: Corpus): Promise<Engine> {
  const { content, manifest } = await live.update(corpus);
  const files = new Map(Object.entries(content).map(([name, bytes]) => [name, new Uint8Array(bytes)]));
  files.set(MANIFEST, new TextEncoder().encode(JSON.stringify(manifest)));
  return openEngine(async (name) => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`The index has no ${name}`);
    return bytes;
  });
}

function outcomesOf(engine: Engine, questions: readonly GradedQuestion[]): Promise<Outcome[]> {
  return ask(product(engine), questions);
}

function directOf(targets: GradedQuestion['targets']): string[] {
  return Object.keys(targets).filter((id) => (targets[id] ?? 0) >= DIRECT);
}

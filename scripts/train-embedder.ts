/**
 * Trains the embedding model from the corpus: `npm run train`.
 *
 * First one member without some of the questions, whose figures tell how good the recipe is; then the run that is kept, on
 * all of them. `--steps 50` shortens both for a trial; `--only-development` writes nothing.
 */

import { parseArgs } from 'node:util';
import { loadCorpus } from '../src/corpus/load.ts';
import { staticModelId } from '../src/embed/static-model.ts';
import { type Figures, holdOut, measure } from '../src/embed/training/development.ts';
import { collectExamples } from '../src/embed/training/examples.ts';
import { RECIPE, type Recipe } from '../src/embed/training/recipe.ts';
import { writeModel } from '../src/embed/training/write-model.ts';
import { trainInParallel } from './train/members.ts';

const FOLDER = 'models/tiltakssok-static';
/** Share of each unit's questions that the development run does not see. */
const HELD_OUT = 0.08;

const { values } = parseArgs({
  options: { steps: { type: 'string' }, 'only-development': { type: 'boolean', default: false } },
});
const recipe: Recipe = { ...RECIPE, steps: values.steps === undefined ? RECIPE.steps : Number(values.steps) };
if (!(Number.isInteger(recipe.steps) && recipe.steps > 0)) {
  throw new RangeError(`--steps must be a whole number above 0, not ${values.steps}`);
}

const examples = collectExamples(await loadCorpus('corpus'));
const { training, held } = holdOut(examples, HELD_OUT, recipe.seed);
const figures = measure(
  await trainInParallel('development', training, { ...recipe, members: 1 }),
  training,
  held,
);
for (const [language, figure] of Object.entries(figures)) console.log(line(language, figure));

if (!values['only-development']) {
  await writeModel(FOLDER, await trainInParallel('final', examples, recipe));
  console.log(`${FOLDER}: ${await staticModelId(FOLDER)}`);
}

function line(language: string, { questions, success, ndcg }: Figures): string {
  return `${language.padEnd(3)} ${String(questions).padStart(4)} questions  success@3 ${success.toFixed(3)}  nDCG@10 ${ndcg.toFixed(3)}`;
}

/** Trains the members of an ensemble side by side, one thread a core. */

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { startProgress } from '../../src/embed/progress.ts';
import type { Examples } from '../../src/embed/training/examples.ts';
import type { Recipe } from '../../src/embed/training/recipe.ts';
import type { Rows } from '../../src/embed/training/rows.ts';
import { combineMembers, type Trained } from '../../src/embed/training/train.ts';
import type { MemberMessage, MemberTask } from './member.ts';

/** The same table as `train` gives, in a share of the time. Shows its progress as `label`. */
export async function trainInParallel(label: string, examples: Examples, recipe: Recipe): Promise<Trained> {
  const progress = startProgress(`Training (${label})`, recipe.steps * recipe.members);
  const rows: Rows[] = [];
  const steps = new Array<number>(recipe.members).fill(0);
  let next = 0;
  const work = async () => {
    while (next < recipe.members) {
      const member = next++;
      rows[member] = await trainInThread({ examples, recipe, member }, (step) => {
        steps[member] = step;
        progress.update(steps.reduce((sum, one) => sum + one, 0));
      });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  progress.stop();
  return combineMembers(examples, recipe, rows);
}

function trainInThread(task: MemberTask, onStep: (step: number) => void): Promise<Rows> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./member.ts', import.meta.url), { workerData: task });
    worker.on('message', (message: MemberMessage) => {
      if ('rows' in message) resolve(message.rows);
      else onStep(message.step);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code !== 0) reject(new Error(`Training stopped with exit code ${code}`));
    });
  });
}

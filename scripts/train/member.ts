/** A thread that trains one member of the ensemble and posts its rows. */

import { parentPort, workerData } from 'node:worker_threads';
import type { Examples } from '../../src/embed/training/examples.ts';
import type { Recipe } from '../../src/embed/training/recipe.ts';
import type { Rows } from '../../src/embed/training/rows.ts';
import { trainMember } from '../../src/embed/training/train.ts';

export interface MemberTask {
  examples: Examples;
  recipe: Recipe;
  member: number;
}
export type MemberMessage = { step: number } | { rows: Rows };

const { examples, recipe, member } = workerData as MemberTask;
const post = (message: MemberMessage) => parentPort?.postMessage(message);
post({ rows: trainMember(examples, recipe, member, ({ step }) => post({ step })) });

/** Follow-up questions: what "og i Rogaland?" takes over from the question before it. The server keeps nothing itself. */

import { wordKeys } from '../language/words.ts';
import type { Reading } from '../search/understand.ts';
import type { Understood } from '../types.ts';

/** First words of a question that goes on from the one before. */
const CONTINUING = new Set(wordKeys('og og and what about hva med kva med også òg men but'));
/** A question of so few words that names a property and nothing else also goes on. */
const FEW_WORDS = 3;

/** `reading` with the properties of `before` that it does not name itself, if it only makes sense as a follow-up. */
export function carryOver(reading: Reading, before: Reading | undefined): Reading {
  if (!before || !continues(reading)) return reading;
  const own = reading.understood;
  const topicChanged = own.categories.length > 0 || own.actors.length > 0;
  const understood: Understood = {
    phases: own.phases.length > 0 ? own.phases : before.understood.phases,
    counties: own.counties.length > 0 ? own.counties : before.understood.counties,
    categories: topicChanged ? own.categories : before.understood.categories,
    groups: topicChanged ? own.groups : before.understood.groups,
    actors: topicChanged ? own.actors : before.understood.actors,
  };
  return {
    ...reading,
    understood,
    text: before.residual.length > 0 ? `${before.text} ${reading.text}` : reading.text,
    residual: before.residual,
    wantsList: reading.wantsList || before.wantsList,
    wantsMeasures: reading.wantsMeasures || before.wantsMeasures,
  };
}

function continues(reading: Reading): boolean {
  const { understood, residual, measures } = reading;
  const names = Object.values(understood).some((ids: string[]) => ids.length > 0);
  if (!names || residual.length > 0 || measures.length > 0) return false;
  const keys = wordKeys(reading.text);
  return CONTINUING.has(keys[0] ?? '') || keys.length <= FEW_WORDS;
}

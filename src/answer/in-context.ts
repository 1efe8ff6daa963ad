/** What a question means in a conversation, and the ways in which it takes the one before for its own. */

import type { Knowledge } from '../search/knowledge.ts';
import type { Reading } from '../search/understand.ts';
import type { Language, Understood } from '../types.ts';
import { DIMENSIONS } from './continuing.ts';
import type { Intents } from './intents.ts';

/** A question as it is meant after the turns before it. */
export interface InContext {
  reading: Reading;
  intents: Intents;
  /** Ids, and "topic", that earlier turns said and this one did not. */
  carried: string[];
  /** It wants all there is of what was answered before, not the best of it. */
  all: boolean;
  /** What it asks of the answer before, where that is more than to be read with it. */
  ofBefore: OfBefore | null;
  /** What the turns named that named anything, the last last: "the two" may be of two turns. */
  spokenOf: readonly Understood[];
}

/** What a question asks of the answer before. */
export type OfBefore =
  /** The one after the last of those that it `listed`, or the phase beside the last. */
  | { kind: 'missing'; listed: number }
  | { kind: 'noPhase' }
  /** Those of what it listed that are something: `ids` of `listed`. */
  | { kind: 'among'; ids: string[]; listed: number }
  /** What is like the measures that it was about. */
  | { kind: 'similar'; to: string[] };

/** The question before, asked anew. */
export function again(before: InContext, change: Partial<Reading>): InContext {
  const reading = { ...before.reading, languageIsSure: true, ...change };
  return { ...before, reading, carried: saidBy(before.reading) };
}

/** A question about units of the answer before. */
export function referringTo(
  { unitById }: Knowledge,
  own: InContext,
  ids: readonly string[],
  language: Language,
): InContext {
  const title = ids.map((id) => unitById.get(id)?.text ?? '').join(' ');
  const reading: Reading = {
    ...own.reading,
    language,
    measures: [...ids],
    topic: title,
    mendedTopic: title,
    understood: mapDimensions(() => []),
    residual: [],
    topical: [],
    subjects: [],
    wantsList: false,
  };
  return { ...own, reading, carried: [...ids] };
}

/** Whether it names something that there are measures of. */
export const hasParts = ({ understood, measures }: Reading) =>
  measures.length === 0 && DIMENSIONS.some((dimension) => understood[dimension].length > 0);

/** Everything a reading names, and its topic: what an answer that repeats the question has carried over. */
export function saidBy(reading: Reading): string[] {
  const ids = DIMENSIONS.flatMap((dimension) => reading.understood[dimension]);
  return [...new Set([...ids, ...reading.measures, ...(reading.subjects.length > 0 ? ['topic'] : [])])];
}

/** Names of each kind, made anew. */
export function mapDimensions(idsOf: (dimension: (typeof DIMENSIONS)[number]) => string[]): Understood {
  return {
    phases: idsOf('phases'),
    counties: idsOf('counties'),
    categories: idsOf('categories'),
    groups: idsOf('groups'),
    actors: idsOf('actors'),
  };
}

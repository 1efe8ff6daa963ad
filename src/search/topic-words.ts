/** Which words of a question may be its topic, beside the names that are read out of it. */

import { namedConcepts } from '../index/concepts.ts';
import type { PhraseTarget } from '../index/phrases.ts';
import type { PhraseTable } from '../language/phrases.ts';
import { readWords } from '../language/words.ts';
import type { Understood } from '../types.ts';
import type { Knowledge } from './knowledge.ts';

/** What all of the corpus is about: beside a county or a phase they narrow nothing ("tiltak mot frafall i Oslo"). */
export const SHARED_CONCEPTS = new Set(['gjennomforing', 'frafall']);

/** Whether a concept says what a sentence is about, rather than being named in all of the field. */
export function isTopical({ conceptById }: Knowledge, id: string): boolean {
  const concept = conceptById.get(id);
  return concept !== undefined && !concept.generic && !SHARED_CONCEPTS.has(id);
}

/** Words of the names of the phases that were named: "oppfølging" beside "Vg2" is the phase, not a topic within it. */
export function keysOfNames({ phaseById }: Knowledge, { phases }: Understood): ReadonlySet<string> {
  const names = phases.flatMap((id) => Object.values(phaseById.get(id)?.name ?? {}));
  return new Set(names.flatMap((name) => readWords(name).flatMap(({ stop, key }) => (stop ? [] : [key]))));
}

/** Concepts that the names of the phases name: "å følge opp elevene" beside "Vg2" is the phase, too. */
export function conceptsOfNames(
  { phaseById }: Knowledge,
  phrases: PhraseTable<PhraseTarget>,
  { phases }: Understood,
): ReadonlySet<string> {
  const names = phases.flatMap((id) => phaseById.get(id)?.name.nb ?? []);
  return new Set(names.flatMap((name) => [...namedConcepts(name, phrases)]));
}

/** Words of the measures' titles, gathered once for each knowledge base. */
const titleWordsBy = new WeakMap<Knowledge, ReadonlySet<string>>();

export function titleWordsOf(knowledge: Knowledge): ReadonlySet<string> {
  const gathered = titleWordsBy.get(knowledge);
  if (gathered) return gathered;
  const titles = knowledge.units.filter(({ kind }) => kind === 'measure').map(({ text }) => text);
  const words = new Set(
    titles.flatMap((title) => readWords(title).flatMap(({ stop, key }) => (stop ? [] : [key]))),
  );
  titleWordsBy.set(knowledge, words);
  return words;
}

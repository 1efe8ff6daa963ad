/** Which words of a question may be its topic, beside the names that are read out of it. */

import { onceFor, remember } from '../corpus/remember.ts';
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
export function keysOfNames(knowledge: Knowledge, { phases }: Understood): ReadonlySet<string> {
  return new Set(phases.flatMap((id) => keysOfPhases(knowledge).get(id) ?? []));
}

const keysOfPhases = onceFor(
  ({ vocabulary }: Knowledge) =>
    new Map(vocabulary.phases.map(({ id, name }) => [id, Object.values(name).flatMap(contentKeys)])),
);

/** Concepts that the names of the phases name: "å følge opp elevene" beside "Vg2" is the phase, too. */
export function conceptsOfNames(
  { phaseById }: Knowledge,
  phrases: PhraseTable<PhraseTarget>,
  { phases }: Understood,
): ReadonlySet<string> {
  const names = phases.flatMap((id) => phaseById.get(id)?.name.nb ?? []);
  return new Set(names.flatMap((name) => conceptsOfName(phrases).of(name)));
}

const conceptsOfName = onceFor((phrases: PhraseTable<PhraseTarget>) =>
  remember((name) => [...namedConcepts(name, phrases)]),
);

/** Words of the measures' titles. */
export const titleWordsOf = onceFor(
  ({ units }: Knowledge): ReadonlySet<string> =>
    new Set(units.flatMap(({ kind, text }) => (kind === 'measure' ? contentKeys(text) : []))),
);

/** The keys of a text's words, those of grammar aside. */
function contentKeys(text: string): string[] {
  return readWords(text).flatMap(({ stop, key }) => (stop ? [] : [key]));
}

/** What the words of a question name: phases, counties, categories and actors, concepts of the thesaurus, and measures by their titles. */

import type { PhraseTarget } from '../index/phrases.ts';
import { type FoundPhrase, matchPhrases, type PhraseMatch, phrasesIn } from '../language/phrases.ts';
import { isNamed } from './naming.ts';
import { phaseNamesIn, withoutHints } from './phase-names.ts';
import { predicatesIn } from './predicates.ts';
import { questionWords, type ReadWord, type WordReader } from './question-words.ts';

export interface Names {
  /** The words in order; the places below are places among these. */
  words: readonly ReadWord[];
  /** Names of phases, counties, categories, groups and actors. */
  named: readonly PhraseMatch<PhraseTarget>[];
  /** Those of them that say more of a phase than a label can: from which year to what. */
  steps: readonly PhraseMatch<PhraseTarget>[];
  concepts: readonly PhraseMatch<PhraseTarget>[];
  measures: readonly PhraseMatch<PhraseTarget>[];
  /** Places of the words that name counties. */
  placed: ReadonlySet<number>;
}

/** All that `text` names. */
export function namesIn(reader: WordReader, text: string): Names {
  const words = questionWords(reader, text);
  const keys = words.map((word) => word.key);
  const shouting = words.length > 1 && text === text.toUpperCase();
  const found = phrasesIn(keys, reader.phrases);
  const namesOf = (wanted: (target: PhraseTarget) => boolean) =>
    matchPhrases(
      found,
      (target, start, length) =>
        wanted(target) &&
        isNamed(target, words.slice(start, start + length), start, shouting) &&
        !(target.type === 'phase' && length > 1 && beginsPhase(found[start + length - 1] ?? [])),
    );
  const measures = namesOf(({ type }) => type === 'measure');
  const isInTitle = (match: PhraseMatch<PhraseTarget>) =>
    measures.some(
      ({ start, length }) =>
        length > match.length && start <= match.start && match.start + match.length <= start + length,
    );
  // "Klar, ferdig, RO" is no measure of Rogaland.
  const called = namesOf(({ type }) => type !== 'concept' && type !== 'measure').filter(
    (match) => !match.values.some(isCounty) || !isInTitle(match),
  );
  const sure = withoutHints(called, words);
  const steps = phaseNamesIn(sure, words);
  const ofSteps = placesOf(steps);
  const isApart = ({ start }: PhraseMatch<PhraseTarget>) => !ofSteps.has(start);
  const plain = [...sure.filter(isApart), ...steps];
  const named = [...plain, ...predicatesIn(text, words, reader.phrases, plain)].sort(
    (a, b) => a.start - b.start,
  );
  return {
    words,
    named,
    steps,
    concepts: namesOf(({ type }) => type === 'concept').filter(isApart),
    measures,
    placed: placesOf(named.filter(({ values }) => values.some(isCounty))),
  };
}

/** Whether the name of a phase of several words begins there: "during Vg2" gives way to the "Vg2–Vg3" that its last word begins. */
function beginsPhase(found: readonly FoundPhrase<PhraseTarget>[]): boolean {
  return found.some(({ length, values }) => length > 1 && values.some(({ type }) => type === 'phase'));
}

export const isCounty = (target: PhraseTarget) => target.type === 'county';

/** The places of all words that stand in one of `matches`. */
export function placesOf(matches: readonly PhraseMatch<PhraseTarget>[]): Set<number> {
  return new Set(matches.flatMap(({ start, length }) => Array.from({ length }, (_, i) => start + i)));
}

/** What measures are put in. */
export const IN_GROUPS: ReadonlySet<PhraseTarget['type']> = new Set(['category', 'group']);

/** Whether what is called a measure is a group of them, too: who asks which measures are in it does not mean the one. */
export const isGroup = (
  named: readonly PhraseMatch<PhraseTarget>[],
  { start, length }: PhraseMatch<PhraseTarget>,
) =>
  named.some(
    (match) =>
      match.start === start && match.length === length && match.values.some(({ type }) => type === 'group'),
  );

/** Ids of what is named of a type, each once. */
export const idsOf = (matches: readonly PhraseMatch<PhraseTarget>[], type: PhraseTarget['type']) => [
  ...new Set(matches.flatMap(({ values }) => values.filter((v) => v.type === type).map(({ id }) => id))),
];

/** Reads what a question names: phases, counties, categories, actors, concepts, a measure, and what is left to search for. */

import type { PhraseTarget } from '../index/phrases.ts';
import { detectLanguage } from '../language/detect.ts';
import { matchPhrases, type PhraseMatch, type PhraseTable } from '../language/phrases.ts';
import { readWords, type Word } from '../language/words.ts';
import type { Language, Understood } from '../types.ts';
import { COUNT_WORDS, FRAME_WORDS, LIST_WORDS, MEASURE_WORDS } from './intent-words.ts';
import type { Knowledge } from './knowledge.ts';

export interface Reading {
  text: string;
  language: Language;
  understood: Understood;
  /** Concepts of the thesaurus that the question names. */
  concepts: string[];
  /** Measures that the question calls by their title. */
  measures: string[];
  /** Ids of later counties and regions that were named for counties of 2015. */
  laterCounties: string[];
  /** It asks for measures, for all there is, or for a number. */
  wantsMeasures: boolean;
  wantsList: boolean;
  wantsCount: boolean;
  /** Content words that no name explains: what is left to search for. */
  residual: string[];
}

/** Reads one question. `language` overrides the one its words are in. */
export function understand(
  knowledge: Knowledge,
  phrases: PhraseTable<PhraseTarget>,
  text: string,
  language?: Language,
): Reading {
  const words = readWords(text);
  const keys = words.map((word) => word.key);
  const shouting = words.length > 1 && text === text.toUpperCase();
  const names = (wanted: (target: PhraseTarget) => boolean) =>
    matchPhrases(
      keys,
      phrases,
      (target, start, length) =>
        wanted(target) && isWritten(target, words.slice(start, start + length), start, shouting),
    );

  const concepts = names((target) => target.type === 'concept');
  const measures = names((target) => target.type === 'measure');
  const named = names((target) => target.type !== 'concept' && target.type !== 'measure');
  const targets = named.flatMap((match) => match.values);
  const ids = (type: PhraseTarget['type']) => new Set(idsOf(targets, type));
  const { phases, counties, categories, actors } = knowledge.vocabulary;
  const groups = [...knowledge.groupById].filter(([id]) => ids('group').has(id));
  const namedCategories = new Set([...ids('category'), ...groups.map(([, { category }]) => category.id)]);

  const explained = new Set([...named, ...measures].flatMap(positions));
  const intent = [MEASURE_WORDS, LIST_WORDS, COUNT_WORDS, FRAME_WORDS];
  return {
    text,
    language: language ?? detectLanguage(text).language,
    understood: {
      phases: phases.map((phase) => phase.id).filter((id) => ids('phase').has(id)),
      counties: counties.map((county) => county.code).filter((code) => ids('county').has(code)),
      categories: categories.map((category) => category.id).filter((id) => namedCategories.has(id)),
      groups: groups.map(([id]) => id),
      actors: actors.map((actor) => actor.id).filter((id) => ids('actor').has(id)),
    },
    concepts: [
      ...new Set(
        idsOf(
          concepts.flatMap((match) => match.values),
          'concept',
        ),
      ),
    ],
    measures: [
      ...new Set(
        idsOf(
          measures.flatMap((match) => match.values),
          'measure',
        ),
      ),
    ],
    laterCounties: [...new Set(targets.flatMap((target) => target.by ?? []))],
    wantsMeasures: keys.some((key) => MEASURE_WORDS.has(key)),
    wantsList: keys.some((key) => LIST_WORDS.has(key)),
    wantsCount: keys.some((key) => COUNT_WORDS.has(key)),
    residual: words
      .filter((word, i) => !word.stop && !explained.has(i) && !intent.some((set) => set.has(word.key)))
      .map((word) => word.key),
  };
}

const idsOf = (targets: readonly PhraseTarget[], type: PhraseTarget['type']) =>
  targets.filter((target) => target.type === type).map((target) => target.id);

const positions = <T>({ start, length }: PhraseMatch<T>) => Array.from({ length }, (_, i) => start + i);

/**
 * Whether the words are written as the name must be. A question all in capitals says nothing about names, and neither
 * does the capital letter of its first word.
 */
function isWritten(target: PhraseTarget, words: readonly Word[], start: number, shouting: boolean): boolean {
  if (target.written !== undefined) {
    const text = words.map((word) => word.folded).join(' ');
    const { written } = target;
    const inflected = written.endsWith('*') && text.startsWith(written.slice(0, -1));
    if (!inflected && text !== written && text !== `${written}s`) return false;
  }
  if (target.form === 'any') return true;
  if (shouting) return false;
  if (target.form === 'upper') return words.every(({ text }) => text === text.toUpperCase());
  return start > 0 && words.every(({ text }) => text[0] !== text[0]?.toLowerCase());
}

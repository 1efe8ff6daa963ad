/** Which units name which concepts of the thesaurus: what lets "jumped ship" meet "frafall" without sharing a word. */

import { matchPhrases, type PhraseTable, phrasesIn } from '../language/phrases.ts';
import { readWords, type Word } from '../language/words.ts';
import type { Unit } from '../types.ts';
import type { PhraseTarget } from './phrases.ts';

/** Rows of units that name each concept: in their own words, or only in the headings above them. */
export interface ConceptRows {
  text: number[];
  context: number[];
}
export type ConceptIndex = Record<string, ConceptRows>;

/** Reads every unit for the concepts it names. Rows ascend; concepts that no unit names are left out. */
export function indexConcepts(units: readonly Unit[], phrases: PhraseTable<PhraseTarget>): ConceptIndex {
  const index = new Map<string, ConceptRows>();
  const note = (concept: string, place: keyof ConceptRows, row: number) => {
    const rows = index.get(concept) ?? { text: [], context: [] };
    if (rows[place].at(-1) !== row) rows[place].push(row);
    index.set(concept, rows);
  };
  for (const [row, unit] of units.entries()) {
    for (const concept of namedConcepts(unit.correction ?? unit.text, phrases)) note(concept, 'text', row);
    for (const concept of namedConcepts(unit.context.join(' . '), phrases)) note(concept, 'context', row);
  }
  return Object.fromEntries([...index].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Ids of the concepts that a text names, each once. */
export function namedConcepts(text: string, phrases: PhraseTable<PhraseTarget>): Set<string> {
  const words = readWords(text);
  const keys = words.map(({ key }) => key);
  const matches = matchPhrases(
    phrasesIn(keys, phrases),
    (target, start, length) => target.type === 'concept' && !isGrammar(words.slice(start, start + length)),
  );
  return new Set(matches.flatMap((match) => match.values.map((target) => target.id)));
}

/** Whether these words are one word of grammar alone: "for" has the stem of "fora", and never names a forum. */
export function isGrammar(words: readonly Word[]): boolean {
  return words.length === 1 && words[0]?.stop === true;
}

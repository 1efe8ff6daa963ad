/** The known word that an unknown one is nearest to; and the same for one whose known words change a little from time to time. */

import type { Lexicon } from './lexicon.ts';
import { byLikelihood, createSpeller, type Speller, type Suggestion } from './spelling.ts';

/** From known words to a function that gives the nearest of them, if any is near enough. */
export type NearestWord = (known: Lexicon) => (word: string) => Suggestion | undefined;

export const nearestWord: NearestWord = (known) => {
  const speller = createSpeller(known);
  return (word) => speller.suggest(word, 1)[0];
};

/** With more new words than these it is quicker to begin anew. */
const MOST_ADDED = 500;

/**
 * As `nearestWord`, but compares a word only with what is new since it was last asked for. The same known words give the
 * same nearest ones, whatever came before.
 */
export function rememberNearest(): NearestWord {
  let base: { words: Lexicon; speller: Speller; near: Map<string, Suggestion[]> } | undefined;
  return (known) => {
    let added = [...known].filter(([word]) => !base?.words.has(word));
    if (!base || added.length > MOST_ADDED) {
      base = { words: new Map(known), speller: createSpeller(known), near: new Map() };
      added = [];
    }
    const { words, speller, near } = base;
    const newer = createSpeller(added);
    let fresh: ReturnType<NearestWord> | undefined;
    return (word) => {
      // The words of before would hide what is near to one that was among them.
      if (known.has(word)) return undefined;
      if (words.has(word)) {
        fresh ??= nearestWord(known);
        return fresh(word);
      }
      const before = near.get(word) ?? speller.suggest(word, Number.POSITIVE_INFINITY);
      near.set(word, before);
      return [
        ...before.filter(({ term }) => known.has(term)),
        ...newer.suggest(word, Number.POSITIVE_INFINITY),
      ].sort(byLikelihood(word, (term) => known.get(term) ?? 0))[0];
    };
  };
}

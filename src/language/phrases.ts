/** Finds known phrases in a row of words, longest first, so that "Vg2–Vg3" is not read as "Vg2". */

/** What each phrase stands for, by its words' keys joined with a space. */
export interface PhraseTable<T> {
  get(key: string): readonly T[] | undefined;
  /** How many words the longest phrase has that begins with this word; 0 where none does. */
  longestFrom(first: string): number;
}

export interface PhraseMatch<T> {
  /** Index of the first word, and how many words the phrase has. */
  start: number;
  length: number;
  values: T[];
}

/** The longest phrase that is looked for, in words. */
export const MAX_PHRASE_WORDS = 8;

/**
 * Reads `keys` from left to right; at each place the longest phrase with an accepted value wins, and reading goes on
 * behind it. `accept` may refuse a value for this place, as for a place name written in lower case.
 */
export function matchPhrases<T>(
  keys: readonly string[],
  table: PhraseTable<T>,
  accept: (value: T, start: number, length: number) => boolean = () => true,
): PhraseMatch<T>[] {
  const matches: PhraseMatch<T>[] = [];
  let start = 0;
  while (start < keys.length) {
    const match = longestAt(keys, start, table, accept);
    if (match) matches.push(match);
    start += match?.length ?? 1;
  }
  return matches;
}

function longestAt<T>(
  keys: readonly string[],
  start: number,
  table: PhraseTable<T>,
  accept: (value: T, start: number, length: number) => boolean,
): PhraseMatch<T> | undefined {
  const longest = Math.min(table.longestFrom(keys[start] ?? ''), keys.length - start);
  for (let length = longest; length > 0; length--) {
    const found = table.get(keys.slice(start, start + length).join(' '));
    const values = found?.filter((value) => accept(value, start, length));
    if (values && values.length > 0) return { start, length, values };
  }
  return undefined;
}

/** Finds known phrases in a row of words, longest first, so that "Vg2–Vg3" is not read as "Vg2". */

/** What each phrase stands for, by its words' keys joined with a space. */
export interface PhraseTable<T> {
  get(key: string): readonly T[] | undefined;
  /** How many words phrases have that begin with this word, a bit for each: 0b101 says that some have one and some three; 0 where none begins so. */
  lengthsFrom(first: string): number;
}

export interface PhraseMatch<T> {
  /** Index of the first word, and how many words the phrase has. */
  start: number;
  length: number;
  values: T[];
}

/** A phrase and all that it may stand for. */
export type FoundPhrase<T> = Readonly<Omit<PhraseMatch<T>, 'values'>> & { values: readonly T[] };

/** The longest phrase that is looked for, in words; at most 31. */
export const MAX_PHRASE_WORDS = 8;

/** For each of `keys` the phrases that begin there, longest first, whatever they overlap. */
export function phrasesIn<T>(keys: readonly string[], table: PhraseTable<T>): FoundPhrase<T>[][] {
  return keys.map((key, start) => {
    const found: FoundPhrase<T>[] = [];
    const lengths = table.lengthsFrom(key);
    let phrase = key;
    for (let length = 1; lengths >>> (length - 1) > 0 && start + length <= keys.length; length++) {
      if (length > 1) phrase += ` ${keys[start + length - 1]}`;
      const values = (lengths >>> (length - 1)) & 1 ? table.get(phrase) : undefined;
      if (values) found.unshift({ start, length, values });
    }
    return found;
  });
}

/**
 * Reads from left to right what `phrasesIn` found; at each place the longest phrase with an accepted value wins, and reading goes on
 * behind it. `accept` may refuse a value for this place, as for a place name written in lower case.
 */
export function matchPhrases<T>(
  found: readonly FoundPhrase<T>[][],
  accept: (value: T, start: number, length: number) => boolean = () => true,
): PhraseMatch<T>[] {
  const matches: PhraseMatch<T>[] = [];
  for (let start = 0; start < found.length; ) {
    const match = longestAccepted(found[start] ?? [], accept);
    if (match) matches.push(match);
    start += match?.length ?? 1;
  }
  return matches;
}

function longestAccepted<T>(
  found: readonly FoundPhrase<T>[],
  accept: (value: T, start: number, length: number) => boolean,
): PhraseMatch<T> | undefined {
  for (const { start, length, values } of found) {
    const accepted = values.filter((value) => accept(value, start, length));
    if (accepted.length > 0) return { start, length, values: accepted };
  }
  return undefined;
}

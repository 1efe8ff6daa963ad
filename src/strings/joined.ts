/** Enumerations: "a, b og c". */

/** Puts `word` before the last of several, and commas between the others. */
export const joinedBy =
  (word: string) =>
  (parts: readonly string[]): string =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;

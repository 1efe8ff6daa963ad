/** Whole words in a text, for patterns: `\b` knows no other letters than those of ASCII, and finds no word in "frå". */

/** Finds any of `phrases`, parted by `|`, as whole words. Each may be a pattern. The text is in lower case. */
export const wholeWords = (phrases: string) =>
  new RegExp(
    `(?<!\\p{L})(?:${phrases
      .trim()
      .split(/\s*\|\s*/)
      .join('|')})(?!\\p{L})`,
    'u',
  );

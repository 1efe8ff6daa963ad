/** Abbreviations that a question asks the meaning of: from the vocabulary, told apart from the source's own words. */

import { readWords } from '../language/words.ts';
import type { Reading } from '../search/understand.ts';
import type { Abbreviation } from '../types.ts';
import type { Composition } from './lines.ts';

/** Words that ask what something stands for. */
const ASKING =
  /\b(betyr|betyder|tyder|står\b.*\bfor|stands?\b.*\bfor|means?|meaning|forkort\w*|abbreviat\w*)/i;
/** "Hva er OT?": no more words than this. */
const WHAT_IS = /^\s*(hva|kva|what)\b/i;
const FEW_WORDS = 4;

/** The abbreviations that are asked about; none for a question that only uses them. */
export function askedAbbreviations({ knowledge }: Composition, reading: Reading): Abbreviation[] {
  const words = readWords(reading.text);
  const asked = ASKING.test(reading.text) || (words.length <= FEW_WORDS && WHAT_IS.test(reading.text));
  if (!asked) return [];
  const written = new Set(words.map((word) => word.folded));
  return knowledge.vocabulary.abbreviations.filter(({ abbr }) => {
    const [first, ...more] = readWords(abbr);
    return first !== undefined && more.length === 0 && written.has(first.folded);
  });
}

/** Says what each stands for. */
export function composeAbbreviations(
  { strings, draft, language }: Composition,
  asked: readonly Abbreviation[],
): void {
  for (const { abbr, stands } of asked)
    draft.paragraph(strings.abbreviation(abbr, stands[language], stands.nb));
}

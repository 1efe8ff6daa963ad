/** The source's misspellings, mended beside the verbatim text. */

import type { Correction } from '../types.ts';
import { literally } from './literally.ts';

/** `text` with the corrections of its section applied to whole words, or null where there is none to apply. */
export function correct(text: string, section: string, corrections: Correction[]): string | null {
  let corrected = text;
  for (const correction of corrections) {
    if (correction.sections.includes(section)) {
      corrected = corrected.replace(wholeWords(correction.written), () => correction.corrected);
    }
  }
  return corrected === text ? null : corrected;
}

/** True where the misspelling stands in the text. */
export function occursIn(text: string, { written }: Correction): boolean {
  return wholeWords(written).test(text);
}

function wholeWords(written: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${literally(written)}(?![\\p{L}\\p{N}])`, 'gu');
}

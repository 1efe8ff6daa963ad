/** Says a question with other words: a concept's label in it is replaced by another label of the same concept. */

import type { Topic } from './examples.ts';
import { pick, type Random } from './random.ts';

/** Shorter labels ("OT", "IV", "mal") mean other things as often as not. */
const MIN_CHARACTERS = 4;
const WORD = /[\p{L}\p{N}]+/gu;

export type Rephrase = (text: string, random: Random) => string;

/** A function that swaps one label of `concepts` in a text, if there is one; labels are matched on whole words. */
export function createRephrase(concepts: readonly Topic[]): Rephrase {
  const labels = new Map<string, string[]>();
  let longest = 1;
  for (const { questions } of concepts) {
    const texts = questions.map(({ text }) => text);
    for (const text of texts) {
      const words = wordsOf(text);
      const key = words.map((word) => word.text).join(' ');
      if (key.length < MIN_CHARACTERS) continue;
      longest = Math.max(longest, words.length);
      // A label of two concepts is ambiguous only to us: either's other labels will do.
      labels.set(key, [...(labels.get(key) ?? []), ...texts.filter((other) => other !== text)]);
    }
  }
  return (text, random) => {
    const words = wordsOf(text);
    const found: { start: number; end: number; others: string[] }[] = [];
    for (let from = 0; from < words.length; from++) {
      for (let to = Math.min(words.length, from + longest); to > from; to--) {
        const some = words.slice(from, to);
        const others = labels.get(some.map((word) => word.text).join(' '));
        if (!others || others.length === 0) continue;
        found.push({ start: some[0]?.start ?? 0, end: some.at(-1)?.end ?? 0, others });
        from = to - 1;
        break;
      }
    }
    if (found.length === 0) return text;
    const { start, end, others } = pick(random, found);
    return text.slice(0, start) + pick(random, others) + text.slice(end);
  };
}

function wordsOf(text: string): { text: string; start: number; end: number }[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Training and evaluation are kept apart: no development question is in the bank, in the same or nearly the same words. */

import { describe, expect, it } from 'vitest';
import { readGraded, readUnanswerable } from '../../scripts/evaluation/questions.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { wordKeys } from '../../src/language/words.ts';

/** Share of common words (Jaccard, on stems) from which two questions of four words or more are the same. */
const SAME = 0.8;
const FEW_WORDS = 4;

const { questions, outside, parts, matters, units } = await loadCorpus('corpus');
const written = [...questions, ...parts, ...matters].flatMap(({ nb, nn, en }) => [...nb, ...nn, ...en]);
const bank = [...written, ...outside].map((text) => ({ text, words: new Set(wordKeys(text)) }));
const graded = (
  await Promise.all(['dev', 'test', 'held-out', 'further'].map((set) => readGraded(`test/eval/${set}.yaml`)))
).flat();
const unanswerable = [
  ...(await readUnanswerable()),
  ...(await readUnanswerable('test/eval/held-out-no-answer.yaml')),
  ...(await readUnanswerable('test/eval/further-no-answer.yaml')),
];

/** Places in the bank by the words they hold, so that only questions that share a word are compared. */
const holding = new Map<string, number[]>();
bank.forEach(({ words }, place) => {
  for (const word of words) {
    const places = holding.get(word);
    if (places) places.push(place);
    else holding.set(word, [place]);
  }
});

/**
 * A question of the bank that shares at least `least` of its words and those of `words` (Jaccard). Such a one has at least `least` of
 * `words`, and so one of the rarest of them that are more than may be lacking.
 */
function twinOf(words: ReadonlySet<string>, least: number): string | undefined {
  const rarest = [...words].sort((a, b) => (holding.get(a)?.length ?? 0) - (holding.get(b)?.length ?? 0));
  const enough = words.size - Math.ceil(least * words.size) + 1;
  const candidates = new Set(rarest.slice(0, enough).flatMap((word) => holding.get(word) ?? []));
  for (const place of candidates) {
    const known = bank[place];
    if (!known) continue;
    const common = [...words].filter((word) => known.words.has(word)).length;
    if (common / (words.size + known.words.size - common) >= least) return known.text;
  }
  return undefined;
}

describe('the development and test questions', () => {
  it('are not in the question bank', () => {
    const twins = [...graded, ...unanswerable].flatMap(({ q }) => {
      const words = new Set(wordKeys(q));
      const least = words.size < FEW_WORDS ? 1 : SAME;
      const twin = words.size >= 2 ? twinOf(words, least) : undefined;
      return twin === undefined ? [] : [`"${q}" is "${twin}"`];
    });
    expect(twins).toEqual([]);
  });

  it('have targets that exist', () => {
    const ids = new Set(units.map((unit) => unit.id));
    const missing = graded.flatMap(({ targets }) => Object.keys(targets).filter((id) => !ids.has(id)));
    expect(missing).toEqual([]);
  });

  it('are enough to tell, in all three languages, and each asked once', () => {
    expect(graded.length).toBeGreaterThanOrEqual(200);
    expect(new Set(graded.map(({ lang }) => lang))).toEqual(new Set(['nb', 'nn', 'en']));
    expect(new Set(graded.map(({ q }) => q)).size).toBe(graded.length);
  });
});

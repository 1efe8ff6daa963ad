/** Telling questions for a whole part from questions for something within it. */
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { guessParts, type PartHead, softmax } from '../../src/index/parts.ts';
import { fitParts, partTexts } from '../../src/index/parts-build.ts';
import type { Corpus } from '../../src/types.ts';
import { openReal } from '../real-engine.ts';

const labels = (nb: string[]) => ({ nb, nn: [], en: [] });
const corpus = {
  units: [],
  questions: [],
  outside: [],
  matters: [],
  parts: [{ phase: '2.5', category: null, actor: null, nb: ['ut i lære etter to år'], nn: [], en: [] }],
  vocabulary: {
    phases: [
      { id: '2.2', labels: labels(['skolestart']) },
      { id: '2.5', labels: labels(['vg2 til vg3']) },
    ],
    categories: [],
    actors: [],
  },
} as unknown as Corpus;
const vector = (...values: number[]) => Float32Array.from(values);
const vectors = new Map([
  ['skolestart', vector(1, 0, 0)],
  ['vg2 til vg3', vector(0, 1, 0)],
  ['ut i lære etter to år', vector(0, 0.9, 0.1)],
]);
const others = Array.from({ length: 60 }, () => vector(0, 0, 1));

describe('the part model', () => {
  it('learns from names, and from questions written for parts', () => {
    expect(partTexts(corpus)).toEqual(['skolestart', 'vg2 til vg3', 'ut i lære etter to år']);
  });

  it('tells which part a question is nearest to, and that one is for none', () => {
    const model = fitParts(corpus, vectors, others);
    const best = (of: Float32Array) =>
      guessParts(model, of)
        .filter(({ kind, probability }) => kind === 'phase' && probability > 0.5)
        .map(({ id }) => id);
    expect(best(vector(0, 1, 0))).toEqual(['2.5']);
    expect(best(vector(0, 0, 1))).toEqual([]);
  });

  it('is the same each time, and nothing where nobody wrote a question for a part', () => {
    expect(fitParts(corpus, vectors, others)).toEqual(fitParts(corpus, vectors, others));
    expect(fitParts({ ...corpus, parts: [] }, vectors, others)).toEqual([]);
    expect(partTexts({ ...corpus, parts: [] })).toEqual([]);
  });

  it('gives shares that add up to 1, however great the scores', () => {
    expect(softmax([1000, 1000])).toEqual([0.5, 0.5]);
    const head: PartHead = {
      kind: 'phase',
      ids: ['2.1'],
      rows: [
        [1, 0],
        [0, 0],
      ],
    };
    expect(guessParts([head], [0])[0]?.probability).toBeCloseTo(0.5);
  });
});

describe('the direction of what nothing answers', async () => {
  const { outside, weigh } = await openReal();
  const likeness = (text: string) => {
    const vector = weigh(text).vector ?? new Float32Array();
    return vector.reduce((sum, value, k) => sum + value * (outside?.[k] ?? 0), 0);
  };

  it('has unit length', () => {
    expect(Math.hypot(...(outside ?? []))).toBeCloseTo(1, 2);
  });

  it('is nearer to questions that nothing answers than to those of the bank', async () => {
    const { outside: unanswerable, questions } = await loadCorpus('corpus');
    const mean = (texts: readonly string[]) =>
      texts.reduce((sum, text) => sum + likeness(text), 0) / texts.length;
    expect(mean(unanswerable)).toBeGreaterThan(mean(questions.flatMap(({ nb }) => nb)) + 0.3);
  });
});

describe('the real part model', async () => {
  const engine = await openReal();
  const likeliest = (text: string) => {
    const { vector: of } = engine.weigh(text);
    const [best] = guessParts(engine.parts, of ?? []).sort((a, b) => b.probability - a.probability);
    return best && best.probability > 0.5 ? best.id : null;
  };

  it.each([
    ['hva gjør vi med elever som skal ut i bedrift etter to år på skolen', '2.5'],
    ['kva er lurt å gjere før elevane sluttar på ungdomsskulen', '2.1'],
    ['what is common to every year', '2.7'],
  ])('"%s" is a question for all of %s', (question, part) => {
    expect(likeliest(question)).toBe(part);
  });

  it.each([
    ['er dette gamle opplysninger', 'age'],
    ['kven er det som har gjeve ut dette', 'maker'],
    ['which chapters are there and what are they about', 'what'],
  ])('"%s" is about the source itself: %s', (question, asked) => {
    expect(likeliest(question)).toBe(asked);
  });

  it.each([
    'gutten sitter bare hjemme på rommet',
    'eksamensangst',
    'my son failed maths',
    'treng vi fleire rådgjevarar',
  ])('"%s" is for no part as a whole', (question) => {
    expect(likeliest(question)).toBeNull();
  });
});

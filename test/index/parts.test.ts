/** Telling questions for a whole part from questions for something within it. */
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { guessParts, PART_KINDS, type PartHead, type PartKind, placesOf } from '../../src/index/parts.ts';
import { fitParts, partTexts } from '../../src/index/parts-build.ts';
import { decodeBearings, encodeBearings } from '../../src/index/parts-format.ts';
import { softmax } from '../../src/index/softmax.ts';
import { wordFeatures } from '../../src/index/word-features.ts';
import { guess } from '../../src/search/part-legs.ts';
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
const others = Array.from({ length: 60 }, (_, i) => ({ text: `noe annet ${i}`, vector: vector(0, 0, 1) }));

describe('the part model', () => {
  it('learns from names, and from questions written for parts', () => {
    expect(partTexts(corpus)).toEqual(['skolestart', 'vg2 til vg3', 'ut i lære etter to år']);
  });

  it('tells which part a question is nearest to, and that one is for none', () => {
    const model = fitParts(corpus, vectors, others);
    const best = (of: Float32Array) =>
      guessParts(model, { vector: of, places: [] })
        .filter(({ kind, probability }) => kind === 'phase' && probability > 0.5)
        .map(({ id }) => id);
    expect(best(vector(0, 1, 0))).toEqual(['2.5']);
    expect(best(vector(0, 0, 1))).toEqual([]);
  });

  it('is the same each time, and nothing where nobody wrote a question for a part', () => {
    expect(fitParts(corpus, vectors, others)).toEqual(fitParts(corpus, vectors, others));
    expect(fitParts({ ...corpus, parts: [] }, vectors, others).heads).toEqual([]);
    expect(partTexts({ ...corpus, parts: [] })).toEqual([]);
  });

  it('gives shares that add up to 1, however great the scores', () => {
    expect([...softmax([1000, 1000])]).toEqual([0.5, 0.5]);
    expect([...softmax([0, -1000])]).toEqual([1, 0]);
    const head: PartHead = {
      kind: 'phase',
      ids: ['2.1'],
      rows: [vector(1, 0), vector(0, 0)],
      weights: [Int8Array.of(100), Int8Array.of(0)],
      scale: 0.02,
    };
    const model = { features: Uint32Array.of(7), heads: [head] };
    expect(guessParts(model, { vector: [0], places: [] })[0]?.probability).toBeCloseTo(0.5);
    // e² : 1
    expect(guessParts(model, { vector: [0], places: [0] })[0]?.probability).toBeCloseTo(0.881, 3);
  });

  it('learns from words what the vector does not tell', () => {
    const same = vector(0, 0, 1);
    const asked = ['alt om hele fasen', 'alle punktene i fasen', 'hele fasen samlet', 'fasen'].flatMap(
      (text) => [1, 2, 3, 4].map((n) => `${text} ${n}`),
    );
    const parts = [{ phase: '2.5', category: null, actor: null, nb: asked, nn: [], en: [] }];
    const model = fitParts(
      { ...corpus, parts } as unknown as Corpus,
      new Map(asked.map((text) => [text, same])),
      others,
    );
    const likelihood = (text: string) =>
      guessParts(model, { vector: same, places: placesOf(model.features, text) }, ['phase']).find(
        ({ id }) => id === '2.5',
      )?.probability ?? 0;
    expect(likelihood('alt om hele fasen')).toBeGreaterThan(0.9);
    expect(likelihood('noe annet')).toBeLessThan(0.1);
  });
});

describe('places of features', () => {
  it('are those of the features that the model knows, each once', () => {
    const known = Uint32Array.from(wordFeatures('vg2 til vg3')).sort();
    expect(placesOf(known, 'fra vg2 til vg3 til').map((place) => known[place])).toEqual(
      expect.arrayContaining(wordFeatures('vg2').slice(0, 1)),
    );
    expect(new Set(placesOf(known, 'vg2 vg2 vg2')).size).toBe(placesOf(known, 'vg2 vg2 vg2').length);
    expect(placesOf(known, 'eksamensangst')).toEqual([]);
    expect(placesOf(new Uint32Array(), 'vg2')).toEqual([]);
  });
});

describe('the part model as bytes', () => {
  const parts = fitParts(corpus, vectors, others);
  const bearings = { parts, outside: vector(0, 1, 0) };

  it('is read as it was written, with a direction and without', () => {
    expect(decodeBearings(encodeBearings(bearings))).toEqual(bearings);
    expect(decodeBearings(encodeBearings({ parts, outside: null }))).toEqual({ parts, outside: null });
    const empty = { parts: { features: new Uint32Array(), heads: [] }, outside: null };
    expect(decodeBearings(encodeBearings(empty))).toEqual(empty);
  });

  it('is read wherever its bytes begin', () => {
    const bytes = encodeBearings(bearings);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(decodeBearings(shifted.subarray(1))).toEqual(bearings);
  });

  it.each([
    ['cut', (bytes: Uint8Array) => bytes.subarray(0, -1), /bytes, not/],
    ['cut within the header', (bytes: Uint8Array) => bytes.subarray(0, 10), /cut short/],
    ['of something else', (bytes: Uint8Array) => bytes.with(0, 0), /does not begin with TSPB/],
    ['of another version', (bytes: Uint8Array) => bytes.with(4, 9), /version 9/],
    ['no JSON', (bytes: Uint8Array) => bytes.with(24, 0), /not JSON/],
    ['of an unknown kind', (bytes: Uint8Array) => bytes.with(34, 0x78), /no known kind/],
    ['not finite', (bytes: Uint8Array) => withNaN(bytes), /not finite/],
  ])('is refused where it is %s', (_, spoil, message) => {
    expect(() => decodeBearings(spoil(encodeBearings(bearings)))).toThrow(message);
  });

  /** The direction stands right before the features, the rows and the weights. */
  function withNaN(bytes: Uint8Array): Uint8Array {
    const spoilt = bytes.slice();
    const classes = parts.heads.reduce((sum, { rows }) => sum + rows.length, 0);
    const behind = classes * parts.features.length + 4 * classes * 4;
    new DataView(spoilt.buffer).setFloat32(spoilt.length - behind, Number.NaN, true);
    return spoilt;
  }
});

describe('the direction of what nothing answers', async () => {
  const { outside, weigh } = await openReal();
  const { outside: unanswerable, questions } = await loadCorpus('corpus');
  const likeness = (text: string) => {
    const vector = weigh(text).vector ?? new Float32Array();
    return vector.reduce((sum, value, k) => sum + value * (outside?.[k] ?? 0), 0);
  };

  it('has unit length', () => {
    expect(Math.hypot(...(outside ?? []))).toBeCloseTo(1, 2);
  });

  it('is nearer to questions that nothing answers than to those of the bank', () => {
    const mean = (texts: readonly string[]) =>
      texts.reduce((sum, text) => sum + likeness(text), 0) / texts.length;
    expect(mean(unanswerable)).toBeGreaterThan(mean(questions.flatMap(({ nb }) => nb)) + 0.3);
  });
});

describe('the real part model', async () => {
  const engine = await openReal();
  const likeliest = (text: string, kinds: readonly PartKind[] = PART_KINDS) => {
    const [best] = guess(engine, text, kinds).toSorted((a, b) => b.probability - a.probability);
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
    expect(likeliest(question, ['source'])).toBe(asked);
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

/** Training: the same bytes every time, words cut as the tokenizer cuts them, and something learnt. */

import { Tokenizer } from '@huggingface/tokenizers';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/embed/training/contrast.ts';
import { holdOut, measure } from '../../src/embed/training/development.ts';
import { collectExamples, type Examples, type Topic } from '../../src/embed/training/examples.ts';
import { learnPieces } from '../../src/embed/training/merges.ts';
import { prepareSource, samplePair } from '../../src/embed/training/pairs.ts';
import { createRandom } from '../../src/embed/training/random.ts';
import { RECIPE, type Recipe } from '../../src/embed/training/recipe.ts';
import { createRephrase } from '../../src/embed/training/rephrase.ts';
import { createSegmenter, SPECIAL_TOKENS } from '../../src/embed/training/segment.ts';
import { train } from '../../src/embed/training/train.ts';
import { misspell } from '../../src/embed/training/typos.ts';
import { modelFiles } from '../../src/embed/training/write-model.ts';
import type { Corpus, Unit } from '../../src/types.ts';
import { PARITY_TEXTS } from './parity-texts.ts';

const SLICE: Recipe = { ...RECIPE, pieces: 400, dimensions: 16, steps: 40, batch: 8 };

describe('training', () => {
  it('gives the same model byte for byte, and another one for another seed', () => {
    const once = modelFiles(train(examples(), SLICE));
    expect(modelFiles(train(examples(), SLICE))).toEqual(once);
    expect(modelFiles(train(examples(), { ...SLICE, seed: 1 }))).not.toEqual(once);
  });

  it('learns: the loss falls, and a question lies nearest to its unit', () => {
    const losses: number[] = [];
    const trained = train(examples(), SLICE, ({ loss }) => losses.push(loss));
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 2);
    const asked = [{ text: 'kven følgjer opp fråvær', language: 'nn', topic: 0 } as const];
    expect(measure(trained, examples(), asked).nn).toEqual({ questions: 1, success: 1, ndcg: 1 });
  });

  it('leaves tokens that it never saw at nothing', () => {
    const { tokens, table, scales, dimensions } = train(examples(), SLICE);
    for (const special of SPECIAL_TOKENS) {
      const id = tokens.indexOf(special);
      expect(scales[id]).toBe(0);
      expect(table.subarray(id * dimensions, (id + 1) * dimensions).every((cell) => cell === 0)).toBe(true);
    }
    const unseen = tokens.indexOf('æ');
    expect(unseen).toBeGreaterThan(0);
    expect(scales.filter((scale) => scale === 0).length).toBeGreaterThan(SPECIAL_TOKENS.length);
  });
});

describe('the loss', () => {
  it('has the gradient that a small step shows', () => {
    const random = createRandom(5);
    const [n, d] = [4, 3];
    const left = Float32Array.from({ length: n * d }, () => random() - 0.5);
    const right = Float32Array.from({ length: n * d }, () => random() - 0.5);
    const topics = Int32Array.of(0, 1, 0, 2);
    const about = [[0], [1, 2], [0], [2]].map((all) => new Set(all));
    const loss = () => contrast(left, right, topics, about, d, 0.5).loss;
    const gradient = contrast(left, right, topics, about, d, 0.5);
    const step = 1e-2;
    for (const [vectors, slope] of [
      [left, gradient.left],
      [right, gradient.right],
    ] as const) {
      for (let i = 0; i < vectors.length; i++) {
        const value = vectors[i] ?? 0;
        vectors[i] = value + step;
        const above = loss();
        vectors[i] = value - step;
        const below = loss();
        vectors[i] = value;
        expect(slope[i]).toBeCloseTo((above - below) / (2 * step), 3);
      }
    }
  });

  it('does not push two texts of one topic apart', () => {
    const same = Float32Array.of(1, 0, 1, 0);
    const lossOf = (...topics: [number[], number[]]) =>
      contrast(
        same,
        same,
        Int32Array.from(topics, ([own = 0]) => own),
        topics.map((all) => new Set(all)),
        2,
        0.1,
      ).loss;
    expect(lossOf([7], [7])).toBeCloseTo(0);
    expect(lossOf([7], [8])).toBeCloseTo(Math.log(2));
    // Who asks for a matter of 7 and 8 is not pushed away from 8; who asks for 8 is, from 7.
    expect(lossOf([7, 8], [8])).toBeCloseTo(Math.log(2) / 2);
  });
});

describe('pieces', () => {
  it('are the single letters and then what occurs together most', () => {
    const counts = new Map([
      ['skole', 3],
      ['skolen', 2],
      ['ole', 1],
    ]);
    expect(learnPieces(counts, 14)).toEqual([
      ...['e', 'k', 'l', 'n', 'o', 's'],
      ...['##e', '##k', '##l', '##n', '##o', '##s'],
      ...['##le', '##ko'],
    ]);
    expect(learnPieces(counts, 16).slice(14)).toEqual(['##kole', 'skole']);
  });

  it('are cut in training as the tokenizer cuts them at work', () => {
    const texts = ['fravær og fråvær på skolen', 'æøå vg2 vg3 13', ...PARITY_TEXTS.slice(0, 22)];
    const words =
      texts
        .join(' ')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const segmenter = createSegmenter(learnPieces(new Map(words.map((word) => [word, 2])), 240));
    const files = modelFiles({
      tokens: segmenter.tokens,
      table: new Int8Array(segmenter.tokens.length),
      scales: new Float32Array(segmenter.tokens.length),
      dimensions: 1,
    });
    const tokenizer = new Tokenizer(JSON.parse(String(files['tokenizer.json'])), {});
    const unknown = segmenter.tokens.indexOf('[UNK]');
    for (const text of PARITY_TEXTS) {
      const known = tokenizer.encode(text).ids.filter((id: number) => id !== unknown);
      expect(segmenter.segment(text), JSON.stringify(text.slice(0, 40))).toEqual(known);
    }
  });

  it('are now and then passed over for shorter ones, but always make up the word', () => {
    const { segment, tokens } = createSegmenter(['f', 'fra', 'fravær', '##r', '##a', '##v', '##æ', '##vær']);
    const random = createRandom(1);
    const cuts = new Set<string>();
    for (let i = 0; i < 50; i++) {
      const cut = segment('fravær', { rate: 0.5, random }).map((id: number) => tokens[id]?.replace('##', ''));
      expect(cut.join('')).toBe('fravær');
      cuts.add(cut.join(' '));
    }
    expect(cuts.size).toBeGreaterThan(3);
  });
});

describe('examples', () => {
  it('are one topic for units with the same words', () => {
    const { units } = collectExamples(
      corpus([unit('2.3-fyr', 'FYR'), unit('2.4-fyr', 'FYR.'), unit('2.4-arshjul', 'Årshjul')]),
    );
    expect(units.map((topic) => topic.units)).toEqual([['2.3-fyr', '2.4-fyr'], ['2.4-arshjul']]);
    expect(units[0]?.questions.map((question) => question.text)).toEqual([
      'hva er 2.3-fyr',
      'hva er 2.4-fyr',
    ]);
  });

  it('that are held out are not trained on', () => {
    const { training, held } = holdOut(examples(), 0.5, 3);
    const left = training.units.flatMap((topic) => topic.questions.map((question) => question.text));
    expect(held.length).toBeGreaterThan(0);
    expect(left.length + held.length).toBe(examples().units.flatMap((topic) => topic.questions).length);
    for (const { text } of held) expect(left).not.toContain(text);
  });

  it('that no unit answers are one topic apart from all units and concepts', () => {
    const source = prepareSource(examples());
    const shares = { passage: 0, questions: 0, labels: 0.5, outside: 0.5, matters: 0 };
    const random = createRandom(6);
    const recipe = { ...RECIPE, shares, typos: 0, rephrased: 0, forgotten: 0 };
    const pairs = Array.from({ length: 200 }, () => samplePair(source, recipe, random));
    const apart = pairs.filter(({ topic }) => topic === 5);
    expect(apart.length / pairs.length).toBeCloseTo(shares.outside, 1);
    for (const { left, right } of apart) {
      expect(examples().outside).toContain(left);
      expect(examples().outside).toContain(right);
    }
    expect(pairs.every(({ topic, left }) => topic === 5 || !examples().outside.includes(left))).toBe(true);
  });

  it('for a matter are paired with what its units say and how they are asked for, and with nothing else', () => {
    const shares = { passage: 0, questions: 0, labels: 0, outside: 0, matters: 1 };
    const source = prepareSource(examples());
    const random = createRandom(8);
    const recipe = { ...RECIPE, shares, typos: 0, rephrased: 0, forgotten: 0 };
    const pairs = Array.from({ length: 100 }, () => samplePair(source, recipe, random));
    const texts = ({ passages, questions }: Topic) => [...passages, ...questions.map(({ text }) => text)];
    for (const { left, right, topic: about, about: all } of pairs) {
      expect(examples().matters[0]?.questions).toContain(left);
      expect(texts(examples().units[about] ?? topic([], []))).toContain(right);
      expect([...all]).toEqual([0, 1]);
    }
    expect(new Set(pairs.map(({ right }) => right)).size).toBe(8);
  });

  it('are now and then said with another word for the same thing, in any language', () => {
    const rephrase = createRephrase([topic([], ['PP-tjenesten', 'school psychologist', 'PPT'])]);
    const random = createRandom(4);
    const said = new Set(Array.from({ length: 20 }, () => rephrase('Når kommer pp tjenesten inn?', random)));
    expect(said).toEqual(new Set(['Når kommer school psychologist inn?', 'Når kommer PPT inn?']));
    // Not inside another word, and not where a short label may mean something else.
    expect(rephrase('hva gjør PPT og pp-tjenestene', random)).toBe('hva gjør PPT og pp-tjenestene');
  });

  it('are misspelt by one slip, and short words not at all', () => {
    const random = createRandom(2);
    for (let i = 0; i < 100; i++) {
      const written = misspell('læreplass', random);
      expect(Math.abs(written.length - 'læreplass'.length)).toBeLessThanOrEqual(1);
      expect(misspell('ot og nav', random)).toBe('ot og nav');
    }
  });
});

function examples(): Examples {
  return {
    units: [
      topic(
        ['Tett oppfølging ved høyt fravær'],
        ['hvem følger opp fravær', 'kven følgjer opp fråvær', 'truancy follow up'],
      ),
      topic(['Eksamenstrening'], ['øve til eksamen', 'kurs før eksamen', 'exam practice']),
      topic(['Læreplass i bedrift'], ['finne læreplass', 'få lærekontrakt', 'apprenticeship place']),
    ],
    concepts: [topic([], ['rådgiver', 'rådgjevar', 'counsellor']), topic([], ['skole', 'skule', 'school'])],
    matters: [{ questions: ['alt om fravær og eksamen', 'everything that is hard'], topics: [0, 1] }],
    outside: ['når går toget', 'koke poteter', 'weather tomorrow'],
  };
}

function topic(passages: string[], texts: string[]): Topic {
  const languages = ['nb', 'nn', 'en'] as const;
  return {
    units: passages,
    passages,
    questions: texts.map((text, i) => ({ text, language: languages[i] ?? 'nb' })),
  };
}

function unit(id: string, text: string): Unit {
  return {
    id,
    kind: 'passage',
    role: 'statement',
    section: id.slice(0, 3),
    sectionTitle: '',
    page: 1,
    title: '',
    text,
    correction: null,
    context: [],
    county: null,
    category: null,
    group: null,
    subgroup: null,
    scope: null,
    actor: null,
    phases: [],
    measure: null,
  };
}

function corpus(units: Unit[]): Corpus {
  return {
    units,
    questions: units.map(({ id }) => ({ unit: id, nb: [`hva er ${id}`], nn: [], en: [] })),
    outside: [],
    parts: [],
    matters: [],
    vocabulary: {
      phases: [],
      counties: [],
      laterCounties: [],
      categories: [],
      actors: [],
      concepts: [],
      abbreviations: [],
      corrections: [],
      moved: [],
      words: [],
    },
  };
}

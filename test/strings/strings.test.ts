/** The interface's three languages: each complete, none copied from another by mistake, and each in its own written form. */
import { describe, expect, it } from 'vitest';
import { ANSWER_STRINGS } from '../../src/strings/answer.ts';
import { EMBED_STRINGS } from '../../src/strings/embed.ts';
import { stringsFor } from '../../src/strings/strings.ts';
import { WIDGET_STRINGS } from '../../src/strings/widget.ts';
import { LANGUAGES, type Language } from '../../src/types.ts';
import { SAME_IN_BOKMAAL_AND_NYNORSK, SAME_IN_ENGLISH } from './same.ts';

/** Every string of a language by its path; functions are called with small numbers, which also stand for names. */
function stringsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return [1, 2].flatMap((count) => {
      const given = Array.from({ length: value.length }, (_, i) => count + i);
      try {
        return stringsOf(value(...given), `${path}(${given.join()})`);
      } catch {
        // Takes more than numbers and names: its sentences are tested where they are used.
        return [];
      }
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

const all = (language: Language) =>
  new Map([
    ...stringsOf(stringsFor(language), ''),
    ...stringsOf(ANSWER_STRINGS[language], 'answers'),
    ...stringsOf(WIDGET_STRINGS[language], 'widget'),
    ...stringsOf(EMBED_STRINGS[language], 'embed'),
  ]);
const texts = { nb: all('nb'), nn: all('nn'), en: all('en') };

/** The string's own path, whatever it is called with. */
const own = (path: string) => path.replace(/\(.*$/, '');

/** Paths at which two languages say the same, however they are called. */
function same(a: Language, b: Language): string[] {
  const differing = new Set(
    [...texts[a]].flatMap(([path, text]) => (texts[b].get(path) === text ? [] : own(path))),
  );
  return [...new Set([...texts[a].keys()].map(own))].filter((path) => !differing.has(path));
}

describe('the interface', () => {
  it('says the same things in every language, and nothing is empty', () => {
    const shape = (language: Language) =>
      [...texts[language].keys()].map((path) => own(path).replace(/\.\d+/g, '.n'));
    for (const language of LANGUAGES) {
      expect(new Set(shape(language)), language).toEqual(new Set(shape('nb')));
      const empty = [...texts[language]].filter(([, text]) => text.trim() === '').map(([path]) => path);
      expect(empty, language).toEqual([]);
    }
  });

  it('has no string that is the same in two languages but those known to be', () => {
    expect(same('nb', 'nn')).toEqual(SAME_IN_BOKMAAL_AND_NYNORSK);
    expect([...new Set([...same('nb', 'en'), ...same('nn', 'en')])]).toEqual(SAME_IN_ENGLISH);
  });

  it('keeps to one written form in each', () => {
    const words = (language: Language) =>
      [...texts[language]].map(([path, text]) => [path, text.replaceAll(/«[^»]*»/g, '')] as const);
    const bokmaalOnly = /(?<!\p{L})(ikke|hvilke|hvilken|hva|hvor|jeg|fra|noen|ingen av dem|gjøre)(?!\p{L})/u;
    const nynorskOnly = /(?<!\p{L})(ikkje|kva|kven|korleis|frå|nokon|nokre|eg|gjere)(?!\p{L})/iu;
    for (const [path, text] of words('nn')) expect(text, path).not.toMatch(bokmaalOnly);
    for (const [path, text] of words('nb')) expect(text, path).not.toMatch(nynorskOnly);
    for (const [path, text] of words('en'))
      expect(text, path).not.toMatch(/(?<!\p{L})(ikke|ikkje|fra|frå|og)(?!\p{L})/u);
  });
});

/** What only tells who asks, or why, is told from what asks: lists are asked for with much talk around them. */

import { describe, expect, it } from 'vitest';
import { contextSentences, type Stretch } from '../../src/search/context-sentences.ts';
import { retrieve } from '../../src/search/retrieve.ts';
import { understand } from '../../src/search/understand.ts';
import { NO_FILTERS, openReal } from '../real-engine.ts';

const engine = await openReal();

describe('context', () => {
  const parts = (text: string, { asks = /tiltak|list|\?/, tells = /angst|fravær/ } = {}) => {
    const holds =
      (pattern: RegExp) =>
      ({ start, end }: Stretch) =>
        pattern.test(text.slice(start, end));
    const judge = { asks: holds(asks), suffices: holds(/tiltak/), tells: holds(tells), isPlain: true };
    return contextSentences(text, judge).map(({ start, end }) => text.slice(start, end).trim());
  };

  it.each([
    ['Jeg er rådgiver i Bergen. Hvilke tiltak finnes?', ['Jeg er rådgiver i Bergen.']],
    ['Stavanger her :) har fylket tiltak?', ['Stavanger her :)']],
    ['Mange sliter med dette hos oss, hvilke tiltak finnes?', ['Mange sliter med dette hos oss']],
    ['Vi har mye fravær. Hvilke tiltak har Oslo?', ['Vi har mye fravær.']],
  ])('of "%s" is %j', (text, context) => {
    expect(parts(text)).toEqual(context);
  });

  it.each(['tiltak i Vg1, Vg2 og Oslo', 'Hvilke tiltak finnes?', 'Vi har mye fravær. Hva kan vi gjøre?'])(
    'is nothing of "%s"',
    (text) => {
      expect(parts(text)).toEqual([]);
    },
  );
});

describe('a list with talk around it', () => {
  it.each([
    ['Hei, jeg jobber i Buskerud og lurer på hvilke tiltak fylket vårt sendte inn den gangen?', 4],
    ['Eg er rådgjevar i Bergen. Kva for tiltak står det om frå fylket vårt?', 3],
    ['I am moving to Trondheim to teach. Which measures did the county there submit?', 5],
    ['Vi sliter med gymmen hos oss, så: hvilke fylker har tiltak for kroppsøving?', 3],
    ['tilltak i Buskerrud', 4],
    ['ostfold measures please', 4],
  ])('is read as one: %s', (question, total) => {
    const { hits, complete } = retrieve(engine, understand(engine, question), NO_FILTERS);
    expect({ complete, total: hits.filter(({ unit }) => unit.kind === 'measure').length }).toEqual({
      complete: true,
      total,
    });
  });

  it.each([
    'tiltak mot mobbing i Oslo',
    'Fjortenåringer aner ikke hva en elektriker gjør. Hva bør ungdomsskolen by på?',
    'Hvem har lov til å få vite hva om en tiendeklassing?',
    'tiltak om drageflyging i Oslo',
    'Which measures build on a theory of learning?',
    'Vi er en IA-bedrift og vil ta inn en som ikke klarer fullt fagbrev, hvilke ordninger er det?',
  ])('is not: %s', (question) => {
    expect(retrieve(engine, understand(engine, question), NO_FILTERS).complete).toBe(false);
  });
});

/** How filters may be written. */
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../src/http/filter-names.ts';
import { fakeVocabulary } from './fake-vocabulary.ts';

const { county, phase, category, actor } = namesOf(fakeVocabulary);

describe('a county', () => {
  it.each([
    ['AK', ['AK']],
    ['ak', ['AK']],
    ['ØS', ['ØS']],
    ['øs', ['ØS']],
    ['østfold', ['ØS']],
    ['OES', ['ØS']],
    ['ostfold', ['ØS']],
    ['OEstfold', ['ØS']],
    ['Sør Trøndelag'.replace(' ', '\u2013'), ['ST']],
    ['South Trøndelag', ['ST']],
    ['16', ['ST']],
    ['Trøndelag', ['NT', 'ST']],
    ['trondelag', ['NT', 'ST']],
    ['50', ['NT', 'ST']],
    [' Viken ', ['AK', 'BU', 'ØS']],
  ])('written %s is %j', (written, codes) => {
    expect(county.find(written)).toEqual(codes);
  });

  it('OS is Oslo, though Østfold’s letters fold to the same', () => {
    expect(county.find('OS')).toEqual(['OS']);
    expect(county.find('os')).toEqual(['OS']);
  });

  it('that does not exist is not found', () => {
    for (const written of ['', 'XX', 'Bergen by', '99', '__proto__', 'constructor']) {
      expect(county.find(written), written).toBeUndefined();
    }
  });
});

describe('a phase', () => {
  it('goes by number, by name in any language, and by a label that is its alone', () => {
    for (const written of [
      '2.5',
      'Overgang Vg2–Vg3',
      'overgang vg2-vg3',
      'Transition Vg2 - Vg3',
      'vg2 til vg3',
    ]) {
      expect(phase.find(written), written).toEqual(['2.5']);
    }
  });
});

describe('the allowed values', () => {
  it('are named in order, and names are pointed to', () => {
    expect(phase.allowed).toBe('2.1, 2.5, or a name from /api/phases');
    expect(county.allowed).toMatch(/^AA, AK, BU, .*, or a name or number from \/api\/counties$/);
    expect(category.allowed).toContain('4.4-forebyggende-tiltak-kvalifisering');
    expect(actor.allowed).toBe('skoleeier, skole, ot');
  });
});

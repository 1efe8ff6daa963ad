/** Ids are addresses: made of the text, readable, and the same every time. */

import { describe, expect, it } from 'vitest';
import { correct } from '../../src/corpus/corrections.ts';
import { countyPrefix, slug, uniqueId } from '../../src/corpus/slug.ts';

describe('the id of a passage', () => {
  it('is its text in lower case without Norwegian letters and punctuation', () => {
    expect(slug('Lærlingeløftet')).toBe('laerlingeloftet');
    expect(slug('”merking”, samtykke, på én – to')).toBe('merking-samtykke-pa-en-to');
  });

  it('is cut at a word, to at most 60 characters', () => {
    const long = slug('system og rutiner for overføring av informasjon til vgs og tilbake til kommune/gs');
    expect(long).toBe('system-og-rutiner-for-overforing-av-informasjon-til-vgs-og');
    expect(slug('x'.repeat(80))).toHaveLength(60);
  });

  it('has a number where the same words stand twice, never one that is taken', () => {
    const taken = new Set<string>(['2.4-fyr-2']);
    const ids = ['2.4-fyr', '2.4-fyr', '2.4-fyr'].map((id) => uniqueId(id, taken));
    expect(ids).toEqual(['2.4-fyr', '2.4-fyr-3', '2.4-fyr-4']);
  });
});

it("begins with the county's letters for a measure, oes for Østfold", () => {
  expect(countyPrefix('AK')).toBe('ak');
  expect(countyPrefix('ØS')).toBe('oes');
});

describe('a correction', () => {
  const corrections = [
    { written: 'nye læreplaner', corrected: 'nye læreplasser', sections: ['3.4'] },
    { written: '(2x)', corrected: '(to ganger)', sections: ['3.4'] },
  ];

  it('mends whole words in its own sections only', () => {
    expect(correct('til nye læreplaner', '3.4', corrections)).toBe('til nye læreplasser');
    expect(correct('til nye læreplaner', '2.5', corrections)).toBeNull();
    expect(correct('nye læreplanene', '3.4', corrections)).toBeNull();
  });

  it('is read as it stands, not as a pattern', () => {
    expect(correct('møte (2x)', '3.4', corrections)).toBe('møte (to ganger)');
    expect(correct('møte 2x', '3.4', corrections)).toBeNull();
  });
});

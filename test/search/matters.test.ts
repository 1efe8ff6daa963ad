/** What stands spread over many sections is found as one. */

import { describe, expect, it } from 'vitest';
import { matterLeg } from '../../src/search/matter-leg.ts';
import { openReal } from '../real-engine.ts';

const engine = await openReal();
const unitsFor = (question: string) => {
  const { vector } = engine.weigh(question);
  const { scores, share } = vector === null ? { scores: [], share: 0 } : matterLeg(engine, vector);
  const ids = Array.from(scores).flatMap((score, row) =>
    score === 1 ? [engine.knowledge.units[row]?.id] : [],
  );
  return { ids, share };
};

describe('the matter that a question is like', () => {
  it.each([
    [
      'every short course that qualifies for an apprenticeship',
      '2.4-laereplasskurs',
      '3.4-skole-laereplasskurs',
    ],
    ['alt om hospitering', '2.3-hospitering', '2.4-hospitering-for-elever'],
  ])('"%s" has its units from several sections', (question, ...some) => {
    const { ids, share } = unitsFor(question);
    expect(share).toBeGreaterThan(0.2);
    expect(ids).toEqual(expect.arrayContaining(some));
  });

  it('is none where no matter is near', () => {
    expect(unitsFor('hvordan koke poteter').share).toBeLessThan(0.1);
    expect(unitsFor('xyzzy').share).toBe(0);
  });

  it('has a row for each unit that is written in corpus/matters, and none else', () => {
    const { matters, knowledge } = engine;
    expect(matters?.rows.length).toBeGreaterThan(100);
    for (const rows of matters?.rows ?? []) {
      expect(rows.length).toBeGreaterThanOrEqual(2);
      expect(rows.every((row) => knowledge.units[row])).toBe(true);
    }
  });
});

/** What stands spread over many sections is found as one. */

import { describe, expect, it } from 'vitest';
import { guessMatters, matterLegs } from '../../src/search/matter-leg.ts';
import { openReal } from '../real-engine.ts';

const engine = await openReal();
const { units } = engine.knowledge;
/** What is asked for as a whole, and how surely. */
function askedFor(question: string, counties: readonly string[] = []) {
  const { vector } = engine.weigh(question);
  const [asked] = vector === null ? [] : matterLegs(engine, guessMatters(engine, vector), counties);
  const likely = units.filter((_, row) => (asked?.scores[row] ?? 0) > 0.5);
  return { likely, ids: likely.map(({ id }) => id), share: asked?.share ?? 0 };
}

describe('the matter that a question asks for', () => {
  it.each([
    [
      'all the courses that prepare pupils for an apprenticeship',
      '2.4-laereplasskurs',
      '3.4-skole-laereplasskurs',
    ],
    ['alt om hospitering', '2.3-hospitering', '2.4-hospitering-for-elever'],
  ])('"%s" has its units from several sections', (question, ...some) => {
    const { ids, share } = askedFor(question);
    expect(share).toBeGreaterThan(0.5);
    expect(ids).toEqual(expect.arrayContaining(some));
  });

  it('is none where no matter is near', () => {
    expect(askedFor('hvordan koke poteter').ids).toEqual([]);
    expect(askedFor('xyzzy').share).toBe(0);
  });

  it('is none for who asks for one thing within it', () => {
    expect(askedFor('hva er Glidelåsen i Randaberg').ids).toEqual([]);
  });

  it('lies within the county that is named', () => {
    const question = 'alle tiltak for lærlinger og læreplasser';
    const counties = (likely: typeof units) => new Set(likely.map(({ county }) => county));
    expect(counties(askedFor(question).likely).size).toBeGreaterThan(2);
    expect([...counties(askedFor(question, ['FI']).likely)].filter((county) => county !== 'FI')).toEqual([]);
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

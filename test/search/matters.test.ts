/** What stands spread over many sections is found as one. */

import { describe, expect, it } from 'vitest';
import { guessMatters, matterLeg } from '../../src/search/matter-leg.ts';
import { openReal } from '../real-engine.ts';

const engine = await openReal();
const { units } = engine.knowledge;
/** The units of the matters that are likely asked for as a whole. */
function askedFor(question: string): string[] {
  const { vector } = engine.weigh(question);
  const { likely = [] } = (vector === null ? null : guessMatters(engine, vector)) ?? {};
  const matters = engine.matters?.rows ?? [];
  const chance = (row: number) =>
    matters.reduce((sum, rows, place) => sum + (rows.includes(row) ? (likely[place] ?? 0) : 0), 0);
  return units.flatMap(({ id }, row) => (chance(row) > 0.5 ? [id] : []));
}
/** What the leg scores highest, and what it counts. */
function legFor(question: string, counties: readonly string[] = []) {
  const { vector } = engine.weigh(question);
  const leg = vector === null ? null : matterLeg(engine, guessMatters(engine, vector), counties);
  const found = units.flatMap((unit, row) => (leg?.scores[row] ? [{ ...unit, score: leg.scores[row] }] : []));
  return { found, share: leg?.share ?? 0, best: Math.max(0, ...found.map(({ score }) => score)) };
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
    expect(askedFor(question)).toEqual(expect.arrayContaining(some));
    const { found, share, best } = legFor(question);
    expect(share).toBe(best);
    for (const id of some)
      expect(found.find((unit) => unit.id === id)?.score, id).toBeGreaterThan(0.9 * best);
  });

  it('is none where no matter is near', () => {
    expect(askedFor('hvordan koke poteter')).toEqual([]);
    expect(askedFor('xyzzy')).toEqual([]);
    expect(legFor('xyzzy').best).toBeLessThan(legFor('alt om hospitering').best / 2);
  });

  it('is none for who asks for one thing within it', () => {
    expect(askedFor('hva er Glidelåsen i Randaberg')).toEqual([]);
  });

  it('lies within the county that is named', () => {
    const question = 'alle tiltak for lærlinger og læreplasser';
    const counties = ({ found }: ReturnType<typeof legFor>) => new Set(found.map(({ county }) => county));
    expect(counties(legFor(question)).size).toBeGreaterThan(2);
    expect([...counties(legFor(question, ['FI']))]).toEqual(['FI']);
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

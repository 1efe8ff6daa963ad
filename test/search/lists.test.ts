/** Lists by the scope that the source gives, and by what titles say: whole, and in the source's order. */

import { describe, expect, it } from 'vitest';
import { retrieve } from '../../src/search/retrieve.ts';
import { understand } from '../../src/search/understand.ts';
import { NO_FILTERS, openReal } from '../real-engine.ts';

const engine = await openReal();
const listed = (question: string) => {
  const { hits, complete } = retrieve(engine, understand(engine, question), NO_FILTERS);
  return complete ? hits.map(({ unit }) => unit.id) : null;
};
const measuresWhere = (pattern: RegExp) =>
  engine.knowledge.units
    .filter(({ kind, text }) => kind === 'measure' && pattern.test(text))
    .map(({ id }) => id);

describe('measures by their scope', () => {
  it.each([
    ['Which measures were tried at just one school?', /\b1 skole/],
    ['hvilke tiltak er bare på én skole', /\b1 skole/],
    ['tiltak som drives på én enkelt skole, list dem', /\b1 skole/],
    ['which measures are brand-new or pilots?', /start 2015|\bpilot\b/i],
    ['Hvilke tiltak er i bruk på alle skolene i fylket?', /\balle (?:skole|gs|YF|trinn)/],
    ['kva tiltak starta i 2015?', /start 2015/],
    ['which measures are pilots', /pilot/i],
  ])('%s', (question, written) => {
    expect(listed(question)).toEqual(measuresWhere(written));
  });

  it('are not asked for by who asks about something in a school', () => {
    expect(listed('tiltak mot mobbing på en skole')).toBeNull();
  });
});

describe('measures by their titles', () => {
  it.each([
    ['Hvilke tiltak nevner OT i overskriften?', /\bOT\b/],
    ['which measures have mentor in the title?', /mentor/i],
    ['kva tiltak har forum i namnet', /forum/i],
  ])('%s', (question, written) => {
    expect(listed(question)).toEqual(measuresWhere(written));
  });
});

describe('a phase that only sets the scene', () => {
  it.each([
    'korleis finn vi ut kven som kan få det vanskeleg før dei byrjar på vidaregåande?',
    'How do we find out who will struggle before they start upper secondary?',
  ])('gets no list of all of it: "%s"', (question) => {
    const { complete, hits } = retrieve(engine, understand(engine, question), NO_FILTERS);
    expect(complete).toBe(false);
    expect(hits.slice(0, 5).map(({ unit }) => unit.id)).toContain(
      '2.1-identifisering-og-identifikasjonsfaktorer',
    );
  });
});

describe('a list of two phases', () => {
  it('begins with all of the one that is plainly meant', () => {
    const ids = listed('Slutten av Vg2: hva gjøres i overgangen fra Vg2 til Vg3?') ?? [];
    const isMeant = (id: string) =>
      engine.knowledge.units.some(
        (unit) => unit.id === id && unit.phases.some((phase) => phase.id === '2.5'),
      );
    const meant = ids.filter(isMeant);
    expect(meant.length).toBeGreaterThan(0);
    expect(meant.length).toBeLessThan(ids.length);
    expect(ids.slice(0, meant.length)).toEqual(meant);
  });
});

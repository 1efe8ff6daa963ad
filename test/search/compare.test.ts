/** Measures compared: what is said of them together is what the source and the vocabulary give, no more. */

import { describe, expect, it } from 'vitest';
import { compare } from '../../src/search/compare.ts';
import { createKnowledge } from '../../src/search/knowledge.ts';
import { fakeConceptRows, fakeUnits } from '../http/fake-units.ts';
import { fakeVocabulary } from '../http/fake-vocabulary.ts';
import { openReal } from '../real-engine.ts';

const knowledge = createKnowledge(fakeUnits, fakeVocabulary, fakeConceptRows);
const of = (...ids: string[]) =>
  compare(
    knowledge,
    ids.flatMap((id) => knowledge.unitById.get(id) ?? []),
  );

describe('two measures of one subgroup', () => {
  const { properties, phases, concepts } = of('ak-overgang-vg2-vg3', 'aa-kvalifiseringskurs');
  const shared = properties.filter((one) => one.shared).map(({ property }) => property);

  it('share category, group and subgroup, and differ in county', () => {
    expect(shared).toEqual(['category', 'group', 'subgroup']);
    expect(properties.find(({ property }) => property === 'subgroup')?.values[0]?.name).toBe('Kvalifisering');
    expect(properties.find(({ property }) => property === 'county')).toEqual({
      property: 'county',
      shared: false,
      values: [
        { id: 'AK', name: 'Akershus' },
        { id: 'AA', name: 'Aust-Agder' },
      ],
    });
  });

  it('share a phase, though one is tied to it surely and one is not', () => {
    expect(phases).toEqual([{ id: '2.5', shared: true, bases: ['explicit', 'derived'] }]);
  });

  it('share the concept that both name, not those too general to say anything', () => {
    expect(concepts).toEqual([{ id: 'kvalifiseringskurs', shared: true, named: [true, true] }]);
  });
});

it('what none of them has is not mentioned, and what only some have is not shared', () => {
  const { properties } = of('st-mentorordning', 'oes-laerekandidatordningen', 'nt-bup-i-skolen');
  const byName = Object.fromEntries(properties.map((one) => [one.property, one]));
  expect(byName.subgroup).toMatchObject({ shared: false, values: [null, { name: '2' }, null] });
  expect(byName.scope).toMatchObject({
    shared: false,
    values: [{ name: 'Tiller vgs' }, null, { name: 'alle skolene' }],
  });
  expect(
    of('ak-overgang-vg2-vg3', 'aa-kvalifiseringskurs').properties.map(({ property }) => property),
  ).not.toContain('scope');
});

it('says of all pairs of the real measures only what is said of each', async () => {
  const { knowledge: real } = await openReal();
  const measures = real.units.filter(({ kind }) => kind === 'measure');
  for (const [at, a] of measures.entries()) {
    for (const b of measures.slice(at + 1)) {
      const { properties, phases } = compare(real, [a, b]);
      for (const { property, shared, values } of properties) {
        expect(values.map((value) => value?.id ?? null)).toEqual([a[property], b[property]]);
        expect(shared).toBe(a[property] === b[property]);
      }
      for (const { id, bases } of phases)
        expect(bases).toEqual(
          [a, b].map((unit) => unit.phases.find((link) => link.id === id)?.basis ?? null),
        );
    }
  }
});

/** What is said of a file of matters that is not as it should be. */
import { expect, it } from 'vitest';
import type { Fault } from '../../src/corpus/faults.ts';
import { readMatters } from '../../src/corpus/matters.ts';

const UNITS = new Set(['2.3-fravaer', '3.4-fravaer', '2.6-kurs']);
const rest = 'nb: [alt om fravær], nn: [], en: []';

function read(yaml: string, mayExist: (unit: string) => boolean = () => false) {
  const faults: Fault[] = [];
  return {
    matters: readMatters('matters/a.yaml', yaml, UNITS, mayExist, new Set(['Courses']), faults),
    faults,
  };
}

it('reads a matter with the units that answer', () => {
  const { matters, faults } = read(`- { matter: Absence, units: [2.3-fravaer, 3.4-fravaer], ${rest} }`);
  expect(faults).toEqual([]);
  expect(matters).toEqual([
    { matter: 'Absence', units: ['2.3-fravaer', '3.4-fravaer'], nb: ['alt om fravær'], nn: [], en: [] },
  ]);
});

it.each([
  [
    `- { matter: Absence, units: [2.3-fravaer, 9.9-borte], ${rest} }`,
    '0.units.1',
    'there is no unit "9.9-borte"',
    'Mend the id, or remove it',
  ],
  [
    `- { matter: Absence, units: [2.3-fravaer, 2.3-fravaer], ${rest} }`,
    '0.units.1',
    'the unit "2.3-fravaer" is named twice',
    'Remove one',
  ],
  [
    `- { matter: Courses, units: [2.3-fravaer, 2.6-kurs], ${rest} }`,
    '0.matter',
    'the matter "Courses" is there already',
    'Put them in one entry',
  ],
])('%s: %s %s', (yaml, field, problem, remedy) => {
  const { matters, faults } = read(yaml);
  expect(matters).toEqual([]);
  expect(faults).toEqual([{ file: 'matters/a.yaml', line: 1, field, problem, remedy }]);
});

it('refuses a matter of one unit, which is a question for that unit', () => {
  const { faults } = read(`- { matter: Absence, units: [2.3-fravaer], ${rest} }`);
  expect(faults.map(({ field, remedy }) => ({ field, remedy }))).toEqual([
    { field: '0.units', remedy: 'Name two units or more: what one unit answers belongs to questions/' },
  ]);
});

it('says nothing of a unit in a file that could not be read, and leaves the matter out', () => {
  const { matters, faults } = read(`- { matter: A, units: [2.3-fravaer, 4.4-ny], ${rest} }`, () => true);
  expect({ matters, faults }).toEqual({ matters: [], faults: [] });
});

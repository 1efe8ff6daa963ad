/** What is said of a file of questions for whole parts that is not as it should be. */
import { expect, it } from 'vitest';
import type { Fault } from '../../src/corpus/faults.ts';
import { readParts } from '../../src/corpus/parts.ts';
import type { Vocabulary } from '../../src/types.ts';

const vocabulary = {
  phases: [{ id: '2.1' }, { id: '2.2' }],
  categories: [{ id: '4.1' }],
  actors: [{ id: 'ot' }],
} as unknown as Vocabulary;

function read(yaml: string) {
  const faults: Fault[] = [];
  return { parts: readParts('parts/phases.yaml', yaml, vocabulary, faults), faults };
}
const rest = 'nb: [hva nå], nn: [], en: []';

it('reads what names a phase, or an actor within a category', () => {
  const { parts, faults } = read(`- { phase: "2.1", ${rest} }\n- { actor: ot, category: "4.1", ${rest} }`);
  expect(faults).toEqual([]);
  expect(parts).toMatchObject([
    { phase: '2.1', category: null, actor: null, nb: ['hva nå'] },
    { phase: null, category: '4.1', actor: 'ot' },
  ]);
});

it.each([
  [`- { phase: "2.9", ${rest} }`, '0.phase', 'there is no phase "2.9"', 'Write one of 2.1, 2.2'],
  [`- { actor: nav, ${rest} }`, '0.actor', 'there is no actor "nav"', 'Write one of ot'],
  [
    `- { ${rest} }`,
    '0.phase',
    'names no part',
    'Add phase, category or actor, with its id, or source, or within: true',
  ],
  [
    `- { phase: "2.5", within: true, ${rest} }`,
    '0.within',
    'stands beside a part',
    'Leave one of them out: within is for what asks for no part as a whole',
  ],
])('%s: %s %s', (yaml, field, problem, remedy) => {
  const { parts, faults } = read(yaml);
  expect(parts).toEqual([]);
  expect(faults).toEqual([{ file: 'parts/phases.yaml', line: 1, field, problem, remedy }]);
});

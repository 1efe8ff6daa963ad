/** Ids are addresses: one that was published stays, or `vocabulary/moved.yaml` says where it has gone. */

import type { Unit, Vocabulary } from '../types.ts';
import type { Fault } from './faults.ts';
import type { VocabularyReading } from './vocabulary.ts';

/** Every id that was ever published, one a line; `npm run check:corpus -- --publish` writes it. */
export const PUBLISHED_IDS_FILE = 'published-ids.txt';

/** Every id that an address or a filter may hold: of units and of what the vocabulary names. */
export function idsOf(units: readonly Unit[], vocabulary: Vocabulary): Set<string> {
  const { phases, counties, laterCounties, categories, actors, concepts } = vocabulary;
  const groups = categories.flatMap((category) => category.groups);
  const named = [
    phases,
    laterCounties,
    categories,
    groups,
    groups.flatMap((group) => group.subgroups),
    actors,
    concepts,
  ];
  return new Set([
    ...units.map(({ id }) => id),
    ...counties.map(({ code }) => code),
    ...named.flatMap((entries) => entries.map(({ id }) => id)),
  ]);
}

/** A fault for each move from an id that is in use, or to one that is not: also to one that has moved on. */
export function movedFaults(
  ids: ReadonlySet<string>,
  { moved }: Vocabulary,
  faultAt: VocabularyReading['faultAt'],
): Fault[] {
  const next = new Map(moved.map(({ from, to }) => [from, to]));
  return moved.flatMap(({ from, to }, at) => {
    const faults: Fault[] = [];
    if (ids.has(from)) {
      const problem = `the id "${from}" is in use, so that nothing moves from it`;
      faults.push(faultAt('moved', [at, 'from'], problem, 'Remove the entry, or rename what has the id'));
    }
    if (!ids.has(to)) {
      const on = next.get(to);
      const problem = on === undefined ? `there is no id "${to}"` : `the id "${to}" has moved on`;
      const remedy = on === undefined ? 'Name an id that exists' : `Name where it is now, "${on}"`;
      faults.push(faultAt('moved', [at, 'to'], problem, remedy));
    }
    return faults;
  });
}

/** A fault for each published id that is neither in use nor moved. */
export function publishedFaults(
  text: string | undefined,
  ids: ReadonlySet<string>,
  { moved }: Vocabulary,
): Fault[] {
  const known = new Set([...ids, ...moved.map(({ from }) => from)]);
  if (text === undefined) {
    const remedy = 'Run npm run check:corpus -- --publish';
    return [{ file: PUBLISHED_IDS_FILE, line: 1, field: '', problem: 'is missing', remedy }];
  }
  return text.split('\n').flatMap((line, at) => {
    const id = line.trim();
    if (id === '' || known.has(id)) return [];
    const problem = `the id "${id}" was published and is gone`;
    const remedy = 'Put it back, or tell in vocabulary/moved.yaml which id has taken its place';
    return [{ file: PUBLISHED_IDS_FILE, line: at + 1, field: '', problem, remedy }];
  });
}

/** The list of published ids with those in use added, in order. */
export function withPublished(text: string, ids: ReadonlySet<string>): string {
  const known = text.split('\n').map((line) => line.trim());
  const all = new Set([...known, ...ids].filter((id) => id !== ''));
  return `${[...all].sort().join('\n')}\n`;
}

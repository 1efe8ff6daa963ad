/** Every way a filter's value may be written, and the ids it stands for. */
import { onceFor } from '../corpus/remember.ts';
import { KINDS, type LaterCounty, type Vocabulary } from '../types.ts';

export interface Names {
  /** Ids that a written value stands for, or undefined where it is not known. Case, dashes and spaces do not matter. */
  find(value: string): readonly string[] | undefined;
  /** The allowed values in a sentence. */
  allowed: string;
  /** Those of them that are ids. */
  spoken: readonly string[];
}

type NamesByFilter = Record<'kind' | 'phase' | 'county' | 'category' | 'actor', Names>;

/** The names of all filters over one vocabulary, made once for each. */
export const namesOf = onceFor(
  (vocabulary: Vocabulary): NamesByFilter => ({
    kind: names(
      vocabulary,
      KINDS.map((kind) => [kind, [kind]]),
    ),
    phase: phaseNames(vocabulary),
    county: countyNames(vocabulary),
    category: categoryNames(vocabulary),
    actor: names(
      vocabulary,
      vocabulary.actors.flatMap((actor): Entry[] => [
        [actor.id, [actor.id]],
        [actor.name, [actor.id], 'silent'],
      ]),
    ),
  }),
);

/** A written value, the ids it stands for, and whether it is left out of the sentence of allowed values. */
type Entry = [written: string, ids: readonly string[], shown?: 'silent'];

function phaseNames(vocabulary: Vocabulary): Names {
  const { phases } = vocabulary;
  const ids = phases.map((phase): Entry => [phase.id, [phase.id]]);
  const named = phases.flatMap((phase) =>
    Object.values(phase.name).map((name): Entry => [name, [phase.id], 'silent']),
  );
  const labelled = phases.flatMap((phase) =>
    Object.values(phase.labels)
      .flat()
      .filter((label) =>
        phases.every((other) => other === phase || !Object.values(other.labels).flat().includes(label)),
      )
      .map((label): Entry => [label, [phase.id], 'silent']),
  );
  return names(vocabulary, [...ids, ...named, ...labelled], 'or a name from /api/phases');
}

function countyNames(vocabulary: Vocabulary): Names {
  const { counties, laterCounties } = vocabulary;
  const codes = counties.map((county): Entry => [county.code, [county.code]]);
  const named = counties.flatMap((county) =>
    [county.name, ...county.altNames, county.number].map((name): Entry => [name, [county.code], 'silent']),
  );
  const later = laterCounties.flatMap((county) =>
    [county.name, county.id, ...county.altNames, county.number].map(
      (name): Entry => [name, county.consistsOf, 'silent'],
    ),
  );
  return names(vocabulary, [...codes, ...named, ...later], 'or a name or number from /api/counties');
}

/** The later county whose list of counties this very one is, as `find` gave it; undefined for a county of 2015. */
export function laterCountyOf(
  { laterCounties }: Vocabulary,
  codes: readonly string[],
): LaterCounty | undefined {
  return laterCounties.find(({ consistsOf }) => consistsOf === codes);
}

function categoryNames(vocabulary: Vocabulary): Names {
  const { categories } = vocabulary;
  const groups = categories.flatMap((category) => category.groups);
  const ids = [
    ...categories.map(({ id }) => id),
    ...groups.map(({ id }) => id),
    ...groups.flatMap((group) => group.subgroups.map(({ id }) => id)),
  ];
  return names(
    vocabulary,
    ids.map((id): Entry => [id, [id]]),
  );
}

/** Ids that have moved are read as the new ones. Earlier entries win: a code is never taken for another county's name ("OS" is Oslo, though "ØS" folds to it). */
function names({ moved }: Vocabulary, entries: Entry[], more = ''): Names {
  const old = moved.flatMap(({ from, to }): Entry[] => {
    const entry = entries.find(([written]) => written === to);
    return entry ? [[from, entry[1], 'silent']] : [];
  });
  const byKey = new Map<string, readonly string[]>();
  for (const fold of [key, plainKey, doubledKey]) {
    for (const [written, ids] of [...entries, ...old]) {
      const folded = fold(written);
      // Some later counties have no number of their own: nothing is not a name.
      if (folded !== '' && !byKey.has(folded)) byKey.set(folded, ids);
    }
  }
  const spoken = entries.filter(([, , silent]) => !silent).map(([written]) => written);
  return {
    find: (value) => byKey.get(key(value)),
    spoken,
    allowed: [spoken.join(', '), more].filter((part) => part !== '').join(', '),
  };
}

/** Composed, lower case, one kind of dash and no spaces round it. */
export function key(written: string): string {
  return written
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*[-\u2010-\u2015]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As on a keyboard without Norwegian letters: Trondelag. */
function plainKey(written: string): string {
  return key(written).replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
}

/** As in addresses and old telegrams: Troendelag. */
function doubledKey(written: string): string {
  return key(written).replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
}

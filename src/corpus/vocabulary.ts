/** Reads `vocabulary/*.yaml` and checks that what its entries say of each other holds. */

import type { Vocabulary } from '../types.ts';
import type { Fault } from './faults.ts';
import type { ReadYaml } from './remember-yaml.ts';
import { isFaulty } from './unread.ts';
import { vocabularyPath, vocabularySchemas } from './vocabulary-schema.ts';
import { parseYamlAs, readYaml, type YamlSource } from './yaml-source.ts';

type Sources = Partial<Record<keyof Vocabulary, YamlSource>>;

export interface VocabularyReading {
  vocabulary: Vocabulary;
  /** Lists that are empty because their file is missing or has faults. */
  unread: ReadonlySet<keyof Vocabulary>;
  /** A fault in an entry: `path` is the entry's place in its list, then the field. */
  faultAt(key: keyof Vocabulary, path: PropertyKey[], problem: string, remedy: string): Fault;
}

/**
 * The whole vocabulary. A file that is missing or has faults leaves its list empty; what other lists say of its entries
 * is then not checked.
 * @param texts the text of each file by its path, such as "vocabulary/phases.yaml"
 */
export function readVocabulary(
  texts: ReadonlyMap<string, string>,
  faults: Fault[],
  parse: ReadYaml = readYaml,
): VocabularyReading {
  const sources: Sources = {};
  const unread = new Set<keyof Vocabulary>();
  const faulty = new Set(faults.map(({ file }) => file));
  const read = <Key extends keyof Vocabulary>(key: Key): Vocabulary[Key] | null => {
    const file = vocabularyPath(key);
    const text = texts.get(file);
    if (text === undefined) {
      const remedy = 'Add the file; [] is an empty list';
      if (!isFaulty(faulty, file)) faults.push({ file, line: 1, field: '', problem: 'is missing', remedy });
      return null;
    }
    const source = parse(file, text, 1, faults);
    if (source === null) return null;
    sources[key] = source;
    return parseYamlAs(vocabularySchemas[key], source, faults);
  };
  const list = <Key extends keyof Vocabulary>(key: Key): Vocabulary[Key] | null => {
    const entries = read(key);
    if (entries === null) unread.add(key);
    return entries;
  };
  const vocabulary: Vocabulary = {
    phases: list('phases') ?? [],
    counties: list('counties') ?? [],
    laterCounties: list('laterCounties') ?? [],
    categories: list('categories') ?? [],
    actors: list('actors') ?? [],
    concepts: list('concepts') ?? [],
    abbreviations: list('abbreviations') ?? [],
    corrections: list('corrections') ?? [],
    moved: list('moved') ?? [],
    words: list('words') ?? [],
  };
  faults.push(...duplicateIds(vocabulary, sources), ...brokenReferences(vocabulary, unread, sources));
  return { vocabulary, unread, faultAt: (...fault) => faultIn(sources, ...fault) };
}

function duplicateIds(vocabulary: Vocabulary, sources: Sources): Fault[] {
  const ids: [keyof Vocabulary, string, string[]][] = [
    ['phases', 'id', vocabulary.phases.map(({ id }) => id)],
    ['counties', 'code', vocabulary.counties.map(({ code }) => code)],
    ['laterCounties', 'id', vocabulary.laterCounties.map(({ id }) => id)],
    ['categories', 'id', vocabulary.categories.map(({ id }) => id)],
    ['actors', 'id', vocabulary.actors.map(({ id }) => id)],
    ['concepts', 'id', vocabulary.concepts.map(({ id }) => id)],
    ['moved', 'from', vocabulary.moved.map(({ from }) => from)],
    ['abbreviations', 'abbr', vocabulary.abbreviations.map(({ abbr }) => abbr)],
  ];
  return ids.flatMap(([key, field, values]) =>
    values.flatMap((value, at) =>
      values.indexOf(value) === at
        ? []
        : [
            faultIn(
              sources,
              key,
              [at, field],
              `the ${field} "${value}" stands twice`,
              'Give each entry its own',
            ),
          ],
    ),
  );
}

function brokenReferences(
  vocabulary: Vocabulary,
  unread: VocabularyReading['unread'],
  sources: Sources,
): Fault[] {
  const faults: Fault[] = [];
  const known = {
    counties: new Set(vocabulary.counties.map(({ code }) => code)),
    concepts: new Set(vocabulary.concepts.map(({ id }) => id)),
  };
  const check = (key: keyof Vocabulary, path: PropertyKey[], value: string, to: 'counties' | 'concepts') => {
    if (unread.has(to) || known[to].has(value)) return;
    const what = to === 'counties' ? 'county of 2015' : 'concept';
    const remedy = `Name a ${what} that exists, or remove it`;
    faults.push(faultIn(sources, key, path, `there is no ${what} "${value}"`, remedy));
  };
  for (const [at, { consistsOf }] of vocabulary.laterCounties.entries()) {
    for (const [n, code] of consistsOf.entries())
      check('laterCounties', [at, 'consistsOf', n], code, 'counties');
  }
  for (const [at, concept] of vocabulary.concepts.entries()) {
    for (const field of ['broader', 'related'] as const) {
      for (const [n, id] of concept[field].entries()) {
        check('concepts', [at, field, n], id, 'concepts');
        if (id !== concept.id) continue;
        const problem = `the concept "${id}" is its own ${field}`;
        faults.push(
          faultIn(sources, 'concepts', [at, field, n], problem, 'Name another concept, or remove it'),
        );
      }
    }
  }
  for (const [at, { concept }] of vocabulary.abbreviations.entries()) {
    if (concept !== null) check('abbreviations', [at, 'concept'], concept, 'concepts');
  }
  return faults;
}

function faultIn(
  sources: Sources,
  key: keyof Vocabulary,
  path: PropertyKey[],
  problem: string,
  remedy: string,
): Fault {
  const line = sources[key]?.lineOf(path) ?? 1;
  return { file: vocabularyPath(key), line, field: path.map(String).join('.'), problem, remedy };
}

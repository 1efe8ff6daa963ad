/** Reads `vocabulary/*.yaml` and checks that what its entries say of each other holds. */

import type { Vocabulary } from '../types.ts';
import type { Fault } from './faults.ts';
import { vocabularyPath, vocabularySchemas } from './vocabulary-schema.ts';
import { parseYamlAs, readYaml, type YamlSource } from './yaml-source.ts';

type Sources = Partial<Record<keyof Vocabulary, YamlSource>>;

export interface VocabularyReading {
  vocabulary: Vocabulary;
  /** A fault in an entry: `path` is the entry's place in its list, then the field. */
  faultAt(key: keyof Vocabulary, path: PropertyKey[], problem: string, remedy: string): Fault;
}

/**
 * The whole vocabulary. A file that is missing or has faults leaves its list empty.
 * @param texts the text of each file by its path, such as "vocabulary/phases.yaml"
 */
export function readVocabulary(texts: ReadonlyMap<string, string>, faults: Fault[]): VocabularyReading {
  const sources: Sources = {};
  const list = <Key extends keyof Vocabulary>(key: Key): Vocabulary[Key] | null => {
    const file = vocabularyPath(key);
    const text = texts.get(file);
    if (text === undefined) {
      faults.push({
        file,
        line: 1,
        field: '',
        problem: 'is missing',
        remedy: 'Add the file; [] is an empty list',
      });
      return null;
    }
    const source = readYaml(file, text, 1, faults);
    if (source === null) return null;
    sources[key] = source;
    return parseYamlAs(vocabularySchemas[key], source, faults);
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
  };
  faults.push(...duplicateIds(vocabulary, sources), ...brokenReferences(vocabulary, sources));
  return { vocabulary, faultAt: (...fault) => faultIn(sources, ...fault) };
}

function duplicateIds(vocabulary: Vocabulary, sources: Sources): Fault[] {
  const ids: [keyof Vocabulary, string, string[]][] = [
    ['phases', 'id', vocabulary.phases.map(({ id }) => id)],
    ['counties', 'code', vocabulary.counties.map(({ code }) => code)],
    ['laterCounties', 'id', vocabulary.laterCounties.map(({ id }) => id)],
    ['categories', 'id', vocabulary.categories.map(({ id }) => id)],
    ['actors', 'id', vocabulary.actors.map(({ id }) => id)],
    ['concepts', 'id', vocabulary.concepts.map(({ id }) => id)],
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

function brokenReferences(vocabulary: Vocabulary, sources: Sources): Fault[] {
  const faults: Fault[] = [];
  const check = (
    key: keyof Vocabulary,
    path: PropertyKey[],
    value: string,
    known: Set<string>,
    what: string,
  ) => {
    if (!known.has(value)) {
      faults.push(
        faultIn(
          sources,
          key,
          path,
          `there is no ${what} "${value}"`,
          `Name a ${what} that exists, or remove it`,
        ),
      );
    }
  };
  const codes = new Set(vocabulary.counties.map(({ code }) => code));
  const concepts = new Set(vocabulary.concepts.map(({ id }) => id));
  for (const [at, { consistsOf }] of vocabulary.laterCounties.entries()) {
    for (const [n, code] of consistsOf.entries()) {
      check('laterCounties', [at, 'consistsOf', n], code, codes, 'county of 2015');
    }
  }
  for (const [at, concept] of vocabulary.concepts.entries()) {
    for (const field of ['broader', 'related'] as const) {
      for (const [n, id] of concept[field].entries())
        check('concepts', [at, field, n], id, concepts, 'concept');
    }
  }
  for (const [at, { concept }] of vocabulary.abbreviations.entries()) {
    if (concept !== null) check('abbreviations', [at, 'concept'], concept, concepts, 'concept');
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

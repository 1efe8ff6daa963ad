/** Files in, corpus out: the whole reading of the corpus, without touching the disk. */

import type { Corpus, Unit, Vocabulary } from '../types.ts';
import { occursIn } from './corrections.ts';
import { checkCounts, countUnits, EXPECTED_COUNTS_FILE } from './counts.ts';
import type { Fault } from './faults.ts';
import { frameOf } from './frame.ts';
import { readMatters } from './matters.ts';
import { readMeasure } from './measure.ts';
import { readOutside } from './outside.ts';
import { readParts } from './parts.ts';
import { toPassages } from './passages.ts';
import { idsOf, movedFaults, PUBLISHED_IDS_FILE, publishedFaults } from './permanent-ids.ts';
import { linkPhases } from './phase-links.ts';
import { readQuestions } from './questions.ts';
import type { ReadYaml } from './remember-yaml.ts';
import type { ExpectedCounts } from './schema.ts';
import { type CorpusFile, decodeFile } from './source-file.ts';
import { strayFiles } from './stray-files.ts';
import { duplicateSections, readSection } from './synthesis.ts';
import { mayStandIn } from './unread.ts';
import { readVocabulary, type VocabularyReading } from './vocabulary.ts';
import { readYaml } from './yaml-source.ts';

export interface CorpusReading {
  /** What could be read; whole and consistent only where there are no faults. */
  corpus: Corpus;
  faults: Fault[];
  counts: ExpectedCounts;
  /** False where faults hide how much there is, so that counts and corrections were not compared. */
  counted: boolean;
  /** What the synthesis sets for measures; null for what could not be read. */
  frame: ReturnType<typeof frameOf>;
  /** Every id that an address or a filter may hold. */
  permanent: ReadonlySet<string>;
}

/**
 * Reads the corpus out of its files, given in any order; every fault is reported, causes first, and none is thrown.
 * What only follows from a fault is left out: a question for a unit of a file that could not be read, a count.
 * @param parse reads the long files of YAML, as `readYaml` does; for one who remembers them
 * @param unreadable faults of files and folders that are not among `files` because they could not be read
 */
export function readCorpus(
  files: CorpusFile[],
  unreadable: Fault[] = [],
  parse: ReadYaml = readYaml,
): CorpusReading {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const faults = [...unreadable.toSorted((a, b) => (a.file < b.file ? -1 : 1)), ...strayFiles(inOrder)];
  const strays = new Set(faults.map(({ file }) => file));
  const texts = new Map<string, string>();
  for (const file of inOrder) {
    if (strays.has(file.path)) continue;
    const text = decodeFile(file, faults);
    if (text !== null) texts.set(file.path, text);
  }
  const inFolder = (folder: string, ending: string) =>
    [...texts].filter(
      ([path]) => path.startsWith(`${folder}/`) && path.endsWith(ending) && !path.endsWith('/README.md'),
    );

  const { vocabulary, unread, faultAt } = readVocabulary(texts, faults, parse);
  const sections = inFolder('synthesis', '.md')
    .map(([path, text]) => readSection(path, text, { vocabulary, unread }, faults))
    .filter((section) => section !== null);
  faults.push(...duplicateSections(sections));
  const frame = frameOf(sections, faults);
  const passages = sections.flatMap((section) => toPassages(section, vocabulary.corrections));

  const measures = inFolder('measures', '.md').flatMap(([path, text]) => {
    const units = readMeasure(path, text, { vocabulary, unread, ...frame }, faults);
    return units.map((unit) => ({ path, unit }));
  });
  faults.push(...duplicateMeasures(measures));

  const measureUnits = measures.map(({ unit }) => unit);
  const units = linkPhases([...passages, ...inSourceOrder(measureUnits, vocabulary)], vocabulary);
  const counts = countUnits(units);
  const faulty = new Set(faults.map(({ file }) => file));
  // Slips within the vocabulary hide no unit, as long as all of its lists could be read.
  const counted = unread.size === 0 && [...faulty].every((file) => file.startsWith('vocabulary/'));
  if (!faulty.has(EXPECTED_COUNTS_FILE)) {
    checkCounts(texts.get(EXPECTED_COUNTS_FILE), counted ? counts : null, faults);
  }
  if (counted) faults.push(...idleCorrections(units, vocabulary, faultAt));
  const permanent = idsOf(units, vocabulary);
  if (counted) {
    const published = texts.get(PUBLISHED_IDS_FILE);
    faults.push(...movedFaults(permanent, vocabulary, faultAt));
    faults.push(...publishedFaults(published, permanent, vocabulary));
  }

  const ids = new Set(units.map(({ id }) => id));
  const asked = new Set<string>();
  const questions = inFolder('questions', '.yaml').flatMap(([path, text]) =>
    readQuestions(path, text, ids, (id) => mayStandIn(faulty, id), asked, faults, parse),
  );
  const outside = inFolder('outside', '.yaml').flatMap(([path, text]) => readOutside(path, text, faults));
  // A list that could not be read would make every entry a fault.
  const parts =
    unread.size > 0
      ? []
      : inFolder('parts', '.yaml').flatMap(([path, text]) => readParts(path, text, vocabulary, faults));
  const named = new Set<string>();
  const matters = inFolder('matters', '.yaml').flatMap(([path, text]) =>
    readMatters(path, text, ids, (id) => mayStandIn(faulty, id), named, faults),
  );
  return {
    corpus: { units, questions, outside, parts, matters, vocabulary },
    faults,
    counts,
    counted,
    frame,
    permanent,
  };
}

/** Measures as chapter 4 lists them: by group and subgroup, then by county; a description follows its measure. */
function inSourceOrder(units: Unit[], { categories, counties }: Vocabulary): Unit[] {
  const cells = categories.flatMap(({ groups }) =>
    groups.flatMap(({ id, subgroups }) => [id, ...subgroups.map((subgroup) => subgroup.id)]),
  );
  const codes = counties.map(({ code }) => code);
  const cell = (unit: Unit) => cells.indexOf(unit.subgroup ?? unit.group ?? '');
  const county = (unit: Unit) => codes.indexOf(unit.county ?? '');
  return units.toSorted((a, b) => cell(a) - cell(b) || county(a) - county(b));
}

function duplicateMeasures(measures: { path: string; unit: Unit }[]): Fault[] {
  const seen = new Map<string, string>();
  return measures.flatMap(({ path, unit }) => {
    const keys =
      unit.kind === 'measure' ? [`id ${unit.id}`, `measure ${unit.county} ${unit.text}`] : [unit.id];
    return keys.flatMap((key) => {
      const other = seen.get(key);
      seen.set(key, other ?? path);
      if (other === undefined) return [];
      const problem = `the ${key} is already in ${other}`;
      return [
        { file: path, line: 1, field: 'id', problem, remedy: 'Delete one of the two files, or rename it' },
      ];
    });
  });
}

/** A correction that mends nothing is a slip of its own. */
function idleCorrections(
  units: Unit[],
  { corrections }: Vocabulary,
  faultAt: VocabularyReading['faultAt'],
): Fault[] {
  return corrections.flatMap((correction, at) =>
    correction.sections
      .filter((section) => !units.some((unit) => unit.section === section && occursIn(unit.text, correction)))
      .map((section) => {
        const problem = `"${correction.written}" does not stand in section ${section}`;
        return faultAt('corrections', [at, 'written'], problem, 'Mend the spelling or the section');
      }),
  );
}

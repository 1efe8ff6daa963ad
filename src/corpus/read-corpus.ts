/** Files in, corpus out: the whole reading of the corpus, without touching the disk. */

import type { Corpus, Unit, Vocabulary } from '../types.ts';
import { occursIn } from './corrections.ts';
import { checkCounts, countUnits, EXPECTED_COUNTS_FILE } from './counts.ts';
import { DESCRIPTION_HEADING } from './description.ts';
import type { Fault } from './faults.ts';
import { readMeasure } from './measure.ts';
import { toPassages } from './passages.ts';
import { linkPhases } from './phase-links.ts';
import { readQuestions } from './questions.ts';
import type { ExpectedCounts } from './schema.ts';
import { type CorpusFile, decodeFile } from './source-file.ts';
import { duplicateSections, readSection } from './synthesis.ts';
import { readVocabulary, type VocabularyReading } from './vocabulary.ts';
import { VOCABULARY_FILES } from './vocabulary-schema.ts';

export interface CorpusReading {
  /** What could be read; whole and consistent only where there are no faults. */
  corpus: Corpus;
  faults: Fault[];
  counts: ExpectedCounts;
}

/** Reads the corpus out of its files, given in any order; every fault found is reported, none is thrown. */
export function readCorpus(files: CorpusFile[]): CorpusReading {
  const faults: Fault[] = strayFiles(files);
  const texts = new Map<string, string>();
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const text = decodeFile(file, faults);
    if (text !== null) texts.set(file.path, text);
  }
  const inFolder = (folder: string, ending: string) =>
    [...texts].filter(
      ([path]) => path.startsWith(`${folder}/`) && path.endsWith(ending) && !path.endsWith('/README.md'),
    );

  const { vocabulary, faultAt } = readVocabulary(texts, faults);
  const sections = inFolder('synthesis', '.md')
    .map(([path, text]) => readSection(path, text, vocabulary, faults))
    .filter((section) => section !== null);
  faults.push(...duplicateSections(sections));
  const passages = sections.flatMap((section) => toPassages(section, vocabulary.corrections));

  const subsections = sections.flatMap(({ meta }) => meta.subsections ?? []);
  const around = {
    vocabulary,
    sections: new Map(subsections.map((subsection) => [subsection.section, subsection])),
    headings: [DESCRIPTION_HEADING, ...sections.flatMap(({ rowHeadings }) => rowHeadings)],
  };
  const measures = inFolder('measures', '.md').flatMap(([path, text]) => {
    const units = readMeasure(path, text, around, faults);
    return units.map((unit) => ({ path, unit }));
  });
  faults.push(...duplicateMeasures(measures));

  const measureUnits = measures.map(({ unit }) => unit);
  const units = linkPhases([...passages, ...inSourceOrder(measureUnits, vocabulary)], vocabulary);
  const ids = new Set(units.map(({ id }) => id));
  const asked = new Set<string>();
  const questions = inFolder('questions', '.yaml').flatMap(([path, text]) =>
    readQuestions(path, text, ids, asked, faults),
  );
  const corpus: Corpus = { units, questions, vocabulary };
  faults.push(...idleCorrections(corpus, faultAt));
  const counts = countUnits(units);
  checkCounts(texts.get(EXPECTED_COUNTS_FILE), counts, faults);
  return { corpus, faults, counts };
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
function idleCorrections({ units, vocabulary }: Corpus, faultAt: VocabularyReading['faultAt']): Fault[] {
  return vocabulary.corrections.flatMap((correction, at) =>
    correction.sections
      .filter((section) => !units.some((unit) => unit.section === section && occursIn(unit.text, correction)))
      .map((section) => {
        const problem = `"${correction.written}" does not stand in section ${section}`;
        return faultAt('corrections', [at, 'written'], problem, 'Mend the spelling or the section');
      }),
  );
}

/** Files that nothing reads are likely misplaced or misnamed; a README may lie anywhere. */
function strayFiles(files: CorpusFile[]): Fault[] {
  const known = new Set([EXPECTED_COUNTS_FILE, ...VOCABULARY_FILES]);
  return files
    .filter(({ path }) => !known.has(path))
    .filter(
      ({ path }) =>
        !/^(synthesis|measures)\/[^/]+\.md$|^questions\/[^/]+\.yaml$|(^|\/)README\.md$/.test(path),
    )
    .map(({ path }) => ({
      file: path,
      line: 1,
      field: '',
      problem: 'is not a file of the corpus',
      remedy: 'Move it to synthesis/*.md, measures/*.md, questions/*.yaml or vocabulary/, or delete it',
    }));
}

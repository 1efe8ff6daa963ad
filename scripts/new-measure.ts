/**
 * `npm run measure:new`: lays out the file of a new measure and raises the expected counts. It asks at a terminal for what no flag
 * gives: `-- --county RO --title "…" --category 4.4 --group "…" --subgroup "…" --scope "…"`.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXPECTED_COUNTS_FILE } from '../src/corpus/counts.ts';
import { formatFault } from '../src/corpus/faults.ts';
import { readFiles } from '../src/corpus/files.ts';
import { PUBLISHED_IDS_FILE } from '../src/corpus/permanent-ids.ts';
import { type CorpusReading, readCorpus } from '../src/corpus/read-corpus.ts';
import type { CorpusFile } from '../src/corpus/source-file.ts';
import { AppError, ERRORS } from '../src/errors.ts';
import { type Answers, answersFrom } from './measure/answers.ts';
import {
  categoryOf,
  categoryOfGroup,
  countyOf,
  groupOf,
  invalid,
  lineOf,
  subgroupOf,
} from './measure/choices.ts';
import { idOf, measureFile, type NewMeasure, raisedCounts } from './measure/compose.ts';
import { writeWhole } from './measure/write-whole.ts';

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  county: TEXT,
  title: TEXT,
  scope: TEXT,
  'as-written': TEXT,
  category: TEXT,
  group: TEXT,
  subgroup: TEXT,
  corpus: { ...TEXT, default: 'corpus' },
} as const;

try {
  await makeMeasure();
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(`${error.code}: ${error.message}\n${ERRORS[error.code].remedy}`);
  process.exitCode = 1;
}

async function makeMeasure(): Promise<void> {
  const { corpus: folder, ...flags } = flagsGiven();
  const { files, faults: unreadable } = await readFiles(folder);
  const reading = readCorpus(files, unreadable);
  const [fault] = reading.faults;
  if (fault) {
    const first = formatFault({ ...fault, file: join(folder, fault.file) });
    throw new AppError('corpus_invalid', `${first}\nA measure can only be added to a corpus without faults.`);
  }
  const answers = answersFrom(flags, { input: process.stdin, output: process.stdout });
  const measure = await ask(answers, reading, flags).finally(() => answers.close());

  const published = (await readFile(join(folder, PUBLISHED_IDS_FILE), 'utf8')).split('\n');
  const moved = reading.corpus.vocabulary.moved.map(({ from }) => from);
  const id = idOf(measure, new Set([...reading.permanent, ...published, ...moved]));
  const template = reading.corpus.units.filter(({ role }) => role === 'template');
  const added = {
    path: `measures/${id}.md`,
    text: measureFile(measure, reading.frame.headings ?? [], template),
  };
  const counts = await readFile(join(folder, EXPECTED_COUNTS_FILE), 'utf8');
  const changed = { path: EXPECTED_COUNTS_FILE, text: raisedCounts(counts, measure) };
  checkAll(files, [added, changed]);

  const at = (path: string) => join(folder, path);
  await writeWhole({ ...added, path: at(added.path) }, { ...changed, path: at(changed.path) }).catch(
    (cause: NodeJS.ErrnoException) => {
      throw invalid(
        cause.code === 'EEXIST'
          ? `${at(added.path)} is there already.`
          : `It cannot be written: ${cause.message}`,
      );
    },
  );
  console.log(`Made ${at(added.path)}, and raised the counts in ${at(changed.path)}.

What comes next:
1. Put the county's description into the file, if there is one: docs/feeding.md says how.
2. Write at least eight questions for ${id} in ${at(`questions/${measure.category.id}.yaml`)}: bokmål, nynorsk and English.
3. npm run check:corpus
4. npm run dev, and look at http://localhost:8787/tiltak/${id}`);
}

/** The flags as written. Throws `measure_invalid` for one that is not known. */
function flagsGiven() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    const known = Object.keys(OPTIONS).map((name) => `--${name}`);
    throw invalid(`${error instanceof Error ? error.message : error}. The flags are ${known.join(', ')}.`);
  }
}

async function ask(
  answers: Answers,
  { corpus: { vocabulary, units }, frame }: CorpusReading,
  flags: { category?: string | undefined; group?: string | undefined },
): Promise<NewMeasure> {
  const list = (entries: readonly { id: string; name: string }[]) =>
    entries.map(({ id, name }) => `${id} (${name})`);
  const county = await answers.get({
    flag: 'county',
    ask: 'County, by code or name',
    choices: vocabulary.counties.map(({ code, name }) => `${code} (${name})`),
    read: (written) => countyOf(vocabulary, written),
  });
  const title = await answers.get({
    flag: 'title',
    ask: 'Title, as the county writes it',
    read: (written) => newTitle(units, county.code, lineOf('title', written)),
  });
  const ofGroup = flags.category === undefined ? categoryOfGroup(vocabulary, flags.group ?? '') : undefined;
  const category =
    ofGroup ??
    (await answers.get({
      flag: 'category',
      ask: 'Category, by number',
      choices: list(vocabulary.categories),
      read: (written) => categoryOf(vocabulary, written),
    }));
  const group = await answers.get({
    flag: 'group',
    ask: 'Group, by id or name',
    choices: list(category.groups),
    read: (written) => groupOf(category, written),
  });
  const subgroup = await answers.get({
    flag: 'subgroup',
    ask: 'Subgroup, by id or name',
    choices: list(group.subgroups),
    read: (written) => subgroupOf(group, written),
    ...(group.subgroups.length === 0 ? { otherwise: null } : {}),
  });
  const scope = await answers.get<string | null>({
    flag: 'scope',
    ask: 'Scope, such as "2 skoler" or "start 2015"',
    read: (written) => lineOf('scope', written),
    otherwise: null,
  });
  const whole = scope === null ? title : `${title} (${scope})`;
  const asWritten = await answers.get({
    flag: 'as-written',
    ask: `The whole line, if it is not "${whole}"`,
    read: (written) => lineOf('whole line', written),
    otherwise: whole,
  });
  const page = frame.sections?.get(category.id)?.page;
  if (page === undefined) throw invalid(`No section ${category.id} holds measures.`);
  return { county, title, scope, asWritten, category, group, subgroup, page };
}

/** The title, if the county has no measure of it yet. */
function newTitle(units: CorpusReading['corpus']['units'], county: string, title: string): string {
  const same = units.find(
    (unit) =>
      unit.kind === 'measure' && unit.county === county && unit.title.toLowerCase() === title.toLowerCase(),
  );
  if (same)
    throw invalid(
      `${county} has "${same.title}" already, in measures/${same.id}.md. Write into that file, or give another title.`,
    );
  return title;
}

/** Reads the corpus as it would be. Throws `measure_invalid` with what would be wrong. */
function checkAll(files: readonly CorpusFile[], changes: readonly { path: string; text: string }[]): void {
  const changed = new Set(changes.map(({ path }) => path));
  const encoder = new TextEncoder();
  const { faults } = readCorpus([
    ...files.filter(({ path }) => !changed.has(path)),
    ...changes.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
  ]);
  if (faults.length > 0) throw invalid(faults.map(formatFault).join('\n'));
}

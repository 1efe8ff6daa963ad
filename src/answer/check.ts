/**
 * The contract of citations, held against every answer before it leaves: a sentence that states something ends in
 * citations that exist, quotes them to the letter, names only their counties and counts them right, or it is dropped.
 */

import { literally } from '../corpus/literally.ts';
import { onceFor } from '../corpus/remember.ts';
import { citeUnit, type Knowledge } from '../search/knowledge.ts';
import type { AnswerCitation, Unit, Vocabulary } from '../types.ts';
import type { Written } from './draft.ts';
import { quotesIn, type Sentence, sentencesOf, withoutQuotes } from './sentences.ts';

export interface Fault {
  sentence: string;
  problem: string;
}

/** A further test of one sentence and the units it cites: what is wrong with it, or null. */
export type ExtraCheck = (sentence: Sentence, cited: readonly Unit[]) => string | null;

export interface Checked {
  /** The answer without the sentences that have no support. */
  answer: string;
  /** Those citations that are sound, in the order of their numbers. */
  citations: AnswerCitation[];
  faults: Fault[];
}

/** Drops from an answer what its citations do not support. */
export function checkAnswer(knowledge: Knowledge, written: Written, extra: ExtraCheck = () => null): Checked {
  const faults: Fault[] = [];
  const cited = new Map<number, Unit>();
  const citations = written.citations.filter((citation) => {
    const unit = knowledge.unitById.get(citation.id);
    const problem = unit ? citationFault(knowledge, citation, unit) : `there is no unit ${citation.id}`;
    if (unit && problem === null) cited.set(citation.n, unit);
    else faults.push({ sentence: `[${citation.n}]`, problem: problem ?? '' });
    return problem === null;
  });
  const names = namesIn(knowledge);
  const lines = written.answer.split('\n').map((line) => {
    if (line.trim() === '' || written.frames.has(line)) return line;
    const sentences = sentencesOf(line);
    const sound = sentences.filter((sentence) => {
      const problem =
        sentenceFault(knowledge, names, sentence, cited) ??
        extra(
          sentence,
          sentence.cited.flatMap((n) => cited.get(n) ?? []),
        );
      if (problem !== null) faults.push({ sentence: sentence.text.trim(), problem });
      return problem === null;
    });
    return sound.length === sentences.length
      ? line
      : sound
          .map(({ text }) => text)
          .join(' ')
          .trim();
  });
  return { answer: withoutGaps(lines), citations, faults };
}

/** What is wrong with a citation, or null: whatever it says of its unit must be so. */
function citationFault(knowledge: Knowledge, citation: AnswerCitation, unit: Unit): string | null {
  if (citation.quote === '' || !unit.text.includes(citation.quote))
    return `${unit.id} does not say the quote`;
  const asked = citation.phase === null ? [] : [citation.phase.id];
  const right = citeUnit(knowledge, unit, asked);
  const same =
    citation.label === right.label &&
    citation.section === right.section &&
    citation.page === right.page &&
    citation.url === right.url &&
    citation.phase?.id === right.phase?.id &&
    citation.phase?.basis === right.phase?.basis &&
    citation.counties.map(({ code }) => code).join() === right.counties.map(({ code }) => code).join();
  return same ? null : `${unit.id} stands elsewhere`;
}

/** What is wrong with a sentence, or null. */
function sentenceFault(
  knowledge: Knowledge,
  names: ReadonlySet<string>,
  sentence: Sentence,
  citations: ReadonlyMap<number, Unit>,
): string | null {
  if (sentence.cited.length === 0) return 'ends in no citation';
  const missing = sentence.cited.find((n) => !citations.has(n));
  if (missing !== undefined) return `there is no citation [${missing}]`;
  const units = sentence.cited.flatMap((n) => citations.get(n) ?? []);
  const foreign = quotesIn(sentence.words).find((quote) => !names.has(quote) && !isSaidBy(units, quote));
  if (foreign !== undefined) return `“${foreign}” is in none of its citations`;
  const plain = withoutQuotes(sentence.words);
  return countFault(plain, units) ?? countyFault(knowledge, plain, units);
}

/** Whether one of the units says it: in its words, its title, the headings above it or its scope. */
function isSaidBy(units: readonly Unit[], quote: string): boolean {
  return units.some(({ text, title, context, scope, sectionTitle }) =>
    [text, title, scope ?? '', sectionTitle, ...context].some((said) => said.includes(quote)),
  );
}

/** "4 tiltak" must be as many measures as are cited. Where several counties are named, each may have as many. */
const COUNTED = /(?<![\d§.,–-])(\d+) (tiltak\w*|measures?)\b/gu;
/** "13 punkter": as many statements. */
const STATED = /(?<![\d§.,–-])(\d+) (punkt\w*|statements?)\b/gu;

function countFault(plain: string, units: readonly Unit[]): string | null {
  if (!/\d [ptms]/.test(plain)) return null;
  const measures = units.filter(({ kind }) => kind === 'measure').length;
  const statements = units.filter(({ kind, role }) => kind === 'passage' && role !== 'heading').length;
  const wrong = (pattern: RegExp, most: number) =>
    [...plain.matchAll(pattern)].find(([, count]) => Number(count) > most);
  const exact = [...plain.matchAll(COUNTED)];
  if (exact.length === 1 && Number(exact[0]?.[1]) !== measures)
    return `counts ${exact[0]?.[0]} of ${measures}`;
  const many = wrong(COUNTED, measures) ?? wrong(STATED, statements);
  return many ? `counts ${many[0]}` : null;
}

/** A county that is named outside a quote, by whatever name, must be one that a cited measure comes from. */
function countyFault({ vocabulary }: Knowledge, plain: string, units: readonly Unit[]): string | null {
  const { pattern, codes } = countyNames(vocabulary);
  const foreign = [...plain.matchAll(pattern)].find(
    ([name]) => !units.some(({ county }) => county === codes.get(name)),
  );
  return foreign ? `${foreign[0]} has none of its citations` : null;
}

/** Matches each county's name, and each other name of it, as a word of its own: "Oppland" does not stand in "Opplandet", nor "Oslo" in "Oslo-regionen". */
const countyNames = onceFor(({ counties }: Vocabulary) => {
  const codes = new Map(
    counties.flatMap(({ code, name, altNames }) => [name, ...altNames].map((each) => [each, code] as const)),
  );
  // Where there is no county nothing matches.
  const names = [...codes.keys()].map(literally).join('|') || '(?!)';
  return { codes, pattern: new RegExp(`(?<![\\p{L}-])(?:${names})(?=s?(?![\\p{L}-]))`, 'gu') };
});

/** Names that may be quoted although no single unit says them: of categories, groups, phases and concepts, and corrections. */
const namesIn = onceFor(({ vocabulary }: Knowledge): ReadonlySet<string> => {
  const { phases, categories, concepts, corrections, actors } = vocabulary;
  const groups = categories.flatMap(({ groups: inside }) =>
    inside.flatMap((group) => [group, ...group.subgroups]),
  );
  return new Set([
    ...phases.flatMap(({ name, motto }) => [...Object.values(name), motto]),
    ...categories.flatMap(({ name, short }) => [name, ...Object.values(short)]),
    ...groups.flatMap(({ name, labels }) => [
      name,
      ...Object.values(labels).flatMap(([first]) => first ?? []),
    ]),
    ...concepts.flatMap(({ pref }) => Object.values(pref)),
    ...corrections.flatMap(({ written, corrected }) => [written, corrected]),
    ...actors.flatMap(({ name, names: inside }) => [name, ...Object.values(inside)]),
  ]);
});

/** Lines put together, without the empty paragraphs and the headings over nothing that dropped sentences leave. */
function withoutGaps(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

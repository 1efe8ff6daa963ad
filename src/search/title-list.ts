/** The measures whose titles name all that a question is about: the complete answer to "which counties have a summer school". */

import type { Concept, Filters, Language, Unit } from '../types.ts';
import type { Engine } from './engine.ts';
import type { Knowledge } from './knowledge.ts';
import type { Subject } from './remainder.ts';
import type { Ranked } from './retrieve.ts';
import { constraintsOf, passes } from './structured.ts';
import { isTopical } from './topic-words.ts';
import type { Reading } from './understand.ts';

/**
 * The measures that have every property named and whose own titles name every subject of the question, in the source's
 * order; a kind of a subject counts, too, but for who asks of the titles themselves. Null where the question has no subject, or where no title in the whole source names them all.
 */
export function namedInTitles(
  engine: Engine,
  reading: Reading,
  filters: Filters,
  withKinds = true,
): Ranked[] | null {
  if (reading.subjects.length === 0) return null;
  const { units } = engine.knowledge;
  const isMeasure = (row: number) => units[row]?.kind === 'measure';
  const named = reading.subjects.map((subject) => namesSubject(engine, subject, withKinds, isMeasure));
  const rows = Array.from(units.keys()).filter((row) => named.every((has) => has(row)));
  if (rows.length === 0) return null;
  return meantOf(engine, rows, reading, filters);
}

/** Whether a unit is of a category that is named to tell where something is looked for, if any is. */
export const isWithin = ({ within }: Pick<Reading, 'within'>, { category }: Unit): boolean =>
  within.length === 0 || (category !== null && within.includes(category));

/** Those of the units at `rows` that have every property named, within the filters. */
function meantOf(
  { knowledge }: Engine,
  rows: readonly number[],
  reading: Pick<Reading, 'understood' | 'within'>,
  filters: Filters,
): Ranked[] {
  const constraints = constraintsOf(reading.understood);
  return rows.flatMap((row): Ranked[] => {
    const unit = knowledge.units[row];
    if (!unit || !passes(filters, unit) || !isWithin(reading, unit)) return [];
    if (!constraints.every(({ matches }) => matches(unit))) return [];
    return [{ unit, row, score: 1, why: ['title'] }];
  });
}

/** Whether the unit at a row is one of those that count and names the subject itself: as one of its concepts or a kind of it, or by its word. */
export function namesSubject(
  engine: Engine,
  subject: Subject,
  withKinds: boolean,
  counts: (row: number) => boolean,
): (row: number) => boolean {
  const { concepts, knowledge } = engine;
  const kinds = knowledge.vocabulary.concepts.filter(
    ({ broader }) => withKinds && broader.some((id) => subject.concepts.includes(id)),
  );
  const ids = [...subject.concepts, ...kinds.map(({ id }) => id)];
  const byConcept = new Set(ids.flatMap((id) => concepts[id]?.text ?? []));
  // Who asks of the titles themselves means the word, if it stands in any of them.
  const wordOnly = !withKinds && subject.concepts.length > 0;
  // "OT-ungdom" is a concept of its own, and has OT in it.
  const meant = knowledge.vocabulary.concepts.filter(({ id }) => subject.concepts.includes(id));
  const isWorded = hasWording(engine, [subject.meant, ...meant.flatMap(({ abbr }) => abbr)]);
  const hasWord = (row: number) => counts(row) && isWorded(row);
  if (wordOnly && knowledge.units.some((_, row) => hasWord(row))) return hasWord;
  return (row) => (byConcept.has(row) && counts(row)) || hasWord(row);
}

/** Whether the unit at a row has all words of one of `wordings` in its own, in whatever form. */
export function hasWording(engine: Engine, wordings: readonly string[]): (row: number) => boolean {
  const termsOf = (text: string) => engine.analyze(text).filter(({ weight, stop }) => weight === 1 && !stop);
  const worded = wordings.map(termsOf).filter((terms) => terms.length > 0);
  return (row) => {
    const unit = engine.knowledge.units[row];
    if (!unit) return false;
    // A word of grammar in the unit has the stem of another word: "som" is no "sommeren".
    const content = engine.termsOfUnit(row, unit).filter(({ stop }) => !stop);
    const own = new Set(content.map(({ term }) => term));
    return worded.some((terms) => terms.every(({ term }) => own.has(term)));
  };
}

/** The concepts that a question is about, each as a subject of it. */
export function topicalSubjects(knowledge: Knowledge, { concepts, language }: Reading): Subject[] {
  const topical = concepts.filter((id) => isTopical(knowledge, id));
  return topical.flatMap((id) => {
    const concept = knowledge.conceptById.get(id);
    return concept ? [asSubject(concept, language)] : [];
  });
}

/** What a concept is as the subject of a question in that language. */
function asSubject({ id, pref }: Concept, language: Language): Subject {
  return { text: pref[language], meant: pref.nb, concepts: [id] };
}

/** Words for a title itself: "which measures have OT in the title", "kva tiltak har karriere i namnet". */
const TITLE_WORDS =
  /^(titt?el\w*|titlar\w*|titler|titlene|overskrift\w*|navn\w*|namn\w*|titles?|names?|headings?|ordet|ordene|orda|words?|nevner|nemner|nevnt|nemnt|nemnd|mentions?|mentioned|heter|heiter|called|named)$/i;

/** "More than the title" is in no title. */
const MORE = /^(mer|meir|more|bare|berre|only)$/i;

/** "Er det et tiltak som heter noe med karriere": asks of titles, too. */
const CALLED =
  /\b(?:tiltak\w*|measures?|noe|noko|something|anything)\b.{0,15}\b(?:som heter|som heiter|called|named|med navnet|med namnet)\b/i;

/** Whether a question asks of the titles themselves, rather than of what measures are about. */
export function asksOfTitles({ subjects, text }: Reading): boolean {
  return subjects.some((subject) => TITLE_WORDS.test(subject.text)) || CALLED.test(text);
}

/** "With the word «kvalitet»": what stands in titles is meant to the letter, also inside a longer word. */
const THE_WORD = /(?<!\p{L})(?:ordet|ordene|orda|the words?) ["'«“]?(\p{L}{3,})/iu;

/**
 * What a question about titles looks for in them, and the measures whose titles have it, as `namedInTitles`: the very word that it asks for, or what it
 * names.
 */
export function foundInTitles(
  engine: Engine,
  reading: Reading,
  filters: Filters,
): { asked: Reading; found: Ranked[] | null } {
  const text = THE_WORD.exec(reading.text)?.[1];
  const literal = text === undefined ? [] : withWord(engine, text.toLowerCase(), reading, filters);
  if (text !== undefined && literal.length > 0) {
    const subjects = [{ text, meant: text, concepts: [] }];
    return { asked: { ...reading, subjects, understood: withoutNames(reading) }, found: literal };
  }
  const asked = inTitles(engine.knowledge, reading);
  return { asked, found: namedInTitles(engine, asked, filters, false) };
}

function withWord(engine: Engine, word: string, reading: Reading, filters: Filters): Ranked[] {
  const rows = engine.knowledge.units.flatMap(({ kind, text }, row) =>
    kind === 'measure' && text.toLowerCase().includes(word) ? [row] : [],
  );
  return meantOf(engine, rows, { within: [], understood: withoutNames(reading) }, filters);
}

/** What is understood without categories and actors: their names are the words that are looked for. */
const withoutNames = ({ understood }: Reading) => ({ ...understood, categories: [], groups: [], actors: [] });

/** A question about titles, with an actor or a category as the word that is looked for in them; any other question as it is. */
function inTitles({ vocabulary }: Knowledge, reading: Reading): Reading {
  const subjects = reading.subjects.filter(({ text }) => !TITLE_WORDS.test(text) && !MORE.test(text));
  if (subjects.length === reading.subjects.length) return reading;
  const known = new Set(subjects.flatMap(({ concepts }) => concepts));
  const named = vocabulary.concepts.filter(
    ({ id, generic }) => !generic && reading.concepts.includes(id) && !known.has(id),
  );
  const words = named.map((concept) => asSubject(concept, reading.language));
  const found = subjects.length > 0 ? subjects : words;
  return { ...reading, within: [], subjects: found, understood: withoutNames(reading) };
}

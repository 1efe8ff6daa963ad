/** Words of the field explained: first from the vocabulary, which is ours and says so, then as the source uses them. */

import { readWords, type Word } from '../language/words.ts';
import { TASKS } from '../search/asking.ts';
import type { Engine } from '../search/engine.ts';
import { hasWording } from '../search/title-list.ts';
import type { Reading } from '../search/understand.ts';
import type { Abbreviation, Concept, Unit } from '../types.ts';
import type { Intents } from './intents.ts';
import type { Composition } from './lines.ts';
import { composeNearest } from './nearest-text.ts';

/** "Hva er OT?", "what is an apprentice candidate": asks what a word means if nothing but the word is left. */
const WHAT_IS =
  /^\s*(?:hei,? |og |and |men )?(?:(?:hva|kva|what|hvem|kven|who) (?:er|is|are|var)|what's)\b(?! (?:being |det som |det )?(?:done|offered|available|there|gjort|gjøres|gjerast))|\b(?:hva|kva|what) (?:er|is) (?:det|dette|that|it)\W*$/i;
/** More mentions of a word than this are counted, not all shown. */
const MOST_SHOWN = 8;
/** The most other names of a word that are given. */
const MOST_SYNONYMS = 4;

/** A word that is asked about. */
export interface Term {
  abbreviation: Abbreviation | null;
  concept: Concept | null;
}

/** The words whose meaning a question asks for; none for a question that only uses them. */
export function termsAskedFor({ knowledge }: Engine, reading: Reading, intents: Intents): Term[] {
  // "Hva er OTs oppgaver" asks for what it is to do, and "hva er OT" what it is.
  if (TASKS.test(reading.text) && reading.understood.actors.length > 0) return [];
  const asksWhat =
    WHAT_IS.test(reading.text) &&
    reading.understood.counties.length === 0 &&
    !reading.wantsList &&
    !reading.wantsMeasures &&
    !reading.wantsCount;
  // "VTA?" and "IKO" ask no more than what the letters mean.
  const lettersOnly = readWords(reading.text).length <= 1;
  if (!intents.explains && !intents.differs && !asksWhat && !lettersOnly) return [];
  const { abbreviations, concepts } = knowledge.vocabulary;
  const words = readWords(reading.text);
  const written = new Set(words.map(({ folded }) => folded));
  const named = abbreviations.filter(({ abbr }) => {
    const [first, ...more] = readWords(abbr);
    return first !== undefined && more.length === 0 && written.has(first.folded);
  });
  const terms: Term[] = [];
  for (const abbreviation of named) {
    const concept = concepts.find(({ id }) => id === abbreviation.concept) ?? null;
    if (!terms.some((term) => term.concept !== null && term.concept === concept))
      terms.push({ abbreviation, concept });
  }
  for (const subject of reading.subjects) {
    const concept = concepts.find(({ id }) => id === subject.concepts[0]);
    if (concept && !terms.some((term) => term.concept === concept))
      terms.push({ abbreviation: null, concept });
  }
  // A name of a group or an actor is a concept, too; "hva er læringsmiljø" asks about the word.
  if (lettersOnly && named.length === 0) return [];
  if (terms.length === 0) {
    const concept = concepts.find((one) => reading.concepts.includes(one.id) && isAllOf(one, words));
    if (concept) terms.push({ abbreviation: null, concept });
  }
  if (intents.differs) return terms.length > 1 ? terms : [];
  // "Explain Vg1, Vg2 and Vg3" asks about all of them.
  if (intents.explains && terms.length > 1 && terms.every(({ abbreviation }) => abbreviation !== null))
    return terms;
  // "What does IV mean on the certificate" asks about IV.
  const [abbreviated, ...more] = terms.filter(({ abbreviation }) => abbreviation !== null);
  if (intents.explains && terms.length > 1 && abbreviated && more.length === 0) return [abbreviated];
  if (terms.length !== 1) return [];
  // Beside the words themselves only a question may be left, or it asks about something: "what does absence mean for grades".
  const others = reading.subjects.filter(({ concepts: ids, text }) => {
    return !terms.some(
      ({ concept, abbreviation }) => ids.includes(concept?.id ?? '') || abbreviation?.abbr === text,
    );
  });
  const fillers =
    /^(bokstav\w*|letters?|ord\w*|word|begrep\w*|omgrep\w*|uttrykk\w*|term|terms|forkort\w*|abbreviation|acronym|stå\w*|stand\w*|bety\w*|tyd\w*|mean\w*|menes|meinast|defin\w*|forklar\w*|explain|kort|norsk|engelsk|english|norwegian|egentlig|eigentleg)$/i;
  return others.every(({ text }) => fillers.test(text)) ? terms : [];
}

/** Whether nothing but the question word and the concept's label is left of the words. */
function isAllOf({ pref, alt }: Concept, words: readonly Word[]): boolean {
  const labels = [...Object.values(pref), ...Object.values(alt).flat()].flatMap((label) => readWords(label));
  const keys = new Set(labels.map(({ key }) => key));
  return words.every(({ stop, key }) => stop || keys.has(key));
}

/** Asks what something is, however much stands around it. */
const ASKS_WHAT =
  /\b(?:hva|kva|what)(?:['’]s| (?:er|is|are|betyr|betyder|tyder|menes|meinast|innebærer|inneber|dreier|dreiar|driver|driv|vil|does|do)\b)|\b(?:hva|kva) (?:gjør|gjer) (?:en|ein|ei|et|eit)\b|\bmean(?:s|ing)?\b|= ?\?|\b(?:ordet|omgrepet|begrepet|uttrykket|forkort\w*|abbreviation|acronym|spell it out|stands? for|står for|explain|forklar\w*|translate|meiner|mener)\b/i;
const QUOTED = /[«"“']([^»"”']{2,40})[»"”']/u;

/**
 * The one word of a longer question that it asks the meaning of: one in quotation marks, an abbreviation, or the first that the
 * vocabulary defines. Null where it asks for measures, a number, or advice.
 */
export function termWithin({ knowledge }: Engine, reading: Reading): Term | null {
  const { text, wantsMeasures, wantsCount } = reading;
  const advice =
    /^\W*(?:what (?:is|are) (?:being )?(?:done|offered|available|there)|(?:hva|kva) (?:er|blir|vert) (?:det )?gjort)\b|\b(?:kan|bør|skal|should|can|could) (?:vi|jeg|eg|man|ein|en|skolen|skulen|we|i|one|schools?)\b/i;
  const isQuoted = QUOTED.test(text);
  if (!ASKS_WHAT.test(text) || advice.test(text) || (!isQuoted && (wantsMeasures || wantsCount))) return null;
  const { abbreviations, concepts } = knowledge.vocabulary;
  const named = (part: string) => {
    const words = new Set(readWords(part).map(({ text: written }) => written));
    const abbreviation = abbreviations.find(({ abbr }) => words.has(abbr) || words.has(abbr.toLowerCase()));
    const concept = concepts.find(({ id }) => id === abbreviation?.concept) ?? null;
    return abbreviation ? { abbreviation, concept } : null;
  };
  const defined = (ids: readonly string[]) =>
    ids.flatMap((id) => concepts.find((concept) => concept.id === id && concept.definition) ?? [])[0];
  const [, quoted] = QUOTED.exec(text) ?? [];
  const inQuotes = reading.subjects.find((subject) => subject.text === quoted);
  const first = defined(inQuotes?.concepts ?? []) ?? null;
  if (first) return { abbreviation: null, concept: first };
  const short = named(text);
  if (short) return short;
  const concept = defined(reading.concepts);
  return concept ? { abbreviation: null, concept } : null;
}

/** Says what the vocabulary knows of a word that a longer question asks about. */
export function composePreface(composition: Composition, engine: Engine, term: Term): void {
  explain(
    composition,
    term,
    mentionsOf(engine, term).some((unit) => spellsOut(unit, term)),
  );
}

/**
 * Explains each word as far as the vocabulary goes, then shows how the source uses them. `asked` are the words as the question has them.
 * Returns the units it cites.
 */
export function composeTerms(
  composition: Composition,
  engine: Engine,
  terms: readonly Term[],
  { differs, asked }: { differs: boolean; asked: readonly string[] },
): Unit[] {
  const { strings, draft } = composition;
  const mentions = terms.map((term) => mentionsOf(engine, term));
  const all = [...new Set(mentions.flat())];
  const isWrittenOut = all.some((unit) => terms.some((term) => writesOut(unit, term)));
  for (const term of terms)
    explain(
      composition,
      term,
      all.some((unit) => spellsOut(unit, term)),
    );
  const isUsed = terms.some((term) => isIn(engine, all, term, asked));
  if (!differs && !isUsed) draft.frame(strings.wordNotInSource);
  if (all.length === 0) return [];
  const lead = isWrittenOut ? strings.writtenOutLead : isUsed ? strings.mentionsLead : strings.otherWordsLead;
  draft.frame(differs ? strings.differenceLead : lead);
  const share = Math.max(2, Math.ceil(MOST_SHOWN / terms.length));
  // What spells it out comes before what only names the same.
  const shown = isWrittenOut
    ? all.filter((unit) => terms.some((term) => writesOut(unit, term) || spells(unit, term)))
    : [...new Set(mentions.flatMap((units) => units.slice(0, share)))];
  composeNearest(composition, shown);
  if (all.length > shown.length && terms.length === 1) {
    draft.paragraph(strings.mentions(all.length) + draft.marks(all));
    return all;
  }
  return shown;
}

/** What the vocabulary knows of one word; all of it is ours, but for what an abbreviation stands for where the source says so. */
function explain(
  { strings, draft, language }: Composition,
  { abbreviation, concept }: Term,
  isWrittenOut: boolean,
): void {
  if (abbreviation) {
    const { abbr, stands } = abbreviation;
    draft.frame(strings.abbreviation(abbr, stands[language], stands.nb, isWrittenOut));
  }
  if (!concept) return;
  const name = capitalised(concept.pref[language]);
  const definition = concept.definition?.[language];
  if (definition) {
    draft.frame(strings.glossary(name, definition));
    return;
  }
  if (abbreviation) return;
  const others = [
    ...concept.abbr,
    ...concept.alt[language].slice(0, MOST_SYNONYMS),
    ...(language === 'en' ? [concept.pref.nb] : []),
  ].filter((label) => label.toLowerCase() !== concept.pref[language].toLowerCase());
  if (others.length > 0) draft.frame(strings.synonyms(name, others.slice(0, MOST_SYNONYMS)));
}

/**
 * Units whose own words name the concept, or have its abbreviation as a word or in one ("OT-ungdom"): measures' titles, statements,
 * resources; in the source's order.
 */
function mentionsOf({ concepts, knowledge }: Engine, { concept, abbreviation }: Term): Unit[] {
  const isNamedSo = concept !== null && (abbreviation === null || isCalled(concept, abbreviation));
  const rows = new Set(isNamedSo ? (concepts[concept.id]?.text ?? []) : []);
  return knowledge.units.filter(
    (unit, row) => rows.has(row) || (abbreviation !== null && hasLetters(unit, abbreviation)),
  );
}

/** Whether an abbreviation is one of the concept itself, and not only of something that belongs to it, as a project's name is. */
function isCalled({ pref, alt, abbr }: Concept, { abbr: letters, stands }: Abbreviation): boolean {
  const labels = [pref.nb, ...alt.nb].map((label) => label.toLowerCase());
  return abbr.includes(letters) || labels.includes(stands.nb.toLowerCase());
}

/** Whether a unit has an abbreviation behind what it stands for: "Varig tilrettelagt arbeid (VTA)". */
function writesOut({ text }: Unit, { abbreviation }: Term): boolean {
  return abbreviation !== null && text.includes(` (${abbreviation.abbr})`);
}

/** Whether a unit has the letters themselves, or what the vocabulary has for them. */
function spells(unit: Unit, { abbreviation }: Term): boolean {
  return abbreviation !== null && (hasLetters(unit, abbreviation) || standsForIt(unit, abbreviation));
}

/** Whether a unit has an abbreviation as a word or in one: "OT-ungdom". */
function hasLetters({ text }: Unit, { abbr }: Abbreviation): boolean {
  return new RegExp(`(?<!\\p{L})${abbr}(?!\\p{L})`, 'u').test(text);
}

/** Whether a unit has what the vocabulary says that an abbreviation stands for. */
function standsForIt({ text }: Unit, { stands }: Abbreviation): boolean {
  return text.toLowerCase().includes(stands.nb.toLowerCase());
}

/** Whether what stands before the abbreviation is what the vocabulary has for it, too. */
function spellsOut(unit: Unit, term: Term): boolean {
  return term.abbreviation !== null && writesOut(unit, term) && standsForIt(unit, term.abbreviation);
}

/** Whether one of `units` has the very word, inflected or not, or its abbreviation: of a concept any other name may have led to it. */
function isIn(
  engine: Engine,
  units: readonly Unit[],
  { abbreviation, concept }: Term,
  asked: readonly string[],
): boolean {
  const words = [
    ...asked,
    ...(abbreviation ? [abbreviation.abbr] : []),
    ...(concept ? [concept.pref.nb, concept.pref.nn, ...concept.abbr] : []),
  ];
  const has = hasWording(engine, words);
  return units.some(({ id }) => has(engine.knowledge.rowById.get(id) ?? -1));
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

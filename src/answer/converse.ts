/** Conversations: what "og i Rogaland?" takes over from the questions before it. The server keeps nothing itself. */

import { wordKeys } from '../language/words.ts';
import type { Engine } from '../search/engine.ts';
import { withoutParts } from '../search/left-out.ts';
import { asksScope } from '../search/scope-list.ts';
import { sectionNumbersIn, standsIn } from '../search/sections.ts';
import { isSmallTalk } from '../search/small-talk.ts';
import { categoryOfGroup } from '../search/structured.ts';
import { ASKS_PART, namesTemplate, partsIn } from '../search/template.ts';
import { type Reading, understand } from '../search/understand.ts';
import type { Language, Turn, Understood } from '../types.ts';
import { amongListed, besideOf, meantOf, pointsToOthers, propertyOf, similarTo } from './asked-of-before.ts';
import {
  ASKS_NAMES,
  asksOnlyWhichCounty,
  continues,
  DIMENSIONS,
  isShort,
  isTopic,
  NARROWING,
  pointsBack,
} from './continuing.ts';
import { guessSource } from './guess-source.ts';
import { again, hasParts, type InContext, mapDimensions, referringTo, saidBy } from './in-context.ts';
import { type Intents, intentsOf } from './intents.ts';
import { asksForMore, languageAskedFor, ordinalIn } from './references.ts';

/** The ids of the units that an answer lists, in order: what "the second one" counts. */
export type ListedIn = (history: readonly Turn[]) => string[];

/** As far back as the interfaces take a conversation: less, and its topic would be lost unsaid. */
const MOST_TURNS = 20;

/**
 * Reads a question in the light of the turns before it, oldest first. `language` overrides what the words tell; what is in
 * `dropped` (ids, "topic") is not carried over; `listed` is asked for only where a question counts in an earlier answer.
 */
export function readInContext(
  engine: Engine,
  question: string,
  history: readonly Turn[],
  listed: ListedIn,
  {
    language,
    dropped = [],
  }: { language?: Language | undefined; dropped?: readonly string[] | undefined } = {},
): InContext {
  const turns = [...history.slice(-MOST_TURNS), { question }];
  let context: InContext | undefined;
  for (const [i, turn] of turns.entries()) {
    const own = readAlone(engine, turn.question, language, context !== undefined);
    const last = i === turns.length - 1;
    if (context === undefined) context = likeNamed(engine, own);
    else {
      let ids: string[] | undefined;
      const listedBefore = () => {
        ids ??= listed(turns.slice(0, i));
        return ids;
      };
      const before: InContext = without(context, last ? dropped : []);
      const spokenOf = [...before.spokenOf, ...saidIn(own)];
      context = { ...goOn(engine, own, before, listedBefore, last), spokenOf };
    }
  }
  return context ?? likeNamed(engine, readAlone(engine, question, language));
}

/** What a question names, if it names anything. */
const saidIn = ({ reading: { understood } }: InContext): Understood[] =>
  DIMENSIONS.some((dimension) => understood[dimension].length > 0) ? [understood] : [];

/** "Which measures are like Jobbskolen?" needs none before it. */
function likeNamed(engine: Engine, own: InContext): InContext {
  const to = similarTo(engine, own, null, () => []);
  return { ...own, spokenOf: saidIn(own), ofBefore: to.length > 0 ? { kind: 'similar', to } : null };
}

/** What only sounds like a question to the source is none where it `goesOn` and points back: "which county has it?". */
function readAlone(
  reader: Engine,
  question: string,
  language: Language | undefined,
  goesOn = false,
): InContext {
  const asked = languageAskedFor(question);
  const read = understand(reader, asked?.rest ?? question, language ?? asked?.language);
  const reading = goesOn && SCHOOL_TOO.test(question) ? ofSchool(read) : read;
  const intents = intentsOf(reading);
  const asksPart = ASKS_PART.test(question) || namesTemplate(question);
  intents.template ||= asksPart && partsIn(reader, question).length > 0;
  const guessed = goesOn && pointsBack(reading) ? null : guessSource(reader, reading, intents);
  const source = intents.source ?? guessed;
  return {
    reading,
    intents: { ...intents, source },
    carried: [],
    all: false,
    ofBefore: null,
    spokenOf: [],
  };
}

/** "And the school?" after what another is to do. Elsewhere the word names a place, or anything. */
const SCHOOL_TOO =
  /^\W*(?:og|hva med|kva med|and|what about|how about) (?:skolen|skolene|skulen|skulane|the schools?|schools)\W*$/iu;

const ofSchool = (reading: Reading): Reading => ({
  ...reading,
  understood: { ...reading.understood, actors: ['skole'] },
});

/** What is dropped is forgotten, as if it had never been said. */
function without(context: InContext, dropped: readonly string[]): InContext {
  if (dropped.length === 0) return context;
  const { reading } = context;
  const kept = (ids: readonly string[]) => ids.filter((id) => !dropped.includes(id));
  const understood = mapDimensions((dimension) => kept(reading.understood[dimension]));
  const topicless = dropped.includes('topic');
  return {
    ...context,
    reading: {
      ...reading,
      understood,
      ...(topicless
        ? { residual: [], topical: [], subjects: [], concepts: [], measures: [], topic: '', mendedTopic: '' }
        : {}),
    },
  };
}

/** `own` with what it leaves unsaid taken from `before`, if it only makes sense after it. */
function goOn(
  engine: Engine,
  own: InContext,
  before: InContext,
  listed: () => string[],
  last: boolean,
): InContext {
  const { text } = own.reading;
  // A few words in no particular language are in the language of the conversation.
  const language = own.reading.languageIsSure ? own.reading.language : before.reading.language;
  const spoken = languageAskedFor(text);
  if (spoken?.alone) return again(before, { language: spoken.language });
  if (isSmallTalk(text)) return last ? { ...own, reading: { ...own.reading, language } } : before;
  const place = ordinalIn(text);
  if (place !== null) {
    const ids = listed();
    const id = ids[place > 0 ? place - 1 : ids.length + place];
    if (id !== undefined) return referringTo(engine.knowledge, own, [id], language);
    if (ids.length > 0)
      return { ...again(before, { language }), ofBefore: { kind: 'missing', listed: ids.length } };
  }
  // "And 4.5?" is in no source, whatever was asked before.
  const isNowhere = (id: string) => !engine.knowledge.units.some((unit) => standsIn(unit, id));
  if (sectionNumbersIn(text).some(isNowhere)) return { ...own, reading: { ...own.reading, language } };
  const beside = besideOf(engine, own, before);
  if (beside === 'none') return { ...again(before, { language }), ofBefore: { kind: 'noPhase' } };
  const to = similarTo(engine, own, before, listed);
  if (to.length > 0) {
    const reading = { ...own.reading, language };
    return { ...own, reading, intents: { ...own.intents, source: null }, ofBefore: { kind: 'similar', to } };
  }
  const meant = beside ?? meantOf(engine, own, before, listed);
  if (meant !== null) return carryOver(engine, meant.own, meant.before, language);
  if (asksForMore(text) && !asksScope(text))
    return { ...again(before, { language, wantsList: true }), all: true };
  if (ASKS_NAMES.test(text) && hasParts(before.reading))
    return again(before, { language, wantsList: true, wantsMeasures: true });
  // "Og under oppfølging?", of the form that was spoken of.
  if ((before.intents.template || namesTemplate(before.reading.text)) && partsIn(engine, text).length > 0) {
    return {
      ...own,
      reading: { ...own.reading, language },
      intents: { ...own.intents, template: true, source: null },
    };
  }
  const [spokenOf, ...others] = before.reading.measures;
  if (spokenOf !== undefined && others.length === 0 && asksOnlyWhichCounty(own.reading))
    return referringTo(engine.knowledge, own, [spokenOf], language);
  const property = propertyOf(engine, own, before, listed, language);
  if (property !== null) return property;
  if (pointsBack(own.reading) && before.reading.measures.length > 0 && !pointsToOthers(text)) {
    const reading = { ...own.reading, language, measures: before.reading.measures };
    return { ...own, reading, carried: before.reading.measures };
  }
  const among = amongListed(engine, own, before, listed);
  if (among !== null) {
    const both = carryOver(engine, own, before, language);
    return { ...both, carried: saidBy(before.reading), ofBefore: { kind: 'among', ...among } };
  }
  return continues(own, before)
    ? carryOver(engine, own, before, language)
    : { ...own, reading: { ...own.reading, language } };
}

function carryOver({ knowledge }: Engine, own: InContext, before: InContext, language: Language): InContext {
  const { reading } = own;
  const said = reading.understood;
  const earlier = before.reading.understood;
  const narrows = NARROWING.test(reading.text);
  const bringsSubject = reading.subjects.some(isTopic);
  // A category is a topic: another one, or another subject, takes its place.
  const bringsTopic = bringsSubject || said.categories.length > 0;
  const comparing = own.intents.compares && said.counties.length > 0;
  const takesParts = bringsTopic && !(narrows && said.categories.length === 0);
  const { categories, groups } = takesParts ? said : earlier;
  const joined: Understood = {
    phases: said.phases.length > 0 ? said.phases : earlier.phases,
    counties: countiesOf(reading, earlier.counties, comparing),
    categories,
    groups,
    // Whoever acts is asked for anew with an actor, and no longer with a county or a measure.
    actors: said.actors.length > 0 ? said.actors : earlier.actors,
  };
  const leavesOut = reading.leftOut.length > 0 && reading.kept.length === 0 && !bringsSubject;
  const parts = leavesOut
    ? lessThan(knowledge, before.reading, joined, reading.leftOut)
    : (narrows && insideOf(before.reading, reading, joined)) ||
      partsOf(takesParts ? reading : before.reading, joined);
  const { understood } = parts;
  const keepsSubject = leavesOut || (!bringsSubject && (said.categories.length === 0 || narrows));
  const subject = keepsSubject ? withoutPhases(before.reading, said.phases) : reading;
  const named = wholeNames(before.reading, keepsSubject);
  // The words of a title that no longer names one measure are what is looked for.
  const titleWords = named ? subject.subjects.flatMap(({ text }) => wordKeys(text)) : [];
  const next: Reading = {
    ...reading,
    ...parts,
    language,
    topic: subject.topic,
    mendedTopic: subject.mendedTopic,
    concepts: bringsSubject
      ? reading.concepts
      : [...new Set([...reading.concepts, ...before.reading.concepts])],
    residual: [...subject.residual, ...titleWords],
    topical: [...subject.topical, ...titleWords],
    subjects: subject.subjects,
    measures: [],
    laterCounties: said.counties.length > 0 ? reading.laterCounties : before.reading.laterCounties,
    places: said.counties.length > 0 ? reading.places : before.reading.places,
    wantsList: reading.wantsList || before.reading.wantsList,
    wantsMeasures: reading.wantsMeasures || before.reading.wantsMeasures || named,
    asksFact: bringsSubject ? reading.asksFact : reading.asksFact && before.reading.asksFact,
  };
  const kept = DIMENSIONS.flatMap((dimension) =>
    understood[dimension].filter((id) => !said[dimension].includes(id)),
  );
  const keptTopic = keepsSubject && before.reading.subjects.length > 0 ? ['topic'] : [];
  return {
    reading: next,
    // "Og PPT?": it is to be explained as what came before it.
    intents: bringsSubject
      ? { ...own.intents, explains: own.intents.explains || (before.intents.explains && isShort(reading)) }
      : mergeIntents(own.intents, before.intents),
    carried: [...new Set([...kept, ...keptTopic])],
    all: false,
    ofBefore: null,
    spokenOf: [],
  };
}

/** What a reading is about, without the names of phases in whose place `others` are asked for. */
function withoutPhases(reading: Reading, others: readonly string[]): Reading {
  const named = reading.parts.filter(({ ids }) => ids.every((id) => reading.understood.phases.includes(id)));
  if (others.length === 0 || named.length === 0 || !reading.subjects.some(isTopic)) return reading;
  const names = named.map(({ start, end }) => reading.text.slice(start, end));
  const rest = (text: string) => names.reduce((left, name) => left.replace(name, ''), text);
  return { ...reading, topic: rest(reading.topic), mendedTopic: rest(reading.mendedTopic) };
}

/** What a question names to ask for it, to leave it out, or to tell where it is. */
type Parts = Pick<Reading, 'understood' | 'leftOut' | 'kept' | 'within'>;

const partsOf = ({ leftOut, kept, within }: Reading, understood: Understood): Parts => ({
  understood,
  leftOut,
  kept,
  within,
});

/** "And without those in 4.3": of what was asked `before`, less; of all there is besides, if that takes away all that was named. */
function lessThan(
  knowledge: Engine['knowledge'],
  before: Reading,
  joined: Understood,
  more: readonly string[],
): Parts {
  const { categories, groups } = before.understood;
  const leftOut = [...new Set([...before.leftOut, ...more])];
  const isOut = (id: string) => leftOut.includes(id) || leftOut.includes(categoryOfGroup(id));
  const kept = partsKept(before).filter((id) => !isOut(id));
  const understood = withoutParts(knowledge, { ...joined, categories, groups }, new Set(leftOut), kept);
  return { understood, leftOut, kept, within: [] };
}

/** "And only those in 4.4", of the groups that were spoken of `before`, or on a group, of a category; null where there are none there. */
function insideOf(before: Reading, { understood: said }: Reading, joined: Understood): Parts | null {
  const { categories } = before.understood;
  const within = said.groups.filter((id) => categories.includes(categoryOfGroup(id)));
  if (within.length > 0 && before.understood.groups.length === 0)
    return { ...partsOf(before, { ...joined, categories, groups: within }), within: [] };
  const groups = before.understood.groups.filter((id) => said.categories.includes(categoryOfGroup(id)));
  if (said.groups.length > 0 || groups.length === 0) return null;
  return { ...partsOf(before, { ...joined, groups }), within: said.categories };
}

/** The categories and groups that a question asks for by name, also where it leaves some of them out. */
const partsKept = ({ leftOut, kept, understood }: Reading): string[] =>
  leftOut.length > 0 ? kept : [...understood.categories, ...understood.groups];

/** "Og Rogaland?" after a question about one measure asks what Rogaland has. */
function wholeNames(before: Reading, keepsSubject: boolean): boolean {
  return keepsSubject && before.measures.length > 0;
}

/** Another county takes the place of the one before; one alone to compare with stands beside it. */
function countiesOf(
  { understood: { counties: said }, excluded }: Reading,
  earlier: string[],
  comparing: boolean,
): string[] {
  // "And not Oslo either": of those that were spoken of, less.
  if (excluded.length > 0 && earlier.length > 0) return earlier.filter((code) => !excluded.includes(code));
  if (said.length === 0) return earlier;
  return comparing && said.length === 1 ? [...new Set([...earlier, ...said])] : said;
}

function mergeIntents(own: Intents, before: Intents): Intents {
  return {
    by: own.by ?? before.by,
    extreme: own.extreme ?? before.extreme,
    each: own.each || before.each,
    average: own.average || before.average,
    none: own.none || before.none,
    compares: own.compares || before.compares,
    differs: own.differs || before.differs,
    explains: own.explains || before.explains,
    template: false,
    source: null,
  };
}

/** Conversations: what "og i Rogaland?" takes over from the questions before it. The server keeps nothing itself. */

import type { Engine } from '../search/engine.ts';
import { countiesBut } from '../search/knowledge.ts';
import { withoutParts } from '../search/left-out.ts';
import { isSmallTalk } from '../search/small-talk.ts';
import { categoryOfGroup } from '../search/structured.ts';
import { ASKS_PART, namesTemplate, partsIn } from '../search/template.ts';
import { type Reader, type Reading, understand } from '../search/understand.ts';
import type { Language, Turn, Understood } from '../types.ts';
import {
  ASKS_NAMES,
  asksOnlyWhichCounty,
  continues,
  DIMENSIONS,
  isShort,
  isTopic,
  NARROWING,
  OTHERS_TOO,
  pointsBack,
} from './continuing.ts';
import { guessSource } from './guess-source.ts';
import { type Intents, intentsOf } from './intents.ts';
import { asksForMore, languageAskedFor, ordinalIn } from './references.ts';

/** A question as it is meant after the turns before it. */
export interface InContext {
  reading: Reading;
  intents: Intents;
  /** Ids, and "topic", that earlier turns said and this one did not. */
  carried: string[];
  /** It wants all there is of what was answered before, not the best of it. */
  all: boolean;
}

/** What reading in context needs of the engine. */
type ContextReader = Reader & Pick<Engine, 'parts' | 'weigh'>;

/** The ids of the units that an answer lists, in order: what "the second one" counts. */
export type ListedIn = (history: readonly Turn[]) => string[];

/** As far back as the interfaces take a conversation: less, and its topic would be lost unsaid. */
const MOST_TURNS = 20;

/**
 * Reads a question in the light of the turns before it, oldest first. `language` overrides what the words tell; what is in
 * `dropped` (ids, "topic") is not carried over; `listed` is asked for only where a question counts in an earlier answer.
 */
export function readInContext(
  reader: ContextReader,
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
    const own = readAlone(reader, turn.question, language, context !== undefined);
    const last = i === turns.length - 1;
    if (context === undefined) context = own;
    else
      context = goOn(
        reader,
        own,
        without(context, last ? dropped : []),
        () => listed(turns.slice(0, i)),
        last,
      );
  }
  return context ?? readAlone(reader, question, language);
}

/** What only sounds like a question to the source is none where it `goesOn` and points back: "which county has it?". */
function readAlone(
  reader: ContextReader,
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
  return { reading, intents: { ...intents, source }, carried: [], all: false };
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
  reader: ContextReader,
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
    if (id !== undefined) return referringTo(reader, own, id, language);
  }
  if (asksForMore(text)) return { ...again(before, { language, wantsList: true }), all: true };
  if (ASKS_NAMES.test(text) && hasParts(before.reading))
    return again(before, { language, wantsList: true, wantsMeasures: true });
  // "Og under oppfølging?", of the form that was spoken of.
  if (before.intents.template && partsIn(reader, text).length > 0) {
    return {
      ...own,
      reading: { ...own.reading, language },
      intents: { ...own.intents, template: true, source: null },
    };
  }
  const [spokenOf, ...others] = before.reading.measures;
  if (spokenOf !== undefined && others.length === 0 && asksOnlyWhichCounty(own.reading))
    return referringTo(reader, own, spokenOf, language);
  if (pointsBack(own.reading) && before.reading.measures.length > 0 && !OTHERS_TOO.test(text)) {
    const reading = { ...own.reading, language, measures: before.reading.measures };
    return { ...own, reading, carried: before.reading.measures };
  }
  return continues(own, before)
    ? carryOver(reader, ofOthers(reader, own, before), before, language)
    : { ...own, reading: { ...own.reading, language } };
}

/** With the counties besides those of before, where a question asks for others. */
function ofOthers({ knowledge }: ContextReader, own: InContext, before: InContext): InContext {
  const earlier = before.reading.understood.counties;
  if (!OTHERS_TOO.test(own.reading.text) || earlier.length === 0) return own;
  const counties = countiesBut(knowledge, new Set(earlier));
  return { ...own, reading: { ...own.reading, understood: { ...own.reading.understood, counties } } };
}

/** The question before, asked anew. */
function again(before: InContext, change: Partial<Reading>): InContext {
  const reading = { ...before.reading, languageIsSure: true, ...change };
  return { ...before, reading, carried: saidBy(before.reading) };
}

/** A question about one unit of the answer before. */
function referringTo(reader: ContextReader, own: InContext, id: string, language: Language): InContext {
  const unit = reader.knowledge.unitById.get(id);
  const title = unit?.text ?? '';
  const reading: Reading = {
    ...own.reading,
    language,
    measures: [id],
    topic: title,
    mendedTopic: title,
    understood: mapDimensions(() => []),
    residual: [],
    topical: [],
    subjects: [],
    wantsList: false,
  };
  return { ...own, reading, carried: [id] };
}

function carryOver(
  { knowledge }: ContextReader,
  own: InContext,
  before: InContext,
  language: Language,
): InContext {
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
  const subject = keepsSubject ? before.reading : reading;
  const named = wholeNames(before.reading, keepsSubject);
  const next: Reading = {
    ...reading,
    ...parts,
    language,
    topic: subject.topic,
    mendedTopic: subject.mendedTopic,
    concepts: bringsSubject
      ? reading.concepts
      : [...new Set([...reading.concepts, ...before.reading.concepts])],
    residual: subject.residual,
    topical: subject.topical,
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
  };
}

/** Whether it names something that there are measures of. */
const hasParts = ({ understood, measures }: Reading) =>
  measures.length === 0 && DIMENSIONS.some((dimension) => understood[dimension].length > 0);

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
  knowledge: ContextReader['knowledge'],
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

/** "And only those in 4.4", of the groups that were spoken of `before`; null where there are none there. */
function insideOf(before: Reading, { understood: said }: Reading, joined: Understood): Parts | null {
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

/** Everything a reading names, and its topic: what an answer that repeats the question has carried over. */
function saidBy(reading: Reading): string[] {
  const ids = DIMENSIONS.flatMap((dimension) => reading.understood[dimension]);
  return [...new Set([...ids, ...reading.measures, ...(reading.subjects.length > 0 ? ['topic'] : [])])];
}

function mapDimensions(idsOf: (dimension: (typeof DIMENSIONS)[number]) => string[]): Understood {
  return {
    phases: idsOf('phases'),
    counties: idsOf('counties'),
    categories: idsOf('categories'),
    groups: idsOf('groups'),
    actors: idsOf('actors'),
  };
}

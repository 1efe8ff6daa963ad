/** Answers on conditions that a list cannot meet: which counties have both, which have none, which have more than four. */

import { type NumberRange, rangeIn } from '../language/numbers.ts';
import { OF_PEOPLE } from '../search/asking.ts';
import { partName } from '../search/knowledge.ts';
import { measuresFor, passes } from '../search/structured.ts';
import { namesSubject } from '../search/title-list.ts';
import type { NamedPart } from '../search/understand.ts';
import type { CountedBy } from '../strings/answer.ts';
import { type Filters, NO_FILTERS, type Unit } from '../types.ts';
import { NARROWING } from './continuing.ts';
import { bucketsOf, countItem } from './count-text.ts';
import { measureLine } from './lines.ts';
import { subjectNames } from './list-text.ts';
import type { Outcome, Task } from './task.ts';

/** Measures that a question names together, a category, a group or a subject, and what they are called. */
interface Part {
  name: string;
  units: ReadonlySet<Unit>;
}

/** What each county, or each of whatever is counted, has to have. */
interface Condition {
  /** Of these it has some: of one if it is any of them, of each where `both`. */
  wanted: Part[];
  both: boolean;
  /** Of these it has none. */
  unwanted: Part[];
  /** It has nothing but what is wanted. */
  only: boolean;
  /** How many of what is wanted, or of all measures, it has; null where any number will do. */
  range: NumberRange | null;
  /** The parts are phases: else a phase narrows all of it. */
  ofPhases: boolean;
}

const MEASURES = /^ (?:\p{L}+ )?\p{L}*(?:tiltak(?:a|ene)?|measures?)(?!\p{L})/iu;
/** Before what is not wanted, with a few words between. "Not only" leaves nothing out. */
const LEFT_OUT =
  /(?<!\p{L})(?:(?:ikke|ikkje|not)(?! (?:bare|berre|kun|only|minst))|ingen|inga|ingenting|uten|utan|mangl(?:er|ar|a)|missing|absent|verken|hverken|korkje|(?<=(?:have|has|had|with|got|are|is|submitted|sent) )no|nothing|none|without|lacks?|lacking|neither)(?: \p{L}+){0,5} ?$/iu;
/** Between two that are both left out: "neither … nor". */
const NOR = /^(?:tiltak\p{L}*)?[\s,]*(?:eller|og|heller ikke|or|and|nor)(?: \p{L}+)?\s*$/iu;
const ONLY =
  /(?<!\p{L})(?<!(?:ikke|ikkje|not) )(?:bare|berre|kun|utelukkende|utelukkande|only|just|nothing but)(?: \p{L}+){0,4} ?$/iu;
const BOTH =
  /(?<!\p{L})(?:både|both|begge|samtidig|samstundes|også|as well as|alle (?:to|tre|fire)|all (?:two|three|four))(?!\p{L})/iu;
const NOT_BOTH = /(?<!\p{L})(?:ikke|ikkje|not) (?:både|both|begge)(?!\p{L})/iu;
const ALL_CATEGORIES =
  /(?<!\p{L})(?:alle|samtlige|all|every|hver|kvar)(?: (?:av|of|de|dei|the|fire|four|4))* (?:kategori|tiltakskategori|categor)/iu;

/** "Har alle fylker …?", "what share of the counties": how many do. */
const HOW_MANY_OF_ALL =
  /(?:^\W*(?:har|have|do|does)|(?<!\p{L})(?:at|that)) (?:alle|all|every|samtlige) (?:de |dei |the )?(?:fylke|fylka|count)|(?<!\p{L})(?:andel\p{L}*|prosent|share|percent\p{L}*|proportion) (?:av|of)(?!\p{L})/iu;

/** Which counties meet a condition; of phases, categories and groups, which have so and so many measures. */
export function conditions(task: Task): Outcome | null {
  const { composition, intents, reading, filters, engine, carried } = task;
  const by = intents.by ?? (reading.wantsCounties ? 'county' : null);
  if (by === null || by === 'actor') return null;
  // "And only in 4.4?" narrows what was asked before, and sets no condition.
  if (carried.length > 0 && NARROWING.test(reading.text)) return null;
  const home = by === 'county' ? comparedWith(task) : null;
  const condition = home?.condition ?? conditionOf(task, by);
  if (condition === null) return null;
  const { ofPhases } = condition;
  const phases = ofPhases ? [] : reading.understood.phases;
  const counties = home === null ? reading.understood.counties : [];
  const ofPlace = { ...reading.understood, phases, counties, categories: [], groups: [], actors: [] };
  const measures = measuresFor(engine.knowledge.units, ofPlace, filters);
  const buckets = bucketsOf(composition, by, measures).filter(
    ({ id }) => by !== 'county' || (id !== home?.code && (counties.length === 0 || counties.includes(id))),
  );
  const meeting = buckets.filter(({ units }) => meets(condition, units));
  const { strings, draft } = composition;
  const { wanted, unwanted } = condition;
  const names = (parts: readonly Part[]) => parts.map(({ name }) => name);
  const lead = strings.meetsLead(by, meeting.length, buckets.length, {
    ...condition,
    wanted: names(wanted),
    unwanted: names(unwanted),
  });
  const shown = meeting.map((bucket) => ({ ...bucket, units: shownOf(condition, bucket.units) }));
  const units = [...new Set(shown.flatMap((bucket) => bucket.units))];
  // A bound is the question's, and no number of what is cited.
  if (units.length === 0 || condition.range !== null) draft.frame(lead);
  else draft.paragraph(lead + draft.marks(units));
  for (const bucket of shown) {
    if (wanted.length === 0 || by !== 'county') countItem(composition, bucket);
    else for (const unit of bucket.units) draft.item(measureLine(composition, unit));
  }
  return { answered: true, complete: true, total: units.length, units };
}

/** Before the county that others are held against: "flere tiltak enn Oslo", "as many measures as". A number there is a condition of its own. */
const MORE_THAN =
  /(?<!\p{L})(?:(?<more>flere|fleire|more)|(?<fewer>færre|fewer|less)|(?:like mange|as many|the same number of))(?: \p{L}*(?:tiltak|measures?)\p{L}*)? (?:enn|than|som|as) (?!\d|(?:én|ein|ett|to|tre|fire|fem|one|two|three|four|five)(?!\p{L}))/iu;

/** What the other counties are to have where they are held against one: "which counties have more measures than Oslo". */
function comparedWith(task: Task): { code: string; condition: Condition } | null {
  const { composition, reading, filters } = task;
  const { understood, text, excluded } = reading;
  const [code, ...others] = understood.counties;
  const relation = MORE_THAN.exec(text);
  if (code === undefined || others.length + excluded.length > 0 || relation === null) return null;
  const { parts, ofPhases } = partsOf(task);
  if (ofPhases) return null;
  const wanted = parts.map(({ part }) => part);
  const ofHome = { ...understood, categories: [], groups: [] };
  const { length } = shownOf({ wanted }, measuresFor(composition.knowledge.units, ofHome, filters));
  const { more, fewer } = relation.groups ?? {};
  // Fewer than none is nothing that any could have.
  if (fewer && length === 0) return null;
  const range = {
    least: more ? length + 1 : fewer ? 0 : length,
    most: more ? Number.POSITIVE_INFINITY : fewer ? length - 1 : length,
  };
  return { code, condition: { ...ofRange(range), wanted } };
}

/** Nothing but so and so many. */
const ofRange = (range: NumberRange): Condition => ({
  wanted: [],
  both: false,
  unwanted: [],
  only: false,
  range,
  ofPhases: false,
});

/** The condition that a question sets; null where it sets none that a plain list or count would not meet. */
function conditionOf(task: Task, by: CountedBy): Condition | null {
  const { text } = task.reading;
  const range = rangeIn(text, MEASURES);
  if (by !== 'county') return range && ofRange(range);
  // "Not both" is none of these.
  if (NOT_BOTH.test(text)) return null;
  const { parts, ofPhases } = partsOf(task);
  // What no measure is about cannot tell counties apart.
  if (parts.some(({ part }) => part.units.size === 0)) return null;
  const signed = signs(text, parts);
  const wanted = signed.filter(({ sign }) => sign !== 'out').map(({ part }) => part);
  const unwanted = signed.filter(({ sign }) => sign === 'out').map(({ part }) => part);
  const only = range === null && signed.some(({ sign }) => sign === 'only');
  const both = wanted.length > 1 && (BOTH.test(text) || unwanted.length > 0 || ALL_CATEGORIES.test(text));
  const isPlain = range === null && unwanted.length === 0 && !only && !both && !HOW_MANY_OF_ALL.test(text);
  return isPlain ? null : { wanted, both, unwanted, only, range, ofPhases };
}

type PlacedPart = { part: Part; start: number; end: number };

/** What the question names, in its order: groups and subjects, or, where there are none of these, phases. */
function partsOf({ composition, engine, reading }: Task): { parts: PlacedPart[]; ofPhases: boolean } {
  const { knowledge, language } = composition;
  const measures = knowledge.units.filter(({ kind }) => kind === 'measure');
  const isPhase = ({ ids }: NamedPart) => ids.some((id) => knowledge.phaseById.has(id));
  const ofIds = (named: NamedPart): PlacedPart => {
    const { ids, ...place } = named;
    const filters: Filters = { ...NO_FILTERS, [isPhase(named) ? 'phases' : 'categories']: ids };
    const units = new Set(measures.filter((unit) => passes(filters, unit)));
    return { ...place, part: { name: partName(knowledge, language, ids[0] ?? ''), units } };
  };
  const groups = reading.parts.filter((part) => !isPhase(part)).map(ofIds);
  const subjects = reading.subjects.flatMap((subject): PlacedPart[] => {
    if (groups.length > 0 && LEFT_OUT.test(subject.text)) return [];
    const start = reading.text.indexOf(subject.text);
    const [name] = subjectNames(composition, { ...reading, subjects: [subject] });
    if (name === undefined || start < 0) return [];
    const names = namesSubject(engine, subject, true, (row) => knowledge.units[row]?.kind === 'measure');
    const units = knowledge.units.filter((_, row) => names(row));
    return [{ part: { name, units: new Set(units) }, start, end: start + subject.text.length }];
  });
  const parts = [...groups, ...subjects].sort((a, b) => a.start - b.start);
  if (parts.length > 0) return { parts, ofPhases: false };
  const phases = reading.parts.filter(isPhase).map(ofIds);
  if (phases.length > 0) return { parts: phases, ofPhases: true };
  const all = ALL_CATEGORIES.test(reading.text) ? knowledge.vocabulary.categories : [];
  return { parts: all.map(({ id }) => ofIds({ ids: [id], start: 0, end: 0 })), ofPhases: false };
}

type Sign = 'in' | 'only' | 'out';

/** Whether each part is wanted, wanted alone, or not, by the words before it. */
function signs(text: string, parts: readonly PlacedPart[]): { part: Part; sign: Sign }[] {
  const signed: { part: Part; sign: Sign }[] = [];
  for (const [i, { part, start }] of parts.entries()) {
    const before = text.slice(parts[i - 1]?.end ?? 0, Math.max(start, parts[i - 1]?.end ?? 0));
    const goesOn = signed.at(-1)?.sign === 'out' && NOR.test(before);
    const isOut = goesOn || (LEFT_OUT.test(before) && !OF_PEOPLE.test(before));
    signed.push({ part, sign: isOut ? 'out' : ONLY.test(before) ? 'only' : 'in' });
  }
  return signed;
}

function meets({ wanted, both, unwanted, only, range }: Condition, units: readonly Unit[]): boolean {
  const has = (part: Part) => units.some((unit) => part.units.has(unit));
  const { least, most } = range ?? { least: 1, most: Number.POSITIVE_INFINITY };
  const count = shownOf({ wanted }, units).length;
  const inRange = (wanted.length === 0 && range === null) || (count >= least && count <= most);
  return inRange && !unwanted.some(has) && (!both || wanted.every(has)) && (!only || count === units.length);
}

/** Of a county's measures those that are wanted; all of them, where the condition is that none of them is something. */
function shownOf({ wanted }: Pick<Condition, 'wanted'>, units: readonly Unit[]): Unit[] {
  return units.filter((unit) => wanted.length === 0 || wanted.some((part) => part.units.has(unit)));
}

/** Questions that name properties and nothing else get the exact list of what has them. */

import { literally } from '../corpus/literally.ts';
import { asksWhatIsSaid } from '../language/said.ts';
import { readWords } from '../language/words.ts';
import type { Filters, Unit } from '../types.ts';
import { ACTS, ALL, ASKING_WORDS, ASKS_TWICE, asksForAny, TASKS, wantsOnlyResources } from './asking.ts';
import type { Engine } from './engine.ts';
import { ASKS_WHY } from './exclusions.ts';
import { AIM_WORDS, EVERYTHING_WORDS } from './intent-words.ts';
import { isForOutside } from './left-school.ts';
import { byUnitRow } from './likeness.ts';
import { surelyAsked } from './matter-leg.ts';
import { isOf, likeliest, likelihoodOf } from './part-legs.ts';
import { namedRows } from './phase-rows.ts';
import type { Ranked, Ranking } from './retrieve.ts';
import { byScope } from './scope-list.ts';
import { sectionsIn, standsIn } from './sections.ts';
import { constraintsOf, isIn, isResource, listOrder, measuresFor, namesOnly, passes } from './structured.ts';
import { asksOfTitles, foundInTitles, isWithin, namesSubject, topicalSubjects } from './title-list.ts';
import type { Reading } from './understand.ts';

/**
 * What a question asks to have listed, whole: measures of a certain scope and measures by their titles, in the source's order, all
 * units with every property that is named, or all measures, see `named`. Null for any other question, and where nothing is found.
 */
export function exactList(engine: Engine, reading: Reading, filters: Filters): Ranking | null {
  const hits =
    scoped(engine, reading, filters) ??
    // Where it is not known what all is left out nothing is whole.
    (reading.isUnclear
      ? null
      : (titled(engine, reading, filters) ??
        named(engine, reading, filters) ??
        sectioned(engine, reading, filters)));
  if (hits === null || hits.length === 0) return null;
  return {
    hits,
    topical: hits,
    complete: true,
    relevant: true,
    quotes: false,
    terms: new Set(),
    evidence: null,
  };
}

/** Asks what began, without a word for measures. */
const BEGUN = /^\W*(?:hva|kva|what|which|hvilke)(?!\p{L}).{0,20}(?<!\p{L})2015\W*$/iu;

/** "Which measures are at one school only", "what began in 2015". */
function scoped(engine: Engine, reading: Reading, filters: Filters): Ranked[] | null {
  if (!reading.wantsMeasures && !BEGUN.test(reading.text)) return null;
  const { units, rowById } = engine.knowledge;
  const found = byScope(engine, reading, measuresFor(units, reading.understood, filters));
  return found?.map((unit) => ({ unit, row: rowById.get(unit.id) ?? -1, score: 1, why: ['title'] })) ?? null;
}

/** "Which measures have OT in the title". */
function titled(engine: Engine, reading: Reading, filters: Filters): Ranked[] | null {
  if (!reading.wantsMeasures || !asksOfTitles(reading)) return null;
  return foundInTitles(engine, reading, filters).found;
}

/** "4.4", "§ 2.7, s. 8", "what does section 3.2 say": what stands there, in the source's order. */
function sectioned({ knowledge }: Engine, reading: Reading, filters: Filters): Ranked[] | null {
  const asked = reading.asksFact ? [] : sectionsIn(knowledge, reading);
  return knowledge.units.flatMap((unit, row): Ranked[] => {
    const ofPhase = asked.some((id) => isOf(unit, 'phase', id));
    if (!ofPhase && !asked.some((id) => standsIn(unit, id))) return [];
    if (!passes(filters, unit)) return [];
    return [
      { unit, row, score: 1, why: [ofPhase ? 'phase' : unit.category !== null ? 'category' : 'title'] },
    ];
  });
}

/** All that has what is named, in the order of such a list. */
function named(engine: Engine, reading: Reading, filters: Filters): Ranked[] | null {
  if (!asksForAll(engine, reading)) return null;
  const { text, understood, wantsMeasures, wantsResources, wantsCounties, leftOut } = reading;
  const constraints = constraintsOf(understood);
  const onlyResources = wantsOnlyResources(reading);
  const alsoResources = wantsResources && !onlyResources;
  // No measure has an actor: "measures on the follow-up service" are those whose titles name it.
  const ofActor = wantsMeasures && namesOnly(understood, 'actors') && !ACTS.test(text);
  const ofMatter = asksOfMatter(reading);
  const ofTopic = !ofMatter && asksOfTopic(reading);
  const inPhase = asksInPhase(reading);
  // "Which counties work on the transition to an apprenticeship": what they sent in, and not what else is done there.
  const ofCounties = wantsCounties && !ASKS_TWICE.test(text);
  const leavesPhases = leftOut.some((id) => engine.knowledge.phaseById.has(id));
  const onlyMeasures = ofCounties || (wantsMeasures && leavesPhases);
  const isNamed =
    ofMatter || ofActor
      ? namesMatter(engine, reading)
      : ofTopic || inPhase
        ? namesTopic(engine, reading)
        : () => false;
  // "Every alternative route that is mentioned": of a matter without a name the nearest are better than a group alone.
  if (isNamed === null) return null;
  const names = (unit: Unit, row: number) => {
    if (!isNamed(row) || !isWithin(reading, unit)) return false;
    if (inPhase) return unit.role === 'statement' && isIn(unit, understood.phases);
    return unit.kind === 'measure' || !(ofActor || ofTopic);
  };
  const hits = engine.knowledge.units.flatMap((unit, row): Ranked[] => {
    const fits = constraints.length > 0 || unit.kind === 'measure';
    if (onlyResources && !isResource(unit)) return [];
    if (onlyMeasures && unit.kind !== 'measure') return [];
    if (!fits || !passes(filters, unit)) return [];
    if (constraints.every(({ matches }) => matches(unit)))
      return [{ unit, row, score: 1, why: constraints.map(({ leg }) => leg) }];
    return names(unit, row) ? [{ unit, row, score: 1, why: ['concept'] }] : [];
  });
  return inOrder(engine, reading, hits, alsoResources);
}

/** What is there by a place that is named, and what is plainly meant, first; then by its place in such a list; and among equals the nearest. */
function inOrder(engine: Engine, reading: Reading, hits: Ranked[], alsoResources: boolean): Ranked[] {
  const { understood, wantsMeasures } = reading;
  const comesFirst = meantFirst(engine, reading);
  // Of a county named for a place in it, what names the place comes first.
  const isThere = namesAny(reading.places.map(({ name }) => name));
  const precedence = ({ unit }: Ranked) => (isThere(unit.text) ? 0 : comesFirst(unit) ? 1 : 2);
  const { bareHeadings } = engine.knowledge;
  const place = ({ unit, row }: Ranked) =>
    listOrder(unit, bareHeadings.has(row), understood.phases, { wantsMeasures, alsoResources });
  // Among equals the nearest comes first: "what can the follow-up service do for one who has left" gets all that it does.
  const { vector } = engine.weigh(reading.mendedTopic);
  const likeness = byUnitRow(engine, vector === null ? [] : engine.cosines(vector));
  const far = ({ row }: Ranked) => -(likeness[row] as number);
  return hits.sort(
    (a, b) => precedence(a) - precedence(b) || place(a) - place(b) || far(a) - far(b) || a.row - b.row,
  );
}

/** Whether a text names one of the places, as a word of its own: "Os" does not stand in "prosjekt", nor "Re" in "Fireårsløpet". */
export function namesAny(places: readonly string[]): (text: string) => boolean {
  const patterns = places.map(
    (place) => new RegExp(`(?<![\\p{L}\\d])${literally(place)}s?(?![\\p{L}\\d])`, 'iu'),
  );
  return (text) => patterns.some((pattern) => pattern.test(text));
}

/**
 * Tells what comes first in a list: of several phases named the one that is plainly meant ("the end of Vg2: how do we get them ready for
 * Vg3?"), and of all that an actor does, the category that is ("what must the follow-up service itself do for them?").
 */
function meantFirst(engine: Engine, { understood, mendedTopic }: Reading): (unit: Unit) => boolean {
  const { vocabulary } = engine.knowledge;
  const kind = namesOnly(understood, 'actors') ? 'category' : 'phase';
  const among = kind === 'phase' ? understood.phases : vocabulary.categories.map(({ id }) => id);
  const [first] = likeliest(engine, kind, among, mendedTopic, LIKELY_FIRST) ?? [];
  return (unit) => first === undefined || isOf(unit, kind, first);
}

/** Whether all that has what is named is asked for: of a phase, only where the whole question sounds like it. */
function asksForAll(engine: Engine, reading: Reading): boolean {
  const { actors, ...named } = reading.understood;
  if (namesOnly(reading.understood, 'actors')) return asksForList(reading) && asksOfActor(engine, reading);
  // Beside a phase an actor is no constraint, and what it can do there is asked for whatever the whole question sounds like.
  if (!namesOnly({ ...named, actors: [] }, 'phases')) return asksForList(reading);
  if (actors.length > 0 && asksForList(reading)) return true;
  const whole = likelihoodOf(engine, 'phase', reading.understood.phases, reading.mendedTopic);
  // Which phase is meant, one name says by itself; of several only the whole question tells.
  const { length: several } = reading.understood.phases;
  const likelihood = several > 1 ? whole.these : whole.any;
  const asksOfSubject = asksWhatIsSaid(reading.text) && reading.subjects.length > 0;
  const isTalk =
    likelihood >= PLAINLY_WHOLE &&
    !asksOfSubject &&
    (reading.topical.length === 0 || !narrows(engine, reading));
  if (!asksForList(isTalk ? { ...reading, residual: [] } : reading)) return false;
  if (whole.any < LEAST_WHOLE && !asksPlainly(reading, whole.any)) return false;
  // "Cooperation in Vg2: with whom?" asks for one row of the phase.
  return namedRows(engine, reading).length === 0;
}

/** Less likely than this, all that an actor does is not asked for. */
const LEAST_OF_ACTOR = 0.75;

/** Whether the whole question sounds like all that an actor does, or part of it: "what does the school do about those who are away a lot" does not. */
function asksOfActor(engine: Engine, { text, understood, wantsMeasures, mendedTopic }: Reading): boolean {
  const isSaid =
    understood.actors.length > 1 || wantsMeasures || [TASKS, ALL].some((asks) => asks.test(text));
  return isSaid || likelihoodOf(engine, 'actor', understood.actors, mendedTopic).these >= LEAST_OF_ACTOR;
}

/** Whether anything in the phases named names a subject of the question: then less than all of them may be meant. */
function narrows(engine: Engine, { subjects, understood }: Reading): boolean {
  const { units } = engine.knowledge;
  const isInPhase = (row: number) =>
    isIn(units[row] as Unit, understood.phases) && units[row]?.kind !== 'measure';
  const rows = Array.from(units.keys()).filter(isInPhase);
  return subjects.some((subject) => rows.some(namesSubject(engine, subject, true, isInPhase)));
}

/** From this likelihood on one of several phases or categories comes first: less than it takes to leave the others out. */
const LIKELY_FIRST = 0.5;

/**
 * Whether nothing but names is left of a question. A phase, a county or an actor alone asks for its list; a category or
 * a group may just as well be a topic, so there another name or a word of listing is wanted too; and all there is, is given only to
 * who asks for all measures.
 */
function asksForList(reading: Reading): boolean {
  const { understood, measures, wantsMeasures, wantsResources, wantsList, wantsCount } = reading;
  if (ASKS_WHY.test(reading.text)) return false;
  if (leftOf(reading).length > 0 || measures.length > 0) return false;
  const named = constraintsOf(understood).length;
  if (named === 0 && isForOutside(reading.text)) return false;
  // No statement has both: who asks for a phase and a matter, and not for measures, wants what is said of the matter there.
  const isMixed = understood.phases.length > 0 && (!wantsMeasures || wantsResources);
  if (isMixed && understood.categories.length > 0) return false;
  if (named === 0) {
    const leaves = reading.leftOut.length + reading.others.length > 0;
    const asks = wantsMeasures && (wantsList || wantsCount || leaves);
    return asks && (leaves || (!SETS_CONDITION.test(reading.text) && asksForEverything(reading.text)));
  }
  const { phases, counties, actors } = understood;
  const certain = phases.length + counties.length + actors.length + reading.within.length > 0 || named > 1;
  return certain || asksForAny(reading);
}

/**
 * Whether nothing is said but that everything is wanted. Elsewhere words that only frame a question may be dropped; "which measures begin
 * with K", "which municipalities are mentioned in the measures" would be answered with all there is, as if all of it were so.
 */
function asksForEverything(text: string): boolean {
  const known = [...ASKING_WORDS, AIM_WORDS, EVERYTHING_WORDS];
  return readWords(text).every(
    ({ stop, key, folded }) => stop || /^\d+$/.test(folded) || known.some((words) => words.has(key)),
  );
}

/** "Which measures are not tied to a phase", "… in one category only": what is asked of the measures is not read, and all of them are no answer. */
const SETS_CONDITION =
  /(?<!\p{L})(?:(?:ikke|ikkje|not)(?! (?:bare|berre|kun|only|just))|ingen|inga|uten|utan|without|aldri|never)(?!\p{L})|(?<!\p{L})(?:én|éin|one|single|samme|same) (?:kategori|gruppe|fase|category|group|phase)/iu;

/**
 * "Everything that is mentioned about mental health" is more than the measures of that group: what the source says of it elsewhere, too.
 * So it is for who wants the measures and the national resources.
 */
function asksOfMatter(reading: Reading): boolean {
  const { text, understood, leftOut, wantsMeasures, wantsCount, wantsCounties, wantsResources } = reading;
  if (!namesOnly(understood, 'categories') || wantsCount || wantsCounties || leftOut.length > 0) return false;
  if (wantsMeasures) return wantsResources || [TAKES_ALL, BOTH_KINDS].some((asks) => asks.test(text));
  return ALL.test(text);
}

/** "Which measures are about mental health? Include everything." */
const TAKES_ALL =
  /(?<!\p{L})(?:ta med|få med|ha med|include|inkluder\p{L}*) (?:absolutt )?(?:alt|all|everything)(?!\p{L})/iu;

/** "Both as general recommendations and as projects in the counties". */
const BOTH_KINDS =
  /(?<!\p{L})(?:både|both)(?!\p{L}).{2,60}(?<!\p{L})(?:og|and)(?!\p{L}).{2,40}(?:tiltak|prosjekt|measure|project|scheme|fylk|count)/iu;

/** What a county has sent in is called so. */
const MEASURE = /(?<!\p{L})\p{L}*(?:tiltak|measure|prosjekt|project|ordning|scheme|satsing)/iu;

/** "What do the counties do about mental health through all years?": what the phase itself has on the matter is done, too, though it is no measure. */
const asksInPhase = ({ text, understood, wantsMeasures, wantsCount }: Reading) =>
  wantsMeasures &&
  !wantsCount &&
  !MEASURE.test(text) &&
  understood.phases.length > 0 &&
  understood.categories.length > 0 &&
  understood.counties.length === 0;

/** "Which measures are about apprenticeships": those of the group, and those of others that are called so. */
const asksOfTopic = ({ text, understood, wantsMeasures, wantsList, wantsCount, leftOut }: Reading) =>
  wantsMeasures &&
  wantsList &&
  !wantsCount &&
  leftOut.length === 0 &&
  namesOnly(understood, 'categories') &&
  ABOUT.test(text);
const ABOUT =
  /(?<!\p{L})(?:handler om|handlar om|dreier seg om|dreiar seg om|går ut på|gjelder|gjeld|som angår|about|concern(?:s|ing)?|deal(?:s|ing)? with|to do with)(?!\p{L})/iu;

/** Whether the words of the unit at a row hold a concept that the question names. */
function namesTopic(engine: Engine, reading: Reading): (row: number) => boolean {
  const tests = topicalSubjects(engine.knowledge, reading).map((subject) =>
    namesSubject(engine, subject, false, () => true),
  );
  return (row) => tests.some((names) => names(row));
}

/** Whether the unit at a row names what the question does, in its own words, or belongs to the matter that it surely asks for; null where neither can be told. */
function namesMatter(engine: Engine, reading: Reading): ((row: number) => boolean) | null {
  const asked = topicalSubjects(engine.knowledge, reading);
  const tests = asked.map((subject) => namesSubject(engine, subject, true, () => true));
  const { vector } = engine.weigh(reading.mendedTopic);
  const asks = new Set(vector === null ? [] : surelyAsked(engine, vector));
  if (asks.size === 0 && tests.length === 0) return null;
  return (row) => asks.has(row) || tests.some((names) => names(row));
}

/** Whether a question can mean nothing but a list of what it names: it says so, or says next to nothing beside the names. */
function asksPlainly(reading: Reading, whole: number): boolean {
  const isShort = reading.wordsBeside <= FEW_BESIDE && whole >= SHORT_WHOLE;
  const isSaid = asksForAny(reading) || reading.wantsResources || WHAT_IS_THERE.test(reading.text);
  return isSaid || isShort || asksOfSeveral(reading);
}

/** "What can be done in Vg2 and at the final assessment?": no question as a whole sounds like two phases. */
const asksOfSeveral = ({ text, parts, subjects }: Reading) =>
  parts.length > 1 && subjects.length === 0 && DONE_THERE.test(text);
const DONE_THERE =
  /^\W*(?:(?:og |and )?(?:hva|kva|what)(?!\p{L})(?: \p{L}+){0,2} (?:gj[øe]r\p{L}*|gjort|skjer|finnes|finst|fins|gjelder|gjeld|foregår|føregår|do|does|done|happens?|about|there)|(?:hvordan|korleis|how)(?: \p{L}+){0,3} (?:jobb\p{L}*|arbeid\p{L}*|work))(?!\p{L})/iu;

/** "Hva finnes for Vg1?" */
const WHAT_IS_THERE =
  /^\W*(?:(?:hva|kva) (?:finnes|finst|fins|gjelder|gjeld|står)(?: det)?|what (?:is there|exists|applies|is)) (?:for|i|om|in|on) (?:the )?(?:\S+ ){0,2}\S+$/iu;

/** "What is recommended in Vg2" has so few words beside the name, and sounds at least so likely like all of it; "supplementary year too hard" does not. */
const FEW_BESIDE = 4;
const SHORT_WHOLE = 0.5;

/**
 * How likely the whole of a phase must be asked for, whichever phase that is: the name says which. Words that narrow nothing beside it
 * may say something together: "how do we find out who may have a hard time before they begin". From `PLAINLY_WHOLE` on for the very
 * phases that are named more words may stand around their names. Chosen on the development questions.
 */
const LEAST_WHOLE = 0.7;
const PLAINLY_WHOLE = 0.8;

/**
 * The words that keep a question from asking for a list. Who plainly asks for the measures of something named, or for what an actor
 * does in a category, may say more around it: then only what may be a topic of its own counts.
 */
export function leftOf({ understood, residual, topical, wantsMeasures }: Reading): string[] {
  const { actors, categories, counties, phases } = understood;
  const named = categories.length + counties.length + phases.length > 0;
  const plainly = (wantsMeasures && named) || (actors.length > 0 && categories.length > 0);
  return plainly ? topical : residual;
}

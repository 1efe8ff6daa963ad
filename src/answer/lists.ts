/** Answers that are complete lists: of what titles name, of what has all the properties named, or plainly of nothing. */

import { asksForAny, WHO_HAS } from '../search/asking.ts';
import type { Engine } from '../search/engine.ts';
import { leftOf } from '../search/exact-list.ts';
import type { Ranked, Ranking } from '../search/retrieve.ts';
import { byScope } from '../search/scope-list.ts';
import { constraintsOf, hasFilters, isIn, measuresFor, unitsFor } from '../search/structured.ts';
import { asksOfTitles, foundInTitles, namedInTitles, topicalSubjects } from '../search/title-list.ts';
import type { Reading } from '../search/understand.ts';
import type { Filters, Unit } from '../types.ts';
import { type Composition, countyName } from './lines.ts';
import { composeList, composeTitles, listMeasures, ofCountiesIn, subjectNames } from './list-text.ts';
import { composeNearest, offerNearest, worthQuoting } from './nearest-text.ts';
import type { Outcome, Task } from './task.ts';
import { topicOf } from './topic.ts';

/** The most that is shown near a list of what titles name. */
const MOST_BESIDE = 5;

/** A word that names no concept may be found in a title by chance where the question has many. */
const FEW_SUBJECTS = 2;
const FEW_WORDS = 7;

/** Whether a title that names the subjects is about them: "young people" and "school" stand in too many for that. */
function tellsInTitles({ genericConcepts }: Engine, { subjects, text }: Reading): boolean {
  const loose = subjects.some(({ concepts }) => concepts.length === 0);
  if (loose && (subjects.length > FEW_SUBJECTS || text.split(/\s+/).length > FEW_WORDS)) return false;
  return subjects.some(
    ({ concepts }) => concepts.length === 0 || concepts.some((id) => !genericConcepts.has(id)),
  );
}

/** Measures of the scope that is asked for ("at just one school"), by what the source writes in brackets. */
export function scoped({ composition, engine, intents, reading, filters }: Task): Outcome | null {
  if (!reading.wantsMeasures && intents.by !== 'county') return null;
  const { strings, draft, knowledge } = composition;
  const named = byScope(engine, reading, measuresFor(engine.knowledge.units, reading.understood, filters));
  if (named === null) return null;
  const topic = topicOf(composition, ofCountiesIn(reading, named));
  const counted = strings.measures(named.length);
  if (named.length === 0) draft.frame(strings.scopeNone(topicOf(composition, reading)));
  else draft.paragraph(strings.scopeLead(counted, topic) + draft.marks(named));
  listMeasures(composition, named, reading.understood.phases, intents.by === 'county');
  draft.frame(strings.scopeNote(knowledge.units.filter(({ scope }) => scope !== null).length));
  return { answered: true, complete: true, total: named.length, units: named };
}

/** Measures whose titles name what the question is about: complete, and then what is near without saying so. */
export function titles({ composition, engine, intents, reading, ranking, filters }: Task): Outcome | null {
  const byCounty = intents.by === 'county' || WHO_HAS.test(reading.text);
  const aboutTitles = asksOfTitles(reading);
  // A title that was named together with a county asks what that county has of the kind.
  const inCounty = reading.measures.length > 0 && reading.understood.counties.length > 0;
  if (!reading.wantsMeasures && !byCounty && !aboutTitles && !inCounty) return null;
  if (ranking.complete && !aboutTitles) return null;
  const { strings, draft, knowledge } = composition;
  const { asked, found } = aboutTitles
    ? foundInTitles(engine, reading, filters)
    : { asked: reading, found: null };
  if (!aboutTitles && !tellsInTitles(engine, asked)) return null;
  const titled = aboutTitles ? found : namedInTitles(engine, asked, filters);
  if (titled === null || titled.length === 0) {
    return byCounty || aboutTitles ? titledNone(composition, asked, ranking) : null;
  }
  const units = titled.map(({ unit }) => unit);
  composeTitles(composition, asked, units, byCounty);
  const near = worthQuoting(knowledge, ranking.hits).filter((unit) => !units.includes(unit));
  const inPlace = near.filter(({ county }) => county === null || reading.understood.counties.length === 0);
  const beside = inPlace.slice(0, MOST_BESIDE);
  if (beside.length > 0) {
    draft.frame(strings.titleOthers);
    composeNearest(composition, beside);
  }
  return { answered: true, complete: true, total: units.length, units: [...units, ...beside] };
}

/** No title names it: that is an answer, and what the source says of it elsewhere is the next best. */
function titledNone(composition: Composition, reading: Reading, ranking: Ranking): Outcome | null {
  const { strings, draft, knowledge } = composition;
  const known = reading.subjects.length > 0 && reading.subjects.every(({ concepts }) => concepts.length > 0);
  if (!known || !ranking.relevant) return null;
  draft.frame(strings.titleNone(subjectNames(composition, reading), topicOf(composition, reading)));
  const near = worthQuoting(knowledge, ranking.hits);
  draft.frame(strings.titleOthers);
  composeNearest(composition, near);
  return { answered: true, complete: true, total: 0, units: near };
}

/** Asks for more than measures. */
const WANTS_BOTH =
  /\b(?:alt|everything|både|both|aktør\w*|actors?|punkt\w*|statements?|whole picture|hele bildet|heile biletet)\b/i;

/** Asks what share of the measures something has. */
const ASKS_SHARE =
  /(?<!\p{L})(?:andel\p{L}*|prosent|del|share|percent\p{L}*|proportion) (?:av|of) (?:alle |all )?(?:de |dei |the )?(?:tiltak|measures)/iu;

/** All that has the properties named, or plainly that nothing has. */
export function list({ composition, engine, intents, reading, ranking, filters }: Task): Outcome | null {
  if (ranking.complete) {
    const { phases, counties, actors } = reading.understood;
    // No measure has an actor: "har Nordland noe om OT?" asks of titles.
    const ofActor =
      actors.length > 0 && counties.length > 0 ? titledInstead(composition, engine, reading, filters) : null;
    if (ofActor !== null) return ofActor;
    const all = ranking.hits.map(({ unit }) => unit);
    const measures = all.filter(({ kind }) => kind === 'measure');
    // Chapter 3 has statements on a category, too: who asks for measures is told of them, but not given them as such.
    const onlyMeasures =
      reading.wantsMeasures &&
      !WANTS_BOTH.test(reading.text) &&
      phases.length + actors.length === 0 &&
      measures.length > 0;
    const units = onlyMeasures ? measures : all;
    if (ASKS_SHARE.test(reading.text) && units.every(({ kind }) => kind === 'measure')) {
      const all = engine.knowledge.units.filter(({ kind }) => kind === 'measure');
      composition.draft.frame(composition.strings.shareOf(units.length, all.length));
    }
    composeList(composition, reading, inSourceOrder(engine, units), intents.by);
    const statements = all.filter((unit) => !units.includes(unit));
    if (statements.length > 0) tellOfStatements(composition, statements);
    return { answered: true, complete: true, total: units.length, units };
  }
  // A phase may be named and yet not all of it be asked for.
  const meant = unitsFor(engine.knowledge.units, reading.understood, filters);
  const isNone = namesOnly(reading) && meant.every((unit) => isIn(unit, reading.leftOut));
  if (!isNone) return null;
  return (
    titledInstead(composition, engine, reading, filters) ??
    none(composition, engine, reading, ranking, hasFilters(filters))
  );
}

/** Of no measure in the group that is named, but of one whose title names the same: it stands in another group. */
function titledInstead(
  composition: Composition,
  engine: Engine,
  reading: Reading,
  filters: Filters,
): Outcome | null {
  const asked = {
    ...reading,
    subjects: topicalSubjects(engine.knowledge, reading),
    understood: { ...reading.understood, categories: [], groups: [], actors: [] },
  };
  const units = (namedInTitles(engine, asked, filters) ?? []).map(({ unit }) => unit);
  if (units.length === 0) return null;
  composeTitles(composition, asked, units, false);
  return { answered: true, complete: true, total: units.length, units };
}

/** The ranking puts headings behind what stands under them; to be read, they stand above it. */
function inSourceOrder({ knowledge: { rowById } }: Engine, units: readonly Unit[]): Unit[] {
  const row = ({ id }: Unit) => rowById.get(id) ?? 0;
  return [...units].sort((a, b) => row(a) - row(b));
}

/** Says how many statements there are beside the measures, and where. */
function tellOfStatements({ strings, draft }: Composition, statements: readonly Unit[]): void {
  const counted = statements.filter(({ role }) => role !== 'heading');
  draft.paragraph(strings.alsoStatements(strings.statements(counted.length)) + draft.marks(statements));
}

/** Whether the question is nothing but names of phases, counties, categories or actors, and so asks for a list. */
function namesOnly(reading: Reading): boolean {
  const { understood, measures } = reading;
  const placed = understood.phases.length > 0 || understood.counties.length > 0;
  return (
    leftOf(reading).length === 0 &&
    measures.length === 0 &&
    constraintsOf(understood).length > 0 &&
    (placed || asksForAny(reading))
  );
}

/** Nothing has all that was named; what shares the topic comes before what shares the place. */
function none(
  composition: Composition,
  { knowledge }: Engine,
  reading: Reading,
  ranking: Ranking,
  filtered: boolean,
): Outcome {
  const { strings, draft } = composition;
  const { counties } = reading.understood;
  const lead = strings.noneLead(topicOf(composition, reading), filtered);
  const topic = topicOf(composition, { ...reading, understood: { ...reading.understood, counties: [] } });
  if (topic === '' || filtered || counties.length === 0) draft.frame(lead);
  // The county's own measures are the evidence that none of them is what was asked for.
  else {
    const isOne = counties.length === 1;
    // What is said of several at once has no citation that is of all of them.
    if (!isOne) draft.frame(lead);
    for (const code of counties) {
      const own = knowledge.units.filter(({ kind, county }) => kind === 'measure' && county === code);
      const none = strings.countyNone(countyName(knowledge, code), strings.measures(own.length), topic);
      const said = isOne ? `${lead.replace(/\.$/, ':')} ${none}` : none;
      draft.paragraph(said + draft.marks(own));
    }
  }
  if (ranking.hits.length > 0) draft.frame(strings.nearestAfterNone);
  const topical = constraintsOf(reading.understood).filter(({ leg }) => leg !== 'county');
  const onTopic = ({ unit }: Ranked) => topical.every(({ matches }) => matches(unit));
  const ordered = [...ranking.hits.filter(onTopic), ...ranking.hits.filter((hit) => !onTopic(hit))];
  offerNearest(composition, ordered);
  return { answered: true, complete: true, total: 0, units: [] };
}

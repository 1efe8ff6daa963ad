/** Chooses the shape of answer that fits a question: a refusal, a look-up, a list, a count, a comparison, or what answers best. */

import type { Engine } from '../search/engine.ts';
import { leftOf } from '../search/exact-list.ts';
import type { Knowledge } from '../search/knowledge.ts';
import { type Ranked, type Ranking, retrieve } from '../search/retrieve.ts';
import { constraintsOf, hasFilters, passes } from '../search/structured.ts';
import { namedInTitles } from '../search/title-list.ts';
import { asksForAny, type Reading, WHO_HAS } from '../search/understand.ts';
import type { Filters, Unit } from '../types.ts';
import { composeTemplate } from './about-template.ts';
import { composeComparison } from './compare.ts';
import type { InContext } from './converse.ts';
import { composeCounts, composeExtreme, composeOverview } from './counts.ts';
import { lackingFor } from './lacking.ts';
import { type Composition, countyName } from './lines.ts';
import { composeCounty, composeList, composeTitles, listMeasures, subjectNames } from './list.ts';
import { composeLookup } from './lookup.ts';
import { namedPersonIn } from './named-person.ts';
import { ALL_SHARE, COUNTY_SHARE, composeNearest, offerNearest, worthQuoting } from './nearest.ts';
import { isSmallTalk } from './references.ts';
import { composeSource } from './source-answer.ts';
import { steers } from './steering.ts';
import { composePreface, composeTerms, termsAskedFor, termWithin } from './terms.ts';
import { topicOf } from './topic.ts';

/** What an answer came to. */
export interface Outcome {
  answered: boolean;
  complete: boolean;
  total: number;
  /** The units that the answer shows. */
  units: Unit[];
  /** It was about a person: nothing of the question is to be repeated. */
  private?: true;
}

/** What every kind of answer is written from. */
interface Task extends InContext {
  composition: Composition;
  engine: Engine;
  filters: Filters;
  ranking: Ranking;
}

/** The most measures of other counties that are offered beside a county that has none. */
const MOST_ELSEWHERE = 3;
/** The most measures that one answer looks up; more are listed. */
const MOST_LOOKED_UP = 3;
/** The most that is shown near a list of what titles name. */
const MOST_BESIDE = 5;

const DECLINED: Outcome = { answered: false, complete: false, total: 0, units: [] };

/** Writes the answer into the composition's draft. */
export function write(
  composition: Composition,
  engine: Engine,
  context: InContext,
  filters: Filters,
): Outcome {
  const { reading } = context;
  const ranking = retrieve(engine, reading, filters);
  const task: Task = { ...context, composition, engine, filters, ranking };
  return (
    refuse(task) ??
    aboutSource(task) ??
    template(task) ??
    lacking(task) ??
    comparison(task) ??
    counts(task) ??
    terms(task) ??
    lookup(task) ??
    titles(task) ??
    list(task) ??
    nearest(task)
  );
}

/** Nothing to answer: a greeting, an order, or one person's case. */
function refuse({ composition, engine, reading, ranking, filters }: Task): Outcome | null {
  const { strings, draft } = composition;
  if (isSmallTalk(reading.text)) {
    draft.frame(strings.smallTalk);
    return DECLINED;
  }
  if (steers(reading.text)) return decline(composition, ranking, strings.declined);
  const person = namedPersonIn(engine, reading);
  if (person === null) return null;
  const nameless = { ...reading, ...withoutName(reading, person) };
  const general = retrieve(engine, nameless, filters);
  return { ...decline(composition, general, strings.namedPerson, strings.generally), private: true };
}

/** What is looked for when the one it is about has no name. */
function withoutName({ topic, mendedTopic }: Reading, name: string): Pick<Reading, 'topic' | 'mendedTopic'> {
  const words = new Set(name.toLowerCase().split(' '));
  const nameless = (text: string) =>
    text
      .split(' ')
      .filter((word) => !words.has(word.toLowerCase()))
      .join(' ');
  return { topic: nameless(topic), mendedTopic: nameless(topic === mendedTopic ? topic : mendedTopic) };
}

function aboutSource({ composition, intents, reading }: Task): Outcome | null {
  if (intents.source === null) return null;
  const units = composeSource(composition, intents.source, reading);
  return { answered: true, complete: true, total: units.length, units };
}

function template({ composition, intents, reading }: Task): Outcome | null {
  if (!intents.template || reading.measures.length > 0 || constraintsOf(reading.understood).length > 0)
    return null;
  // Who asks what to write about costs, or goals, asks for that part of the template.
  const others = reading.subjects.filter(
    ({ text, concepts }) => !TEMPLATE_WORDS.test(text) && concepts.length > 0,
  );
  if (others.length > 0) return null;
  const units = composeTemplate(composition);
  return { answered: true, complete: true, total: units.length, units };
}

const TEMPLATE_WORDS =
  /^(mal\w*|template\w*|skjema\w*|form\w*|tiltak\w*|measure\w*|beskriv\w*|skildr\w*|descri\w*|innehold\w*|innehald\w*|contain\w*|information|informasjon\w*|punkt\w*|items?|section\w*|kapittel|kap|chapter|vedlegg\w*|appendix|questions?|spørsmål\w*|fylle?\w*|fill\w*|meld\w*|krav\w*|require\w*|dokument\w*|document\w*|include\w*|ask\w*|innsend\w*|submi\w*|rapport\w*|report\w*|struktur\w*|structure\w*|krev\w*)( \w+)*$/i;

function lacking({ composition, reading, ranking }: Task): Outcome | null {
  const kind = lackingFor(reading.text);
  if (!kind) return null;
  const named = measuresNamed(composition, reading);
  if (named.length === 0 || named.length > MOST_LOOKED_UP) {
    return decline(composition, ranking, composition.strings.lacking[kind]);
  }
  // What it does say of the measure, and whom it says to ask, is the best there is.
  composition.draft.frame(composition.strings.lacking[kind]);
  lookUp(composition, named);
  return DECLINED;
}

/** Two counties or more set beside each other; of phases or categories, how many measures each has. */
function comparison({ composition, engine, intents, reading, filters }: Task): Outcome | null {
  const { counties, categories, groups, phases } = reading.understood;
  const between = intents.compares || intents.differs || intents.extreme !== null;
  if (!between) return null;
  const units = measuresFor(engine, reading, filters);
  if (counties.length > 1 && (intents.each || intents.by === null || intents.by === 'county')) {
    composeComparison(composition, counties, units);
    return { answered: true, complete: true, total: units.length, units };
  }
  const by =
    phases.length > 1 ? 'phase' : groups.length > 1 ? 'group' : categories.length > 1 ? 'category' : null;
  if (by === null || intents.differs || !(reading.wantsMeasures || reading.wantsCount)) return null;
  composeCounts(composition, by, units, new Set([...phases, ...groups, ...categories]));
  return { answered: true, complete: true, total: units.length, units };
}

/** Which has most, how many each has, how many counties have any, and which phases, categories and counties there are. */
function counts({ composition, engine, intents, reading, filters }: Task): Outcome | null {
  const { by, extreme, each } = intents;
  const asksHowMany = by === 'county' && reading.wantsCount;
  if (by === null || (reading.measures.length > 0 && !asksHowMany)) return null;
  const { strings, draft } = composition;
  const named = constraintsOf(reading.understood).length > 0 || reading.subjects.length > 0;
  const asksForCounts = extreme !== null || each;
  if (by !== 'actor' && asksForCounts) {
    const units = subjectMeasures(engine, reading, filters);
    if (units.length === 0) return null;
    const topic = topicWithSubjects(composition, reading);
    if (extreme !== null) composeExtreme(composition, by, extreme, units, topic);
    else composeCounts(composition, by, units);
    return { answered: true, complete: true, total: units.length, units };
  }
  if (!named && !reading.wantsMeasures) {
    const units = composeOverview(composition, by);
    return { answered: true, complete: true, total: units.length, units };
  }
  if (by !== 'county' || !reading.wantsCount || reading.understood.counties.length > 0) return null;
  const units = subjectMeasures(engine, reading, filters);
  if (units.length === 0) return null;
  const codes = new Set(units.map(({ county }) => county));
  draft.paragraph(
    strings.countiesWith(codes.size, topicWithSubjects(composition, reading)) + draft.marks(units),
  );
  listMeasures(composition, units, reading.understood.phases, true);
  return { answered: true, complete: true, total: units.length, units };
}

/** All measures with the properties named, within the filters. */
function measuresFor({ knowledge }: Engine, { understood }: Reading, filters: Filters): Unit[] {
  const constraints = constraintsOf(understood);
  return knowledge.units.filter(
    (unit) =>
      unit.kind === 'measure' && passes(filters, unit) && constraints.every(({ matches }) => matches(unit)),
  );
}

/** The same, and about the subjects by their titles where the question has any. */
function subjectMeasures(engine: Engine, reading: Reading, filters: Filters): Unit[] {
  if (reading.subjects.length === 0) return measuresFor(engine, reading, filters);
  return (namedInTitles(engine, reading, filters) ?? []).map(({ unit }) => unit);
}

/** What the question is about, names and subjects together, in words that fit after "measures". */
function topicWithSubjects(composition: Composition, reading: Reading): string {
  return topicOf(composition, reading, subjectNames(composition, reading));
}

function terms({ composition, engine, intents, reading, ranking }: Task): Outcome | null {
  const asked = termsAskedFor(engine, reading, intents);
  if (asked.length === 0) return null;
  const units = composeTerms(composition, engine, asked, intents.differs);
  const named = measuresNamed(composition, reading);
  if (named.length > 0 && named.length <= MOST_LOOKED_UP && !intents.differs && !intents.explains) {
    lookUp(composition, named);
  }
  const shown = [...new Set([...units, ...named])];
  // A word that the source does not use is explained all the same, and what is near it is offered.
  if (shown.length === 0 && ranking.relevance === 'answer') {
    const near = worthQuoting(composition.knowledge, ranking.hits);
    composition.draft.frame(composition.strings.nearestLead);
    composeNearest(composition, near);
    shown.push(...near);
  }
  return { answered: true, complete: false, total: shown.length, units: shown };
}

function measuresNamed({ knowledge }: Composition, reading: Reading): Unit[] {
  return reading.measures.flatMap((id) => knowledge.unitById.get(id) ?? []);
}

/** A measure, or a statement that was pointed at: all that is known of it. */
function lookup({ composition, engine, reading, ranking, filters }: Task): Outcome | null {
  const named = measuresNamed(composition, reading);
  const whoHas = WHO_HAS.test(reading.text);
  if (named.length === 0 || named.length > MOST_LOOKED_UP || (reading.wantsList && !whoHas)) return null;
  // "Who has a summer school" names one measure by its title and means them all.
  const titled = whoHas ? (namedInTitles(engine, reading, filters) ?? []) : [];
  if (titled.length > named.length) return null;
  lookUp(composition, named);
  const others = worthQuoting(composition.knowledge, ranking.hits).filter((unit) => !named.includes(unit));
  if (others.length > 0) {
    composition.draft.frame(composition.strings.lookupOthers);
    composeNearest(composition, others);
  }
  return { answered: true, complete: false, total: named.length, units: [...named, ...others] };
}

function lookUp(composition: Composition, named: readonly Unit[]): void {
  for (const unit of named) composeLookup(composition, unit);
}

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

/** Measures whose titles name what the question is about: complete, and then what is near without saying so. */
function titles({ composition, engine, intents, reading, ranking, filters }: Task): Outcome | null {
  const byCounty = intents.by === 'county' || WHO_HAS.test(reading.text);
  const aboutTitles =
    reading.subjects.some(({ text }) => TITLE_WORDS.test(text)) || CALLED.test(reading.text);
  if (!reading.wantsMeasures && !byCounty && !aboutTitles) return null;
  if (ranking.complete) return null;
  const { strings, draft, knowledge } = composition;
  const asked = inTitles(knowledge, reading);
  if (!aboutTitles && !tellsInTitles(engine, asked)) return null;
  const titled = namedInTitles(engine, asked, filters, !aboutTitles);
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

/** Words for a title itself: "which measures have OT in the title", "kva tiltak har karriere i namnet". */
const TITLE_WORDS =
  /^(titt?el\w*|titlar\w*|titler|titlene|overskrift\w*|navn\w*|namn\w*|titles?|names?|headings?|ordet|ordene|orda|words?|nevner|nemner|nevnt|nemnt|nemnd|mentions?|mentioned|heter|heiter|called|named)$/i;

/** "Er det et tiltak som heter noe med karriere": asks of titles, too. */
const CALLED =
  /\b(?:tiltak\w*|measures?|noe|noko|something|anything)\b.{0,15}\b(?:som heter|som heiter|called|named|med navnet|med namnet)\b/i;

/** A question about titles, with an actor or a category as the word that is looked for in them; any other question as it is. */
function inTitles({ vocabulary }: Knowledge, reading: Reading): Reading {
  const subjects = reading.subjects.filter(({ text }) => !TITLE_WORDS.test(text));
  if (subjects.length === reading.subjects.length) return reading;
  const known = new Set(subjects.flatMap(({ concepts }) => concepts));
  const named = vocabulary.concepts.filter(
    ({ id, generic }) => !generic && reading.concepts.includes(id) && !known.has(id),
  );
  const words = named.map(({ id, pref }) => ({
    text: pref[reading.language],
    meant: pref.nb,
    concepts: [id],
  }));
  const understood = { ...reading.understood, categories: [], groups: [], actors: [] };
  return { ...reading, subjects: subjects.length > 0 ? subjects : words, understood };
}

/** No title names it: that is an answer, and what the source says of it elsewhere is the next best. */
function titledNone(composition: Composition, reading: Reading, ranking: Ranking): Outcome | null {
  const { strings, draft, knowledge } = composition;
  const known = reading.subjects.length > 0 && reading.subjects.every(({ concepts }) => concepts.length > 0);
  if (!known || ranking.relevance !== 'answer') return null;
  draft.frame(strings.titleNone(subjectNames(composition, reading), topicOf(composition, reading)));
  const near = worthQuoting(knowledge, ranking.hits);
  draft.frame(strings.titleOthers);
  composeNearest(composition, near);
  return { answered: true, complete: true, total: 0, units: near };
}

/** Asks for more than measures. */
const WANTS_BOTH =
  /\b(?:alt|everything|både|both|aktør\w*|actors?|punkt\w*|statements?|whole picture|hele bildet|heile biletet)\b/i;

/** All that has the properties named, or plainly that nothing has. */
function list({ composition, engine, intents, reading, ranking, filters }: Task): Outcome | null {
  if (ranking.complete) {
    const all = ranking.hits.map(({ unit }) => unit);
    const { phases, actors } = reading.understood;
    const measures = all.filter(({ kind }) => kind === 'measure');
    // Chapter 3 has statements on a category, too: who asks for measures is told of them, but not given them as such.
    const onlyMeasures =
      reading.wantsMeasures &&
      !WANTS_BOTH.test(reading.text) &&
      phases.length + actors.length === 0 &&
      measures.length > 0;
    const units = onlyMeasures ? measures : all;
    composeList(composition, reading, units, intents.by);
    const statements = all.filter((unit) => !units.includes(unit));
    if (statements.length > 0) tellOfStatements(composition, statements);
    return { answered: true, complete: true, total: units.length, units };
  }
  return namesOnly(reading) ? none(composition, engine, reading, ranking, hasFilters(filters)) : null;
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
    for (const [i, code] of counties.entries()) {
      const own = knowledge.units.filter(({ kind, county }) => kind === 'measure' && county === code);
      const none = strings.countyNone(countyName(knowledge, code), strings.measures(own.length), topic);
      draft.paragraph((i === 0 ? `${lead.replace(/\.$/, ':')} ${none}` : none) + draft.marks(own));
    }
  }
  if (ranking.hits.length > 0) draft.frame(strings.nearestAfterNone);
  const topical = constraintsOf(reading.understood).filter(({ leg }) => leg !== 'county');
  const onTopic = ({ unit }: Ranked) => topical.every(({ matches }) => matches(unit));
  const ordered = [...ranking.hits.filter(onTopic), ...ranking.hits.filter((hit) => !onTopic(hit))];
  offerNearest(composition, ordered);
  return { answered: true, complete: true, total: 0, units: [] };
}

/** What answers best, or a refusal where nothing is near enough. */
function nearest(task: Task): Outcome {
  const { composition, reading, ranking, all } = task;
  const { strings, draft, knowledge } = composition;
  if (ranking.relevance !== 'answer' || ranking.hits.length === 0) {
    return decline(composition, ranking, strings.declined);
  }
  if (reading.understood.counties.length > 0) return inCounty(composition, reading, ranking);
  const term = termWithin(task.engine, reading);
  if (term) composePreface(composition, term);
  const quoted = worthQuoting(knowledge, ranking.hits, ...(all ? ALL_SHARE : []));
  draft.frame(strings.nearestLead);
  composeNearest(composition, quoted);
  return { answered: true, complete: false, total: quoted.length, units: quoted };
}

/** A topic within a county: its measures that are about it, what is said of it in general, and all the county has. */
function inCounty(composition: Composition, reading: Reading, ranking: Ranking): Outcome {
  const { strings, draft, knowledge } = composition;
  const { counties } = reading.understood;
  const names = strings.and(counties.map((code) => countyName(knowledge, code)));
  const ofCounty = ({ unit }: Ranked) => unit.county !== null && counties.includes(unit.county);
  const measures = worthQuoting(knowledge, ranking.topical.filter(ofCounty), COUNTY_SHARE);
  const general = worthQuoting(
    knowledge,
    ranking.topical.filter(({ unit }) => unit.county === null),
  );
  const rest = knowledge.units.filter(
    (unit) => unit.kind === 'measure' && unit.county !== null && counties.includes(unit.county),
  );
  if (measures.length > 0) draft.frame(strings.nearestLead);
  else draft.paragraph(strings.countyNothingOn(names) + draft.marks(rest));
  composeNearest(composition, measures);
  if (general.length > 0) {
    draft.frame(strings.generalLead);
    composeNearest(composition, general);
  }
  const elsewhere = measures.length === 0 ? measuresElsewhere(composition, ranking, counties) : [];
  if (elsewhere.length > 0) {
    draft.frame(strings.elsewhereLead);
    composeNearest(composition, elsewhere);
  }
  if (measures.length === 0) {
    draft.frame(strings.countyAll(names));
    for (const code of counties) composeCounty(composition, code, rest);
  }
  const shown = [...measures, ...general, ...elsewhere, ...(measures.length === 0 ? rest : [])];
  return { answered: true, complete: false, total: shown.length, units: shown };
}

/** What other counties submitted that is about the topic, where the county asked for has nothing on it. */
function measuresElsewhere(
  { knowledge }: Composition,
  { topical }: Ranking,
  counties: readonly string[],
): Unit[] {
  return worthQuoting(knowledge, topical)
    .filter(({ county }) => county !== null && !counties.includes(county))
    .slice(0, MOST_ELSEWHERE);
}

function decline(composition: Composition, ranking: Ranking, reason: string, lead?: string): Outcome {
  const { strings, draft } = composition;
  draft.frame(reason);
  if (ranking.hits.length > 0) {
    draft.frame(lead ?? strings.declinedNearest);
    offerNearest(composition, ranking.hits);
  }
  return DECLINED;
}

/** Answers that are lists: all that has the phases, counties, categories and actors of the question, counted and grouped. */

import { isResource } from '../search/structured.ts';
import type { Reading } from '../search/understand.ts';
import type { PhaseLink, Unit } from '../types.ts';
import type { Intents } from './intents.ts';
import {
  because,
  type Composition,
  countyName,
  headed,
  listUnderHeadings,
  measureLine,
  quoted,
} from './lines.ts';
import { topicOf } from './topic.ts';

/** Writes the list of `units`, which are complete and in the source's order. */
export function composeList(
  composition: Composition,
  reading: Reading,
  units: readonly Unit[],
  by: Intents['by'],
): void {
  const leftOut = [reading.leftOut, reading.others];
  const { phases, counties, categories, groups, actors } = reading.understood;
  // Of a county or a phase with something left out it is not said what it has in all.
  const only = (...others: readonly (readonly unknown[])[]) => others.every((named) => named.length === 0);
  if (phases.length > 0 && only(counties, categories, groups, ...leftOut)) {
    for (const id of phases) composePhase(composition, id, units);
  } else if (counties.length > 0 && only(phases, categories, groups, ...leftOut)) {
    if (counties.length > 1) composeSum(composition, counties, units);
    for (const code of counties) composeCounty(composition, code, units);
  } else {
    composeByTopic(composition, reading, units, by === 'county' && counties.length === 0);
  }
  // Beside a phase or a county an actor narrows nothing: the source does not say who does what there.
  if (actors.length > 0 && phases.length + counties.length > 0) {
    composition.draft.frame(composition.strings.actorsByCategoryOnly);
  }
}

/** Section and page or pages of units that stand together: "§ 2.7, s. 8–9". */
function whereAll({ strings }: Composition, units: readonly Unit[]): string {
  const pages = units.map((unit) => unit.page);
  return strings.where(units[0]?.section ?? '', Math.min(...pages), Math.max(...pages));
}

/** Headings lead to what is counted, and are not counted themselves. */
const countOf = (units: readonly Unit[]) => units.filter(({ role }) => role !== 'heading').length;

/** How many statements, measures and resources there are: "12 punkter", "5 tiltak". */
export function whatOf({ strings }: Composition, units: readonly Unit[]): string {
  const count = (some: (unit: Unit) => boolean, text: (count: number) => string) => {
    const number = countOf(units.filter(some));
    return number > 0 ? [text(number)] : [];
  };
  return strings.and([
    ...count((unit) => unit.kind === 'passage' && !isResource(unit), strings.statements),
    ...count(({ kind }) => kind === 'measure', strings.measures),
    ...count(isResource, strings.resources),
  ]);
}

function composePhase(composition: Composition, id: string, all: readonly Unit[]): void {
  const { strings, draft, knowledge } = composition;
  const linkOf = (unit: Unit): PhaseLink | undefined => unit.phases.find((link) => link.id === id);
  const units = all.filter(linkOf);
  const passages = units.filter((unit) => unit.kind === 'passage' && !isResource(unit));
  const measures = units.filter((unit) => unit.kind === 'measure');
  const explicit = measures.filter((unit) => linkOf(unit)?.basis === 'explicit');
  const derived = measures.filter((unit) => linkOf(unit)?.basis === 'derived');
  const resources = units.filter(isResource);
  const name = knowledge.phaseById.get(id)?.name[composition.language] ?? id;
  const stated = [...passages, ...resources];
  // Measures alone stand elsewhere, and the phase where it always does.
  const section = knowledge.units.filter((unit) => unit.section === id);
  const where = whereAll(composition, stated.length > 0 ? stated : section);
  const lead = strings.phaseLead(name, whatOf(composition, units), where);
  draft.paragraph(lead + draft.marks([...passages, ...explicit, ...derived, ...resources]));

  listUnderHeadings(composition, passages);
  if (explicit.length > 0) draft.heading(3, strings.explicitHeading(explicit.length));
  for (const unit of explicit) draft.item(measureLine(composition, unit));
  if (derived.length > 0) draft.heading(3, strings.derivedHeading(derived.length));
  for (const unit of derived) draft.item(measureLine(composition, unit) + because(composition, linkOf(unit)));
  if (resources.length > 0) draft.heading(3, strings.resourcesHeading(countOf(resources)));
  listUnderHeadings(composition, resources);
}

/** How many measures several counties have together: of a part of the country nobody wants to add them up. */
function composeSum(
  { strings, draft }: Composition,
  counties: readonly string[],
  all: readonly Unit[],
): void {
  // In the order in which they are listed below, or the numbers of the citations would be.
  const measures = counties.flatMap((code) => {
    const byCategory = Map.groupBy(submittedBy(code, all), (unit) => unit.category);
    return [...byCategory].flatMap(([, units]) => units);
  });
  draft.paragraph(strings.sumLead(strings.measures(measures.length)) + draft.marks(measures));
}

const submittedBy = (code: string, all: readonly Unit[]) =>
  all.filter((unit) => unit.county === code && unit.kind === 'measure');

/** All that one county submitted, by category and group. */
export function composeCounty(composition: Composition, code: string, all: readonly Unit[]): void {
  const { strings, draft, knowledge } = composition;
  const measures = submittedBy(code, all);
  const lead = strings.countyLead(countyName(knowledge, code), strings.measures(measures.length));
  draft.paragraph(lead + draft.marks(measures));
  for (const [category, units] of Map.groupBy(measures, (unit) => unit.category)) {
    draft.frame(`**§ ${category} ${knowledge.categoryById.get(category ?? '')?.name ?? ''}**`);
    for (const unit of units) {
      const group = unit.group === null ? undefined : knowledge.groupById.get(unit.group)?.group.name;
      draft.item(headed(group, quoted(composition, unit)));
    }
  }
}

/** Measures whose titles name what the question is about, with the words it was asked in. */
export function composeTitles(
  composition: Composition,
  reading: Reading,
  measures: readonly Unit[],
  byCounty: boolean,
): void {
  const { strings, draft } = composition;
  const subjects = subjectNames(composition, reading);
  const topic = topicOf(composition, ofCountiesIn(reading, measures));
  draft.paragraph(
    strings.titleLead(strings.measures(measures.length), subjects, topic) + draft.marks(measures),
  );
  listMeasures(composition, measures, reading.understood.phases, byCounty);
}

/** The reading with only those of its counties that `units` are from: a lead must not name the others. */
export function ofCountiesIn(reading: Reading, units: readonly Unit[]): Reading {
  const { understood } = reading;
  const counties = understood.counties.filter((code) => units.some(({ county }) => county === code));
  return { ...reading, understood: { ...understood, counties } };
}

/** More counties than these are not named one by one where they have nothing. */
const MOST_WITHOUT = 3;

/** Of several counties that were asked for, says which have nothing of the kind. */
function namesWithout(composition: Composition, reading: Reading, measures: readonly Unit[]): void {
  const { knowledge, strings, draft } = composition;
  const { understood } = reading;
  const without = understood.counties.filter((code) => !measures.some(({ county }) => county === code));
  const topic = topicOf(composition, { ...reading, understood: { ...understood, counties: [] } });
  if (topic === '' || without.length > MOST_WITHOUT) return;
  for (const code of without) {
    const own = knowledge.units.filter(({ kind, county }) => kind === 'measure' && county === code);
    const none = strings.countyNone(countyName(knowledge, code), strings.measures(own.length), topic);
    draft.paragraph(none + draft.marks(own));
  }
}

/**
 * What the subjects of a question are called in the vocabulary, in the answer's language: a question's own words are not
 * ours to quote. None where one of them has no name there.
 */
export function subjectNames({ knowledge, language }: Composition, { subjects }: Reading): string[] {
  const { concepts } = knowledge.vocabulary;
  const names = subjects.map(
    (subject) => concepts.find(({ id }) => id === subject.concepts[0])?.pref[language],
  );
  const known = names.flatMap((name) => name ?? []);
  return known.length === subjects.length ? [...new Set(known)] : [];
}

/** Measures under their groups, or in the order of the counties where it is counties that are asked for. */
export function listMeasures(
  composition: Composition,
  measures: readonly Unit[],
  phases: readonly string[],
  byCounty: boolean,
): void {
  const { draft, knowledge } = composition;
  const item = (unit: Unit) => {
    const link = unit.phases.find(({ id }) => phases.includes(id));
    draft.item(measureLine(composition, unit) + because(composition, link));
  };
  if (byCounty) {
    for (const { code } of knowledge.vocabulary.counties) {
      for (const unit of measures) if (unit.county === code) item(unit);
    }
    return;
  }
  for (const [group, inGroup] of Map.groupBy(measures, (unit) => unit.group)) {
    const { group: named, category } = knowledge.groupById.get(group ?? '') ?? {};
    draft.frame(`**§ ${category?.id ?? ''} ${named?.name ?? ''}**`);
    for (const unit of inGroup) item(unit);
  }
}

/** A list by category, group, actor, or several properties at once. */
function composeByTopic(
  composition: Composition,
  reading: Reading,
  units: readonly Unit[],
  byCounty: boolean,
): void {
  const { strings, draft, knowledge } = composition;
  const measures = units.filter((unit) => unit.kind === 'measure');
  const passages = units.filter((unit) => unit.kind === 'passage');
  const counts = [
    measures.length > 0 ? strings.measures(measures.length) : '',
    countOf(passages) > 0 ? strings.statements(countOf(passages)) : '',
  ];
  const what = strings.and(counts.filter(Boolean));
  const topic = topicOf(composition, ofCountiesIn(reading, units));
  const lead = topic === '' ? strings.everythingLead(what) : strings.topicLead(topic, what);
  draft.paragraph(lead + draft.marks([...measures, ...passages]));
  listMeasures(composition, measures, reading.understood.phases, byCounty);
  namesWithout(composition, reading, measures);
  for (const byPlace of Map.groupBy(passages, (unit) => `${unit.actor} ${unit.section}`).values()) {
    const [first] = byPlace;
    const name = knowledge.actorById.get(first?.actor ?? '')?.name ?? first?.sectionTitle ?? '';
    draft.frame(`**${name}** (${whereAll(composition, byPlace)})`);
    listUnderHeadings(composition, byPlace);
  }
}

/** Answers that are lists: all that has the phases, counties, categories and actors of the question, counted and grouped. */

import { isResource } from '../search/structured.ts';
import type { Reading } from '../search/understand.ts';
import type { PhaseLink, Unit } from '../types.ts';
import { type Composition, countyName, groupBy, listUnderHeadings, measureLine, quoted } from './lines.ts';

/** Writes the list of `units`, which are complete and in the source's order. */
export function composeList(composition: Composition, reading: Reading, units: readonly Unit[]): void {
  const { phases, counties, categories, groups, actors } = reading.understood;
  const only = (...others: readonly string[][]) => others.every((named) => named.length === 0);
  if (phases.length > 0 && only(counties, categories, groups, actors)) {
    for (const id of phases) composePhase(composition, id, units);
  } else if (counties.length > 0 && only(phases, categories, groups, actors)) {
    for (const code of counties) composeCounty(composition, code, units);
  } else {
    composeByTopic(composition, reading, units);
  }
}

/** Section and page or pages of units that stand together: "§ 2.7, s. 8–9". */
function whereAll(units: readonly Unit[]): string {
  const pages = units.map((unit) => unit.page);
  const [first, last] = [Math.min(...pages), Math.max(...pages)];
  return `§ ${units[0]?.section}, s. ${first === last ? first : `${first}–${last}`}`;
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
  const counts = [
    passages.length > 0 ? strings.statements(passages.length) : '',
    measures.length > 0 ? strings.measures(measures.length) : '',
    resources.length > 0 ? strings.resources(resources.length) : '',
  ];
  const name = knowledge.phaseById.get(id)?.name[composition.language] ?? id;
  const lead = strings.phaseLead(
    name,
    strings.and(counts.filter(Boolean)),
    whereAll([...passages, ...resources]),
  );
  draft.paragraph(lead + draft.marks([...passages, ...explicit, ...derived, ...resources]));

  listUnderHeadings(composition, passages);
  if (explicit.length > 0) draft.heading(3, strings.explicitHeading(explicit.length));
  for (const unit of explicit) draft.item(measureLine(composition, unit));
  if (derived.length > 0) draft.heading(3, strings.derivedHeading(derived.length));
  for (const unit of derived) draft.item(measureLine(composition, unit) + because(composition, linkOf(unit)));
  if (resources.length > 0) draft.heading(3, strings.resourcesHeading(resources.length));
  for (const unit of resources) if (unit.role === 'resource') draft.item(quoted(composition, unit));
}

/** What a derived link rests on, cited: " – utledet: begrepet «X» står også i § 2.5 [7]". */
function because({ knowledge, strings, draft, language }: Composition, link: PhaseLink | undefined): string {
  const evidence = link?.evidence === undefined ? undefined : knowledge.unitById.get(link.evidence);
  if (!evidence) return '';
  const concept = knowledge.vocabulary.concepts.find(({ id }) => id === link?.concept);
  const name = concept?.pref[language] ?? evidence.text;
  return ` – ${strings.derivedBecause(name, `§ ${evidence.section}`)} ${draft.mark(evidence)}`;
}

function composeCounty(composition: Composition, code: string, all: readonly Unit[]): void {
  const { strings, draft, knowledge } = composition;
  const measures = all.filter((unit) => unit.county === code && unit.kind === 'measure');
  const lead = strings.countyLead(countyName(knowledge, code), strings.measures(measures.length));
  draft.paragraph(lead + draft.marks(measures));
  for (const [category, units] of groupBy(measures, (unit) => unit.category)) {
    draft.paragraph(`**§ ${category} ${knowledge.categoryById.get(category ?? '')?.name ?? ''}**`);
    for (const unit of units) {
      const group = unit.group === null ? undefined : knowledge.groupById.get(unit.group)?.group.name;
      draft.item(`${group ? `${group}: ` : ''}${quoted(composition, unit)}`);
    }
  }
}

/** A list by category, group, actor, or several properties at once. */
function composeByTopic(composition: Composition, reading: Reading, units: readonly Unit[]): void {
  const { strings, draft, knowledge } = composition;
  const measures = units.filter((unit) => unit.kind === 'measure');
  const passages = units.filter((unit) => unit.kind === 'passage');
  const counts = [
    measures.length > 0 ? strings.measures(measures.length) : '',
    passages.length > 0 ? strings.statements(passages.length) : '',
  ];
  const what = strings.and(counts.filter(Boolean));
  const topic = topicOf(composition, reading);
  const lead = topic === '' ? strings.everythingLead(what) : strings.topicLead(topic, what);
  draft.paragraph(lead + draft.marks([...measures, ...passages]));
  for (const [group, inGroup] of groupBy(measures, (unit) => unit.group)) {
    const { group: named, category } = knowledge.groupById.get(group ?? '') ?? {};
    draft.paragraph(`**§ ${category?.id ?? ''} ${named?.name ?? ''}**`);
    for (const unit of inGroup) draft.item(measureLine(composition, unit));
  }
  for (const [actor, byActor] of groupBy(passages, (unit) => unit.actor)) {
    const name = knowledge.actorById.get(actor ?? '')?.names[composition.language];
    if (name) draft.paragraph(`**${name}** (${whereAll(byActor)})`);
    listUnderHeadings(composition, byActor);
  }
}

/** What the question is about, in words: "om «Læringsmiljø» fra Vestfold". Empty where it names nothing. */
export function topicOf({ knowledge, strings, language }: Composition, { understood }: Reading): string {
  const narrowed = new Set(understood.groups.map((id) => knowledge.groupById.get(id)?.category.id));
  const categories = understood.categories.filter((id) => !narrowed.has(id));
  const groupName = (id: string) => {
    const found = knowledge.groupById.get(id);
    return found?.subgroup ?? found?.group.name ?? id;
  };
  return strings.topic({
    actors: understood.actors.map((id) => knowledge.actorById.get(id)?.names[language] ?? id),
    groups: [
      ...categories.map((id) => knowledge.categoryById.get(id)?.short[language] ?? id),
      ...new Set(understood.groups.map(groupName)),
    ],
    phases: understood.phases.map((id) => knowledge.phaseById.get(id)?.name[language] ?? id),
    counties: understood.counties.map((code) => countyName(knowledge, code)),
  });
}

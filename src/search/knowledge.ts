/** What the index holds, ready to be asked: units in the source's order and the vocabulary by id. */

import type { ConceptIndex } from '../index/concepts.ts';
import type {
  Actor,
  Category,
  Citation,
  Concept,
  County,
  Group,
  Hit,
  Language,
  Phase,
  PhaseLink,
  Unit,
  Vocabulary,
} from '../types.ts';

export interface Knowledge {
  /** In the source's order; a unit's row in the lexical index is its place here. */
  units: Unit[];
  unitById: Map<string, Unit>;
  rowById: Map<string, number>;
  /** For each unit the row of the unit whose text is the heading right above it; -1 where there is none. */
  headingRows: readonly number[];
  /** Rows of headings that name no matter of their own: "Samarbeid med", "Direkte rettet mot målgruppa". */
  bareHeadings: ReadonlySet<number>;
  vocabulary: Vocabulary;
  phaseById: Map<string, Phase>;
  countyByCode: Map<string, County>;
  categoryById: Map<string, Category>;
  /** Groups and subgroups, with the category each lies in. */
  groupById: Map<string, { group: Group; subgroup: string | null; category: Category }>;
  actorById: Map<string, Actor>;
  conceptById: Map<string, Concept>;
  /** Units that name each concept, by row. */
  conceptRows: ConceptIndex;
  /** The new id for one that is no more. */
  movedTo: Map<string, string>;
}

export function createKnowledge(units: Unit[], vocabulary: Vocabulary, conceptRows: ConceptIndex): Knowledge {
  const groupById: Knowledge['groupById'] = new Map();
  for (const category of vocabulary.categories) {
    for (const group of category.groups) {
      groupById.set(group.id, { group, subgroup: null, category });
      for (const subgroup of group.subgroups) {
        groupById.set(subgroup.id, { group, subgroup: subgroup.name, category });
      }
    }
  }
  return {
    units,
    unitById: new Map(units.map((unit) => [unit.id, unit])),
    rowById: new Map(units.map((unit, row) => [unit.id, row])),
    headingRows: headingRowsOf(units),
    bareHeadings: bareHeadingsOf(units, vocabulary, conceptRows),
    vocabulary,
    phaseById: new Map(vocabulary.phases.map((phase) => [phase.id, phase])),
    countyByCode: new Map(vocabulary.counties.map((county) => [county.code, county])),
    categoryById: new Map(vocabulary.categories.map((category) => [category.id, category])),
    groupById,
    actorById: new Map<string, Actor>(vocabulary.actors.map((actor) => [actor.id, actor])),
    conceptById: new Map(vocabulary.concepts.map((concept) => [concept.id, concept])),
    conceptRows,
    movedTo: new Map(vocabulary.moved.map(({ from, to }) => [from, to])),
  };
}

function headingRowsOf(units: readonly Unit[]): number[] {
  const key = (section: string, text: string) => `${section}|${text}`;
  const rows = new Map(units.map(({ section, text }, row) => [key(section, text), row]));
  return units.map(({ section, context }) => rows.get(key(section, context.at(-1) ?? '')) ?? -1);
}

function bareHeadingsOf(
  units: readonly Unit[],
  { concepts }: Vocabulary,
  conceptRows: ConceptIndex,
): Set<number> {
  const naming = new Set(
    concepts.flatMap(({ id, generic }) => (generic ? [] : (conceptRows[id]?.text ?? []))),
  );
  return new Set(units.flatMap(({ role }, row) => (role === 'heading' && !naming.has(row) ? [row] : [])));
}

/** Units whose own words name a concept, in the source's order. */
export function unitsNaming({ units, conceptRows }: Knowledge, concept: string): Unit[] {
  return (conceptRows[concept]?.text ?? []).flatMap((row) => units[row] ?? []);
}

/** The concepts that a unit's own words name, those too general to say anything of it aside; in the vocabulary's order. */
export function conceptsOf({ vocabulary, conceptRows, rowById }: Knowledge, unit: Unit): Concept[] {
  const row = rowById.get(unit.id) ?? -1;
  return vocabulary.concepts.filter(({ id, generic }) => !generic && conceptRows[id]?.text.includes(row));
}

/** Of a unit's phase links the one to show: one that was asked for, else the surest. */
export function citedPhase(unit: Unit, asked: readonly string[]): PhaseLink | null {
  const sure = (links: PhaseLink[]) => links.find((link) => link.basis !== 'derived') ?? links[0];
  return sure(unit.phases.filter((link) => asked.includes(link.id))) ?? sure(unit.phases) ?? null;
}

/** Where `unit` stands in the source. `asked` are the phases of the question, preferred among the unit's own. */
export function citeUnit(knowledge: Knowledge, unit: Unit, asked: readonly string[]): Citation {
  const link = citedPhase(unit, asked);
  const phase = link && knowledge.phaseById.get(link.id);
  const county = unit.county === null ? undefined : knowledge.countyByCode.get(unit.county);
  return {
    label: `§ ${unit.section}, s. ${unit.page}`,
    section: unit.section,
    sectionTitle: unit.sectionTitle,
    page: unit.page,
    phase: link && phase ? { id: link.id, name: phase.name.nb, basis: link.basis } : null,
    counties: county ? [{ code: county.code, name: county.name }] : [],
    url: `/kilde#${unit.id}`,
  };
}

/** The category part of a hit, with names in the source's words. */
export function categoryOf(knowledge: Knowledge, unit: Unit): Hit['category'] {
  const category = unit.category === null ? undefined : knowledge.categoryById.get(unit.category);
  if (!category) return null;
  const name = (id: string | null) => (id === null ? undefined : knowledge.groupById.get(id));
  return {
    id: category.id,
    name: category.name,
    group: name(unit.group)?.group.name ?? null,
    subgroup: name(unit.subgroup)?.subgroup ?? null,
  };
}

/** What a phase, a category, a group or a subgroup is called: a group in bokmål as the source has it, elsewhere by its first label. */
export function partName(
  { categoryById, groupById, phaseById }: Knowledge,
  language: Language,
  id: string,
): string {
  const found = groupById.get(id);
  const other = categoryById.get(id)?.short ?? phaseById.get(id)?.name;
  if (!found) return other?.[language] ?? id;
  const { name, labels } = found.group.subgroups.find((one) => one.id === id) ?? found.group;
  return language === 'nb' ? name : (labels[language][0] ?? name);
}

/** Codes of all counties but some. */
export function countiesBut({ vocabulary }: Knowledge, out: ReadonlySet<string>): string[] {
  return vocabulary.counties.map(({ code }) => code).filter((code) => !out.has(code));
}

/** Whether these are more than half of all counties: then they are rather all but some than a list of them. */
export function areMost({ vocabulary }: Knowledge, counties: readonly string[]): boolean {
  return counties.length > vocabulary.counties.length / 2;
}

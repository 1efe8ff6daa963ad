/** Measures side by side: what they share and where they differ, by what the source and the vocabulary say of each. */

import { COMPARED, type PhaseBasis, type Unit } from '../types.ts';
import { conceptsOf, type Knowledge } from './knowledge.ts';

/** What one property is for each measure, in the order they were given; null where the source gives none. */
export interface ComparedProperty {
  property: (typeof COMPARED)[number];
  /** True where all have it, and the same. */
  shared: boolean;
  values: ({ id: string; name: string } | null)[];
}

export interface ComparedPhase {
  id: string;
  /** True where all are tied to it, surely or not. */
  shared: boolean;
  /** How each is tied to it; null where it is not. */
  bases: (PhaseBasis | null)[];
}

export interface ComparedConcept {
  id: string;
  /** True where all name it. */
  shared: boolean;
  /** Whether each names it. */
  named: boolean[];
}

export interface Comparison {
  /** Those that any of the measures has. */
  properties: ComparedProperty[];
  /** Those that any is tied to, in the framework's order. */
  phases: ComparedPhase[];
  /** Those that any names in its own words, too general ones aside. */
  concepts: ComparedConcept[];
}

/** Compares measures, of which there should be two or more. */
export function compare(knowledge: Knowledge, measures: readonly Unit[]): Comparison {
  const properties = COMPARED.flatMap((property): ComparedProperty[] => {
    const values = measures.map((unit) => valueIn(knowledge, unit, property));
    const [first] = values;
    const shared = values.every((value) => value !== null && value.id === first?.id);
    return values.some((value) => value !== null) ? [{ property, shared, values }] : [];
  });
  const phases = knowledge.vocabulary.phases.flatMap(({ id }): ComparedPhase[] => {
    const bases = measures.map((unit) => unit.phases.find((link) => link.id === id)?.basis ?? null);
    return bases.some(Boolean) ? [{ id, shared: bases.every(Boolean), bases }] : [];
  });
  const conceptSets = measures.map((unit) => new Set(conceptsOf(knowledge, unit).map(({ id }) => id)));
  const concepts = knowledge.vocabulary.concepts.flatMap(({ id }): ComparedConcept[] => {
    const named = conceptSets.map((set) => set.has(id));
    return named.some(Boolean) ? [{ id, shared: named.every(Boolean), named }] : [];
  });
  return { properties, phases, concepts };
}

function valueIn(knowledge: Knowledge, unit: Unit, property: (typeof COMPARED)[number]) {
  const id = unit[property];
  if (id === null) return null;
  const group = knowledge.groupById.get(id);
  const names = {
    county: knowledge.countyByCode.get(id)?.name,
    category: knowledge.categoryById.get(id)?.name,
    group: group?.group.name,
    subgroup: group?.subgroup,
    scope: id,
  };
  return { id, name: names[property] ?? id };
}

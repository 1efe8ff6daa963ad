/** The structured leg: which units have the phases, counties, categories and actors that a question or a filter names. */

import { type Filters, type Leg, RESOURCES_HEADING, type Understood, type Unit } from '../types.ts';

/** One property that was named, and whether a unit has it. */
export interface Constraint {
  leg: Extract<Leg, 'phase' | 'county' | 'category' | 'actor'>;
  matches(unit: Unit): boolean;
}

/**
 * What the question names, a constraint for each property named. A group named narrows its category; one of another category than the one
 * named is a constraint of its own. The source lists what an actor does by category only, so beside a phase or a county an actor is no
 * constraint.
 */
export function constraintsOf(understood: Understood): Constraint[] {
  const { phases, counties, categories, groups } = understood;
  const actors = phases.length + counties.length > 0 ? [] : understood.actors;
  const narrowed = new Set(groups.map(categoryOfGroup));
  const of = (parts: readonly string[]) => constraints(phases, counties, parts, actors);
  // A group of another category than the one named: what is in both, which is nothing.
  if (groups.length > 0 && categories.length > 0 && !categories.some((id) => narrowed.has(id)))
    return [...of(categories), ...of(narrowest(groups)).filter(({ leg }) => leg === 'category')];
  return of([...narrowest(groups), ...categories.filter((id) => !narrowed.has(id))]);
}

/** The category of a group or a subgroup, by its id. */
export const categoryOfGroup = (id: string): string => id.slice(0, id.indexOf('-'));

/** Groups without those of which a subgroup is named, too: who names both means the subgroup. */
export function narrowest(groups: readonly string[]): string[] {
  return groups.filter((id) => !groups.some((other) => other.startsWith(`${id}-`)));
}

/** Whether a question names properties of that kind and of no other; who names a group names its category. */
export function namesOnly(understood: Understood, kind: 'phases' | 'categories' | 'actors'): boolean {
  const { phases, counties, categories, actors } = understood;
  const named = phases.length + counties.length + categories.length + actors.length;
  return understood[kind].length > 0 && named === understood[kind].length;
}

/** Whether a unit passes hard filters. */
export function passes(filters: Filters, unit: Unit): boolean {
  const { kinds, phases, counties, categories, actors } = filters;
  if (filters.leftOut?.has(unit.id) || (kinds.length > 0 && !kinds.includes(unit.kind))) return false;
  return constraints(phases, counties, categories, actors).every((constraint) => constraint.matches(unit));
}

/** All units with the properties named, within the filters; in the order of `units`. */
export function unitsFor(units: readonly Unit[], understood: Understood, filters: Filters): Unit[] {
  const constraints = constraintsOf(understood);
  return units.filter((unit) => passes(filters, unit) && constraints.every(({ matches }) => matches(unit)));
}

/** The measures among them. */
export function measuresFor(units: readonly Unit[], understood: Understood, filters: Filters): Unit[] {
  return unitsFor(units, understood, filters).filter(({ kind }) => kind === 'measure');
}

/** Whether any filter is set. */
export function hasFilters({ leftOut: _, ...filters }: Filters): boolean {
  return Object.values(filters).some((values: readonly string[]) => values.length > 0);
}

function constraints(
  phases: readonly string[],
  counties: readonly string[],
  categories: readonly string[],
  actors: readonly string[],
): Constraint[] {
  const all: (Constraint & { named: readonly string[] })[] = [
    { leg: 'phase', named: phases, matches: (unit) => isIn(unit, phases) },
    { leg: 'county', named: counties, matches: (unit) => has(counties, unit.county) },
    {
      leg: 'category',
      named: categories,
      matches: (unit) => [unit.category, unit.group, unit.subgroup].some((id) => has(categories, id)),
    },
    { leg: 'actor', named: actors, matches: (unit) => has(actors, unit.actor) },
  ];
  return all.filter(({ named }) => named.length > 0);
}

const has = (ids: readonly string[], id: string | null) => id !== null && ids.includes(id);

/** Whether a unit belongs to one of `phases`. */
export const isIn = (unit: Pick<Unit, 'phases'>, phases: readonly string[]) =>
  unit.phases.some(({ id }) => phases.includes(id));

/** Whether a unit stands in the column of national resources, as an entry or as a heading there. */
export function isResource(unit: Unit): boolean {
  return unit.role === 'resource' || unit.context.includes(RESOURCES_HEADING);
}

/** What a list was asked for, beside the phases. */
export interface ListWish {
  wantsMeasures: boolean;
  /** The national resources, beside others. */
  alsoResources: boolean;
}

/**
 * Place of a unit in a list, lowest first: statements, headings that name a matter, measures that the source ties surely to the phases named, bare headings
 * (what stands under them has them as its context), measures that are derived to belong there, resources. Where measures are asked for, the sure ones come first
 * of all, and without a phase all of them; where resources are, too, they come before what says less. Equals are for the caller to order.
 */
export function listOrder(
  unit: Unit,
  isBare: boolean,
  phases: readonly string[],
  { wantsMeasures, alsoResources }: ListWish,
): number {
  if (isResource(unit)) return alsoResources ? 3 : 6;
  if (unit.role === 'heading') return isBare ? 4 : 2;
  if (unit.kind !== 'measure') return 1;
  if (phases.length === 0) return wantsMeasures ? 0 : 1;
  const sure = unit.phases.some((link) => link.basis === 'explicit' && phases.includes(link.id));
  if (!sure) return 5;
  return wantsMeasures ? 0 : 3;
}

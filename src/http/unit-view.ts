/** Units as the look-up routes and pages show them: ids replaced by names, each with its citation. */
import { categoryOf, citeUnit, type Knowledge } from '../search/knowledge.ts';
import type { Citation, Hit, Kind, Role, Unit } from '../types.ts';

/** A measure as GET /api/measures gives it. */
export interface MeasureView {
  id: string;
  title: string;
  /** The source's own words, with its scope. */
  text: string;
  correction: string | null;
  scope: string | null;
  county: { code: string; name: string } | null;
  category: Hit['category'];
  phases: Unit['phases'];
  citation: Citation;
}

/** A measure or a passage as GET /api/units gives it. */
export interface UnitView extends MeasureView {
  kind: Kind;
  role: Role;
  /** Headings above it, outermost first. */
  context: string[];
  actor: { id: string; name: string } | null;
  /** For a part of a county's description: id of the measure it describes. */
  measure: string | null;
}

/** Whether it is part of a county's own description: delivered later than the synthesis, and no part of it. */
export function isCountysOwn(view: MeasureView & Partial<Pick<UnitView, 'role'>>): boolean {
  return view.role === 'description';
}

/** A unit's county by code and name, or null. */
export function countyOf(unit: Unit, knowledge: Knowledge): { code: string; name: string } | null {
  const county = unit.county === null ? undefined : knowledge.countyByCode.get(unit.county);
  return county ? { code: county.code, name: county.name } : null;
}

/** A measure with its names and citation. */
export function measureView(unit: Unit, knowledge: Knowledge): MeasureView {
  return {
    id: unit.id,
    title: unit.title,
    text: unit.text,
    correction: unit.correction,
    scope: unit.scope,
    county: countyOf(unit, knowledge),
    category: categoryOf(knowledge, unit),
    phases: unit.phases,
    citation: citeUnit(knowledge, unit, []),
  };
}

/** Any unit with its names and citation. */
export function unitView(unit: Unit, knowledge: Knowledge): UnitView {
  const { kind, role, context, measure } = unit;
  const actor = unit.actor === null ? undefined : knowledge.actorById.get(unit.actor);
  return {
    ...measureView(unit, knowledge),
    ...{ kind, role, context, measure },
    actor: actor ? { id: actor.id, name: actor.name } : null,
  };
}

/** Units near a given one: by vector, by the concepts they share, and by the group, phase and category they stand in. */

import { type Hit, RELATED_REASONS, type RelatedReason, type RelatedUnit, type Unit } from '../types.ts';
import type { Engine } from './engine.ts';
import { byUnitRow } from './likeness.ts';
import { toHit } from './search.ts';

/**
 * What each kind of likeness adds to the cosine, which is at most 1. Chosen by reading the three nearest of all 77
 * measures: a subgroup of the source's table says most, then the rarest concept that both titles name.
 */
const SHARED = { subgroup: 0.35, group: 0.2, phase: 0.15, category: 0.05 } as const;
const CONCEPT = 0.3;
/** From this cosine on two units are said to be near in meaning. */
const NEAR = 0.45;

/**
 * The `limit` units of the same kind nearest to `id`, best first, each with at least one reason; empty for an unknown
 * id. Units that share nothing that can be said are left out, so that there may be fewer.
 */
export function relatedTo(engine: Engine, id: string, limit: number): RelatedUnit[] {
  const { units, rowById, unitById } = engine.knowledge;
  const unit = unitById.get(id);
  const row = rowById.get(id);
  if (!unit || row === undefined) return [];
  const vector = engine.vectors.vectorOf(id);
  const cosines = byUnitRow(engine, vector ? engine.cosines(vector) : []);
  const concepts = sharableConcepts(engine, row);
  const scored = units.flatMap((other, at) => {
    if (other.id === id || other.kind !== unit.kind) return [];
    const shared = concepts.filter(({ rows }) => rows.has(at));
    const properties = sharedBy(unit, other);
    const found = new Set<RelatedReason>(properties);
    if (shared.length > 0) found.add('concept');
    if ((cosines[at] ?? 0) >= NEAR) found.add('semantic');
    const reasons = RELATED_REASONS.filter((reason) => found.has(reason));
    if (reasons.length === 0) return [];
    const named = [...properties].reduce((sum, property) => sum + SHARED[property], 0);
    const rarest = shared.reduce((most, { rarity }) => Math.max(most, rarity), 0);
    const score = (cosines[at] ?? 0) + named + CONCEPT * rarest;
    return [{ other, at, reasons, score, concepts: shared.map(({ id: concept }) => concept) }];
  });
  scored.sort((a, b) => b.score - a.score || a.at - b.at);
  const best = scored[0]?.score ?? 1;
  const phases = unit.phases.map((link) => link.id);
  return scored.slice(0, limit).map(({ other, at, reasons, score, concepts: named }) => ({
    hit: hitOf(engine, other, at, Math.max(0, score / best), reasons, phases),
    reasons,
    concepts: named,
  }));
}

function hitOf(
  engine: Engine,
  unit: Unit,
  row: number,
  score: number,
  reasons: readonly RelatedReason[],
  phases: readonly string[],
): Hit {
  const why = reasons.includes('semantic') ? (['semantic'] as const) : [];
  return toHit(engine, { unit, row, score, why: [...why] }, phases, new Set());
}

/** Concepts that a unit's own words name, general ones aside, with the units that share them and how rare they are, 0 to 1. */
function sharableConcepts({ concepts, genericConcepts, knowledge }: Engine, row: number) {
  const most = Math.log(knowledge.units.length);
  return Object.entries(concepts).flatMap(([id, { text }]) => {
    if (genericConcepts.has(id) || !text.includes(row)) return [];
    return [{ id, rows: new Set(text), rarity: 1 - Math.log(text.length) / most }];
  });
}

/** A derived phase is as weak a tie as the concept it rests on, so only phases that the source gives count. */
function sharedBy(unit: Unit, other: Unit): Set<keyof typeof SHARED> {
  const same = (a: string | null, b: string | null) => a !== null && a === b;
  const sure = ({ phases }: Unit) => phases.filter(({ basis }) => basis !== 'derived').map(({ id }) => id);
  const phases = new Set(sure(unit));
  const shared = new Set<keyof typeof SHARED>();
  if (same(unit.subgroup, other.subgroup)) shared.add('subgroup');
  if (same(unit.group, other.group)) shared.add('group');
  if (sure(other).some((id) => phases.has(id))) shared.add('phase');
  if (same(unit.category, other.category)) shared.add('category');
  return shared;
}

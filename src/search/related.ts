/** Units near a given one: by vector, and by the group, phase and county they share. */

import { unitText } from '../embed/unit-text.ts';
import type { Hit, Unit } from '../types.ts';
import type { Engine } from './engine.ts';
import { toHit } from './search.ts';

export interface RelatedUnit {
  hit: Hit;
  /** Why it is related: "semantic", "group", "category", "phase". */
  reasons: string[];
}

/** What sharing a property adds to the cosine, which is at most 1. */
const SHARED = { group: 0.25, phase: 0.15, category: 0.05 } as const;
/** Below this cosine two units are not said to be near in meaning. */
const NEAR = 0.4;

/** The `limit` units of the same kind nearest to `id`, best first; empty for an unknown id. */
export function relatedTo(engine: Engine, id: string, limit: number): RelatedUnit[] {
  const unit = engine.knowledge.unitById.get(id);
  const vector = unit && engine.embedder.embedSync(unitText(unit));
  if (!unit || !vector) return [];
  const cosines = new Map(
    engine.vectors
      .searchSync(vector, engine.knowledge.units.length)
      .map((match) => [match.unit, match.score]),
  );
  const scored = engine.knowledge.units
    .map((other, row) => ({ other, row, cosine: cosines.get(other.id) ?? 0, shared: sharedBy(unit, other) }))
    .filter(({ other }) => other.id !== id && other.kind === unit.kind)
    .map((entry) => ({
      ...entry,
      score: entry.shared.reduce((sum, property) => sum + SHARED[property], entry.cosine),
    }))
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, limit);
  const best = scored[0]?.score ?? 1;
  return scored.map(({ other, row, cosine, shared, score }) => ({
    hit: toHit(
      engine,
      { unit: other, row, score: score / best, why: cosine >= NEAR ? ['semantic'] : [] },
      unit.phases.map((link) => link.id),
      new Set(),
    ),
    reasons: [...(cosine >= NEAR ? ['semantic'] : []), ...shared],
  }));
}

function sharedBy(unit: Unit, other: Unit): (keyof typeof SHARED)[] {
  const phases = new Set(unit.phases.map((link) => link.id));
  return [
    ...(unit.group !== null && unit.group === other.group ? (['group'] as const) : []),
    ...(unit.category !== null && unit.category === other.category ? (['category'] as const) : []),
    ...(other.phases.some((link) => phases.has(link.id)) ? (['phase'] as const) : []),
  ];
}

/** The thesaurus as a leg of its own: units that name the concepts a question names, or concepts next to those. */

import type { Concept } from '../types.ts';
import type { Engine } from './engine.ts';

/** What a unit counts that names a neighbour of the concept asked for, and one that only stands under its heading. */
const NEIGHBOUR_WEIGHT = 0.35;
const CONTEXT_WEIGHT = 0.5;

/** A score for each row, 0 where it names none of them. */
export function searchConcepts(engine: Engine, concepts: readonly string[]): Float64Array {
  const asked = new Map<string, number>();
  const ask = (id: string, weight: number) => asked.set(id, Math.max(asked.get(id) ?? 0, weight));
  for (const id of concepts) {
    ask(id, 1);
    for (const neighbour of engine.neighbours.get(id) ?? []) ask(neighbour, NEIGHBOUR_WEIGHT);
  }
  const all = engine.knowledge.units.length;
  const scores = new Float64Array(all);
  for (const [id, weight] of asked) {
    const rows = engine.concepts[id];
    if (!rows) continue;
    const idf = Math.log(1 + all / (1 + rows.text.length + CONTEXT_WEIGHT * rows.context.length));
    for (const row of rows.text) scores[row] = (scores[row] as number) + weight * idf;
    for (const row of rows.context) scores[row] = (scores[row] as number) + CONTEXT_WEIGHT * weight * idf;
  }
  return scores;
}

/** Concepts one step away: broader and related ones, read both ways. */
export function neighboursOf(concepts: readonly Concept[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>(concepts.map(({ id }) => [id, new Set()]));
  for (const { id, broader, related } of concepts) {
    for (const other of [...broader, ...related]) {
      neighbours.get(id)?.add(other);
      neighbours.get(other)?.add(id);
    }
  }
  return neighbours;
}

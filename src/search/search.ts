/** Search as the HTTP contract has it: one page of hits, cited, highlighted and counted. */

import type { Facets, Hit, SearchRequest, SearchResponse, Unit } from '../types.ts';
import type { Engine } from './engine.ts';
import { categoryOf, citeUnit } from './knowledge.ts';
import { type Ranked, retrieve } from './retrieve.ts';
import { constraintsOf } from './structured.ts';
import { asksForAny, understand } from './understand.ts';

/** Finds units for one question. Nothing near enough gives an empty page with `total` 0. */
export function search(engine: Engine, request: SearchRequest): SearchResponse {
  const reading = understand(engine, request.text, request.language);
  const ranking = retrieve(engine, reading, request.filters);
  // Who asks for measures, or for all of something, is shown what has the phase, county or category named.
  const asked = asksForAny(reading) && constraintsOf(reading.understood).length > 0;
  const hits = ranking.relevance === 'none' && !asked ? [] : ranking.hits;
  const page = hits.slice(request.offset, request.offset + request.limit);
  const phases = [...request.filters.phases, ...reading.understood.phases];
  return {
    query: { text: request.text, language: reading.language, understood: reading.understood },
    total: hits.length,
    complete: ranking.complete || hits.length === 0,
    results: page.map((hit) => toHit(engine, hit, phases, ranking.terms)),
    facets: facetsOf(hits.map((hit) => hit.unit)),
  };
}

/** A ranked unit as it goes out. `terms` are highlighted in its text. */
export function toHit(
  engine: Engine,
  { unit, row, score, why }: Pick<Ranked, 'unit' | 'row' | 'score' | 'why'>,
  asked: readonly string[],
  terms: ReadonlySet<string>,
): Hit {
  const { knowledge } = engine;
  const citation = citeUnit(knowledge, unit, asked);
  const actor = unit.actor === null ? undefined : knowledge.actorById.get(unit.actor);
  const cited = citation.phase?.id;
  return {
    id: unit.id,
    kind: unit.kind,
    role: unit.role,
    title: unit.title,
    text: unit.text,
    correction: unit.correction,
    context: unit.context,
    highlights: highlightsOf(engine, row, unit, terms),
    score: Math.round(score * 10_000) / 10_000,
    why,
    citation,
    category: categoryOf(knowledge, unit),
    actor: actor ? { id: actor.id, name: actor.name } : null,
    phases: [...unit.phases].sort((a, b) => Number(b.id === cited) - Number(a.id === cited)),
    scope: unit.scope,
  };
}

/** Places of the words of `terms` in the unit's text, in order and not overlapping. */
function highlightsOf(
  engine: Engine,
  row: number,
  unit: Unit,
  terms: ReadonlySet<string>,
): [number, number][] {
  if (terms.size === 0) return [];
  const places: [number, number][] = [];
  for (const { term, start, end } of engine.termsOfUnit(row, unit)) {
    const last = places.at(-1);
    if (terms.has(term) && (last === undefined || start >= last[1])) places.push([start, end]);
  }
  return places;
}

/** How many of `units` have each county, phase, category, actor and kind. */
function facetsOf(units: readonly Unit[]): Facets {
  const facets: Facets = { county: {}, phase: {}, category: {}, actor: {}, kind: {} };
  const count = (counts: Record<string, number>, id: string | null) => {
    if (id !== null) counts[id] = (counts[id] ?? 0) + 1;
  };
  for (const unit of units) {
    count(facets.county, unit.county);
    count(facets.category, unit.category);
    count(facets.actor, unit.actor);
    count(facets.kind, unit.kind);
    for (const link of unit.phases) count(facets.phase, link.id);
  }
  return facets;
}

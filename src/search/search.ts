/** Search as the HTTP contract has it: one page of hits, cited, highlighted and counted. */

import type { Facets, Hit, SearchRequest, SearchResponse, Unit } from '../types.ts';
import type { Engine } from './engine.ts';
import { categoryOf, citeUnit } from './knowledge.ts';
import { lackingIn } from './lacking.ts';
import { type Ranked, type Ranking, retrieve } from './retrieve.ts';
import { isSmallTalk } from './small-talk.ts';
import { steers } from './steering.ts';
import { constraintsOf } from './structured.ts';
import { type Reading, understand } from './understand.ts';
import { forOneQuestion } from './with-vectors.ts';

/** As many are given as nearest where there is nothing. */
const MOST_NEAREST = 3;

/** Finds units for one question. What no unit answers has an empty page with `total` 0, and what is nearest beside it. */
export function search(whole: Engine, request: SearchRequest): SearchResponse {
  const engine = forOneQuestion(whole);
  const reading = understand(engine, request.text, request.language);
  const ranking = retrieve(engine, reading, request.filters);
  const hits = isAnswered(reading, ranking) ? ranking.hits : [];
  const nearest = hits.length > 0 ? [] : ranking.hits.slice(0, MOST_NEAREST);
  const phases = [...request.filters.phases, ...reading.understood.phases];
  const shown = (some: readonly Ranked[]) => some.map((hit) => toHit(engine, hit, phases, ranking.terms));
  return {
    query: { text: request.text, language: reading.language, understood: reading.understood },
    total: hits.length,
    complete: ranking.complete || hits.length === 0,
    results: shown(hits.slice(request.offset, request.offset + request.limit)),
    nearest: shown(nearest),
    facets: facetsOf(hits.map((hit) => hit.unit)),
  };
}

/**
 * Whether what was found answers the question: not where it asks for a fact that the source lacks, or for nothing. Who asks for
 * measures gets those of the phase, county or category named.
 */
function isAnswered(reading: Reading, { relevant, quotes }: Ranking): boolean {
  const { text, understood, wantsMeasures, asksFact } = reading;
  const isThere = relevant || (wantsMeasures && !asksFact && constraintsOf(understood).length > 0);
  // In the order of what they cost.
  return isThere && !isSmallTalk(text) && (quotes || lackingIn(reading) === null) && !steers(text);
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

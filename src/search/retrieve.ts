/** Ranks the units for a question: the lexical, the semantic and the structured leg, fused; or one exact list. */

import type { Filters, Leg, Unit } from '../types.ts';
import { searchConcepts } from './concept-leg.ts';
import type { Engine } from './engine.ts';
import { fuse } from './fuse.ts';
import { searchWords } from './lexical-leg.ts';
import { type Evidence, isRelevant } from './relevance.ts';
import { constraintsOf, hasFilters, listOrder, passes } from './structured.ts';
import type { Reading } from './understand.ts';

/** Weights of the legs in the fusion; chosen on the development questions (`npm run eval`). */
const WEIGHTS = {
  lexical: 1,
  semantic: 1,
  concepts: 0.3,
  measure: 1,
  phase: 1.5,
  county: 3,
  category: 1,
  actor: 1,
} as const;
/** How many units a leg proposes. */
const DEPTH = 60;
/** Units below this share of the best one's score are no hits: one leg alone, and far down in it, proposed them. */
const SCORE_SHARE = 0.25;
export interface Ranked {
  row: number;
  unit: Unit;
  /** 0 to 1, comparable within one ranking. */
  score: number;
  why: Leg[];
}

export interface Ranking {
  hits: Ranked[];
  /** True where `hits` is all that the knowledge base has for the question, not the nearest. */
  complete: boolean;
  /** False where the nearest is too far away to be an answer; `hits` then holds the nearest all the same. */
  relevant: boolean;
  /** Terms looked up, for highlighting. */
  terms: ReadonlySet<string>;
  /** What `relevant` was judged by; null for an exact list. */
  evidence: Evidence | null;
}

/** Ranks all units that pass `filters` for what `reading` asks. */
export function retrieve(engine: Engine, reading: Reading, filters: Filters): Ranking {
  const list = exactList(engine, reading, filters);
  if (list) return list;
  const { units } = engine.knowledge;
  const filtered = hasFilters(filters);
  const allowed = units.map((unit) => !filtered || passes(filters, unit));
  const depth = filtered ? units.length : DEPTH;
  const words = searchWords(engine, reading.text, depth);
  const vector = engine.embedder.embedSync(reading.text);
  const nearest = vector === null ? [] : engine.vectors.searchSync(vector, depth);
  const lexical = words.matches.filter(({ row }) => allowed[row]);
  const semantic = nearest.flatMap(({ unit, score }) => {
    const row = engine.knowledge.rowById.get(unit);
    return row !== undefined && allowed[row] ? [{ row, score }] : [];
  });

  const constraints = constraintsOf(reading.understood);
  const concepts = searchConcepts(engine, reading.concepts).filter(({ row }) => allowed[row]);
  const structured = constraints.map((constraint) => ({
    leg: constraint.leg,
    rows: units.flatMap((unit, row) => (allowed[row] && constraint.matches(unit) ? [row] : [])),
  }));
  const named = reading.measures.flatMap((id) => engine.knowledge.rowById.get(id) ?? []);
  const scores = fuse([
    { weight: WEIGHTS.lexical, ranks: ranked(lexical) },
    { weight: WEIGHTS.semantic, ranks: ranked(semantic) },
    { weight: WEIGHTS.concepts, ranks: ranked(concepts) },
    { weight: WEIGHTS.measure, ranks: firstPlaces(named.filter((row) => allowed[row])) },
    ...structured.map(({ leg, rows }) => ({ weight: WEIGHTS[leg], ranks: firstPlaces(rows) })),
  ]);

  const legs = new Map<number, Set<Leg>>();
  const note = (row: number, leg: Leg) => legs.set(row, (legs.get(row) ?? new Set()).add(leg));
  for (const { row } of lexical) note(row, 'lexical');
  for (const { row } of semantic) note(row, 'semantic');
  for (const { row } of concepts) note(row, 'concept');
  for (const { leg, rows } of structured) for (const row of rows) note(row, leg);

  const evidence: Evidence = {
    cosine: nearest[0]?.score ?? 0,
    coverage: words.coverage,
    unknown: words.unknown,
    mended: words.mended,
    concepts: reading.concepts.filter((id) => !engine.genericConcepts.has(id)).length,
  };
  const order = [...scores].sort(([a, x], [b, y]) => y - x || a - b);
  const best = order[0]?.[1] ?? 1;
  return {
    hits: order.flatMap(([row, score]) => {
      const unit = units[row];
      return unit && score >= best * SCORE_SHARE
        ? [{ row, unit, score: score / best, why: [...(legs.get(row) ?? [])] }]
        : [];
    }),
    complete: false,
    relevant: reading.measures.length > 0 || isRelevant(evidence),
    terms: words.terms,
    evidence,
  };
}

/**
 * The exact list for a question that names properties and nothing else, or that only sets filters; null for any other
 * question, and where no unit has all that is named.
 */
function exactList(engine: Engine, reading: Reading, filters: Filters): Ranking | null {
  const { understood, residual, measures } = reading;
  const constraints = constraintsOf(understood);
  const asksForList = reading.wantsMeasures || reading.wantsList || reading.wantsCount;
  const placed = understood.phases.length > 0 || understood.counties.length > 0;
  if (residual.length > 0 || measures.length > 0) return null;
  if (constraints.length === 0 ? !asksForList : !asksForList && !placed) return null;
  const units = engine.knowledge.units
    .map((unit, row) => ({ unit, row }))
    .filter(
      ({ unit }) => passes(filters, unit) && constraints.every((constraint) => constraint.matches(unit)),
    )
    .filter(({ unit }) => constraints.length > 0 || unit.kind === 'measure');
  if (units.length === 0) return null;
  const place = ({ unit }: { unit: Unit }) => listOrder(unit, understood.phases, reading.wantsMeasures);
  units.sort((a, b) => place(a) - place(b) || a.row - b.row);
  return {
    hits: units.map(({ unit, row }) => ({ unit, row, score: 1, why: whyOf(constraints, unit) })),
    complete: true,
    relevant: true,
    terms: new Set(),
    evidence: null,
  };
}

function whyOf(constraints: ReturnType<typeof constraintsOf>, unit: Unit | undefined): Leg[] {
  return constraints.flatMap((constraint) => (unit && constraint.matches(unit) ? [constraint.leg] : []));
}

/** All of `rows` at rank 1: they have a property or they have it not. */
function firstPlaces(rows: readonly number[]): [number, number][] {
  return rows.map((row) => [row, 1]);
}

function* ranked(list: readonly { row: number }[]): Generator<[number, number]> {
  for (const [i, { row }] of list.entries()) yield [row, i + 1];
}

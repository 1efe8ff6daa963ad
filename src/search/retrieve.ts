/** Ranks the units for a question: one exact list, or the words, the vectors, the concepts and the names, fused. */

import type { Filters, Leg, Unit } from '../types.ts';
import { searchConcepts } from './concept-leg.ts';
import type { Engine } from './engine.ts';
import { exactList } from './exact-list.ts';
import { fuse } from './fuse.ts';
import { searchWords } from './lexical-leg.ts';
import { type Evidence, type Relevance, relevanceOf } from './relevance.ts';
import { constraintsOf, hasFilters, passes } from './structured.ts';
import type { Reading } from './understand.ts';

/** What a first place in each leg is worth. */
export type Weights = Readonly<Record<Leg, number>>;

/** Chosen on the development questions (`npm run eval`, which also shows what each leg is good for). */
export const WEIGHTS: Weights = {
  lexical: 1,
  semantic: 1,
  concept: 0.3,
  title: 1,
  phase: 1.5,
  county: 3,
  category: 1,
  actor: 1,
};
/**
 * The lexical leg counts this much where its best unit shares next to nothing with the question, and one more where it
 * holds all of it: a rare word found to the letter then outweighs a vague likeness.
 */
const LEXICAL_BASE = 0.4;
/** The rank that the nearest unit is held against to see how clearly a question points. */
const MARGIN_RANK = 20;
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
  /** The same without regard to the counties named: what is about the topic, wherever it is. */
  topical: Ranked[];
  /** True where `hits` is all that the knowledge base has for the question, not the nearest. */
  complete: boolean;
  /** What `hits` are good for; where not for an answer, they are the nearest all the same. */
  relevance: Relevance;
  /** Terms looked up, for highlighting. */
  terms: ReadonlySet<string>;
  /** What `relevance` was judged by; null for an exact list. */
  evidence: Evidence | null;
}

/** What one leg proposes: rows, best first, or rows that are all as good where `equal`. */
interface Proposal {
  leg: Leg;
  rows: number[];
  equal: boolean;
}

/** Ranks all units that pass `filters` for what `reading` asks. */
export function retrieve(
  engine: Engine,
  reading: Reading,
  filters: Filters,
  weights: Weights = WEIGHTS,
): Ranking {
  const list = exactList(engine, reading, filters);
  if (list) return list;
  const filtered = hasFilters(filters);
  const depth = filtered ? engine.knowledge.units.length : DEPTH;
  const words = searchWords(engine, reading.topic, depth);
  const { vector, strength } = engine.embedder.weigh(reading.mendedTopic);
  const nearest = vector === null ? [] : engine.vectors.searchSync(vector, depth);
  const proposals: Proposal[] = [
    { leg: 'lexical', rows: words.matches.map(({ row }) => row), equal: false },
    {
      leg: 'semantic',
      rows: rowsOf(
        engine,
        nearest.map(({ unit }) => unit),
      ),
      equal: false,
    },
    { leg: 'concept', rows: searchConcepts(engine, reading.concepts).map(({ row }) => row), equal: false },
    { leg: 'title', rows: rowsOf(engine, reading.measures), equal: true },
    ...structuredLegs(engine, reading),
  ];
  const admits = (row: number) => {
    const unit = engine.knowledge.units[row];
    return unit !== undefined && passes(filters, unit);
  };
  const admitted = filtered
    ? proposals.map((proposal) => ({ ...proposal, rows: proposal.rows.filter(admits) }))
    : proposals;
  const inSource = reading.concepts.filter((id) => engine.concepts[id]);
  const evidence: Evidence = {
    cosine: nearest[0]?.score ?? 0,
    margin: (nearest[0]?.score ?? 0) - (nearest[MARGIN_RANK - 1]?.score ?? 0),
    strength,
    coverage: words.coverage,
    unknown: words.unknown,
    mended: words.mended,
    words: words.count,
    concepts: inSource.filter((id) => !engine.genericConcepts.has(id)).length,
    allConcepts: inSource.length,
  };
  const weighed = { ...weights, lexical: weights.lexical * (LEXICAL_BASE + words.coverage) };
  const hits = fuseLegs(engine, admitted, weighed);
  const placed = reading.understood.counties.length > 0;
  return {
    hits,
    topical: placed ? fuseLegs(engine, admitted, { ...weighed, county: 0 }) : hits,
    complete: false,
    relevance: reading.measures.length > 0 ? 'answer' : relevanceOf(evidence),
    terms: words.terms,
    evidence,
  };
}

function rowsOf(engine: Engine, ids: readonly string[]): number[] {
  return ids.flatMap((id) => engine.knowledge.rowById.get(id) ?? []);
}

/** For each property that the question names, the units that have it. */
function structuredLegs({ knowledge }: Engine, { understood }: Reading): Proposal[] {
  return constraintsOf(understood).map(({ leg, matches }) => ({
    leg,
    rows: knowledge.units.flatMap((unit, row) => (matches(unit) ? [row] : [])),
    equal: true,
  }));
}

function fuseLegs(engine: Engine, proposals: readonly Proposal[], weights: Weights): Ranked[] {
  const used = proposals.filter(({ leg }) => weights[leg] > 0);
  const lists = used.map(({ leg, rows, equal }) => ({
    weight: weights[leg],
    ranks: rows.map((row, i): [number, number] => [row, equal ? 1 : i + 1]),
  }));
  const legs = new Map<number, Leg[]>();
  for (const { leg, rows } of used) {
    for (const row of rows) {
      const found = legs.get(row);
      if (found) found.push(leg);
      else legs.set(row, [leg]);
    }
  }
  const order = [...fuse(lists)].sort(([a, x], [b, y]) => y - x || a - b);
  const best = order[0]?.[1] ?? 1;
  return order.flatMap(([row, score]) => {
    const unit = engine.knowledge.units[row];
    if (!unit || score < best * SCORE_SHARE) return [];
    return [{ row, unit, score: score / best, why: legs.get(row) ?? [] }];
  });
}

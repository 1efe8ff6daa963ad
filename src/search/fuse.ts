/** Reciprocal rank fusion: Cormack, Clarke and Büttcher, "Reciprocal rank fusion outperforms Condorcet" (SIGIR 2009). */

/** How slowly a place's worth falls with its rank; chosen on the development questions. */
export const RRF_K = 20;

export interface RankedList {
  /** What one first place in this list is worth against another's. */
  weight: number;
  /** Rows with their ranks from 1; equal ranks are allowed. */
  ranks: Iterable<readonly [row: number, rank: number]>;
}

/** Score of every row in any list: the sum of weight / (k + rank). */
export function fuse(lists: readonly RankedList[], k: number = RRF_K): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { weight, ranks } of lists) {
    for (const [row, rank] of ranks) scores.set(row, (scores.get(row) ?? 0) + weight / (k + rank));
  }
  return scores;
}

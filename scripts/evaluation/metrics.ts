/** Figures of merit for ranked lists. Targets are graded: 2 answers the question, 1 is related, absent is 0. */

export type Targets = Readonly<Record<string, number>>;

/** A unit that answers by itself has at least this grade. */
export const DIRECT = 2;

const direct = (targets: Targets) => Object.keys(targets).filter((id) => (targets[id] ?? 0) >= DIRECT);

/** 1 if a direct unit is among the first `k`, else 0. */
export function successAt(ranked: readonly string[], targets: Targets, k: number): number {
  return ranked.slice(0, k).some((id) => (targets[id] ?? 0) >= DIRECT) ? 1 : 0;
}

/** Share of the direct units that are among the first `k`; of `k` units where there are more than that. */
export function recallAt(ranked: readonly string[], targets: Targets, k: number): number {
  const wanted = direct(targets);
  const found = new Set(ranked.slice(0, k));
  return wanted.filter((id) => found.has(id)).length / Math.max(1, Math.min(k, wanted.length));
}

/** 1 if every direct unit is among the first `k`, or where there are more than `k` of them each of the first `k` is one; else 0. */
export function completeAt(ranked: readonly string[], targets: Targets, k: number): number {
  return recallAt(ranked, targets, k) === 1 ? 1 : 0;
}

/** 1 / rank of the first direct unit, 0 where there is none. */
export function reciprocalRank(ranked: readonly string[], targets: Targets): number {
  const at = ranked.findIndex((id) => (targets[id] ?? 0) >= DIRECT);
  return at < 0 ? 0 : 1 / (at + 1);
}

/**
 * Normalised discounted cumulative gain with gain 2^grade − 1 and discount log2(rank + 1);
 * Järvelin and Kekäläinen 2002, in the form of Burges et al. 2005. 0 to 1.
 */
export function ndcgAt(ranked: readonly string[], targets: Targets, k: number): number {
  const gain = (grade: number) => 2 ** grade - 1;
  const sum = (grades: readonly number[]) =>
    grades.slice(0, k).reduce((total, grade, i) => total + gain(grade) / Math.log2(i + 2), 0);
  const ideal = sum(Object.values(targets).sort((a, b) => b - a));
  return ideal === 0 ? 0 : sum(ranked.map((id) => targets[id] ?? 0)) / ideal;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

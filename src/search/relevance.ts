/** The relevance floor: whether the nearest units are near enough to answer, or only the nearest of what there is. */

/** What is known of a question after its legs have run. */
export interface Evidence {
  /** Cosine of the nearest vector, -1 to 1; 0 where the question has no vector. */
  cosine: number;
  /** Share of the question's information that the best unit's words hold, 0 to 1. */
  coverage: number;
  /** Share of its content words that nothing in the index resembles, 0 to 1. */
  unknown: number;
  /** Share of its content words that were only found as a misspelling or a beginning of another, 0 to 1. */
  mended: number;
  /** Number of concepts of the field that it names, generic ones aside. */
  concepts: number;
}

/** Concepts beyond these say nothing more. */
const ENOUGH_CONCEPTS = 2;

/**
 * Logistic regression on the development questions with and without an answer; `npm run eval -- --calibrate` prints
 * these anew.
 */
export const RELEVANCE = {
  intercept: -1.31,
  cosine: 2.5,
  coverage: 1.35,
  unknown: -4.63,
  mended: -1.08,
  concepts: 0.83,
} as const;

/** Log-odds above which a question is answered: it leans to answering, since an answer is always shown as a quote. */
export const RELEVANCE_THRESHOLD = -0.5;

/** The features of the regression, in the order of RELEVANCE after its intercept. */
export function relevanceFeatures({ cosine, coverage, unknown, mended, concepts }: Evidence): number[] {
  return [cosine, coverage, unknown, mended, Math.min(ENOUGH_CONCEPTS, concepts)];
}

export function isRelevant(evidence: Evidence): boolean {
  const [intercept, ...weights] = Object.values(RELEVANCE);
  const sum = relevanceFeatures(evidence).reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
  return (intercept ?? 0) + sum > RELEVANCE_THRESHOLD;
}

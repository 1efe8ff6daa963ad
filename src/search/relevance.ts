/** The relevance floor: whether the nearest units are near enough to answer, or only the nearest of what there is. */

/** What is known of a question after its legs have run. */
export interface Evidence {
  /** Cosine of the nearest vector, -1 to 1; 0 where the question has no vector. */
  cosine: number;
  /** By how much the nearest unit is nearer than the twentieth: a question about something points somewhere. */
  margin: number;
  /** Cosine with the mean direction of the questions that nothing answers, -1 to 1. */
  outside: number;
  /** How much the model knows of the question (`StaticEmbedder.weigh`), 0 or more; null where it is not our own model. */
  strength: number | null;
  /** Log-odds that the question is about what the knowledge base speaks of (`scopeOf`). */
  scope: number;
  /** Share of the question's information that the best unit's words hold, 0 to 1. */
  coverage: number;
  /** Share of its content words that nothing in the index resembles, 0 to 1. */
  unknown: number;
  /** Share of its content words that were only found as a misspelling or a beginning of another, 0 to 1. */
  mended: number;
  /** Number of concepts that it and the source name, generic ones aside. */
  concepts: number;
  /** Whether it asks for no fact, and one unit's own words hold all of its content words. */
  verbatim: boolean;
  /** `scope` of the names of concepts in it, where it asks for no fact and nothing else stands in it; null where something does. */
  named: number | null;
  /** Whether it asks what something is or means. */
  meaning: boolean;
  /** Number of its content words. */
  words: number;
}

/** Concepts beyond these say nothing more. */
const ENOUGH_CONCEPTS = 2;

/** Keeps the logarithm of a product of nothing finite. */
const LEAST_MATCH = 0.01;

/**
 * Logistic regression on the development questions with and without an answer; `npm run eval -- --calibrate` prints
 * these anew. `match` is the logarithm of cosine times strength: what the nearest vector and the question have in
 * common before the question is made a unit vector, which is what tells an off-topic question best.
 */
export const RELEVANCE = {
  intercept: -8.04,
  match: 2.53,
  cosine: 2.08,
  margin: 1.31,
  outside: -2.32,
  words: -0.54,
  coverage: 2.28,
  unknown: -1,
  mended: -0.35,
  concepts: 0.26,
  scope: 1.03,
} as const;

/**
 * The same without vectors, for another model than ours: cosines of one model say nothing to a floor that was fitted to
 * another's. `npm run eval -- --calibrate` prints these anew too.
 */
export const RELEVANCE_BY_WORDS = {
  intercept: -5.15,
  words: 0.46,
  coverage: 4.14,
  unknown: -1.66,
  mended: -0.7,
  concepts: 0.6,
  scope: 1.3,
} as const;

/** Log-odds above which the nearest are near enough. */
const THRESHOLD = -1.1;

/**
 * Share of the content words that may be strange to everything here. Where more are, what is near is so by chance: by a piece of a
 * word ("qqqqq wwww"), or by the words around ("blorf i snirkel").
 */
const MOST_UNKNOWN = 0.5;

/** The features of the regression, in the order of RELEVANCE after its intercept. */
export function relevanceFeatures(evidence: Evidence): number[] {
  const { cosine, margin, outside, strength, words, coverage, unknown, mended, concepts, scope } = evidence;
  const match = Math.log(LEAST_MATCH + Math.max(0, cosine * (strength ?? 0)));
  return [
    match,
    cosine,
    margin,
    outside,
    ...wordFeatures({ words, coverage, unknown, mended, concepts, scope }),
  ];
}

type WordEvidence = Pick<Evidence, 'words' | 'coverage' | 'unknown' | 'mended' | 'concepts' | 'scope'>;

/** The features of the regression without vectors, in the order of RELEVANCE_BY_WORDS after its intercept. */
export function wordFeatures({ words, coverage, unknown, mended, concepts, scope }: WordEvidence): number[] {
  return [Math.log(1 + words), coverage, unknown, mended, Math.min(ENOUGH_CONCEPTS, concepts), scope];
}

/**
 * So few words cannot gather strength; where they are the source's own, or the names of a concept that it names, they need not
 * ("IKO", "UiU", "dropping out").
 */
const FEW_WORDS = 3;
/**
 * Unless they are more often of other matters: those of the source may be so more than those of the thesaurus, and as much as they like
 * where they name a concept and nothing else ("frafall", of which most is asked that the source does not say).
 */
const LEAST_SCOPE = { verbatim: -0.5, named: 0 } as const;

function oddsOf(fitted: Readonly<Record<string, number>>, features: readonly number[]): number {
  const [intercept = 0, ...weights] = Object.values(fitted);
  return features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), intercept);
}

/** Whether a question is in words that are mostly strange to everything here: then no nearness tells anything. */
export const isStrange = ({ unknown }: Evidence): boolean => unknown > MOST_UNKNOWN;

/** Whether the nearest units are near enough to answer the question. */
export function isRelevant(evidence: Evidence): boolean {
  if (isStrange(evidence)) return false;
  const odds =
    evidence.strength === null
      ? oddsOf(RELEVANCE_BY_WORDS, wordFeatures(evidence))
      : oddsOf(RELEVANCE, relevanceFeatures(evidence));
  const { concepts, meaning, named, scope, verbatim, words } = evidence;
  const own = verbatim && (named !== null || scope > LEAST_SCOPE.verbatim);
  // What a word of the source means can always be told.
  const thesaurus = named !== null && concepts > 0 && (meaning || named > LEAST_SCOPE.named);
  const quoted = (own || thesaurus) && words <= FEW_WORDS;
  return quoted || odds > THRESHOLD;
}

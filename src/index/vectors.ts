/** The port every vector index is reached through. */

/** A vector as it is stored: which unit it speaks for, and its own key within the index. */
export interface VectorEntry {
  /** Unique: the unit's id for its own text, `<unit id>?nb0` for its first question in bokmål. */
  key: string;
  /** The unit this vector speaks for. */
  unit: string;
  /** Unit length. */
  vector: Float32Array;
}

export interface VectorMatch {
  unit: string;
  /** Cosine of the query and the unit's best vector, -1 to 1. */
  score: number;
}

export interface VectorIndex {
  readonly dimensions: number;
  /** Number of vectors held. */
  readonly size: number;
  /**
   * The `k` nearest units, best first, each once by its best vector; equal scores in the order of entry.
   * Throws AppError `index_mismatch` where the query has another length than `dimensions`.
   */
  search(query: Float32Array, k: number): Promise<VectorMatch[]>;
}

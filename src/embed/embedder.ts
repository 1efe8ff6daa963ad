/** The port every embedding model is reached through. */

/** Some models want to know whether a text asks or is asked for, and put a prefix before it. */
export type TextRole = 'query' | 'passage';

export interface Embedder {
  /** `<name>@<hash>`: names the model in the index's manifest; a mismatch is refused at start. */
  readonly id: string;
  /** Length of every vector. */
  readonly dimensions: number;
  /**
   * One vector a text, in order: unit length (Euclidean norm 1), or null where the text holds nothing the model
   * knows (empty, only punctuation, an unknown script).
   */
  embed(texts: readonly string[], role: TextRole): Promise<(Float32Array | null)[]>;
}

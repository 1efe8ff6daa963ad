/** The port to a language model: one prompt, one text. Optional; nothing is asked of any unless the settings name it. */

/** More is longer than any answer that is rephrased, in the model's tokens. */
export const MOST_TOKENS = 1200;

export interface Prompt {
  /** What the model is told to do, in English. */
  system: string;
  /** What it is to do it with. */
  user: string;
}

export interface LanguageModel {
  /** Its name, for the health report; never a key or an address. */
  id: string;
  /** Longest wait for a text, in milliseconds. */
  timeout: number;
  /**
   * The model's text. Rejects where it cannot be reached, answers with an error or with no text, was cut off, or `signal`
   * aborts.
   */
  write(prompt: Prompt, signal: AbortSignal): Promise<string>;
}

/** How much of a text an embedder reads: the same in every runtime, so that vectors stay equal bit for bit. */

/**
 * Longest text read, in UTF-16 code units. Far above the 500 characters a question may have and above the longest
 * unit; it bounds the tokenizer's work on hostile input.
 */
export const MAX_CHARACTERS = 2000;

/** Most tokens read; also written to the model's tokenizer_config.json as `model_max_length`. */
export const MAX_TOKENS = 512;

/** `text` cut to MAX_CHARACTERS, never inside a surrogate pair. */
export function capText(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  const last = text.charCodeAt(MAX_CHARACTERS - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? MAX_CHARACTERS - 1 : MAX_CHARACTERS);
}

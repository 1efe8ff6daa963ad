/** Splits text into words exactly as the model's tokenizer.json does: NFC, lower case, BERT's pre-tokenizer. */

/** Longer words become [UNK]; bounds the tokenizer's work. The longest Norwegian compounds have some forty letters. */
export const MAX_WORD_CHARACTERS = 64;

const PUNCTUATION = '\\p{P}\\u0021-\\u002F\\u003A-\\u0040\\u005B-\\u0060\\u007B-\\u007E';
const WORD = new RegExp(`[^\\s${PUNCTUATION}]+|[${PUNCTUATION}]`, 'gu');
const IS_PUNCTUATION = new RegExp(`^[${PUNCTUATION}]$`, 'u');

/** The text's words; a punctuation mark, which the model has no piece for, is left out. */
export function splitWords(text: string): string[] {
  const words = text.normalize('NFC').toLowerCase().trim().match(WORD) ?? [];
  return words.filter((word) => !IS_PUNCTUATION.test(word));
}

/** The model's tokenizer for the edge: its tokens as one text, in the order of their ids, which is half of what the JSON takes. */

import { AppError } from '../errors.ts';

/** What of a parsed tokenizer.json is looked at here. */
interface TokenizerJson {
  model: { vocab: Record<string, number> };
}

/** A line break is in no token: BERT's pre-tokenizer splits at it. */
const BETWEEN = '\n';

/** `tokenizerJson` with its vocabulary as one text. Throws AppError `model_unusable` where the ids are not 0, 1, 2 and so on. */
export function packTokenizer(tokenizerJson: object): object {
  const { model, ...rest } = tokenizerJson as TokenizerJson;
  const tokens: string[] = [];
  for (const [token, id] of Object.entries(model.vocab)) tokens[id] = token;
  if (Object.keys(tokens).length !== tokens.length || tokens.length !== Object.keys(model.vocab).length) {
    throw new AppError('model_unusable', 'The ids of the tokenizer’s tokens have gaps or come twice');
  }
  return { ...rest, model: { ...model, vocab: tokens.join(BETWEEN) } };
}

/** What `packTokenizer` was given. Throws AppError `index_corrupt` where it cannot have made `packed`. */
export function unpackTokenizer(packed: object): object {
  const { model, ...rest } = packed as { model?: { vocab?: unknown } };
  if (typeof model?.vocab !== 'string')
    throw new AppError('index_corrupt', 'The model’s tokenizer cannot be read');
  const vocab: Record<string, number> = Object.create(null);
  model.vocab.split(BETWEEN).forEach((token, id) => {
    vocab[token] = id;
  });
  return { ...rest, model: { ...model, vocab } };
}

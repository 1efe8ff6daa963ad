/** Writes a trained model the way transformers.js loads one. Node only. */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replaceFolder } from '../../disk/swap.ts';
import { MAX_TOKENS } from '../limits.ts';
import { encodeOnnx } from '../onnx.ts';
import { CONTINUATION } from './merges.ts';
import type { Trained } from './train.ts';
import { MAX_WORD_CHARACTERS } from './words.ts';

/** The model's files by name; the same model gives the same bytes. */
export function modelFiles(trained: Trained): Record<string, string | Uint8Array> {
  const { tokens, dimensions } = trained;
  return {
    'config.json': json({
      // Not a BERT: transformers.js knows the name, and asks no more of it than a graph from ids to hidden states.
      model_type: 'bert',
      architectures: ['BertModel'],
      hidden_size: dimensions,
      vocab_size: tokens.length,
    }),
    'tokenizer_config.json': json({
      tokenizer_class: 'PreTrainedTokenizer',
      model_max_length: MAX_TOKENS,
      unk_token: '[UNK]',
      pad_token: '[PAD]',
    }),
    'tokenizer.json': `${JSON.stringify(tokenizerJson(tokens))}\n`,
    'onnx/model_quantized.onnx': encodeOnnx(trained),
  };
}

/** Writes the model beside `folder`, then swaps the two; where that fails, the last model stays. */
export async function writeModel(folder: string, trained: Trained): Promise<void> {
  await replaceFolder(folder, async (fresh) => {
    for (const [name, content] of Object.entries(modelFiles(trained))) {
      const path = join(fresh, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
  });
}

/**
 * No special tokens are added to a text, and none is declared, so that "[UNK]" typed by a person is read as any other
 * text. `Lowercase` after `NFC`, and no stripping of accents: å stays å, also when it comes as a and a ring.
 */
function tokenizerJson(tokens: readonly string[]): object {
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: { type: 'Sequence', normalizers: [{ type: 'NFC' }, { type: 'Lowercase' }] },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: { type: 'WordPiece', prefix: CONTINUATION, cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: CONTINUATION,
      max_input_chars_per_word: MAX_WORD_CHARACTERS,
      vocab: Object.fromEntries(tokens.map((token, id) => [token, id])),
    },
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

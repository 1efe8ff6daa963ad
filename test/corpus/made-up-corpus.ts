/** The made-up corpus of the fixtures, and ways to spoil one file of it. */

import { formatFault } from '../../src/corpus/faults.ts';
import { readFiles } from '../../src/corpus/files.ts';
import { type CorpusReading, readCorpus } from '../../src/corpus/read-corpus.ts';
import type { ReadYaml } from '../../src/corpus/remember-yaml.ts';

export const MADE_UP_CORPUS = 'test/fixtures/corpus';

/** What a file becomes: other text or bytes, an edit of its text, or null for gone. */
type Change = string | Uint8Array | ((text: string) => string) | null;

/** Reads the made-up corpus with some of its files changed, added or taken away. */
export async function readMadeUpCorpus(
  changes: Record<string, Change> = {},
  parse?: ReadYaml,
): Promise<CorpusReading> {
  const files = new Map((await readFiles(MADE_UP_CORPUS)).files.map(({ path, bytes }) => [path, bytes]));
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) files.delete(path);
    else if (typeof change === 'function') files.set(path, encode(edited(path, files.get(path), change)));
    else files.set(path, typeof change === 'string' ? encode(change) : change);
  }
  return readCorpus(
    [...files].map(([path, bytes]) => ({ path, bytes })),
    [],
    parse,
  );
}

/** The faults of the corpus with some of its files changed, as `npm run check:corpus` prints them. */
export async function faultsOf(changes: Record<string, Change>): Promise<string[]> {
  return (await readMadeUpCorpus(changes)).faults.map(formatFault);
}

/** An edit that puts `to` in the place of `from`, which must be there. */
export function replacing(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The fixture does not hold "${from}"`);
    return text.replace(from, () => to);
  };
}

function edited(path: string, bytes: Uint8Array | undefined, edit: (text: string) => string): string {
  if (bytes === undefined) throw new Error(`The fixture has no file ${path}`);
  return edit(new TextDecoder().decode(bytes));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

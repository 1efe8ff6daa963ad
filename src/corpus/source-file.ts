/** From the bytes of a corpus file to text, and from text to front matter and body. */

import type { Fault } from './faults.ts';

export interface CorpusFile {
  /** Relative to the corpus folder, with forward slashes: "measures/ak-iko-modellen.md". */
  path: string;
  bytes: Uint8Array;
}

export interface FrontMatterFile {
  yaml: string;
  /** Line in the file of the first line of `yaml`, from 1. */
  yamlLine: number;
  body: string;
  /** Line in the file of the first line of `body`, from 1. */
  bodyLine: number;
}

const FENCE = '---';

/** The file's text with Unix line ends, or null with a fault where it is empty or not UTF-8. */
export function decodeFile({ path, bytes }: CorpusFile, faults: Fault[]): string | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    faults.push({
      file: path,
      line: lineOfBadByte(bytes),
      field: '',
      problem: 'is not valid UTF-8',
      remedy: 'Save the file as UTF-8',
    });
    return null;
  }
  if (text.trim() === '') {
    faults.push({
      file: path,
      line: 1,
      field: '',
      problem: 'is empty',
      remedy: 'Fill it in, or delete the file',
    });
    return null;
  }
  return text.replaceAll('\r\n', '\n');
}

/** Front matter and body of a Markdown file, or null with a fault where the front matter is not fenced by `---`. */
export function splitFrontMatter(path: string, text: string, faults: Fault[]): FrontMatterFile | null {
  const lines = text.split('\n');
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === FENCE);
  if (lines[0]?.trimEnd() !== FENCE || end === -1) {
    faults.push({
      file: path,
      line: 1,
      field: 'front matter',
      problem: end === -1 ? 'has no closing ---' : 'does not begin on the first line',
      remedy: 'Begin the file with front matter between two lines of ---',
    });
    return null;
  }
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

/** The first line that does not decode by itself; a line feed never stands inside a UTF-8 sequence. */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, at));
    } catch {
      return line;
    }
    start = at + 1;
    line++;
  }
  return 1;
}

/** What lies in a corpus folder on disk: the files, and what is there that is no file. */

import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import { type Fault, formatFault } from './faults.ts';
import type { CorpusFile } from './source-file.ts';

/** A folder with the name of a file is a slip, and nothing in it would be read. */
const FILE_NAME = /\.(md|yaml)$/;

export interface FolderContents {
  files: CorpusFile[];
  /** What cannot be read; paths are relative to the folder, as those of `files` are. */
  faults: Fault[];
}

/**
 * Every file under `folder` whose path has no hidden part, in no fixed order. A symbolic link is not followed, since it
 * may lead out of the corpus or round in a loop: it becomes a fault, as a file that cannot be read does.
 * Throws AppError `corpus_invalid` where there is no such folder.
 */
export async function readFiles(folder: string): Promise<FolderContents> {
  const contents: FolderContents = { files: [], faults: [] };
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    const problem = codeOf(cause) === 'ENOENT' ? 'there is no such folder' : whyNot(cause);
    const fault = { file: folder, line: null, field: '', problem, remedy: 'Name the folder of the corpus' };
    throw new AppError('corpus_invalid', formatFault(fault), { cause });
  }
  await addEntries(folder, '', entries, contents);
  return contents;
}

async function addEntries(folder: string, prefix: string, entries: Dirent[], contents: FolderContents) {
  await Promise.all(
    entries.map(async (entry) => {
      if (entry.name.startsWith('.')) return;
      const path = `${prefix}${entry.name}`;
      const fault = (problem: string, remedy: string) =>
        contents.faults.push({ file: path, line: null, field: '', problem, remedy });
      try {
        if (entry.isFile()) contents.files.push({ path, bytes: await readFile(join(folder, path)) });
        else if (entry.isSymbolicLink()) {
          fault('is a symbolic link, which is not followed', 'Put the file itself in its place');
        } else if (!entry.isDirectory()) {
          fault('is not an ordinary file', 'Remove it');
        } else if (FILE_NAME.test(entry.name)) {
          fault('is a folder with the name of a file', 'Put the file in its place, or rename the folder');
        } else {
          const nested = await readdir(join(folder, path), { withFileTypes: true });
          await addEntries(folder, `${path}/`, nested, contents);
        }
      } catch (cause) {
        fault(whyNot(cause), 'See that it is there and may be read');
      }
    }),
  );
}

function whyNot(cause: unknown): string {
  const code = codeOf(cause);
  if (code === 'ENOTDIR') return 'is not a folder';
  return code === null ? 'cannot be read' : `cannot be read (${code})`;
}

function codeOf(cause: unknown): string | null {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : null;
}

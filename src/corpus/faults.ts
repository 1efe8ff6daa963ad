/** What is wrong in the corpus, where, and what to do about it: faults are collected, never thrown one by one. */

export interface Fault {
  /** Path of the file, relative to the corpus folder unless the caller says otherwise. */
  file: string;
  /** Line in the file, from 1, or null where it is not of a line: a folder, a link, a file that cannot be opened. */
  line: number | null;
  /** The field, heading or key at fault: "county", "3.labels.nb"; empty where the whole file is. */
  field: string;
  problem: string;
  remedy: string;
}

/** One line for a terminal: `file:line field: problem → remedy`, without what is null or empty. */
export function formatFault({ file, line, field, problem, remedy }: Fault): string {
  const place = line === null ? file : `${file}:${line}`;
  const where = field === '' ? place : `${place} ${field}`;
  return `${where}: ${problem} → ${remedy}`;
}

/** What is wrong in the corpus, where, and what to do about it: faults are collected, never thrown one by one. */

export interface Fault {
  /** Path of the file, relative to the corpus folder unless the caller says otherwise. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** The field, heading or key at fault: "county", "3.labels.nb"; empty where the whole file is. */
  field: string;
  problem: string;
  remedy: string;
}

/** One line for a terminal: `file:line field: problem → remedy`. */
export function formatFault({ file, line, field, problem, remedy }: Fault): string {
  const where = field === '' ? `${file}:${line}` : `${file}:${line} ${field}`;
  return `${where}: ${problem} → ${remedy}`;
}

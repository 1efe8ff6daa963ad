/** Where log lines go unless the entry point says otherwise. */
import type { LogEntry } from './deps.ts';

/** One line of JSON on standard error. */
export function defaultLog(entry: LogEntry): void {
  console.error(JSON.stringify(entry));
}

/** What a tool hands back: data both structured and as text, or an error that says what to do. */
import type { CallToolResult } from '@modelcontextprotocol/server';
import { ERRORS } from '../../errors.ts';
import type { LogEntry, Service } from '../deps.ts';
import { appErrorOf, logEntryOf } from '../problem.ts';

/** What every tool and resource is made from. */
export interface Served {
  service: Service;
  /** Of the pages that results link to: "https://tiltak.example". */
  origin: string;
  log: (entry: LogEntry) => void;
}

/** All tools only read, and only this knowledge base. */
export const READS_ONLY = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

/** The result of `make`. What it throws becomes a tool error; a fault of ours is logged without what was asked. */
export async function toolResult<T extends object>(
  { log }: Served,
  tool: string,
  make: () => T | Promise<T>,
): Promise<CallToolResult> {
  try {
    const data = await make();
    return {
      structuredContent: data as Record<string, unknown>,
      content: [{ type: 'text', text: JSON.stringify(data) }],
    };
  } catch (thrown) {
    const error = appErrorOf(thrown);
    if (error.status >= 500) log(logEntryOf(error, 'tools/call', tool));
    // What is wrong with the call says in its message what is right.
    const { title, remedy } = ERRORS[error.code];
    const ours = `${error.status === 500 ? title : error.message}. ${remedy}`;
    const says = error.status < 500 ? error.message : ours;
    return { isError: true, content: [{ type: 'text', text: says }] };
  }
}

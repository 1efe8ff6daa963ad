/** JSON within the index's files: in UTF-8 without fault, or the file is corrupt. */

import type { AppError } from '../errors.ts';

/** Makes the error of a file that cannot be read. */
type Complain = (why: string, cause?: unknown) => AppError;

/** What the JSON says. Throws what `complain` makes of `fault` where it is none. */
export function parseStrictly(bytes: Uint8Array, fault: string, complain: Complain): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw complain(fault, cause);
  }
}

/** A list of ids. Throws likewise where it is anything else. */
export function parseIds(bytes: Uint8Array, complain: Complain): string[] {
  const ids = parseStrictly(bytes, 'its ids are not JSON', complain);
  if (Array.isArray(ids) && ids.every((id) => typeof id === 'string')) return ids;
  throw complain('its ids are not a list of strings');
}

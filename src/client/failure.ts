/** What a caller of the API is told when it fails: one class, with the code of the problem or one of our own. */
import type { ErrorCode } from '../errors.ts';

/**
 * The codes of the API (each explained at /docs), and four that only a client can meet: the address of the API is none,
 * nothing answers there, something else than this API answers there, or a stream ended before the answer was whole.
 */
export type FailureCode = ErrorCode | 'api_invalid' | 'unreachable' | 'not_understood' | 'cut_off';

export interface FailureFacts {
  /** Status of HTTP; 0 where there was no answer. */
  status?: number;
  /** What to do about it, in English; empty where the server gave none. */
  remedy?: string;
  /** Seconds to wait before the next request, where the server says so. */
  retryAfter?: number | undefined;
  cause?: unknown;
}

/** The client's only error. An aborted request is none: it rejects with the signal's own reason. */
export class TiltakssokError extends Error {
  override readonly name = 'TiltakssokError';
  readonly code: FailureCode;
  readonly status: number;
  readonly remedy: string;
  readonly retryAfter: number | undefined;

  constructor(code: FailureCode, message: string, facts: FailureFacts = {}) {
    super(message, { cause: facts.cause });
    this.code = code;
    this.status = facts.status ?? 0;
    this.remedy = facts.remedy ?? '';
    this.retryAfter = facts.retryAfter;
  }
}

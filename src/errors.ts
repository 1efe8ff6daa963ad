/** One error class and one table of codes: what was wrong, and what to do about it. */

/** Every code the product can answer with: its HTTP status, a short title and the remedy. */
export const ERRORS = {
  query_missing: {
    status: 400,
    title: 'The question is missing',
    remedy: 'Send the question in the parameter named in detail.',
  },
  query_empty: { status: 400, title: 'The question is empty', remedy: 'Write at least one word.' },
  query_too_long: {
    status: 400,
    title: 'The question is too long',
    remedy: 'Send at most 500 characters.',
  },
  query_not_text: {
    status: 400,
    title: 'The question is not text',
    remedy: 'Send plain UTF-8 text without control characters.',
  },
  query_private: {
    status: 400,
    title: 'The question holds personal data',
    remedy: 'Leave out what identifies a person, and ask again.',
  },
  parameter_invalid: {
    status: 400,
    title: 'A parameter has a value that is not allowed',
    remedy: 'Use one of the allowed values named in detail.',
  },
  parameter_unknown: {
    status: 400,
    title: 'A parameter is not known here',
    remedy: 'Use the parameters named in detail.',
  },
  body_not_json: { status: 400, title: 'The body is not valid JSON', remedy: 'Send a JSON object.' },
  body_invalid: {
    status: 400,
    title: 'The body does not have the expected shape',
    remedy: 'Mend what detail names; /docs has the shape of each body.',
  },
  body_too_large: { status: 413, title: 'The body is too large', remedy: 'Send at most 16 kB.' },
  content_type_unsupported: {
    status: 415,
    title: 'The content type is not supported',
    remedy: 'Send Content-Type: application/json, and no Content-Encoding.',
  },
  not_found: {
    status: 404,
    title: 'There is nothing at this address',
    remedy: 'See /docs for what there is.',
  },
  format_not_offered: {
    status: 501,
    title: 'The format is not offered here',
    remedy: 'Use one of the formats named in detail.',
  },
  method_not_allowed: {
    status: 405,
    title: 'The method is not allowed here',
    remedy: 'Use one of the methods in the Allow header.',
  },
  rate_limited: {
    status: 429,
    title: 'There are too many requests from this address',
    remedy: 'Wait as many seconds as Retry-After says, then go on more slowly.',
  },
  shutting_down: {
    status: 503,
    title: 'The server is about to stop',
    remedy: 'Ask again: another server, or this one anew, answers shortly.',
  },
  index_missing: { status: 503, title: 'The index is missing', remedy: 'Run npm run build.' },
  index_corrupt: {
    status: 503,
    title: 'The index is corrupt',
    remedy: 'Run npm run build to make it anew, then restart.',
  },
  index_mismatch: {
    status: 503,
    title: 'The index was made by another version or model',
    remedy: 'Run npm run build with the same EMBEDDING_MODEL as the server, or none for both; then restart.',
  },
  site_missing: {
    status: 503,
    title: 'The browser’s code is missing',
    remedy: 'Run npm run build.',
  },
  corpus_invalid: {
    status: 500,
    title: 'The corpus has faults',
    remedy: 'Run npm run check:corpus and mend what it names.',
  },
  measure_invalid: {
    status: 400,
    title: 'The measure cannot be made',
    remedy: 'Mend what detail names, and run npm run measure:new again; nothing was written.',
  },
  build_implausible: {
    status: 500,
    title: 'The build gave an implausibly small result',
    remedy: 'See that corpus/ is whole; the last good index is kept.',
  },
  model_unusable: {
    status: 500,
    title: 'The embedding model cannot be used',
    remedy: 'Run npm run train to make our own anew; of another, mend its name or folder.',
  },
  model_unreachable: {
    status: 503,
    title: 'The embedding model cannot be fetched',
    remedy:
      'See that this machine reaches the address in detail, or set EMBEDDING_MODEL to a folder that holds the model, or unset it for our own.',
  },
  setting_invalid: {
    status: 500,
    title: 'A setting has a value that cannot be used',
    remedy: 'Mend the setting named in detail, and start again.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong here',
    remedy: 'Try again; report it if it goes on.',
  },
} as const satisfies Record<string, { status: number; title: string; remedy: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** What a terminal says of whatever was thrown: an error of ours by its code, and with what to do about it. */
export function explained(thrown: unknown): string {
  if (!(thrown instanceof AppError)) return thrown instanceof Error ? thrown.message : String(thrown);
  return `${thrown.code}: ${thrown.message}\n${ERRORS[thrown.code].remedy}`;
}

/** A value that is not allowed, for whoever tells of it in another language than English. */
export interface WrongValue {
  name: string;
  given: string;
  allowed: readonly string[];
}

/** The product's only error: a code of the table, and what exactly was wrong this time. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly wrong: WrongValue | undefined;
  override readonly name = 'AppError';

  constructor(code: ErrorCode, detail?: string, options?: { cause?: unknown; wrong?: WrongValue }) {
    super(detail ?? ERRORS[code].title, options);
    this.code = code;
    this.wrong = options?.wrong;
  }

  get status(): number {
    return ERRORS[this.code].status;
  }
}

/** Errors on the wire: RFC 9457 problem details made from the table of error codes. */
import { HTTPException } from 'hono/http-exception';
import { AppError, ERRORS, type ErrorCode } from '../errors.ts';
import type { LogEntry } from './deps.ts';

export interface Problem {
  /** Where the code is explained. */
  type: string;
  title: string;
  status: number;
  detail: string;
  /** The path that was asked for, without its query. */
  instance: string;
  code: ErrorCode;
  remedy: string;
}

/** The error as the table knows it; anything thrown that is not ours becomes `internal`. */
export function appErrorOf(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  if (thrown instanceof HTTPException) {
    if (thrown.status === 415) return new AppError('content_type_unsupported');
    if (thrown.status === 413) return new AppError('body_too_large');
    if (thrown.status === 400) return new AppError('body_not_json');
    if (thrown.status === 404) return new AppError('not_found');
  }
  return new AppError('internal', undefined, { cause: thrown });
}

/** Problem details of an error. Errors of ours that blame the server keep their detail to the log. */
export function problemOf(error: AppError, path: string): Problem {
  const { status, title, remedy } = ERRORS[error.code];
  const detail = status === 500 ? title : error.message;
  return { type: `/docs#${error.code}`, title, status, detail, instance: path, code: error.code, remedy };
}

/** The problem as a response of its own media type, never stored by caches. */
export function problemResponse(
  error: AppError,
  path: string,
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify(problemOf(error, path)), {
    status: error.status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}

/**
 * A log line for an error that is the server's fault. Only the frames of the stack are kept: a message can
 * hold what somebody asked, and questions are never logged.
 */
export function logEntryOf(error: AppError, method: string, path: string, request?: string): LogEntry {
  const cause = error.cause instanceof Error ? error.cause : error;
  const stack = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const message = error.code === 'internal' ? cause.name : error.message;
  const where = request === undefined ? {} : { request };
  const frames = stack.map((line) => line.trim());
  const time = new Date().toISOString();
  return { level: 'error', time, code: error.code, message, ...where, method, path, stack: frames };
}

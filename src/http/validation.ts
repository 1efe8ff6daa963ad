/** Turns what a schema refused into one error of ours: which field, what was wrong, what is allowed. */
import type { z } from '@hono/zod-openapi';
import { AppError, ERRORS, type ErrorCode } from '../errors.ts';

type Target = 'query' | 'param' | 'header' | 'cookie' | 'form' | 'json';

interface Refused {
  success: false;
  error: z.ZodError;
  data?: unknown;
  target: string;
}

/** The hook of every route: throws AppError where the request did not fit the route's schema. */
export function throwIfRefused(result: { success: true } | Refused): void {
  if (!result.success) throw faultOf(result.error, result.data, result.target as Target);
}

/** The first issue of a schema as an AppError. `data` is what was given, `target` where it stood. */
export function faultOf(error: z.ZodError, data: unknown, target: Target): AppError {
  const invalid: ErrorCode = target === 'json' ? 'body_invalid' : 'parameter_invalid';
  const issue = error.issues[0];
  if (!issue) return new AppError(invalid);
  const field = issue.path.join('.');
  const given = valueAt(data, issue.path);
  if (issue.code === 'custom') {
    const code = issue.params?.code;
    return new AppError(isErrorCode(code) ? code : invalid, issue.message);
  }
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => shown(key)).join(', ');
    const where = field === '' ? '' : ` in ${field}`;
    const code = target === 'json' ? 'body_invalid' : 'parameter_unknown';
    return new AppError(code, `${keys} is not known here${where}.${allowedIn(issue)}`);
  }
  if (given === undefined && field === 'q')
    return new AppError('query_missing', 'The parameter q is missing.');
  if (given === undefined && field !== '') return new AppError(invalid, `${field} is missing.`);
  if (target !== 'json' && Array.isArray(given)) {
    return new AppError(invalid, `${field} was given ${given.length} times; give it once.`);
  }
  return new AppError(invalid, field === '' ? issue.message : `${field}: ${issue.message}`);
}

/** Schemas that refuse unknown keys say which are known, in the issue's message. */
function allowedIn(issue: { message: string }): string {
  return issue.message.startsWith('Allowed:') ? ` ${issue.message}` : '';
}

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERRORS, code);
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** A given value as it is safe to repeat in a message: quoted, and cut where it is long. */
export function shown(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

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

/** What the question is called in an address: here, and in NLWeb. */
export const QUESTION_FIELDS = ['q', 'query', 'query.text'];

/** The hook of every route: throws AppError where the request did not fit the route's schema. */
export function throwIfRefused(result: { success: true } | Refused): void {
  if (!result.success) throw faultOf(result.error, result.data, result.target as Target);
}

/** The first issue of a schema as an AppError. `data` is what was given, `target` where it stood. */
function faultOf(error: z.ZodError, data: unknown, target: Target): AppError {
  const invalid: ErrorCode = target === 'json' ? 'body_invalid' : 'parameter_invalid';
  const issue = error.issues[0];
  if (!issue) return new AppError(invalid);
  const field = written(issue.path);
  const given = valueAt(data, issue.path);
  const code = issue.code === 'custom' ? issue.params?.code : undefined;
  // A question of an earlier turn is told from the one that is asked.
  if (isErrorCode(code))
    return new AppError(code, issue.path.length > 1 ? `${field}: ${issue.message}` : issue.message);
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => shown(key)).join(', ');
    const where = field === '' ? '' : ` in ${field}`;
    const code = target === 'json' ? 'body_invalid' : 'parameter_unknown';
    return new AppError(code, `${keys} is not known here${where}.${allowedIn(issue)}`);
  }
  // A refusal of our own wording says more than that.
  if (given === undefined && field !== '' && issue.code !== 'custom')
    return new AppError(
      QUESTION_FIELDS.includes(field) ? 'query_missing' : invalid,
      `${field}: must be given.`,
    );
  if (target !== 'json' && Array.isArray(given))
    return new AppError(invalid, `${field}: must be given once, not ${given.length} times.`);
  return new AppError(invalid, `${field === '' ? 'The body' : `${field}:`} ${rule(issue)}.`);
}

/** A field as people write it: `history[0].question`. */
function written(path: PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

const TYPES: Record<string, string> = { string: 'text', array: 'a list', object: 'an object' };

/** What a value must be, in our own words; zod's where a schema brings none of its own and none is known here. */
function rule(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'too_big' && issue.origin === 'array')
    return `must have at most ${issue.maximum} entries`;
  return issue.message;
}

/** Schemas that refuse unknown keys say which are known, last in the issue's message. */
function allowedIn({ message }: { message: string }): string {
  const at = message.lastIndexOf(' Allowed: ');
  return at < 0 ? '' : message.slice(at);
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
  return JSON.stringify(cut(value));
}

/** A given value, no longer than a message has room for. */
export function cut(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}

/** Refuses addresses whose query is not UTF-8 text, before anything reads a mangled value out of it. */
import type { MiddlewareHandler } from 'hono';
import { AppError } from '../errors.ts';
import { QUESTION_FIELDS } from './validation.ts';

/**
 * Throws AppError `query_not_text` (in the question) or `parameter_invalid` (elsewhere) where a percent sequence is broken
 * or is not UTF-8, such as `%FF` or an encoded lone surrogate.
 */
function checkQueryEncoding(url: string): void {
  const start = url.indexOf('?');
  if (start < 0) return;
  const end = url.indexOf('#', start);
  for (const pair of url.slice(start + 1, end < 0 ? undefined : end).split('&')) {
    if (decodes(pair)) continue;
    const name = pair.split('=', 1)[0] ?? '';
    const must = 'must be percent-encoded UTF-8';
    if (QUESTION_FIELDS.includes(name)) throw new AppError('query_not_text', `${name}: ${must}.`);
    throw new AppError(
      'parameter_invalid',
      decodes(name) ? `${name}: ${must}.` : `A parameter’s name ${must}.`,
    );
  }
}

function decodes(text: string): boolean {
  if (!text.includes('%')) return true;
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

export const withCheckedEncoding: MiddlewareHandler = async (c, next) => {
  checkQueryEncoding(c.req.url);
  await next();
};

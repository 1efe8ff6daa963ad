/** An error as whoever asked can read it: a page for a browser, a problem (RFC 9457) for everyone else. */
import type { Context } from 'hono';
import type { AppError } from '../errors.ts';
import { wantsPage } from './negotiate.ts';
import { problemResponse } from './problem.ts';

/** The error as a response, with its status and with `headers` added; never stored by caches. */
export async function answerError(
  c: Context,
  error: AppError,
  headers: Record<string, string> = {},
): Promise<Response> {
  // Whether it is a page depends on Accept, and its language on Accept-Language.
  const vary = c.req.path.startsWith('/api/') ? {} : { Vary: 'Accept, Accept-Language' };
  if (!wantsPage(c.req.path, c.req.header('accept')))
    return problemResponse(error, c.req.path, { ...vary, ...headers });
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  c.header('Cache-Control', 'no-store');
  c.header('Vary', 'Accept, Accept-Language');
  c.status(error.status as 400);
  const [{ problemPage }, { pageOf }] = await Promise.all([
    import('./pages/problem-page.ts'),
    import('./pages/page.ts'),
  ]);
  return c.html(problemPage(pageOf(c), error));
}

/** What a failure is called in the visitor's language, and whether the element can do anything about it. */
import { TiltakssokError } from '../client/failure.ts';
import type { WidgetStrings } from '../strings/widget.ts';

export interface Failure {
  code: string;
  status: number;
  /** A sentence in the visitor's language. */
  sentence: string;
  /** What the server says to do about it, in English; empty where the sentence is enough. */
  remedy: string;
  /** Whether the same might work when it is tried again. */
  retry: boolean;
  /** Whether the way that the page offers without this element is of use now. */
  fallback: boolean;
}

export function failureOf(thrown: unknown, { problem }: WidgetStrings): Failure {
  const error = thrown instanceof TiltakssokError ? thrown : new TiltakssokError('internal', String(thrown));
  const { code, status } = error;
  const made = (sentence: string, more: Partial<Failure> = {}): Failure => ({
    ...{ code, status, sentence, remedy: '', retry: true, fallback: true },
    ...more,
  });
  if (code === 'query_too_long') return made(problem.tooLong, { retry: false, fallback: false });
  if (code === 'query_not_text') return made(problem.notText, { retry: false, fallback: false });
  if (code === 'query_private') return made(problem.privateData, { retry: false, fallback: false });
  if (code === 'rate_limited') return made(problem.tooMany(error.retryAfter ?? null), { fallback: false });
  if (code === 'unreachable') return made(navigator.onLine ? problem.unreachable : problem.offline);
  if (code === 'cut_off') return made(problem.cutOff);
  // A proxy before a site that is down answers in words of its own.
  if (status === 503 || (status >= 500 && code === 'not_understood')) return made(problem.unavailable);
  if (code === 'not_understood') return made(problem.notUnderstood);
  const remedy = [error.message, error.remedy].filter(Boolean).join(' ');
  if (code === 'api_invalid' || (status >= 400 && status < 500))
    return made(problem.setUp, { remedy, retry: false });
  return made(problem.internal);
}

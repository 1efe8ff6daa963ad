/** An error as a page, for people: what happened in their language, and the code for whoever they ask about it. */
import { html } from 'hono/html';
import type { AppError, ErrorCode } from '../../errors.ts';
import type { Strings } from '../../strings/strings.ts';
import { FRAMED } from '../headers.ts';
import { cut } from '../validation.ts';
import { framed } from './framed.ts';
import { layout } from './layout.ts';
import { type Html, href, type Page } from './page.ts';

export function problemPage(at: Page, error: AppError): Html {
  const page = { ...at, canonical: null };
  const { problem } = page.strings;
  const [heading, help] = sentences(problem, error.code);
  const isFramed = page.path === FRAMED;
  const told = html`<h1>${heading}</h1>
<p class="lead">${help}</p>
${isParameter(error.code) ? parameter(page, error) : ''}
<p class="quiet">${problem.code}: <code>${error.code}</code></p>
<p><a href="${href(page, '/')}">${isFramed ? page.strings.siteName : problem.backToStart}</a></p>`;
  return isFramed ? framed(page, html`<div class="told">${told}</div>`) : layout(page, heading, told);
}

/** Which value of the address is wrong, and what may stand there; in English where it is not known apart. */
function parameter({ strings: { problem } }: Page, { message, wrong }: AppError): Html {
  if (!wrong) return html`<p lang="en">${message}</p>`;
  const { name, given, allowed } = wrong;
  return html`<p><code>${name}=${cut(given)}</code></p>
<p>${problem.allowed} ${allowed.join(', ')}</p>`;
}

function sentences(problem: Strings['problem'], code: ErrorCode): [heading: string, help: string] {
  if (code === 'not_found') return [problem.notFound, problem.notFoundHelp];
  if (code === 'method_not_allowed') return [problem.methodNotAllowed, ''];
  if (code === 'rate_limited') return [problem.tooMany, problem.tooManyHelp];
  if (code.startsWith('index_') || code === 'shutting_down')
    return [problem.unavailable, problem.unavailableHelp];
  const fault = questionFaultSentence(problem, code);
  return fault === null ? [problem.internal, ''] : [fault, ''];
}

/** What was wrong with the question or the address, in a sentence; null for faults that are not the visitor's. */
export function questionFaultSentence(problem: Strings['problem'], code: ErrorCode): string | null {
  if (code === 'query_too_long') return problem.queryTooLong;
  if (code === 'query_not_text') return problem.queryNotText;
  return isParameter(code) ? problem.parameter : null;
}

/** Faults of an address, whose message says which part of it and what may stand there. */
const isParameter = (code: ErrorCode) => code === 'parameter_invalid' || code === 'parameter_unknown';

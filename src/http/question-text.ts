/** What counts as a question: text of at most 500 characters, without control characters or broken encoding. */
import { z } from '@hono/zod-openapi';
import type { ErrorCode } from '../errors.ts';

/** Characters (code points) after the spaces around the question are dropped. */
export const MAX_QUESTION_CHARACTERS = 500;

/** C0 and C1 control characters and DEL, except tab and line ends, which people paste along. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/u;

/**
 * Nothing that shows: spaces, zero-width and bidirectional marks, soft hyphens, variation selectors and fillers,
 * and the two that Unicode does not count among them: the blank braille pattern and interlinear annotation marks.
 */
const INVISIBLE = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFB]*$/u;

/** The code of what is wrong with a question, and a sentence on it; null where nothing is. */
export function questionFault(text: string): { code: ErrorCode; message: string } | null {
  if (!text.isWellFormed() || CONTROL.test(text)) {
    return { code: 'query_not_text', message: 'The question holds control characters or broken UTF-8.' };
  }
  if (INVISIBLE.test(text)) return { code: 'query_empty', message: 'The question is empty.' };
  const length = [...text.trim()].length;
  if (length > MAX_QUESTION_CHARACTERS) {
    const message = `The question has ${length} characters; the most is ${MAX_QUESTION_CHARACTERS}.`;
    return { code: 'query_too_long', message };
  }
  return null;
}

/** A question as a schema: refuses what `questionFault` names, gives the text without the spaces around it. */
export const questionText = z
  .string()
  .superRefine((text, context) => {
    const fault = questionFault(text);
    if (fault) context.addIssue({ code: 'custom', message: fault.message, params: { code: fault.code } });
  })
  .transform((text) => text.trim());

/** What to write instead, for a value that a schema does not accept. */

import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** How a value of a type is written in YAML. */
const WRITING: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, such as [], which is an empty one',
  object: 'its fields, each on a line of its own',
  record: 'its fields, each on a line of its own',
};

/**
 * What to add where a field is missing or has no value: `Add county: "…"`.
 * @param field the field's name, or empty where it is the whole file
 */
export function whatToAdd(field: string, issue: Issue): string {
  const wanted = firstOf(issue);
  if (wanted.code === 'invalid_value')
    return `Add ${field}: with one of ${wanted.values.map(String).join(', ')}`;
  if (wanted.code !== 'invalid_type') return 'Add it';
  const writing = WRITING[wanted.expected] ?? `a value of type ${wanted.expected}`;
  if (field === '') return `Write ${writing}`;
  if (wanted.expected === 'string') return `Add ${field}: "…"`;
  return wanted.expected === 'array' ? `Add ${field}: [] or a list` : `Add ${field}: with ${writing}`;
}

/**
 * What to change where the value is wrong: the schema's own advice, or what zod knows of the value it wanted.
 * @param field the field's name, or empty where the value stands in a list
 * @param written the value as the file has it, or null where it is a list or has fields
 */
export function whatToChange(field: string, written: string | null, issue: Issue): string {
  const wanted = firstOf(issue);
  if (wanted.code === 'invalid_value') return `Use one of ${wanted.values.map(String).join(', ')}`;
  if (wanted.code !== 'invalid_type' || !wanted.message.startsWith('Invalid')) return wanted.message;
  if (wanted.expected === 'string' && written !== null) {
    return `Put it in quotation marks: ${field === '' ? '' : `${field}: `}"${written}"`;
  }
  return `Write ${WRITING[wanted.expected] ?? `a value of type ${wanted.expected}`}`;
}

/** Of a choice between shapes, the first is the usual one: its issue says most. */
function firstOf(issue: Issue): Issue {
  return issue.code === 'invalid_union' ? (issue.errors[0]?.[0] ?? issue) : issue;
}

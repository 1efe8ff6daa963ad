/** The development questions: graded ones with targets, and ones that the knowledge base cannot answer. */

import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { LANGUAGES } from '../../src/types.ts';

const answerable = z.strictObject({
  q: z.string().min(1),
  lang: z.enum(LANGUAGES),
  type: z.enum(['paraphrase', 'typo', 'fragment', 'abbreviation', 'list', 'county', 'phase', 'lookup']),
  targets: z.record(z.string(), z.literal([1, 2])),
});
export type GradedQuestion = z.infer<typeof answerable>;

const unanswerable = z.strictObject({
  q: z.string().min(1),
  lang: z.enum(LANGUAGES),
  type: z.enum(['off-topic', 'near-miss', 'nonsense', 'injection']),
});
export type UnanswerableQuestion = z.infer<typeof unanswerable>;

export async function readGraded(file = 'test/eval/dev.yaml'): Promise<GradedQuestion[]> {
  return z.array(answerable).parse(parse(await readFile(file, 'utf8')));
}

export async function readUnanswerable(file = 'test/eval/no-answer.yaml'): Promise<UnanswerableQuestion[]> {
  return z.array(unanswerable).parse(parse(await readFile(file, 'utf8')));
}

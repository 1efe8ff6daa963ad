/** What all API routes share: their JSON answer and their error answers. */
import { z } from '@hono/zod-openapi';
import { problemSchema } from './schemas.ts';

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

const PROBLEMS = {
  400: problem('Something in the request is not allowed; detail and remedy say what.'),
  404: problem('There is nothing at this address.'),
  413: problem('The body is over 16 kB.'),
  415: problem('The body is not application/json.'),
  500: problem('Something went wrong here.'),
  503: problem('The index is missing, corrupt or of another version.'),
};

/** The error answers a route documents besides its 200; one that nobody foresaw may come from all. */
export function problems<S extends keyof typeof PROBLEMS>(...statuses: S[]): Pick<typeof PROBLEMS, S | 500> {
  const all = [...statuses, 500 as const].map((status) => [status, PROBLEMS[status]]);
  return Object.fromEntries(all) as Pick<typeof PROBLEMS, S | 500>;
}

/** Where the answer is for an id that has moved. */
export const MOVED = {
  308: { description: 'The id has moved: Location is the same address with the new one.' },
};

/** Requests that show what a route does, as paths with a query; the reference has them as curl lines, and the tests run them. */
export function examples(...requests: (string | Example)[]): { 'x-examples': Example[] } {
  return {
    'x-examples': requests.map((request) => (typeof request === 'string' ? { path: request } : request)),
  };
}

export interface Example {
  path: string;
  /** What is posted, as JSON. */
  body?: object;
}

/** The 200 answer of a route: JSON of a schema. */
export function answers<T extends z.ZodType>(description: string, schema: T) {
  return { 200: { description, content: { 'application/json': { schema } } } };
}

/** A whole number in a query, written in digits only, from `min` to `max`. */
export function wholeNumber(name: string, min: number, max: number, fallback: number, description: string) {
  const message = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, message)
    .optional()
    .transform((digits) => (digits === undefined ? fallback : Number(digits)))
    .refine((number) => number >= min && number <= max, message)
    .openapi({
      param: { name, in: 'query', description },
      type: 'integer',
      minimum: min,
      maximum: max,
      default: fallback,
    });
}

/** One of a few words in a query; the first is what is meant without one. */
export function oneOf<const T extends string>(
  name: string,
  words: readonly [T, ...T[]],
  description: string,
) {
  return z
    .enum(words)
    .default(words[0])
    .openapi({ param: { name, in: 'query', description }, default: words[0] });
}

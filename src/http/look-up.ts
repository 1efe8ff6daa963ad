/** Routes that look one thing up by its id. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { AppError } from '../errors.ts';
import type { Knowledge } from '../search/knowledge.ts';
import type { Deps } from './deps.ts';
import { answers, examples, MOVED, problems } from './route.ts';
import { strictFields } from './strict-fields.ts';
import { shown } from './validation.ts';

export interface LookUp<T extends z.ZodType> {
  /** Address of the list, to which the id is added: "/api/phases". */
  list: string;
  tag: string;
  /** What it is called in English: "phase". */
  kind: string;
  /** Of the parameter: "id", or what else an id is called here. */
  name?: string;
  about: string;
  example: string;
  schema: T;
  /** What has the id, or undefined where nothing has. */
  find(corpus: Knowledge, id: string): z.input<T> | undefined;
  /** What may be written instead, in a sentence; the address of the list if left out. */
  allowed?(corpus: Knowledge): string;
}

/** Adds the route to the app; an id that nothing has is answered with `not_found`. */
export function addLookUp<T extends z.ZodType>(app: OpenAPIHono, deps: Deps, it: LookUp<T>): void {
  const { list, tag, kind, name = 'id', about, example, schema } = it;
  const id = z.string().openapi({ param: { name, in: 'path', description: about }, example });
  const summary = `One ${kind}`;
  const route = createRoute({
    method: 'get',
    path: `${list}/{${name}}`,
    tags: [tag],
    summary,
    ...examples(`${list}/${encodeURIComponent(example)}`),
    request: { params: z.object({ [name]: id }), query: strictFields({}) },
    responses: { ...answers(summary, schema), ...MOVED, ...problems(400, 404, 503) },
  });
  app.openapi(route, async (c) => {
    const { corpus } = await deps.service();
    const asked = c.req.param(name) ?? '';
    const allowed = it.allowed && `Write one of ${it.allowed(corpus)}.`;
    return c.json(found(it.find(corpus, asked), kind, asked, list, allowed), 200) as never;
  });
}

/** What was looked up. Throws AppError `not_found` where there is none; `list` is the address of all there are. */
export function found<T>(
  thing: T | undefined,
  kind: string,
  id: string,
  list: string,
  allowed = `See ${list} for all of them.`,
): T {
  if (thing === undefined) throw new AppError('not_found', `There is no ${kind} ${shown(id)}. ${allowed}`);
  return thing;
}

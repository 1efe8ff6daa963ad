/** Addresses whose answers are made by code that is loaded at the first request for one of them: a cold start does without it. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Deps } from './deps.ts';
import type { Settings } from './settings.ts';

/** Makes the answer at an address. */
export type Answering = (c: Context, deps: Deps, settings: Settings) => Promise<Response>;

/** Answers GET at each of `addresses` by the function of that name in what `load` gives. */
export function getLazily<Name extends string>(
  app: OpenAPIHono,
  addresses: Readonly<Record<string, Name>>,
  load: () => Promise<Readonly<Record<Name, Answering>>>,
  deps: Deps,
  settings: Settings,
): void {
  for (const [path, name] of Object.entries(addresses)) {
    app.get(path, async (c) => (await load())[name](c, deps, settings));
  }
}

/** The engine over the index that the build made of the real corpus; `npm test` builds it first. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadFile } from '../src/index/format.ts';
import { type Engine, openEngine } from '../src/search/engine.ts';

export { NO_FILTERS } from '../src/types.ts';

export const readBuilt: ReadFile = async (name) => new Uint8Array(await readFile(join('dist/index', name)));

export const openReal = (): Promise<Engine> => openEngine(readBuilt);

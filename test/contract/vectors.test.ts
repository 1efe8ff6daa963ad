/** Every vector index runs the same suite. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { decodeFlat, encodeFlat } from '../../src/index/flat.ts';
import { openVectraIndex } from '../../src/index/vectra.ts';
import { vectorIndexContract } from './vectors.suite.ts';

let folder: string;
let opened = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vectors-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

vectorIndexContract('flat', async (entries) => decodeFlat(encodeFlat(entries)));
vectorIndexContract('vectra', async (entries, dimensions) => {
  const index = await openVectraIndex(join(folder, String(opened++)), { dimensions, model: 'test' });
  await index.apply({ upsert: entries.map((entry) => ({ ...entry, hash: '' })), remove: [] });
  return index;
});

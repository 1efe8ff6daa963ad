/** vectra on disk: what is kept between builds, and that equal content is equal bytes. */

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVectraIndex, type VectraEntry } from '../../src/index/vectra.ts';
import { crowd } from '../contract/vectors.suite.ts';

const ABOUT = { dimensions: 16, model: 'm@1' };
const ENTRIES: VectraEntry[] = crowd(30, 16).map((entry, i) => ({ ...entry, hash: `h${i}` }));

describe('the vectra index', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'vectra-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));
  const at = (name: string) => join(root, name);

  it('gives back every vector bit for bit after it is opened again, with its hash', async () => {
    const first = await openVectraIndex(at('a'), ABOUT);
    await first.apply({ upsert: ENTRIES, remove: [] });
    const again = await openVectraIndex(at('a'), ABOUT);
    expect([...again.vectorsByKey().values()]).toEqual(ENTRIES);
  });

  it('keeps what is not changed, replaces what is, and drops what is gone', async () => {
    const index = await openVectraIndex(at('a'), ABOUT);
    await index.apply({ upsert: ENTRIES, remove: [] });
    const [first, second, third] = ENTRIES as [VectraEntry, VectraEntry, VectraEntry];
    const changed = { ...second, hash: 'new', vector: third.vector };
    await index.apply({ upsert: [changed], remove: [first.key, 'never there'] });
    const held = (await openVectraIndex(at('a'), ABOUT)).vectorsByKey();
    expect(held.has(first.key)).toBe(false);
    expect(held.get(second.key)).toEqual(changed);
    expect(held.size).toBe(ENTRIES.length - 1);
  });

  it('begins anew where its file was damaged, rather than keep wrong vectors', async () => {
    await (await openVectraIndex(at('a'), ABOUT)).apply({ upsert: ENTRIES, remove: [] });
    const file = join(at('a'), 'index.pb');
    const bytes = await readFile(file);
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
    await writeFile(file, bytes);
    expect((await openVectraIndex(at('a'), ABOUT)).size).toBe(0);
  });

  it('writes the same bytes for the same content, whatever the way there', async () => {
    const straight = await openVectraIndex(at('straight'), ABOUT);
    await straight.apply({ upsert: ENTRIES, remove: [] });
    const winding = await openVectraIndex(at('winding'), ABOUT);
    await winding.apply({ upsert: ENTRIES.slice(10).toReversed(), remove: [] });
    const stray = { ...(ENTRIES[0] as VectraEntry), key: 'stray' };
    await winding.apply({ upsert: [stray, ...ENTRIES.slice(0, 12)], remove: [] });
    await winding.apply({ upsert: [], remove: ['stray'] });
    const names = await readdir(at('straight'));
    expect(await readdir(at('winding'))).toEqual(names);
    for (const name of names) {
      expect(await readFile(join(at('winding'), name))).toEqual(await readFile(join(at('straight'), name)));
    }
  });

  it.each([
    ['another model', { ...ABOUT, model: 'm@2' }],
    ['vectors of another length', { ...ABOUT, dimensions: 8 }],
  ])('begins anew for %s', async (_, about) => {
    await (await openVectraIndex(at('a'), ABOUT)).apply({ upsert: ENTRIES, remove: [] });
    expect((await openVectraIndex(at('a'), about)).size).toBe(0);
  });

  it('begins anew where its file is cut short', async () => {
    await (await openVectraIndex(at('a'), ABOUT)).apply({ upsert: ENTRIES, remove: [] });
    const file = join(at('a'), 'index.pb');
    await writeFile(file, (await readFile(file)).subarray(0, 1000));
    expect((await openVectraIndex(at('a'), ABOUT)).size).toBe(0);
  });

  it('takes no vector of another length, and stays as it was', async () => {
    const index = await openVectraIndex(at('a'), ABOUT);
    await index.apply({ upsert: ENTRIES, remove: [] });
    const odd = { key: 'odd', unit: 'u', hash: '', vector: new Float32Array(3) };
    await expect(index.apply({ upsert: [odd], remove: [] })).rejects.toMatchObject({
      code: 'index_mismatch',
    });
    expect(index.size).toBe(ENTRIES.length);
  });
});

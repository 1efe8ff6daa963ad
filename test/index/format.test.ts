/** The index as files: anything missing, cut, altered or of another version is refused, never served. */

import { describe, expect, it } from 'vitest';
import {
  describeIndex,
  FORMAT_VERSION,
  type IndexContent,
  MANIFEST,
  type Manifest,
  readIndex,
} from '../../src/index/format.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const content: IndexContent = { 'units.json': bytes('[]'), 'vectors.bin': bytes('vectors') };
const facts = {
  inputs: '0'.repeat(64),
  model: { id: 'm@1', dimensions: 4, hash: '1' },
  counts: { units: 1, measures: 0, passages: 1, questions: 0, vectors: 1 },
};

/** A reader over an index whose files were tampered with as told; null takes a file away. */
async function reader(
  change: Record<string, Uint8Array<ArrayBuffer> | null> = {},
  manifest?: Partial<Manifest>,
) {
  const described = { ...(await describeIndex(content, facts)), ...manifest };
  const files: Record<string, Uint8Array | null> = {
    ...content,
    [MANIFEST]: bytes(JSON.stringify(described)),
    ...change,
  };
  return async (name: string) => {
    const file = files[name];
    if (!file) throw new Error('no such file');
    return new Uint8Array(file);
  };
}

describe('an index', () => {
  it('reads back what was written', async () => {
    const { manifest, content: read } = await readIndex(await reader());
    expect(manifest).toEqual(await describeIndex(content, facts));
    expect(read).toEqual(content);
  });

  it('has an id that follows its content', async () => {
    const other = await describeIndex({ ...content, 'units.json': bytes('[1]') }, facts);
    const same = await describeIndex(content, facts);
    expect(same.id).toBe((await describeIndex(content, facts)).id);
    expect(other.id).not.toBe(same.id);
  });

  it.each([
    ['model', { model: { id: 'other@1', dimensions: 4, hash: '1' } }],
    ['counts', { counts: { ...facts.counts, units: 2 } }],
    ['id', { id: '0'.repeat(16) }],
  ])('whose manifest was given another %s is refused', async (_, manifest) => {
    await expect(readIndex(await reader({}, manifest))).rejects.toMatchObject({ code: 'index_corrupt' });
  });

  it.each([
    ['without a manifest', { [MANIFEST]: null }, 'index_missing'],
    ['whose manifest is not JSON', { [MANIFEST]: bytes('{') }, 'index_corrupt'],
    ['whose manifest is null', { [MANIFEST]: bytes('null') }, 'index_corrupt'],
    ['whose manifest lacks fields', { [MANIFEST]: bytes(`{"format":${FORMAT_VERSION}}`) }, 'index_corrupt'],
    ['that lacks a file', { 'vectors.bin': null }, 'index_corrupt'],
    ['with a file cut short', { 'vectors.bin': bytes('vector') }, 'index_corrupt'],
    ['with a file altered', { 'vectors.bin': bytes('vectorz') }, 'index_corrupt'],
    ['of another version', { [MANIFEST]: bytes('{"format":999}') }, 'index_mismatch'],
  ])('%s is refused', async (_, change, code) => {
    await expect(readIndex(await reader(change))).rejects.toMatchObject({ code });
  });
});

/** The build: incremental, repeatable to the byte, and harmless to the last good index whatever goes wrong. */

import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recoverSwap } from '../../src/disk/swap.ts';
import type { Embedder } from '../../src/embed/embedder.ts';
import { type BuildOptions, buildIndex } from '../../src/index/build.ts';
import { readIndex } from '../../src/index/format.ts';
import type { Corpus } from '../../src/types.ts';
import { readMadeUpCorpus } from '../corpus/made-up-corpus.ts';
import { createFakeEmbedder } from '../embed/fake-embedder.ts';

const SMALL = { units: 1, measures: 1, vectorShare: 0.9 };

describe('the build', () => {
  let folder: string;
  let corpus: Corpus;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'build-'));
    corpus = (await readMadeUpCorpus()).corpus;
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const build = (options: Partial<BuildOptions> = {}) =>
    buildIndex({
      corpus,
      embedder: createFakeEmbedder(),
      ownModel: null,
      out: join(folder, 'dist'),
      inputs: 'a'.repeat(64),
      least: SMALL,
      ...options,
    });
  const read = async (name: string) => new Uint8Array(await readFile(join(folder, 'dist/index', name)));

  it('writes an index that reads back whole, and units.json as an array for anyone', async () => {
    const { manifest } = await build();
    expect((await readIndex(read)).manifest).toEqual(manifest);
    const units: unknown = JSON.parse(new TextDecoder().decode(await read('units.json')));
    expect(units).toHaveLength(corpus.units.length);
    expect(units).toContainEqual(
      expect.objectContaining({
        id: expect.any(String),
        kind: 'measure',
        section: expect.any(String),
        page: expect.any(Number),
        title: expect.any(String),
        text: expect.any(String),
        context: expect.any(Array),
        county: expect.any(String),
        category: expect.any(String),
        phases: expect.any(Array),
      }),
    );
  });

  it('gives the same bytes for the same corpus, from scratch and on top of a build', async () => {
    await build();
    const first = await snapshot(join(folder, 'dist'));
    await build();
    expect(await snapshot(join(folder, 'dist'))).toEqual(first);
    await build({ out: join(folder, 'elsewhere') });
    expect(await snapshot(join(folder, 'elsewhere'))).toEqual(first);
  });

  it('embeds only what has changed', async () => {
    const first = await build();
    expect(first.reused).toBe(0);
    const again = await build();
    expect(again.embedded).toBe(0);
    expect(again.reused).toBe(first.embedded);
    expect((await build({ corpus: withChangedUnit(corpus) })).embedded).toBe(1);
  });

  it('embeds all anew for another model', async () => {
    const first = await build();
    const other: Embedder = { ...createFakeEmbedder(), id: 'other@1' };
    expect((await build({ embedder: other })).embedded).toBe(first.embedded);
  });

  it('refuses a result that is too small to be right, and keeps the last good index', async () => {
    await build();
    const before = await snapshot(folder);
    const few = { ...corpus, units: corpus.units.slice(0, 2) };
    await expect(build({ corpus: few, least: { ...SMALL, units: 400 } })).rejects.toMatchObject({
      code: 'build_implausible',
    });
    const mute: Embedder = {
      ...createFakeEmbedder(),
      id: 'mute@1',
      embed: async (texts) => texts.map(() => null),
    };
    await expect(build({ embedder: mute })).rejects.toMatchObject({ code: 'build_implausible' });
    expect(await snapshot(folder)).toEqual(before);
  });

  it('leaves the last good index and no rubbish when the model fails halfway', async () => {
    await build();
    const before = await snapshot(folder);
    let calls = 0;
    const failing: Embedder = {
      ...createFakeEmbedder(),
      id: 'failing@1',
      embed: async (texts, role) => {
        if (++calls > 1) throw new Error('out of memory');
        return createFakeEmbedder().embed(texts, role);
      },
    };
    await expect(build({ embedder: failing })).rejects.toThrow('out of memory');
    expect(await snapshot(folder)).toEqual(before);
  });

  it('leaves the last good index when it is killed, and sweeps up after it the next time', async () => {
    await build();
    const before = await snapshot(join(folder, 'dist'));
    const child = spawn(process.execPath, ['test/index/build-and-hang.ts', join(folder, 'dist')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(await snapshot(join(folder, 'dist'))).toEqual(before);
    expect(await readdir(folder)).toHaveLength(2);
    await build();
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('brings the index back if it was killed between the two renames', async () => {
    await build();
    const before = await snapshot(join(folder, 'dist'));
    await cp(join(folder, 'dist'), join(folder, 'dist.previous'), { recursive: true });
    await rm(join(folder, 'dist'), { recursive: true });
    await recoverSwap(join(folder, 'dist'));
    expect(await snapshot(join(folder, 'dist'))).toEqual(before);
    expect(await readdir(folder)).toEqual(['dist']);
  });
});

function withChangedUnit(corpus: Corpus): Corpus {
  const [first, ...rest] = corpus.units;
  if (!first) throw new Error('The made-up corpus is empty');
  return { ...corpus, units: [{ ...first, text: `${first.text} endret` }, ...rest] };
}

/** Every file under a folder with its bytes. */
async function snapshot(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    files.sort().map(async (file) => [file.slice(folder.length), await hex(file)]),
  );
  return Object.fromEntries(contents);
}

const hex = async (file: string) => (await readFile(file)).toString('base64');

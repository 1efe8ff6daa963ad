/** The index in memory: whatever is edited in whatever order, it is to the byte what a build from nothing would write. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rememberYaml } from '../../src/corpus/remember-yaml.ts';
import type { Embedder } from '../../src/embed/embedder.ts';
import { buildIndex } from '../../src/index/build.ts';
import { createLiveIndex } from '../../src/index/live.ts';
import type { Corpus } from '../../src/types.ts';
import { readMadeUpCorpus, replacing } from '../corpus/made-up-corpus.ts';
import { createFakeEmbedder } from '../embed/fake-embedder.ts';

const PLAIN = {
  'measures/oey-lyktekurs.md': (text: string) => `${text}\n## Beskrivelse\n\nKurset varer i tre kvelder.\n`,
};
const LONGER = {
  'measures/oey-lyktekurs.md': (text: string) =>
    `${text}\n## Beskrivelse\n\nKurset varer i fire kvelder.\n\nAlle får en egen lykt.\n`,
};
/** One edit after the other, also back again; each is the whole of what differs from the fixture. */
const EDITS = [
  {},
  PLAIN,
  LONGER,
  { 'questions/4.4.yaml': replacing('nb: [', 'nb: ["hvem får låne en lykt?", ') },
  { 'measures/xx-lanterna.md': replacing('lyktetenner', 'fyrvokter') },
  {},
];

describe('the index in memory', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'live-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** The files of the index that a build of the corpus writes, but for the manifest, which names the build's inputs. */
  async function built(corpus: Corpus): Promise<Record<string, string>> {
    const out = join(folder, 'dist');
    await rm(out, { recursive: true, force: true });
    const least = { units: 1, measures: 1, vectorShare: 0.5 };
    const embedder = createFakeEmbedder();
    const { manifest } = await buildIndex({
      corpus,
      embedder,
      ownModel: null,
      out,
      inputs: 'a'.repeat(64),
      least,
    });
    const names = Object.keys(manifest.files);
    const files = names.map(async (name) => [name, hex(await readFile(join(out, 'index', name)))]);
    return Object.fromEntries(await Promise.all(files));
  }

  it('is the same as a build from nothing, after each of many edits', async () => {
    const live = createLiveIndex({ embedder: createFakeEmbedder(), ownModel: null });
    const yaml = rememberYaml();
    const seen = new Set<string>();
    for (const edit of EDITS) {
      const { corpus, faults } = await readMadeUpCorpus(edit, yaml.read);
      yaml.forget();
      expect(faults).toEqual([]);
      expect(corpus).toEqual((await readMadeUpCorpus(edit)).corpus);
      const { content, manifest } = await live.update(corpus);
      const files = Object.fromEntries(Object.entries(content).map(([name, bytes]) => [name, hex(bytes)]));
      expect(files).toEqual(await built(corpus));
      seen.add(manifest.id);
    }
    expect(seen.size).toBe(EDITS.length - 1);
  });

  it('embeds what was edited and nothing else', async () => {
    const live = createLiveIndex({ embedder: createFakeEmbedder(), ownModel: null });
    const embedded = async (edit: Parameters<typeof readMadeUpCorpus>[0]) =>
      (await live.update((await readMadeUpCorpus(edit)).corpus)).embedded;
    expect(await embedded({})).toBeGreaterThan(5);
    expect(await embedded(PLAIN)).toBe(1);
    expect(await embedded(LONGER)).toBe(2);
    expect(await embedded(LONGER)).toBe(0);
  });

  it('goes on after the model has failed once', async () => {
    let broken = true;
    const sound = createFakeEmbedder();
    const embedder: Embedder = {
      ...sound,
      embed: async (texts, role) => {
        if (broken) throw new Error('out of memory');
        return sound.embed(texts, role);
      },
    };
    const live = createLiveIndex({ embedder, ownModel: null });
    const { corpus } = await readMadeUpCorpus();
    await expect(live.update(corpus)).rejects.toThrow('out of memory');
    broken = false;
    expect((await live.update(corpus)).embedded).toBeGreaterThan(5);
  });
});

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

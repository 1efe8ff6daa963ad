/** A model of the hub's: fetched once if someone asks for it, with progress, and said to be out of reach where it is. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { configuredEmbedder } from '../../src/embed/configured.ts';
import { ERRORS } from '../../src/errors.ts';
import { writeCutModel } from './cut-model.ts';
import { type FakeHub, startHub } from './fake-hub.ts';

const MODEL = 'kari/cut-e5-small';

let folder: string;
let hub: FakeHub;
const written: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-'));
  await writeCutModel(join(folder, 'models', MODEL), 24);
  hub = await startHub(join(folder, 'models'));
});
afterAll(async () => {
  await hub.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  written.length = 0;
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  return () => vi.restoreAllMocks();
});

const open = (values: Record<string, string> = {}) =>
  configuredEmbedder({
    EMBEDDING_MODEL: MODEL,
    HF_ENDPOINT: hub.address,
    MODEL_CACHE: join(folder, 'cache'),
    ...values,
  });

describe('a model of the hub', () => {
  it('is fetched with a line of progress where there is no terminal, and after that the hub is asked nothing', async () => {
    const first = await open();
    expect(first).toMatchObject({
      id: expect.stringMatching(/^kari\/cut-e5-small@[0-9a-f]{12}$/),
      dimensions: 24,
    });
    expect(hub.asked).toContain(`/${MODEL}/resolve/main/onnx/model_quantized.onnx`);
    expect(written.at(-1)).toMatch(/^Fetching kari\/cut-e5-small (\d+)\/\1 kB\n$/);
    const asked = hub.asked.length;
    const again = await open({ HF_ENDPOINT: 'http://127.0.0.1:9' });
    expect(again?.id).toBe(first?.id);
    expect(hub.asked).toHaveLength(asked);
  });

  it('wants its prefixes before a text: a question is not embedded as what it asks for', async () => {
    const embedder = await open();
    const [question] = (await embedder?.embed(['fravær'], 'query')) ?? [];
    const [passage] = (await embedder?.embed(['fravær'], 'passage')) ?? [];
    expect(question).not.toEqual(passage);
  });

  it('shows a bar with rate and time left on a terminal', async () => {
    const { isTTY } = process.stderr;
    process.stderr.isTTY = true;
    await open({ MODEL_CACHE: join(folder, 'other cache') });
    process.stderr.isTTY = isTTY;
    expect(written.join('')).toMatch(/Fetching kari\/cut-e5-small .*kB, \d+ kB\/s, \S+ left/);
  });

  it('that is out of reach is said to be, with the address, where it was looked for, and what to do', async () => {
    const cache = join(folder, 'empty');
    const fault = await open({ HF_ENDPOINT: 'http://127.0.0.1:9', MODEL_CACHE: cache }).catch(
      (error) => error,
    );
    expect(fault).toMatchObject({ code: 'model_unreachable' });
    for (const part of [MODEL, 'http://127.0.0.1:9/', cache]) expect(fault.message).toContain(part);
    expect(ERRORS.model_unreachable.remedy).toContain('EMBEDDING_MODEL');
  });

  it('that the hub does not have is another matter than a hub that does not answer', async () => {
    const fault = await open({ EMBEDDING_MODEL: 'kari/nothing' }).catch((error) => error);
    expect(fault).toMatchObject({ code: 'model_unusable' });
    expect(fault.message).toContain('kari/nothing');
    expect(fault.message).toContain(hub.address);
  });

  it('that cannot be kept on disk is not the hub’s fault', async () => {
    const fault = await open({ MODEL_CACHE: join(folder, 'models', MODEL, 'config.json') }).catch(
      (error) => error,
    );
    expect(fault).toMatchObject({ code: 'model_unusable' });
    expect(fault.message).toContain('config.json');
  });

  it('is out of reach, too, where the hub has trouble of its own', async () => {
    hub.fail(503);
    const fault = await open({ EMBEDDING_MODEL: 'kari/other' }).catch((error) => error);
    hub.fail(null);
    expect(fault).toMatchObject({ code: 'model_unreachable' });
  });
});

describe('the setting', () => {
  it('unset asks for our own model, and nothing is fetched', async () => {
    const before = hub.asked.length;
    expect(await open({ EMBEDDING_MODEL: ' ' })).toBeNull();
    expect(hub.asked).toHaveLength(before);
  });

  it.each([
    [{ EMBEDDING_MODEL: './no/such/folder' }, 'EMBEDDING_MODEL'],
    [{ EMBEDDING_MODEL: 'e5' }, 'EMBEDDING_MODEL'],
    [{ HF_ENDPOINT: 'hub.example.no' }, 'HF_ENDPOINT'],
  ])('%j is refused with its name', async (values, name) => {
    const fault = await open(values).catch((error) => error);
    expect(fault).toMatchObject({ code: 'setting_invalid' });
    expect(fault.message).toContain(name);
  });

  it('of a folder without a model says which file is lacking', async () => {
    const fault = await open({ EMBEDDING_MODEL: folder }).catch((error) => error);
    expect(fault).toMatchObject({ code: 'model_unusable' });
    expect(fault.message).toContain('tokenizer.json');
  });
});

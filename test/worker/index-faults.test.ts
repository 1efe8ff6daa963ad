/** A Worker whose index is missing or altered says so, in the log and to every visitor, and serves nothing from it. */
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problemSchema } from '../../src/http/schemas.ts';
import {
  describeIndex,
  INDEX_FILES,
  type IndexContent,
  MANIFEST,
  parseManifest,
} from '../../src/index/format.ts';

type Read = (name: string) => Promise<Response>;

/** Answers a request with a Worker that has just started, over assets read in this way. */
async function freshWorker(
  read: Read,
  settings: Record<string, string> = {},
): Promise<(path: string) => Promise<Response>> {
  vi.resetModules();
  const { default: worker } = await import('../../src/worker.ts');
  const env = { LOG_REQUESTS: '0', ...settings };
  const assets = { ...env, ASSETS: { fetch: (url: string) => read(new URL(url).pathname.slice(1)) } };
  const context = { waitUntil: () => {} };
  return async (path) => worker.fetch(new Request(`https://tiltakssok.example${path}`), assets, context);
}

const real: Read = (name) => env.ASSETS.fetch(`https://assets.local/${name}`);

describe('the Worker’s index', () => {
  const logged: string[] = [];
  beforeEach(() => {
    logged.length = 0;
    vi.spyOn(console, 'error').mockImplementation((line: string) => void logged.push(line));
  });
  afterEach(() => vi.restoreAllMocks());

  const altered: Read = async (name) => {
    const bytes = new Uint8Array(await (await real(name)).arrayBuffer());
    if (name === 'units.json') bytes[bytes.length - 10] = 0x20;
    return new Response(bytes);
  };
  const cut: Read = async (name) => {
    const bytes = new Uint8Array(await (await real(name)).arrayBuffer());
    return new Response(name === 'vectors.bin' ? bytes.slice(0, -1) : bytes);
  };
  const otherVersion: Read = async (name) =>
    name === 'manifest.json'
      ? new Response((await (await real(name)).text()).replace(/"format":\s*\d+/, '"format": 99999'))
      : real(name);
  /** As the build with EMBEDDING_MODEL writes it: without the files of our own model. */
  const otherModel: Read = async (name) => {
    if (name !== MANIFEST) return real(name);
    const { files, inputs, counts, model } = parseManifest(
      new Uint8Array(await (await real(MANIFEST)).arrayBuffer()),
    );
    const names = INDEX_FILES.filter(
      (file) => files[file] && file !== 'model.bin' && file !== 'tokenizer.json',
    );
    const content: IndexContent = {};
    for (const file of names) content[file] = new Uint8Array(await (await real(file)).arrayBuffer());
    const other = { ...model, id: 'Xenova/multilingual-e5-small@0123456789ab' };
    return Response.json(await describeIndex(content, { inputs, counts, model: other }));
  };
  const none: Read = async () => new Response(null, { status: 404 });

  it.each([
    ['altered', altered, 'index_corrupt'],
    ['cut short', cut, 'index_corrupt'],
    ['of another version', otherVersion, 'index_mismatch'],
    ['of a model that no Worker runs', otherModel, 'index_mismatch'],
    ['missing', none, 'index_missing'],
  ])('%s: 503 everywhere, and a line in the log from the first request on', async (_, read, code) => {
    const get = await freshWorker(read);
    expect((await get('/personvern')).status).toBe(200);
    for (const path of ['/healthz', '/api/search?q=praksisbrev', '/kilde']) {
      const response = await get(path);
      expect(response.status, path).toBe(503);
      expect(problemSchema.parse(await response.json()).code).toBe(code);
    }
    expect(logged.join('\n')).toContain(`"code":"${code}"`);
  });

  it('of another model is said to be: which, that a Worker runs only ours, and what to run', async () => {
    const get = await freshWorker(otherModel);
    const problem = problemSchema.parse(await (await get('/healthz')).json());
    expect(problem.detail).toContain('Xenova/multilingual-e5-small@0123456789ab');
    expect(problem.detail).toContain('our own only: a Worker always');
    expect(problem.remedy).toContain('npm run build');
  });

  it('is not served by a Worker whose settings cannot be used: the log says which, visitors that it is the server', async () => {
    const get = await freshWorker(real, { ALLOWED_ORIGINS: 'intranett.example.no' });
    for (const path of ['/healthz', '/']) {
      const response = await get(path);
      expect(response.status).toBe(500);
      expect(problemSchema.parse(await response.json()).code).toBe('setting_invalid');
    }
    expect(logged[0]).toContain('ALLOWED_ORIGINS must be');
  });

  it('whose start fails otherwise leaves the name of the error and its frames in the log', async () => {
    const noText = 5 as unknown as string;
    const get = await freshWorker(real, { LLM_MODEL: noText });
    expect(problemSchema.parse(await (await get('/healthz')).json()).code).toBe('internal');
    const { stack, ...entry } = JSON.parse(logged[0] ?? '');
    expect(entry).toMatchObject({ level: 'error', code: 'internal', message: 'TypeError' });
    expect(stack.join('\n')).toContain('languageModelFrom');
  });

  it('read whole: serves', async () => {
    const get = await freshWorker(real);
    expect((await get('/healthz')).status).toBe(200);
    expect(logged).toEqual([]);
  });

  it('is tried again a while after a failure', async () => {
    let broken = true;
    const get = await freshWorker((name) => (broken ? none(name) : real(name)));
    expect((await get('/healthz')).status).toBe(503);
    broken = false;
    expect((await get('/healthz')).status).toBe(503);
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + 60_000);
    expect((await get('/healthz')).status).toBe(200);
  });
});

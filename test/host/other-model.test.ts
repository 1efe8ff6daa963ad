/** The Node server with another embedding model than ours: it embeds questions by the model that made its index, or does not start. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { healthSchema } from '../../src/http/routes/health.ts';
import { searchResponseSchema } from '../../src/http/schemas.ts';
import { writeCutModel } from '../embed/cut-model.ts';
import { type NodeServer, startNode } from './node-server.ts';

const run = promisify(execFile);
/** All units and questions, each by itself. */
const BUILD_MILLISECONDS = 120_000;

let folder: string;
let model: string;
let index: string;
/** How many texts the first build embedded. */
let embedded: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'other-'));
  model = join(folder, 'cut-e5-small');
  index = join(folder, 'dist/index');
  await writeCutModel(model, 64);
  embedded = Number(/(\d+) embedded and 0 kept/.exec(await build(model))?.[1]);
}, BUILD_MILLISECONDS);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `npm run build` into the test's own folder. */
function startBuild(embeddingModel: string, ...options: string[]) {
  const args = ['scripts/build-index.ts', '--out', join(folder, 'dist'), ...options];
  return run(process.execPath, args, { env: { ...process.env, EMBEDDING_MODEL: embeddingModel } });
}

/** The same to its end; gives what it says. */
const build = async (...args: Parameters<typeof startBuild>) => (await startBuild(...args)).stdout;

const fault = (started: Promise<unknown>): Promise<Error> =>
  started.then(
    () => Promise.reject(new Error('It was taken.')),
    (error) => error,
  );

describe('an index of another model', () => {
  it('is not made anew while model and corpus stay the same', async () => {
    expect(await build(model, '--if-stale')).toContain('The index is up to date.');
  });

  it('is refused where only our own model will do, before anything is built', async () => {
    const error = await fault(build(model, '--own-model'));
    expect(error.message).toContain('setting_invalid: EMBEDDING_MODEL is for npm run start:node');
  });
});

describe('a server with that model', () => {
  let server: NodeServer;
  beforeAll(async () => {
    server = await startNode({ EMBEDDING_MODEL: model, INDEX_FOLDER: index });
  });
  afterAll(async () => {
    server.process.kill('SIGKILL');
    await server.ended;
  });

  async function ask(question: string, history: { question: string }[] = []) {
    const response = await fetch(`${server.url}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question, history }),
    });
    expect(response.status).toBe(200);
    return (await response.json()) as { answered: boolean; answer: string; citations: { id: string }[] };
  }

  it('says which it is', async () => {
    const health = healthSchema.parse(await (await fetch(`${server.url}/healthz`)).json());
    expect(health.model).toMatch(/^cut-e5-small@[0-9a-f]{12}$/);
  });

  it('finds by meaning, each of many questions that come at once as if it came alone', async () => {
    const questions = ['elever som er mye borte', 'hjelp til å velge utdanning', 'skulk', 'veien ut i lære'];
    const search = async (question: string) => {
      const response = await fetch(`${server.url}/api/search?q=${encodeURIComponent(question)}`);
      return searchResponseSchema.parse(await response.json());
    };
    const together = await Promise.all(questions.map(search));
    for (const [i, question] of questions.entries()) {
      expect(
        together[i]?.results.some(({ why }) => why.includes('semantic')),
        question,
      ).toBe(true);
      expect(await search(question)).toEqual(together[i]);
    }
  });

  it('answers, goes on in a conversation, and declines what is of other matters', async () => {
    const first = await ask('hvilke tiltak handler om læreplass');
    expect(first.answered).toBe(true);
    const second = await ask('fortell mer om den andre', [
      { question: 'hvilke tiltak handler om læreplass' },
    ]);
    expect(second.answered).toBe(true);
    expect(second.citations[0]?.id).toBe(first.citations[1]?.id);
    expect((await ask('oppskrift på vafler')).answered).toBe(false);
    expect((await ask('hva blir været i Oslo i morgen')).answered).toBe(false);
  });

  it('shows pages and lists for NLWeb', async () => {
    const page = await fetch(`${server.url}/sok?q=fravær&fra=læreplass`);
    expect(await page.text()).toContain('fravær');
    const list = await fetch(`${server.url}/ask?query=frav%C3%A6r&prev=l%C3%A6replass&streaming=false`);
    expect(list.status).toBe(200);
  });
});

describe('a server whose model is not that of its index', () => {
  const REMEDY = 'Run npm run build with the same EMBEDDING_MODEL as the server';

  it('does not start without the model, and says which it lacks and what to run', async () => {
    const { message } = await fault(startNode({ INDEX_FOLDER: index }));
    expect(message).toMatch(/^index_mismatch: The index was made by the model cut-e5-small@/);
    expect(message).toContain(REMEDY);
  });

  it('does not start with it over an index of ours, nor with another of the same name and length', async () => {
    const ours = await fault(startNode({ EMBEDDING_MODEL: model }));
    expect(ours.message).toMatch(
      /tiltakssok-static@\w+ \(256 dimensions\), and this server embeds by cut-e5-small@\w+ \(64\)/,
    );
    const namesake = join(folder, 'namesake/cut-e5-small');
    await writeCutModel(namesake, 65);
    const other = await fault(startNode({ EMBEDDING_MODEL: namesake, INDEX_FOLDER: index }));
    expect(other.message).toContain('index_mismatch');
    expect(other.message).toContain(REMEDY);
  });

  it('does not start where the hub cannot be reached, and says so in two lines', async () => {
    const { message } = await fault(
      startNode({ EMBEDDING_MODEL: 'kari/model', HF_ENDPOINT: 'http://127.0.0.1:9', MODEL_CACHE: folder }),
    );
    expect(message).toMatch(
      /^model_unreachable: The model kari\/model is not in .* http:\/\/127\.0\.0\.1:9\/.*\n.*\n$/,
    );
  });
});

describe('the terminal', () => {
  it('answers by that model too', async () => {
    const env = { ...process.env, EMBEDDING_MODEL: model, INDEX_FOLDER: index };
    const { stdout } = await run(process.execPath, ['src/cli.ts', 'elever som er mye borte'], { env });
    expect(stdout).toContain('fravær');
  });
});

// At the end, since it changes the model that the others are about.
describe('another model in the place of the last', () => {
  it(
    'has the index made anew, of all texts, by what is in its files',
    async () => {
      await writeCutModel(model, 16);
      const building = startBuild(model, '--if-stale');
      const { child } = building;
      const stopped = fault(building);
      // As soon as it says how much there is to embed, enough is known.
      for await (const line of createInterface({ input: child.stderr as NodeJS.ReadableStream })) {
        const [, total] = /^Embedding \d+\/(\d+)/.exec(line) ?? [];
        if (total === undefined) continue;
        expect(Number(total)).toBe(embedded);
        child.kill();
      }
      await stopped;
      expect(child.killed).toBe(true);
    },
    BUILD_MILLISECONDS,
  );
});

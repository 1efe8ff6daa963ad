/** The Node server over an index on disk: where it reads it, what it does without one, and how it starts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Listening } from '../../src/host/listen.ts';
import { problemSchema } from '../../src/http/schemas.ts';
import { settingsFrom } from '../../src/http/settings.ts';
import { serve } from '../../src/node.ts';

const BUILT = 'dist/index';
const QUIET = settingsFrom({ LOG_REQUESTS: '0' });
const ANYWHERE = { port: 0, host: '127.0.0.1' };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiltakssok-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('an index on disk', () => {
  let server: Listening | undefined;
  const said: string[] = [];
  const health = () => fetch(`${server?.url}/healthz`);

  beforeEach(() => {
    said.length = 0;
    vi.spyOn(console, 'error').mockImplementation((line: unknown) => void said.push(String(line)));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await server?.close();
  });

  it('that is missing is said to be, and found once it is built, without a restart', async () => {
    server = await serve(ANYWHERE, { dist: join(folder, 'dist'), settings: QUIET });
    const missing = await health();
    expect(missing.status).toBe(503);
    expect(problemSchema.parse(await missing.json())).toMatchObject({
      code: 'index_missing',
      remedy: 'Run npm run build.',
    });
    expect(said[0]).toBe('index_missing: The index is missing\nRun npm run build.');
    await cp(BUILT, join(folder, 'dist/index'), { recursive: true });
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + 60_000);
    expect((await health()).status).toBe(200);
  });

  it('is read where a build was killed before it had put the new one in its place', async () => {
    await cp(BUILT, join(folder, 'dist.previous/index'), { recursive: true });
    server = await serve(ANYWHERE, { dist: join(folder, 'dist'), settings: QUIET });
    expect((await health()).status).toBe(200);
    expect(said).toEqual([]);
  });
});

describe('npm run start:node', () => {
  const start = (env: Record<string, string>) =>
    spawn(process.execPath, ['src/node.ts'], { env: { ...process.env, HOST: '', ...env } });

  /** How it ends where it cannot serve. */
  async function refusal(env: Record<string, string>): Promise<{ code: number; stderr: string }> {
    const child = start(env);
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    return { code, stderr };
  }

  it('serves the index in INDEX_FOLDER', async () => {
    await cp(BUILT, join(folder, 'another'), { recursive: true });
    // With a file gone, only this very folder gives this answer.
    await rm(join(folder, 'another/units.json'));
    const child = start({ PORT: '0', INDEX_FOLDER: join(folder, 'another') });
    const [line] = await once(createInterface(child.stdout), 'line');
    const [, url] = /^Tiltakssøk: (http:\/\/127\.0\.0\.1:\d+)$/.exec(String(line)) ?? [];
    const response = await fetch(`${url}/healthz`);
    expect(problemSchema.parse(await response.json())).toMatchObject({
      code: 'index_corrupt',
      detail: 'units.json is missing from the index',
    });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('says which PORT it cannot take, in one line', async () => {
    const { code, stderr } = await refusal({ PORT: 'åtti' });
    expect(code).toBe(1);
    expect(stderr).toBe('PORT must be a whole number from 0 to 65535, not "åtti".\n');
  });

  it('says which setting it cannot use, by its code', async () => {
    const { code, stderr } = await refusal({ PORT: '0', ALLOWED_ORIGINS: 'intranett.example.no' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^setting_invalid: ALLOWED_ORIGINS must be/);
  });

  it('counts by address, the machine’s own requests too where a limit is asked for', async () => {
    const server = await serve(ANYWHERE, { settings: settingsFrom({ RATE_LIMIT: '2', LOG_REQUESTS: '0' }) });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await fetch(`${server.url}/api/phases`)).status);
    await server.close();
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, stderr } = await refusal({ PORT: port });
    other.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`Port ${port} is taken by another program.`);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

/** The image: a sound Dockerfile that gives away nothing, whose steps lead to a server that is well, though no Docker runs here. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { validate } from 'dockerfile-utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { healthSchema } from '../../src/http/routes/health.ts';
import { DOCKERFILE, doSteps, type Image, ignores, stagesOf } from './dockerfile.ts';

/** Packages, a whole build and a start. */
const STEPS_MILLISECONDS = 240_000;

const stages = stagesOf(DOCKERFILE);
const last = stages.at(-1);
const stepsOf = (keyword: string) => last?.steps.filter((step) => step.keyword === keyword) ?? [];
const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8'));

describe('the Dockerfile', () => {
  it('is without fault by its linter, which would find one', () => {
    expect(validate(DOCKERFILE)).toEqual([]);
    expect(validate(DOCKERFILE.replace('--from=build', '--form=build'))).not.toEqual([]);
  });

  it('has stages for the work, all of the same slim Debian with the Node that everything else runs in', () => {
    expect(stages.length).toBeGreaterThan(1);
    const [major] = devDependencies.node.split('.');
    for (const { image } of stages) expect(image).toMatch(new RegExp(`^node:${major}-\\w+-slim$`));
  });

  it('runs as a user that is not root, says whether it is well, and leaves signals to the server itself', () => {
    const order = last?.steps.map(({ keyword }) => keyword) ?? [];
    expect(stepsOf('USER').map(({ words }) => words)).toEqual([['node']]);
    expect(order.indexOf('USER')).toBeLessThan(order.indexOf('CMD'));
    expect(order.slice(order.indexOf('USER'))).not.toContain('RUN');
    expect(stepsOf('HEALTHCHECK')[0]?.text).toContain('/healthz');
    // A shell before it would keep SIGTERM to itself.
    expect(stepsOf('CMD')[0]?.words).toEqual(['node', 'src/node.ts']);
    expect(stepsOf('EXPOSE')[0]?.words).toEqual(['8787']);
  });

  it('takes from the project only what is there and .dockerignore lets in, and from stages only those before', async () => {
    const ignored = await ignores();
    for (const [at, { steps }] of stages.entries()) {
      for (const { flags, words } of steps.filter(({ keyword }) => keyword === 'COPY')) {
        if (flags.from !== undefined)
          expect(stages.slice(0, at).map(({ name }) => name)).toContain(flags.from);
        else
          for (const path of words.slice(0, -1).filter((word) => word !== '.')) {
            await expect(stat(path), path).resolves.toBeDefined();
            expect(ignored(path.replace(/\/$/, '')), path).toBe(false);
          }
      }
    }
  });

  it('holds no secret, and no file that could', async () => {
    expect(DOCKERFILE).not.toMatch(/KEY|TOKEN|SECRET|PASSWORD/i);
    const ignored = await ignores();
    for (const path of [
      '.git',
      '.env',
      '.dev.vars',
      'node_modules',
      'dist',
      '.wrangler',
      'tiltakssok.env',
      'test',
    ])
      expect(ignored(path), path).toBe(true);
  });
});

describe('its steps, done in a folder', () => {
  let root: string;
  let image: Image;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'image-'));
    image = await doSteps(stages, process.cwd(), root);
  }, STEPS_MILLISECONDS);
  afterAll(() => rm(root, { recursive: true, force: true }));

  /** Node of this machine in the place of the image's. */
  const node = process.execPath;
  const argsOf = ([command, ...args]: string[]) => {
    expect(command).toBe('node');
    return args;
  };

  it('leave what serves, and neither compilers, models, tests nor the runtime of other models', async () => {
    const packages = await readdir(join(image.folder, 'node_modules'));
    expect(packages).toContain('hono');
    for (const name of ['wrangler', 'typescript', 'vitest', 'esbuild', 'onnxruntime-node', 'node', 'sharp'])
      expect(packages, name).not.toContain(name);
    expect((await readdir(image.folder)).sort()).toEqual([
      '.cache',
      'dist',
      'node_modules',
      'package.json',
      'src',
    ]);
  });

  it('end in a server that answers, is well by the image’s own check, and stops when it is told to', async () => {
    const env = { ...process.env, ...image.env, HOST: '127.0.0.1', PORT: '0' };
    const server = spawn(node, argsOf(image.command), { cwd: image.folder, env });
    const ended = once(server, 'exit');
    const [line] = await once(createInterface(server.stdout), 'line');
    const [, url = ''] = /^Tiltakssøk: (http:\S+)$/.exec(String(line)) ?? [];
    healthSchema.parse(await (await fetch(`${url}/healthz`)).json());
    for (const path of [
      '/',
      '/sok?q=frav%C3%A6r',
      '/api/search?q=l%C3%A6replass',
      '/assets/page.css',
      '/docs',
    ])
      expect((await fetch(url + path)).status, path).toBe(200);
    const check = (port: string) =>
      new Promise((resolve) => {
        const options = { cwd: image.folder, env: { ...env, PORT: port } };
        execFile(node, argsOf(image.health), options, (error) => resolve(error?.code ?? 0));
      });
    const { port } = new URL(url);
    expect(await check(port)).toBe(0);
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(await check(port)).toBe(1);
  });
});

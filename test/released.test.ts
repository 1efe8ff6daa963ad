/** Versions of scripts that were released stay, so that a page that names one by its hash goes on working. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keep, readReleased, versionOf } from '../scripts/released.ts';
import { createApp } from '../src/http/app.ts';
import type { Site } from '../src/http/site.ts';
import { fakeService } from './http/fake-service.ts';

const folder = await mkdtemp(join(tmpdir(), 'released-'));
afterAll(() => rm(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const OLD = bytes('old()');
const NEW = bytes('new()');

describe('a released version', () => {
  it('is kept once, beside those before it', async () => {
    expect(await keep(new Map([['widget.js', OLD]]), folder)).toEqual([`widget-${versionOf(OLD)}.js`]);
    expect(await keep(new Map([['widget.js', OLD]]), folder)).toEqual([]);
    expect(await keep(new Map([['widget.js', NEW]]), folder)).toEqual([`widget-${versionOf(NEW)}.js`]);
    expect((await readReleased(folder)).size).toBe(2);
  });

  it('is served by its version after the next deployment, for good', async () => {
    const released = await readReleased(folder);
    const file = { type: 'text/javascript; charset=utf-8', integrity: 'sha384-' };
    const names = [...released.keys()].map(
      (name) => [name, { ...file, version: name.slice(7, 19) }] as const,
    );
    const site: Site = {
      files: { 'widget.js': { ...file, version: versionOf(NEW) }, ...Object.fromEntries(names) },
      read: async (name) => new Uint8Array(released.get(name) ?? NEW),
    };
    const app = createApp({ service: async () => fakeService, site: async () => site });
    for (const [version, text] of [
      [versionOf(OLD), 'old()'],
      [versionOf(NEW), 'new()'],
    ]) {
      const response = await app.request(`/widget.js?v=${version}`);
      expect(await response.text()).toBe(text);
      expect(response.headers.get('cache-control')).toContain('immutable');
    }
    expect(await (await app.request('/widget.js')).text()).toBe('new()');
  });

  it('that was changed by hand stops the build, which says so', async () => {
    const path = join(folder, `widget-${versionOf(OLD)}.js`);
    const before = await readFile(path);
    await writeFile(path, 'other()');
    await expect(readReleased(folder)).rejects.toThrow('is not what was released');
    await writeFile(path, before);
  });
});

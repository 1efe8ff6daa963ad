/** The site's process in development: what cannot start is told, and what serves goes on. */

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSiteProcess, type SiteProcess } from '../../scripts/dev/site-process.ts';

const SLOW_START = 60_000;

let folder: string;
let site: SiteProcess;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  site = createSiteProcess(folder);
});
afterEach(async () => {
  site.stop();
  await rm(folder, { recursive: true, force: true });
});

it(
  'tells why a new one does not start, and the old one serves on',
  async () => {
    expect(await site.restart()).toContain('The index is missing');
    expect(site.url()).toBeNull();
    await cp('dist/index', folder, { recursive: true });
    expect(await site.restart()).toBeNull();
    const url = site.url();
    await rm(join(folder, 'units.json'));
    expect(await site.reload()).toContain('units.json is missing');
    expect(await site.restart()).toContain('units.json is missing');
    expect(site.url()).toBe(url);
    expect((await fetch(`${url}/tiltak`)).status).toBe(200);
  },
  SLOW_START,
);

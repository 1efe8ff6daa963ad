/** In a browser, `npm run dev` loads the page again after an edit, and shows what is wrong with a broken one. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Running, runDev } from '../dev/running.ts';
import { launchBrowser } from './chromium.ts';

let dev: Running;
let browser: Browser;
beforeAll(async () => {
  [dev, browser] = await Promise.all([runDev(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await dev.stop();
});

it('an edit shows by itself; a fault shows beside the last good page and goes when it is mended', async () => {
  const file = join(dev.corpus, 'measures/xx-lanterna.md');
  const sound = await readFile(file, 'utf8');
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.goto(`${dev.url}/tiltak/xx-lanterna`);
  await writeFile(file, sound.replace('tirsdag', 'lørdag'));
  await page.getByText('hver lørdag').waitFor();
  await writeFile(file, sound.replace('county: "XX"', 'county: "QQ"'));
  const alert = page.getByRole('alert');
  await alert.getByText('"QQ" is not a known county').waitFor();
  expect(await page.getByText('hver lørdag').isVisible()).toBe(true);
  await writeFile(file, sound.replace('tirsdag', 'søndag'));
  await page.getByText('hver søndag').waitFor();
  await alert.waitFor({ state: 'detached' });
  expect(refused).toEqual([]);
});

/** `npm run dev`: edits of real files show at once, broken ones are told and do no harm. */

import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, runDev } from './running.ts';

const SLOW_START = 60_000;

describe('npm run dev', () => {
  let dev: Running;
  beforeAll(async () => {
    dev = await runDev();
  }, SLOW_START);
  afterAll(() => dev.stop());

  const path = (name: string) => join(dev.corpus, name);
  const page = async (address: string) => (await fetch(`${dev.url}${address}`)).text();
  const edit = async (name: string, change: (text: string) => string) =>
    writeFile(path(name), change(await readFile(path(name), 'utf8')));
  const updated = () => dev.line(/^Updated in \d+\.\d s: /);
  const found = async (question: string) => {
    const response = await fetch(`${dev.url}/api/search?q=${encodeURIComponent(question)}`);
    return ((await response.json()) as { results: { id: string }[] }).results.map(({ id }) => id);
  };

  it('shows an edit, on its page and in search, although nobody wrote a question for it', async () => {
    const done = updated();
    await edit('measures/xx-lanterna.md', (text) =>
      text.replace('Møtet varer i en time.', 'Alle øver på å skru på hodelykter.'),
    );
    await done;
    expect(await page('/tiltak/xx-lanterna')).toContain('Alle øver på å skru på hodelykter.');
    expect((await found('hodelykter'))[0]).toBe('xx-lanterna-beskrivelse-2');
  });

  it('shows a file that an editor writes aside and renames, without a word of the file aside', async () => {
    const text = await readFile(path('measures/xx-lanterna.md'), 'utf8');
    await writeFile(path('measures/xx-lanterna.md~'), text);
    const done = updated();
    await writeFile(path('measures/.xx-lanterna.md.swp'), text.replace('tirsdag', 'onsdag'));
    await rename(path('measures/.xx-lanterna.md.swp'), path('measures/xx-lanterna.md'));
    expect(await done).toContain('xx-lanterna.md');
    expect(await page('/tiltak/xx-lanterna')).toContain('hver onsdag');
  });

  it('tells a broken edit with file, line, field and remedy, serves the last good version, and recovers', async () => {
    const told = dev.line(/ → /);
    const sound = await readFile(path('measures/xx-lanterna.md'), 'utf8');
    await writeFile(path('measures/xx-lanterna.md'), sound.replace('county: "XX"', 'county: "QQ"'));
    expect(await told).toMatch(/xx-lanterna\.md:2 county: "QQ" is not a known county → Use one of /);
    expect(await page('/tiltak/xx-lanterna')).toContain('hver onsdag');
    const events = await fetch(`${dev.url}/_dev/events`);
    const first = await events.body?.getReader().read();
    expect(new TextDecoder().decode(first?.value)).toContain('xx-lanterna.md:2 county');
    const done = updated();
    await writeFile(path('measures/xx-lanterna.md'), sound.replace('onsdag', 'torsdag'));
    await done;
    expect(await page('/tiltak/xx-lanterna')).toContain('hver torsdag');
  });

  it('takes up files that are added, and gives up those that are deleted', async () => {
    const added = dev.line(/ → |Updated in/);
    const counts = await readFile(path('expected-counts.yaml'), 'utf8');
    const measure = await readFile(path('measures/xx-overgang.md'), 'utf8');
    await writeFile(
      path('measures/xx-ny.md'),
      measure.replaceAll('Overgang vg2 til vg3 i mørket', 'Nattbussen'),
    );
    expect(await added).toContain('expected-counts.yaml');
    const gone = updated();
    await rm(path('measures/xx-ny.md'));
    await gone;
    expect(await readFile(path('expected-counts.yaml'), 'utf8')).toBe(counts);
    expect((await fetch(`${dev.url}/tiltak/xx-ny`)).status).toBe(404);
  });

  it('hides nothing of the pages’ policy, and adds nothing but its own script', async () => {
    const response = await fetch(`${dev.url}/`);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    const scripts = [...(await response.text()).matchAll(/<script type="module" src="([^"?]+)/g)];
    expect(scripts.map(([, src]) => src)).toEqual(['/assets/page.js', '/_dev/reload.js']);
    expect((await fetch(`${dev.url}/_dev/reload.js`)).headers.get('content-type')).toContain('javascript');
  });

  it('ends when it is told to', async () => {
    await dev.stop();
    expect(dev.child.exitCode).toBe(0);
  });
});

it(
  'says what is wrong with a corpus that was broken from the start, and serves it once it is mended',
  async () => {
    let sound = '';
    const name = 'vocabulary/counties.yaml';
    const dev = await runDev(async (corpus) => {
      sound = await readFile(join(corpus, name), 'utf8');
      await writeFile(join(corpus, name), '- code: [');
    });
    try {
      const done = dev.line(/^Updated in/);
      await writeFile(join(dev.corpus, name), sound);
      await done;
      expect(await (await fetch(`${dev.url}/tiltak/xx-lanterna`)).text()).toContain('Lanterna');
    } finally {
      await dev.stop();
    }
  },
  SLOW_START,
);

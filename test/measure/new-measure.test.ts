/** `npm run measure:new`, over a copy of the made-up corpus. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCorpus } from '../../src/corpus/load.ts';
import { MADE_UP_CORPUS } from '../corpus/made-up-corpus.ts';

const SOUND = [
  '--county',
  'XX',
  '--title',
  'Nattskolen: «lys» & "mørke"',
  '--group',
  '4.4-lys',
  '--subgroup',
  'Kurs',
];
const ID = 'xx-nattskolen-lys-morke';

describe('measure:new', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'measure-'));
    await cp(MADE_UP_CORPUS, join(folder, 'corpus'), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const path = (name: string) => join(folder, 'corpus', name);
  const file = (name: string) => readFile(path(name), 'utf8');

  async function run(...flags: string[]): Promise<{ code: number; out: string; err: string }> {
    const child = spawn(process.execPath, ['scripts/new-measure.ts', '--corpus', path(''), ...flags]);
    const [out, err, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ]);
    return { code, out, err };
  }

  /** Runs it and sees that nothing was written; what it says. */
  async function refused(...flags: string[]): Promise<string> {
    const before = await snapshot(path(''));
    const { code, out, err } = await run(...flags);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).not.toMatch(/^\s+at /m);
    expect(await snapshot(path(''))).toEqual(before);
    return err;
  }

  it('lays out the template, raises the counts, passes the check, and says what comes next', async () => {
    const comments = (await file('expected-counts.yaml')).replace('measures: 3', '# Counted.\nmeasures: 3');
    await writeFile(path('expected-counts.yaml'), comments);
    const { code, out } = await run(...SOUND, '--scope', '2 skoler');
    expect(code).toBe(0);
    for (const next of [`measures/${ID}.md`, 'questions/4.4.yaml', 'npm run check:corpus', 'npm run dev'])
      expect(out).toContain(next);
    const made = await file(`measures/${ID}.md`);
    for (const heading of ['Beskrivelse', 'Mål og målgruppe', 'Vurdering/evaluering'])
      expect(made).toMatch(new RegExp(`^## ${heading}$`, 'm'));
    expect(made).toContain('Hva er målet?');
    const { faults, counts } = await checkCorpus(path(''));
    expect(faults).toEqual([]);
    expect(counts).toMatchObject({ measures: 4, counties: { XX: 3, ØY: 1 }, sections: { '4.4': 4 } });
    expect(await file('expected-counts.yaml')).toContain('# Counted.\nmeasures: 4');
  });

  it('has no unit but the measure until somebody writes, and one for each paragraph then', async () => {
    await run(...SOUND);
    const laidOut = await file(`measures/${ID}.md`);
    await writeFile(
      path(`measures/${ID}.md`),
      laidOut.replace(/<!--\n(## Beskrivelse)\n-->/, '$1\n\nEn.\n\nTo.'),
    );
    const { faults, permanent } = await checkCorpus(path(''));
    expect(faults).toEqual([]);
    expect([...permanent].filter((id) => id.startsWith(ID))).toEqual([
      ID,
      `${ID}-beskrivelse-1`,
      `${ID}-beskrivelse-2`,
    ]);
  });

  it.each([
    ['its name', 'Mørkfylket', 'xx'],
    ['its code, in any case', 'xx', 'xx'],
    ['its number', '99', 'oey'],
  ])('takes a county by %s', async (_, county, prefix) => {
    const { code } = await run(...SOUND.with(1, county));
    expect(code).toBe(0);
    expect(await readdir(path('measures'))).toContain(`${prefix}-nattskolen-lys-morke.md`);
  });

  it('tells a later county’s counties apart, and refuses one that is not', async () => {
    expect(await refused(...SOUND.with(1, 'Lysland'))).toContain('use XX (Mørkfylket) or ØY (Øyfylket)');
    expect(await refused(...SOUND.with(1, 'Rogaland'))).toContain('Use one of XX Mørkfylket, ØY Øyfylket');
  });

  it.each<[string, string[]]>([
    ['Use one of 4.4-lys (Lys i mørket)', [...SOUND.with(5, 'lykt'), '--category', '4.4']],
    ['Use one of 4.4-lys-1 (1), 4.4-lys-kurs (Kurs)', SOUND.with(7, 'leir')],
    ['There is no category "9". Use one of 4.4', [...SOUND, '--category', '9']],
    ['The title is empty', SOUND.with(3, '  ')],
    ['no letter or digit', SOUND.with(3, '???')],
    ['one line of plain text', SOUND.with(3, 'To\nlinjer')],
    ['title: is not part of asWritten', [...SOUND, '--as-written', 'Noe annet']],
    ['The flags are --county, --title', [...SOUND, '--fylke', 'XX']],
    ['--county is lacking, and there is no terminal', SOUND.slice(2)],
  ])('says what is wrong with any other answer, and what to write instead: %s', async (said, flags) => {
    expect(await refused(...flags)).toContain(said);
  });

  it('never overwrites, and names the file that there is', async () => {
    expect((await run(...SOUND)).code).toBe(0);
    expect(await refused(...SOUND)).toContain(`already, in measures/${ID}.md`);
    expect(await refused(...SOUND.with(3, 'LANTERNA'))).toContain('in measures/xx-lanterna.md');
  });

  it('gives an id of its own to a title that would have another’s', async () => {
    expect((await run(...SOUND)).code).toBe(0);
    expect((await run(...SOUND.with(3, 'Nattskolen (lys, mørke)'))).code).toBe(0);
    expect(await readdir(path('measures'))).toContain(`${ID}-2.md`);
    expect((await checkCorpus(path(''))).faults).toEqual([]);
  });

  it('adds nothing to a corpus with faults, and names the first', async () => {
    await writeFile(path('questions/4.4.yaml'), '- unit: nobody\n  nb: []\n  nn: []\n  en: []\n');
    expect(await refused(...SOUND)).toMatch(/questions\/4\.4\.yaml:1 .*there is no unit "nobody"/);
  });
});

/** Every file under a folder with its text. */
async function snapshot(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.sort().map(async (one) => [one, await readFile(one, 'utf8')])),
  );
}

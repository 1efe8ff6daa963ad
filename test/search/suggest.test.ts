/** What the search field suggests, over the real index. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Engine, openEngine } from '../../src/search/engine.ts';
import { suggest } from '../../src/search/suggest.ts';
import { LANGUAGES } from '../../src/types.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine(async (name) => new Uint8Array(await readFile(join('dist/index', name))));
});

const names = (text: string, limit = 8) => suggest(engine, text, limit, 'nb').map((one) => one.text);

describe('suggestions', () => {
  it('find a name by its beginning, by a word further in, and by its abbreviation', () => {
    expect(names('overg')).toContain('Overgang Vg2–Vg3');
    expect(names('vg2')).toContain('Overgang Vg2–Vg3');
    expect(names('kommuner')).toContain('Kommunerunden');
    expect(suggest(engine, 'ppt', 8, 'nb')[0]?.kind).toBe('concept');
    expect(names('skulk')).toEqual(['fravær']);
  });

  it('know counties of today and places, and say which county of 2015 they are in', () => {
    expect(suggest(engine, 'vestla', 8, 'nb')[0]).toMatchObject({ kind: 'county', text: 'Vestland' });
    expect(suggest(engine, 'sunnm', 8, 'nb')[0]).toMatchObject({
      text: 'Sunnmøre',
      detail: 'Møre og Romsdal',
    });
  });

  it.each([
    ['ro', 'Rogaland'],
    ['ho', 'Hordaland'],
    ['ve', 'Vestfold'],
    ['te', 'Telemark'],
    ['t', 'Troms'],
    ['fi', 'Finnmark'],
  ])('of "%s" begin with a name that begins so', (typed, name) => {
    expect(names(typed)[0]).toBe(name);
    expect(names(typed, 2)[0]).toBe(name);
  });

  it('tell of the other name where that is what was begun', () => {
    expect(suggest(engine, 'final ass', 1, 'nb')[0]).toMatchObject({
      text: 'Sluttvurdering',
      detail: 'Final assessment',
    });
    expect(suggest(engine, 'sluttv', 1, 'nb')[0]?.detail).not.toBe('Final assessment');
    expect(suggest(engine, 'vestla', 1, 'nb')[0]?.detail).toBe('Hordaland, Sogn og Fjordane');
  });

  it('forgive one slip, but not in words too short to tell', () => {
    expect(names('komunerun')).toContain('Kommunerunden');
    expect(names('trondel')).toContain('Trøndelag');
    expect(names('xyz')).toEqual([]);
  });

  it('name things in the language asked for, whichever they were typed in', () => {
    const phase = suggest(engine, 'overgang vg2', 2, 'en').find(({ kind }) => kind === 'phase');
    expect(phase?.text).not.toBe('Overgang Vg2–Vg3');
    expect(phase?.detail).toBe('Overgang Vg2–Vg3');
  });

  it('show several kinds where several fit', () => {
    const kinds = new Set(suggest(engine, 'o', 8, 'nb').map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThan(1);
  });

  it('never come twice, never more than asked for, and each leads somewhere', () => {
    for (const language of LANGUAGES) {
      for (const letter of 'abcdefghijklmnoprstuvyæøå') {
        const found = suggest(engine, letter, 20, language);
        expect(found.length).toBeLessThanOrEqual(20);
        const shown = found.map(({ text, detail }) => `${text}|${detail}`);
        expect(new Set(shown).size).toBe(shown.length);
        for (const { url } of found) expect(url).toMatch(/^\/(fase|fylke|tiltak|kilde|sok)/);
      }
    }
  });
});

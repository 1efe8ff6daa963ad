/** Published ids stay, or say where they have gone; moves lead to what exists. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf, MADE_UP_CORPUS, replacing } from './made-up-corpus.ts';

const LANTERNA = 'measures/xx-lanterna.md';
const MOVED = 'vocabulary/moved.yaml';

describe('a published id', () => {
  it('that disappears is told, with what to do', async () => {
    expect(await faultsOf(await renamed())).toContain(
      'published-ids.txt:4: the id "xx-lanterna" was published and is gone → Put it back, or tell in vocabulary/moved.yaml which id has taken its place',
    );
  });

  it('may move, as long as all that moved to it moves on too', async () => {
    const move = '- { from: xx-lanterna, to: xx-lykta }\n';
    expect(
      await faultsOf({ ...(await renamed()), [MOVED]: `- { from: xx-lanterne, to: xx-lykta }\n${move}` }),
    ).toEqual([]);
    expect(await faultsOf({ ...(await renamed()), [MOVED]: (text: string) => text + move })).toEqual([
      `${MOVED}:1 0.to: the id "xx-lanterna" has moved on → Name where it is now, "xx-lykta"`,
    ]);
  });

  it('of a concept is kept as well', async () => {
    const faults = await faultsOf({ 'published-ids.txt': 'lyktekurs\nlampekurs\n' });
    expect(faults).toEqual([
      expect.stringContaining('published-ids.txt:2: the id "lampekurs" was published'),
    ]);
  });

  it('is known by a list that must be there', async () => {
    expect(await faultsOf({ 'published-ids.txt': null })).toEqual([
      'published-ids.txt:1: is missing → Run npm run check:corpus -- --publish',
    ]);
  });
});

describe('a move', () => {
  it.each([
    [
      'to nothing',
      'to: xx-lanterna',
      'to: xx-lykta',
      'to: there is no id "xx-lykta" → Name an id that exists',
    ],
    ['from what is there', 'from: xx-lanterne', 'from: xx-overgang', 'from: the id "xx-overgang" is in use'],
  ])('%s is a fault', async (_, from, to, fault) => {
    const published = { 'published-ids.txt': 'xx-lanterna\n' };
    expect(await faultsOf({ ...published, [MOVED]: replacing(from, to) })).toEqual([
      expect.stringContaining(`${MOVED}:1 0.${fault}`),
    ]);
  });

  it('stands once for an id', async () => {
    const twice = (text: string) => text + text;
    expect((await faultsOf({ [MOVED]: twice }))[0]).toContain('the from "xx-lanterne" stands twice');
  });
});

/** The measure under another name, with all that leans on it. */
async function renamed() {
  return {
    [LANTERNA]: null,
    'measures/xx-lykta.md': await readFile(join(MADE_UP_CORPUS, LANTERNA), 'utf8'),
    'questions/4.4.yaml': replacing('xx-lanterna', 'xx-lykta'),
  };
}

/** What a county's own description may not hold, told with its line and what to do about it. */

import { describe, expect, it } from 'vitest';
import { faultsOf, readMadeUpCorpus, replacing } from './made-up-corpus.ts';

const LANTERNA = 'measures/xx-lanterna.md';

describe('the headings of a description', () => {
  it('may only be those of the template', async () => {
    expect(await faultsOf({ [LANTERNA]: replacing('## Mål og målgruppe', '## Hensikt') })).toEqual([
      `${LANTERNA}:20 Hensikt: is not a heading of the template → Use ## and one of: Beskrivelse, Mål og målgruppe, Vurdering/evaluering`,
    ]);
    const deeper = await faultsOf({ [LANTERNA]: replacing('## Mål og', '### Mål og') });
    expect(deeper).toEqual([
      expect.stringContaining(':20 Mål og målgruppe: is not a heading of the template'),
    ]);
  });

  it('may not stand twice', async () => {
    const again = (text: string) => `${text}\n## Beskrivelse\n\nMøtet er om høsten.\n`;
    expect(await faultsOf({ [LANTERNA]: again })).toEqual([
      `${LANTERNA}:30 Beskrivelse: stands twice, first on line 13 → Put the text of both under one heading`,
    ]);
  });

  it.each([
    ['the last one', replacing('Fraværet gikk ned.\n', ''), 26, 'Vurdering/evaluering'],
    [
      'one before another',
      replacing('Elevene møter', '## Mål og målgruppe\n\nElevene møter'),
      13,
      'Beskrivelse',
    ],
    [
      'one over a page comment',
      replacing('Fraværet gikk ned.', '<!-- page 16 -->'),
      26,
      'Vurdering/evaluering',
    ],
    ['one over an empty list', replacing('Fraværet gikk ned.', '-\n-'), 26, 'Vurdering/evaluering'],
  ])('may not stand without text: %s', async (_, change, line, heading) => {
    expect((await faultsOf({ [LANTERNA]: change }))[0]).toBe(
      `${LANTERNA}:${line} ${heading}: has no text under it → Write it, or remove the heading`,
    );
  });

  it('are faulted once each: a second one without text only stands twice', async () => {
    const faults = await faultsOf({ [LANTERNA]: (text) => `${text}\n## Beskrivelse\n` });
    expect(faults).toEqual([expect.stringContaining('Beskrivelse: stands twice')]);
  });
});

describe('the text of a description', () => {
  it('may not stand before the first heading', async () => {
    const faults = await faultsOf({ [LANTERNA]: replacing('## Beskrivelse\n', '') });
    expect(faults[0]).toContain(
      `${LANTERNA}:14 body: text stands before the first heading → Use ## and one of`,
    );
  });

  it('may not be a table, which is told once', async () => {
    const table = '| a | b |\n|---|---|\n| 1 | 2 |\n';
    expect(await faultsOf({ [LANTERNA]: replacing('Fraværet gikk ned.\n', table) })).toEqual([
      `${LANTERNA}:28 Vurdering/evaluering: this table has no meaning in a description → Write paragraphs and lists`,
    ]);
  });

  it('may not be an image without words', async () => {
    expect(await faultsOf({ [LANTERNA]: replacing('Fraværet gikk ned.', '![](lykt.png)') })).toEqual([
      expect.stringContaining(
        `${LANTERNA}:28 Vurdering/evaluering: this paragraph without words has no meaning`,
      ),
    ]);
  });
});

describe('a comment in a description', () => {
  it.each([
    ['between paragraphs', replacing('Møtet varer', '<!-- spør om dette -->\n\nMøtet varer')],
    [
      'over several lines, with a heading in it',
      (text: string) => `${text}\n<!--\n## Forankring\n\nHvem?\n-->\n`,
    ],
    ['inside a line', replacing('Møtet varer', 'Møtet<!-- hvilket? --> varer')],
    ['inside a list', replacing('- Lærlinger', '- <!-- alle? -->\n  Lærlinger')],
  ])('is for whoever writes it, and is not read: %s', async (_, change) => {
    const { corpus, faults } = await readMadeUpCorpus({ [LANTERNA]: change });
    expect(faults).toEqual([]);
    expect(corpus.units).toEqual((await readMadeUpCorpus()).corpus.units);
  });

  it.each([
    ['does not end', '<!-- glemt\n\nFraværet gikk ned.'],
    ['has words of the text behind it', '<!-- se her --> Fraværet gikk ned.'],
    ['turns a page and has a slip', '<!-- page V -->\n\nFraværet gikk ned.'],
  ])('that %s is a fault, so that no text is lost', async (_, written) => {
    const faults = await faultsOf({ [LANTERNA]: replacing('Fraværet gikk ned.', written) });
    expect(faults).toContainEqual(
      `${LANTERNA}:28 Vurdering/evaluering: this html has no meaning in a description → Write paragraphs and lists; a comment stands on lines of its own and ends in -->`,
    );
  });
});

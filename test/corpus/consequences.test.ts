/** One slip is one fault: what only follows from it is left out until it is mended, and causes come first. */

import { describe, expect, it } from 'vitest';
import { faultsOf, readMadeUpCorpus, replacing } from './made-up-corpus.ts';

const LANTERNA = 'measures/xx-lanterna.md';
const NOT_UTF8 = new Uint8Array([0xd8, 0x22, 0x0a]);

describe('a file that cannot be read is the only fault', () => {
  const files = [
    LANTERNA,
    'synthesis/2.5-overgang.md',
    'synthesis/3.4-aktorer.md',
    'synthesis/4-oversikt.md',
    'synthesis/5-mal.md',
    'questions/4.4.yaml',
    'vocabulary/phases.yaml',
    'vocabulary/counties.yaml',
    'vocabulary/later-counties.yaml',
    'vocabulary/categories.yaml',
    'vocabulary/actors.yaml',
    'vocabulary/concepts.yaml',
    'vocabulary/abbreviations.yaml',
    'vocabulary/corrections.yaml',
    'vocabulary/moved.yaml',
    'expected-counts.yaml',
  ];

  it.each(files)('where it is not UTF-8: %s', async (path) => {
    expect(await faultsOf({ [path]: NOT_UTF8 })).toEqual([
      `${path}:1: is not valid UTF-8 → Save the file as UTF-8`,
    ]);
  });

  it.each(files)('where it is empty: %s', async (path) => {
    expect(await faultsOf({ [path]: '' })).toEqual([`${path}:1: is empty → Fill it in, or delete the file`]);
  });

  it.each(files)('where its YAML is broken: %s', async (path) => {
    const broken = path.endsWith('.md') ? '---\ntitle: a: b\n---\n' : 'title: a: b\n';
    const faults = await faultsOf({ [path]: broken });
    expect(faults).toEqual([expect.stringContaining(`${path}:${path.endsWith('.md') ? 2 : 1} YAML: `)]);
  });

  it('where it has a name that nothing reads', async () => {
    const text = 'Elevene møter en lyktetenner';
    const faults = await faultsOf({ [LANTERNA]: null, 'measures/xx-lanterna.txt': text });
    expect(faults).toEqual([
      expect.stringContaining('measures/xx-lanterna.txt:1: is not a file of the corpus'),
    ]);
  });
});

describe('a slip in a file that can be read is the only fault', () => {
  const lanterna = `---
county: "XX"
title: "Lanterna"
scope: "2 skoler"
asWritten: "Lanterna (2 skoler)"
section: "4.4"
page: 16
category: "4.4"
group: "4.4-lys"
subgroup: "4.4-lys-kurs"
---
`;
  const section = '---\nsection: "2.5"\ntitle: "Igjen"\npages: [7]\nphase: "2.5"\n---\n\nEn linje\n';

  it.each([
    ['an unknown county', LANTERNA, replacing('county: "XX"', 'county: "ZZ"'), '"ZZ" is not a known county'],
    ['a measure in two files', 'measures/xx-to.md', lanterna, 'is already in measures/xx-lanterna.md'],
    [
      'a section in two files',
      'synthesis/2.5-z.md',
      section,
      'section 2.5 is already in synthesis/2.5-overgang.md',
    ],
    [
      'an unknown actor over a list',
      'synthesis/3.4-aktorer.md',
      replacing('## Skoleeier', '## Rektor'),
      'Rektor: this heading has no meaning here',
    ],
    [
      'an unknown heading over resources',
      'synthesis/2.5-overgang.md',
      replacing('### Nasjonale føringer, satsinger og ressurser', '### Annet'),
      'Annet: this heading has no meaning here',
    ],
    [
      'no sections for the measures',
      'synthesis/4-oversikt.md',
      replacing(
        'subsections:\n  - { section: "4.4", title: "Tiltak rettet mot målgrupper", page: 16 }\n',
        '',
      ),
      'synthesis: no file names the sections of the measures → Add subsections to the file of chapter 4',
    ],
    [
      'no chapter 5',
      'synthesis/5-mal.md',
      null,
      'synthesis: no file has the headings of the template → Add them with ### to the file of chapter 5',
    ],
  ])('%s', async (_, path, change, fault) => {
    expect(await faultsOf({ [path]: change })).toEqual([expect.stringContaining(fault)]);
  });

  it('YAML that breaks several rules on one line', async () => {
    expect(await faultsOf({ 'questions/4.4.yaml': 'a: x\n b: y\n' })).toEqual([
      expect.stringContaining('questions/4.4.yaml:1 YAML: '),
    ]);
  });
});

describe('what does not follow from a fault is told with it', () => {
  it('such as a question for a unit that the faulty file cannot hold', async () => {
    const questions = `- { unit: xx-lanterna-kurs, nb: [], nn: [], en: [] }
- { unit: xx-lanternb, nb: [], nn: [], en: [] }
- { unit: 2.5-lykt, nb: [], nn: [], en: [] }
`;
    expect(await faultsOf({ [LANTERNA]: NOT_UTF8, 'questions/4.4.yaml': questions })).toEqual([
      `${LANTERNA}:1: is not valid UTF-8 → Save the file as UTF-8`,
      expect.stringContaining('questions/4.4.yaml:2 1.unit: there is no unit "xx-lanternb"'),
      expect.stringContaining('questions/4.4.yaml:3 2.unit: there is no unit "2.5-lykt"'),
    ]);
  });

  it('such as the counts, where only an entry of the vocabulary is wrong', async () => {
    const { faults, counted } = await readMadeUpCorpus({
      'vocabulary/concepts.yaml': replacing('related: []', 'related: [lyktekurs]'),
      'measures/oey-lyktekurs.md': null,
    });
    expect(faults.map(({ file }) => file)).toContain('expected-counts.yaml');
    expect(counted).toBe(true);
  });

  it('and where counts are left out, the reading says so', async () => {
    expect((await readMadeUpCorpus()).counted).toBe(true);
    expect((await readMadeUpCorpus({ [LANTERNA]: NOT_UTF8 })).counted).toBe(false);
  });
});

describe('causes come first', () => {
  it('a lost measure is counted before the questions that nobody can answer now', async () => {
    const faults = await faultsOf({ [LANTERNA]: null });
    expect(faults[0]).toContain('measures: 3 expected, but the corpus has 2');
    expect(faults.at(-1)).toContain('there is no unit "xx-lanterna"');
  });

  it('a file in the wrong place stands before a value in another', async () => {
    const faults = await faultsOf({
      'measures/oey-lyktekurs.md': replacing('page: 16', 'page: 15'),
      'measures/sub/xx-ny.md': 'Ny',
    });
    expect(faults).toEqual([
      expect.stringContaining('measures/sub/xx-ny.md:1: is not a file of the corpus'),
      expect.stringContaining('measures/oey-lyktekurs.md:7 page: '),
    ]);
  });
});

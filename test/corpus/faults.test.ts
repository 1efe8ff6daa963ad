/** Every way of spoiling the corpus is told with its file, line, field and what to do about it. */

import { describe, expect, it } from 'vitest';
import { faultsOf, readMadeUpCorpus, replacing } from './made-up-corpus.ts';

const LANTERNA = 'measures/xx-lanterna.md';
const SECTION = 'synthesis/2.5-overgang.md';

describe('a corpus without faults', () => {
  it('is read without a word', async () => {
    expect(await faultsOf({})).toEqual([]);
  });

  it('may have Windows line ends and a byte order mark', async () => {
    const changes = { [LANTERNA]: (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}` };
    expect(await faultsOf(changes)).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  it('is named with the line that is not UTF-8', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('---\ncounty: "'), 0xd8, 0x22, 0x0a]);
    expect(await faultsOf({ [LANTERNA]: bytes })).toContain(
      `${LANTERNA}:2: is not valid UTF-8 → Save the file as UTF-8`,
    );
  });

  it.each([LANTERNA, SECTION, 'questions/2.5.yaml', 'vocabulary/actors.yaml'])(
    'is named where it is empty: %s',
    async (path) => {
      expect(await faultsOf({ [path]: ' \n\n' })).toContain(
        `${path}:1: is empty → Fill it in, or delete the file`,
      );
    },
  );

  it('is named where it lies in a folder that nothing reads', async () => {
    const [fault, ...more] = await faultsOf({ 'measure/xx-ny.md': 'Ny' });
    expect(fault).toMatch(/^measure\/xx-ny\.md:1: is not a file of the corpus → Move it to/);
    expect(more).toEqual([]);
  });
});

describe('front matter', () => {
  it('must be there', async () => {
    expect(await faultsOf({ [LANTERNA]: replacing('---\n', '') })).toContain(
      `${LANTERNA}:1 front matter: does not begin on the first line → Begin the file with front matter between two lines of ---`,
    );
  });

  it('must be closed', async () => {
    const open = await faultsOf({ [SECTION]: '---\nsection: "2.5"\n' });
    expect(open[0]).toContain(`${SECTION}:1 front matter: has no closing ---`);
  });

  it('must be whole YAML: a broken line is named', async () => {
    const broken = await faultsOf({ [LANTERNA]: replacing('scope: "2 skoler"', 'scope: "2 skoler') });
    expect(broken[0]).toMatch(/^measures\/xx-lanterna\.md:\d+ YAML: .+ → Mend the YAML/);
  });

  it('may not hold a key twice', async () => {
    const twice = await faultsOf({ [LANTERNA]: replacing('page: 16', 'page: 16\npage: 17') });
    expect(twice[0]).toMatch(/^measures\/xx-lanterna\.md:8 YAML: Map keys must be unique/);
  });

  it('must have a page: that of the section, for a measure', async () => {
    expect(await faultsOf({ [LANTERNA]: replacing('page: 16\n', '') })).toEqual([
      `${LANTERNA}:2 page: is missing → Add page: 16`,
    ]);
    expect(await faultsOf({ [LANTERNA]: replacing('page: 16\n', 'page:\n') })).toEqual([
      `${LANTERNA}:7 page: has no value → Add page: 16`,
    ]);
    expect(await faultsOf({ [SECTION]: replacing('pages: [7, 8]\n', '') })).toEqual([
      `${SECTION}:2 pages: is missing → Add pages with every page it stands on, such as pages: [7, 8]`,
    ]);
  });

  it('must have a page, whatever the section, where the section is missing too', async () => {
    expect(await faultsOf({ [LANTERNA]: replacing('section: "4.4"\npage: 16\n', '') })).toEqual([
      `${LANTERNA}:2 section: is missing → Add section with its number, such as section: "4.1"`,
      `${LANTERNA}:2 page: is missing → Add page with the page of its section, such as page: 15`,
    ]);
  });

  it('must have all its fields, each told with how to write it', async () => {
    expect(await faultsOf({ [LANTERNA]: '---\n---\n' })).toEqual([
      `${LANTERNA}:2 front matter: has no value → Write its fields, each on a line of its own`,
    ]);
    expect(await faultsOf({ [LANTERNA]: replacing('county: "XX"\n', '') })).toEqual([
      `${LANTERNA}:2 county: is missing → Add county: "…"`,
    ]);
    expect(await faultsOf({ 'vocabulary/concepts.yaml': replacing('  generic: false\n', '') })).toEqual([
      'vocabulary/concepts.yaml:1 0.generic: is missing → Add generic: with true or false',
    ]);
    expect(await faultsOf({ 'vocabulary/actors.yaml': replacing('id: ot\n  name', 'name') })).toEqual([
      'vocabulary/actors.yaml:5 1.id: is missing → Add id: with one of skoleeier, skole, ot',
    ]);
    expect(await faultsOf({ 'vocabulary/actors.yaml': '# none yet\n' })).toEqual([
      'vocabulary/actors.yaml:1: has no value → Write a list, such as [], which is an empty one',
    ]);
  });

  it('must have a page that is a number', async () => {
    expect(await faultsOf({ [LANTERNA]: replacing('page: 16', 'page: seksten') })).toContain(
      `${LANTERNA}:7 page: has a value that is not allowed → Write a page number`,
    );
  });

  it('must have text where text is meant', async () => {
    expect(await faultsOf({ [LANTERNA]: replacing('title: "Lanterna"', 'title: [Lanterna]') })).toContain(
      `${LANTERNA}:3 title: has a value that is not allowed → Write text in quotation marks`,
    );
    expect(await faultsOf({ 'vocabulary/actors.yaml': replacing('id: ot', 'id: nav') })).toContain(
      'vocabulary/actors.yaml:5 1.id: has a value that is not allowed → Use one of skoleeier, skole, ot',
    );
  });

  it('must have numbers that are meant as text in quotation marks, which it says', async () => {
    expect(await faultsOf({ [LANTERNA]: replacing('category: "4.4"', 'category: 4.40') })).toEqual([
      `${LANTERNA}:8 category: has a value that is not allowed → Put it in quotation marks: category: "4.40"`,
    ]);
    const counties = 'vocabulary/counties.yaml';
    expect(await faultsOf({ [counties]: replacing('number: "98"', 'number: 02') })).toEqual([
      `${counties}:1 0.number: has a value that is not allowed → Put it in quotation marks: number: "02"`,
    ]);
    expect(await faultsOf({ [counties]: replacing('places: []', 'places: [1814]') })).toEqual([
      `${counties}:1 0.places.0: has a value that is not allowed → Put it in quotation marks: "1814"`,
    ]);
    const later = 'vocabulary/later-counties.yaml';
    expect(await faultsOf({ [later]: replacing('number: "97"', 'number: 97') })).toEqual([
      `${later}:1 0.number: has a value that is not allowed → Put it in quotation marks: number: "97"`,
    ]);
  });

  it('may not have a key that is not known', async () => {
    expect(await faultsOf({ [LANTERNA]: replacing('page: 16', 'page: 16\nkommune: Øya') })).toContain(
      `${LANTERNA}:8 kommune: is not a known field → Remove it or mend its spelling`,
    );
  });
});

describe('a measure', () => {
  it.each([
    ['county', 'county: "XX"', 'county: "ZZ"', 2, 'Use one of XX, ØY'],
    ['section', 'section: "4.4"', 'section: "4.9"', 6, 'Use one of 4.4'],
    ['category', 'category: "4.4"', 'category: "4.7"', 8, 'Use one of 4.4'],
    ['group', 'group: "4.4-lys"', 'group: "4.4-lyd"', 9, 'Use one of 4.4-lys'],
    [
      'subgroup',
      'subgroup: "4.4-lys-kurs"',
      'subgroup: "4.4-lys-9"',
      10,
      'Use one of 4.4-lys-1, 4.4-lys-kurs',
    ],
  ])('must have a %s of the vocabulary', async (field, from, to, line, remedy) => {
    const value = /"(.+)"/.exec(to)?.[1];
    expect(await faultsOf({ [LANTERNA]: replacing(from, to) })).toContain(
      `${LANTERNA}:${line} ${field}: "${value}" is not a known ${field} → ${remedy}`,
    );
  });

  it('must stand on the page of its section', async () => {
    expect(await faultsOf({ [LANTERNA]: replacing('page: 16', 'page: 12') })).toContain(
      `${LANTERNA}:7 page: section 4.4 is on page 16, not 12 → Mend the page`,
    );
  });

  it('must be in a file named after its county', async () => {
    const faults = await faultsOf({ [LANTERNA]: replacing('county: "XX"', 'county: "ØY"') });
    expect(faults[0]).toMatch(/^measures\/xx-lanterna\.md:2 county: the file name does not begin with oey-/);
  });

  it('must have its title and scope from the line of the source', async () => {
    expect(await faultsOf({ [LANTERNA]: replacing('scope: "2 skoler"', 'scope: "3 skoler"') })).toContain(
      `${LANTERNA}:4 scope: is not part of asWritten → Write it as in asWritten, the whole line of the source`,
    );
  });

  it('may not stand in two files', async () => {
    const { corpus } = await readMadeUpCorpus();
    expect(corpus.units.some(({ id }) => id === 'xx-lanterna')).toBe(true);
    const original = `---
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
    const faults = await faultsOf({ 'measures/xx-lanterna-2.md': original });
    expect(faults[0]).toContain('id: the measure XX Lanterna (2 skoler) is already in measures/xx-lanterna');
  });
});

describe('a section of the synthesis', () => {
  it('must be of a known phase and category', async () => {
    expect(await faultsOf({ [SECTION]: replacing('phase: "2.5"', 'phase: "2.8"') })).toContain(
      `${SECTION}:5 phase: "2.8" is not a known phase → Use one of 2.5`,
    );
    const actors = 'synthesis/3.4-aktorer.md';
    expect(await faultsOf({ [actors]: replacing('category: "4.4"', 'category: "4.5"') })).toContain(
      `${actors}:6 category: "4.5" is not a known category → Use one of 4.4`,
    );
  });

  it('may only turn to its own pages', async () => {
    const faults = await faultsOf({ [SECTION]: replacing('<!-- page 8 -->', '<!-- page 9 -->') });
    expect(faults[0]).toContain(
      `${SECTION}:16 pages: page 9 is not one of the section's pages → Add 9 to pages`,
    );
  });

  it('may not be in two files, since its ids would stand twice', async () => {
    const copy = '---\nsection: "2.5"\ntitle: "Igjen"\npages: [7]\nphase: "2.5"\n---\n\nEn linje\n';
    expect(await faultsOf({ 'synthesis/2.5-z.md': copy })).toContain(
      'synthesis/2.5-z.md:2 section: section 2.5 is already in synthesis/2.5-overgang.md, so its ids would stand twice → Mend the section number, or merge the files',
    );
  });

  it('may only have headings that the layout has a meaning for', async () => {
    const heading = replacing('### Nasjonale føringer, satsinger og ressurser', '### Annet');
    expect((await faultsOf({ [SECTION]: heading }))[0]).toContain(
      `${SECTION}:20 Annet: this heading has no meaning here`,
    );
    const actor = replacing('## Skoleeier', '## Rektor');
    expect((await faultsOf({ 'synthesis/3.4-aktorer.md': actor }))[0]).toContain(
      ':9 Rektor: this heading has no meaning here → Use one of the actors: Skoleeier, Oppfølgingstjeneste',
    );
  });
});

describe('questions', () => {
  it('must be for a unit that exists', async () => {
    expect(await faultsOf({ 'questions/4.4.yaml': replacing('xx-lanterna', 'xx-lantern') })).toContain(
      'questions/4.4.yaml:1 0.unit: there is no unit "xx-lantern" → Mend the id, or remove the questions',
    );
  });

  it('must stand under one entry a unit', async () => {
    const twice = (text: string) => `${text}- { unit: xx-lanterna, nb: [igjen?], nn: [], en: [] }\n`;
    expect(await faultsOf({ 'questions/4.4.yaml': twice })).toContain(
      'questions/4.4.yaml:5 1.unit: the unit "xx-lanterna" has questions already → Put them under one entry',
    );
  });

  it('must be in all three languages', async () => {
    expect(await faultsOf({ 'questions/4.4.yaml': replacing('  nn: []\n', '') })).toContain(
      'questions/4.4.yaml:1 0.nn: is missing → Add nn: [] or a list',
    );
  });
});

describe('the vocabulary', () => {
  it('must be whole', async () => {
    expect(await faultsOf({ 'vocabulary/abbreviations.yaml': null })).toContain(
      'vocabulary/abbreviations.yaml:1: is missing → Add the file; [] is an empty list',
    );
  });

  it('may not use an id twice', async () => {
    const faults = await faultsOf({ 'vocabulary/counties.yaml': replacing('code: ØY', 'code: XX') });
    expect(faults[0]).toContain('vocabulary/counties.yaml:2 1.code: the code "XX" stands twice');
  });

  it.each([
    ['concepts', 'broader: [kurs]', 'broader: [kors]', '5 0.broader.0: there is no concept "kors"'],
    ['abbreviations', 'concept: lyktekurs', 'concept: lampe', '1 0.concept: there is no concept "lampe"'],
    [
      'later-counties',
      'consistsOf: [XX, ØY]',
      'consistsOf: [XX, ZZ]',
      '1 0.consistsOf.1: there is no county of 2015 "ZZ"',
    ],
  ])('may only refer to what exists: %s', async (name, from, to, fault) => {
    const faults = await faultsOf({ [`vocabulary/${name}.yaml`]: replacing(from, to) });
    expect(faults).toContainEqual(expect.stringContaining(`vocabulary/${name}.yaml:${fault}`));
  });

  it.each([
    ['broader', 'broader: [kurs]', 'broader: [kurs, lyktekurs]', '5 0.broader.1'],
    ['related', 'related: []', 'related: [lyktekurs]', '6 0.related.0'],
  ])('may not have a concept that is its own %s', async (field, from, to, where) => {
    expect(await faultsOf({ 'vocabulary/concepts.yaml': replacing(from, to) })).toEqual([
      `vocabulary/concepts.yaml:${where}: the concept "lyktekurs" is its own ${field} → Name another concept, or remove it`,
    ]);
  });

  it('may not correct what is not written', async () => {
    expect(await faultsOf({ 'vocabulary/corrections.yaml': replacing('skloen', 'skole') })).toContain(
      'vocabulary/corrections.yaml:1 0.written: "skole" does not stand in section 2.5 → Mend the spelling or the section',
    );
  });
});

describe('the counts', () => {
  it('tell of a measure that is lost', async () => {
    const faults = await faultsOf({ 'measures/oey-lyktekurs.md': null });
    expect(faults).toHaveLength(3);
    expect(faults[0]).toContain(
      'expected-counts.yaml:1 measures: 3 expected, but the corpus has 2 → Find what is lost',
    );
    expect(faults[1]).toContain('expected-counts.yaml:4 counties.ØY: 1 expected, but the corpus has 0');
    expect(faults[2]).toContain('expected-counts.yaml:9 sections.4.4: 3 expected, but the corpus has 2');
  });

  it('tell of a statement that is lost, and of one that nobody expects', async () => {
    expect((await faultsOf({ [SECTION]: replacing('Fyrtårnsmøter\n', '') }))[0]).toContain(
      'sections.2.5: 10 expected',
    );
    const added = await faultsOf({ [SECTION]: replacing('- Lyktekurs\n', '- Lyktekurs\n- Noe nytt\n') });
    expect(added[0]).toContain('sections.2.5: 10 expected, but the corpus has 11');
  });
});

it('tells all faults at once', async () => {
  const faults = await faultsOf({
    [LANTERNA]: (text) =>
      text.replace('county: "XX"', 'county: "ZZ"').replace('## Mål og målgruppe', '## Hensikt'),
    'questions/2.5.yaml': replacing('2.5-lyktekurs', '2.5-lykt'),
  });
  expect(faults.some((fault) => fault.includes('is not a known county'))).toBe(true);
  expect(faults.some((fault) => fault.includes('Hensikt'))).toBe(true);
  expect(faults.some((fault) => fault.includes('2.5-lykt'))).toBe(true);
});

describe('a label that only hints at a phase', () => {
  it('must be one of its labels', async () => {
    const path = 'vocabulary/phases.yaml';
    const faults = await faultsOf({ [path]: replacing('hintLabels: []', 'hintLabels: [noe annet]') });
    expect(faults[0]).toMatch(
      /^vocabulary\/phases\.yaml:\d+ .*hintLabels: .*Write labels here that stand in "labels", too/,
    );
    expect(faults).toHaveLength(1);
  });
});

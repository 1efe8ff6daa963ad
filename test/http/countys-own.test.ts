/** What a county wrote itself after the synthesis: never credited to the report of 2015, in whatever form it is taken. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { unitItem } from '../../src/http/formats/json-ld.ts';
import { documentOf } from '../../src/http/mcp/documents.ts';
import { fakeService } from './fake-service.ts';

const OWN = 'aa-kvalifiseringskurs-mal-og-malgruppe-1';
const ORIGIN = 'https://tiltak.example';
const REPORT = /Kunnskapsdepartementet|2015|CHAP/;

const app = createApp({ service: async () => fakeService });
const { corpus } = fakeService;
const unitOf = (id: string) => {
  const unit = corpus.unitById.get(id);
  if (!unit) throw new Error(`There is no unit ${id}`);
  return unit;
};

describe('a part of a county’s description', () => {
  it('is no entry of the report as a reference, and other units are', async () => {
    const text = await (await app.request('/api/units?format=ris')).text();
    const records = text.split(/^ER {2}- \r\n/m).filter((record) => record.trim() !== '');
    expect(records).toHaveLength(corpus.units.length);
    for (const record of records) {
      const isOwn = record.includes(`ID  - ${OWN}\r\n`);
      expect(REPORT.test(record), record).toBe(!isOwn);
      if (isOwn) expect(record).toContain('AU  - Aust-Agder fylkeskommune\r\n');
    }
  });

  it('is the county’s as linked data, about its measure and in its language', () => {
    const item = unitItem(unitOf(OWN), corpus, ORIGIN);
    expect(item).toMatchObject({
      creator: { name: 'Aust-Agder fylkeskommune' },
      about: { '@id': `${ORIGIN}/tiltak/aa-kvalifiseringskurs` },
      inLanguage: 'nb',
    });
    expect(JSON.stringify(item)).not.toMatch(REPORT);
    const nynorsk = { ...unitOf(OWN), text: 'For elevar frå heile fylket.' };
    expect(unitItem(nynorsk, corpus, ORIGIN).inLanguage).toBe('nn');
    expect(unitItem(unitOf('2.5-nettskole'), corpus, ORIGIN)).toMatchObject({
      isPartOf: { datePublished: '2015-05-05' },
    });
  });

  it('says as a document whose it is, and a measure’s document too', () => {
    const { text, metadata } = documentOf(fakeService, OWN, ORIGIN);
    expect(text).toContain('no part of it');
    expect(text).not.toMatch(/^Citation:/m);
    expect(metadata).not.toHaveProperty('year');
    const measure = documentOf(fakeService, 'aa-kvalifiseringskurs', ORIGIN);
    expect(measure.text).toMatch(/no part of it:\n\nMål og målgruppe\n/);
    expect(measure.metadata).toMatchObject({ year: '2015' });
  });
});

describe('a table of units', () => {
  it('tells the phase whose section a passage stands in from one that a title names', async () => {
    const text = await (await app.request('/api/units?format=csv&fields=id,phases')).text();
    const [head, ...rows] = text.replace('\uFEFF', '').trim().split('\r\n');
    const at = (name: string) => head?.split(',').indexOf(name) ?? -1;
    const row = (id: string) => rows.find((one) => one.startsWith(`${id},`))?.split(',') ?? [];
    const phases = (id: string) =>
      ['phasesExplicit', 'phasesDerived', 'phasesSection'].map((name) => row(id)[at(name)]);
    expect(phases('2.5-nettskole')).toEqual(['', '', '2.5']);
    expect(phases('ak-overgang-vg2-vg3')).toEqual(['2.5', '', '']);
    expect(phases('aa-kvalifiseringskurs')).toEqual(['', '2.5', '']);
  });
});

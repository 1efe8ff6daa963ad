/** Official county numbers of then and now, each read as the counties of 2015 that it stands for. */

import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { namesOf } from '../../src/http/filter-names.ts';

const { vocabulary } = await loadCorpus('corpus');
const { county } = namesOf(vocabulary);

/** By Statistics Norway's classification of counties: number, name, and the counties of 2015 that it covers. */
type Row = [number: string, name: string, codes: string];

const IN_2015: Row[] = [
  ['01', 'Østfold', 'ØS'],
  ['02', 'Akershus', 'AK'],
  ['03', 'Oslo', 'OS'],
  ['04', 'Hedmark', 'HE'],
  ['05', 'Oppland', 'OP'],
  ['06', 'Buskerud', 'BU'],
  ['07', 'Vestfold', 'VE'],
  ['08', 'Telemark', 'TE'],
  ['09', 'Aust-Agder', 'AA'],
  ['10', 'Vest-Agder', 'VA'],
  ['11', 'Rogaland', 'RO'],
  ['12', 'Hordaland', 'HO'],
  ['14', 'Sogn og Fjordane', 'SF'],
  ['15', 'Møre og Romsdal', 'MR'],
  ['16', 'Sør-Trøndelag', 'ST'],
  ['17', 'Nord-Trøndelag', 'NT'],
  ['18', 'Nordland', 'NO'],
  ['19', 'Troms', 'TR'],
  ['20', 'Finnmark', 'FI'],
];

/** Trøndelag is a number of its own since 2018 already. */
const FROM_2020_TO_2023: Row[] = [
  ['03', 'Oslo', 'OS'],
  ['11', 'Rogaland', 'RO'],
  ['15', 'Møre og Romsdal', 'MR'],
  ['18', 'Nordland', 'NO'],
  ['30', 'Viken', 'AK BU ØS'],
  ['34', 'Innlandet', 'HE OP'],
  ['38', 'Vestfold og Telemark', 'TE VE'],
  ['42', 'Agder', 'AA VA'],
  ['46', 'Vestland', 'HO SF'],
  ['50', 'Trøndelag', 'NT ST'],
  ['54', 'Troms og Finnmark', 'FI TR'],
];

const SINCE_2024: Row[] = [
  ['03', 'Oslo', 'OS'],
  ['11', 'Rogaland', 'RO'],
  ['15', 'Møre og Romsdal', 'MR'],
  ['18', 'Nordland', 'NO'],
  ['31', 'Østfold', 'ØS'],
  ['32', 'Akershus', 'AK'],
  ['33', 'Buskerud', 'BU'],
  ['34', 'Innlandet', 'HE OP'],
  ['39', 'Vestfold', 'VE'],
  ['40', 'Telemark', 'TE'],
  ['42', 'Agder', 'AA VA'],
  ['46', 'Vestland', 'HO SF'],
  ['50', 'Trøndelag', 'NT ST'],
  ['55', 'Troms', 'TR'],
  ['56', 'Finnmark', 'FI'],
];

const ALL: [when: string, rows: Row[]][] = [
  ['in 2015', IN_2015],
  ['from 2020 to 2023', FROM_2020_TO_2023],
  ['since 2024', SINCE_2024],
];

describe.each(ALL)('the county numbers %s', (_, rows) => {
  it.each(rows)('%s is %s', (number, name, codes) => {
    expect([...(county.find(number) ?? [])].sort()).toEqual(codes.split(' ').sort());
    expect([...(county.find(name) ?? [])].sort()).toEqual(codes.split(' ').sort());
  });
});

describe('the vocabulary', () => {
  it('has the counties that there were in each period, and no other', () => {
    const { counties, laterCounties } = vocabulary;
    expect(counties.map(({ number, name, code }) => [number, name, code]).sort()).toEqual(IN_2015.toSorted());
    const kept = ['03', '11', '15', '18'];
    for (const [year, rows] of [
      [2021, FROM_2020_TO_2023],
      [2024, SINCE_2024],
    ] as const) {
      const then = laterCounties.filter(
        ({ number, from, to }) => number && from <= year && (to ?? year) >= year,
      );
      const expected = rows.filter(([number]) => !kept.includes(number));
      expect(then.map(({ number, name }) => [number, name]).sort()).toEqual(
        expected.map(([n, name]) => [n, name]),
      );
    }
  });

  it('covers every county of 2015 once in each later period', () => {
    const codes = vocabulary.counties.map(({ code }) => code).sort();
    for (const rows of [FROM_2020_TO_2023, SINCE_2024])
      expect(rows.flatMap(([, , covered]) => covered.split(' ')).sort()).toEqual(codes);
  });

  it('reads no number as two different things', () => {
    const meanings = new Map<string, Set<string>>();
    for (const [number, , codes] of ALL.flatMap(([, rows]) => rows))
      meanings.set(number, (meanings.get(number) ?? new Set()).add(codes));
    for (const [number, codes] of meanings) expect([...codes], number).toHaveLength(1);
  });
});

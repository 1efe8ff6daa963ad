/** The pages to look around in: all measures with filters as chips, and who does what as a matrix. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { shadeOf } from '../../src/http/pages/shade.ts';
import { fakeService } from './fake-service.ts';

const app = createApp({ service: async () => fakeService });
const page = async (path: string) =>
  (await app.request(path, { headers: { 'accept-language': 'nb' } })).text();
const measures = fakeService.corpus.units.filter(({ kind }) => kind === 'measure');
const chip = (text: string, label: string) =>
  new RegExp(
    `<a data-ask href="([^"]*)"([^>]*)><span>${label}</span> <span class="count">(\\d+)</span>`,
  ).exec(text);

describe('the page of all measures', () => {
  it('lists them all, with the number behind each filter, and files to take along', async () => {
    const text = await page('/tiltak');
    expect(text).toContain(`Alle ${measures.length} tiltak`);
    for (const { id } of measures) expect(text).toContain(`href="/tiltak/${id}"`);
    const [, href = '', , count] = chip(text, 'Akershus') ?? [];
    expect(href).toBe('/tiltak?county=AK');
    expect(Number(count)).toBe(measures.filter(({ county }) => county === 'AK').length);
    for (const format of ['csv', 'json', 'ris']) {
      const address = `/api/measures?format=${format}`;
      expect(text).toContain(`href="${address}"`);
      expect((await app.request(address)).status).toBe(200);
    }
  });

  it('takes a filter off by the same chip, and keeps the counts of its other values', async () => {
    const all = await page('/tiltak');
    const one = await page('/tiltak?county=Akershus');
    const chosen = chip(one, 'Akershus');
    expect(chosen?.[1]).toBe('/tiltak');
    expect(chosen?.[2]).toContain('aria-current="true"');
    expect(chip(one, 'Østfold')?.[3]).toBe(chip(all, 'Østfold')?.[3]);
    expect(chip(one, 'Østfold')?.[1]).toBe('/tiltak?county=AK&amp;county=%C3%98S');
  });

  it('has no two filters of one name', async () => {
    const text = await page('/tiltak');
    const [, chips = ''] = /<nav class="filters"(.*)<\/nav>/s.exec(text) ?? [];
    const names = [...chips.matchAll(/<span>([^<]*)<\/span> <span class="count">/g)].map(([, name]) => name);
    expect(names).toContain('Læreplass › 2');
    expect(new Set(names).size).toBe(names.length);
  });

  it('says so where nothing is left, and which filter to take off', async () => {
    const text = await page('/tiltak?county=AK&category=4.3&phase=2.1');
    expect(text).toContain('Ingen innsendte tiltak passer');
    expect(text).toContain('fjern: ');
  });

  it('says which measures are derived where a phase is chosen', async () => {
    const text = await page('/tiltak?phase=2.5');
    expect(text).toContain('(utledet)');
    expect(text).toContain('(nevnt i tittelen)');
  });
});

describe('who does what', () => {
  it('has a row for each county and a cell that leads to just its measures', async () => {
    const text = await page('/oversikt');
    expect(text.match(/<th scope="row">/g)).toHaveLength(fakeService.corpus.vocabulary.counties.length + 1);
    const [, href = ''] =
      /<a href="([^"]*)" aria-label="Akershus, Overgang Vg2–Vg3: 1 tiltak">1<\/a>/.exec(text) ?? [];
    expect(await page(href.replaceAll('&amp;', '&'))).toContain(`1 av ${measures.length} tiltak`);
    expect(text).toContain('<td class="none">0</td>');
  });

  it('says that a link to a phase is in the title or derived, and which a county’s are', async () => {
    for (const path of ['/oversikt', '/tiltak?phase=2.5', '/fylke/AK'])
      expect(await page(path), path).toContain('Der tittelen ikke selv nevner fasen, er koblingen utledet');
    expect(await page('/fylke/AK')).toMatch(/Overgang Vg2–Vg3<\/a> <span class="quiet">1 tiltak<\/span>/);
    expect(await page('/fylke/AA')).toMatch(
      /Overgang Vg2–Vg3<\/a> <span class="quiet">1 tiltak \(1 utledet\)</,
    );
  });

  it('goes by category as well, and keeps the language', async () => {
    const text = await page('/oversikt?etter=kategori&lang=nn');
    expect(text).toContain('Kven gjer kva');
    expect(text).toContain('href="/oversikt?etter=kategori&amp;lang=nn" aria-current="true"');
    expect(text).not.toContain('2.5');
  });
});

describe('a shade', () => {
  it('is none for nought, the faintest for the least and the darkest for the most', () => {
    expect([0, 1, 20, 50, 80].map((count) => shadeOf(count, 80))).toEqual([
      'none',
      'some-1',
      'some-1',
      'some-3',
      'some-4',
    ]);
    expect(shadeOf(0, 0)).toBe('none');
  });
});

describe('hits while someone types', () => {
  it('come without an answer, and say how to get one', async () => {
    const text = await page('/sok?q=e&vis=treff');
    expect(text).not.toContain('class="answer"');
    expect(text).toContain('Trykk Enter for å få et svar');
    expect(text).toContain('class="hits"');
  });

  it('do not repeat what identifies a person', async () => {
    expect(await page('/sok?q=01010112345&vis=treff')).not.toContain('01010112345');
  });
});

describe('measures side by side', () => {
  const [a, b, c, d, e] = measures.map(({ id }) => id);

  it('are chosen by boxes on the page of all measures', async () => {
    const text = await page('/tiltak');
    expect(text).toContain('<form action="/sammenlign">');
    expect(text.match(/<input type="checkbox" name="id"/g)).toHaveLength(measures.length);
  });

  it('show what each has, what they share, and that the source says no more', async () => {
    const text = await page(`/sammenlign?id=${a}&id=${b}`);
    for (const id of [a, b]) expect(text).toContain(`href="/tiltak/${id}"`);
    expect(text).toContain('<th scope="row">Fylke</th>');
    expect(text).toContain('Kilden oppgir bare tittelen');
    expect(text.match(/<th scope="col">/g)?.length).toBe(3);
  });

  it('are two to four: else the page says so', async () => {
    for (const query of [
      '',
      `?id=${a}`,
      `?id=${a}&id=${a}`,
      `?${[a, b, c, d, e].map((id) => `id=${id}`).join('&')}`,
    ]) {
      const text = await page(`/sammenlign${query}`);
      expect(text).toContain('Velg to, tre eller fire tiltak');
      expect(text).not.toContain('class="compared"');
    }
    expect(await page('/sammenlign')).not.toContain('Du valgte');
    expect((await app.request('/sammenlign?id=finnes-ikke')).status).toBe(404);
  });

  it('tell how many too many were chosen, and leave them ticked', async () => {
    const text = await page(`/sammenlign?${[a, b, c, d, e].map((id) => `id=${id}`).join('&')}`);
    expect(text).toContain('Du valgte 5 tiltak. Velg to, tre eller fire tiltak');
    const [, back = ''] = /href="([^"]*)">Velg tiltak å sammenligne/.exec(text) ?? [];
    const ticked = (await page(back.replaceAll('&amp;', '&'))).match(/value="[^"]*" checked/g);
    expect(ticked).toEqual([a, b, c, d, e].map((id) => `value="${id}" checked`));
  });
});

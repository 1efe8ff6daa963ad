/** What the pages say about units, over the small fake service. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { fakeService } from './fake-service.ts';
import { fakeSite } from './fake-site.ts';

const app = createApp({ service: async () => fakeService, site: () => fakeSite });

async function page(path: string, language = 'nb'): Promise<string> {
  const response = await app.request(path, { headers: { 'Accept-Language': language } });
  expect(response.status, path).toBe(200);
  return response.text();
}

describe('a measure’s page', () => {
  it('shows the county’s own description under its headings', async () => {
    const text = await page('/tiltak/aa-kvalifiseringskurs');
    expect(text).toContain('<h3>Mål og målgruppe</h3>');
    expect(text).toContain('Oppdiktet beskrivelse for tester.');
  });

  it('says so where the source has a title only, and adds nothing', async () => {
    expect(await page('/tiltak/ak-overgang-vg2-vg3')).toContain('Kilden oppgir bare tittelen.');
  });

  it('calls a derived phase derived, and leads to the passage that is its evidence', async () => {
    const derived = await page('/tiltak/aa-kvalifiseringskurs');
    expect(derived).toContain('(utledet)');
    expect(derived).toContain('href="/kilde#2.5-kvalifiseringskurs"');
    const explicit = await page('/tiltak/ak-overgang-vg2-vg3');
    expect(explicit).toContain('(nevnt i tittelen)');
    expect(explicit).not.toContain('Utledet av');
  });

  it('leads to its county at an address that is all ASCII', async () => {
    expect(await page('/tiltak/oes-laerekandidatordningen')).toContain('href="/fylke/%C3%98S"');
  });

  it('leads to what is related', async () => {
    expect(await page('/tiltak/ak-overgang-vg2-vg3')).toContain('href="/tiltak/nt-bup-i-skolen"');
  });
});

describe('a page whose address is not all ASCII', () => {
  it('links to itself in other languages by an address that is', async () => {
    const response = await app.request('/fase/på%20vei', { headers: { Accept: 'text/html' } });
    const links = [...(await response.text()).matchAll(/<a href="([^"]*)" hreflang/g)].map(
      ([, link]) => link,
    );
    expect(links).toEqual(['nb', 'nn', 'en'].map((language) => `/fase/p%C3%A5%20vei?lang=${language}`));
  });
});

describe('a phase’s page', () => {
  it('keeps derived measures apart from those whose title names the phase', async () => {
    const [, explicit = '', derived = ''] =
      /nevner fasen i tittelen \(1\)(.*)utledet til fasen \(1\)(.*)<\/main>/s.exec(await page('/fase/2.5')) ??
      [];
    expect(explicit).toContain('/tiltak/ak-overgang-vg2-vg3');
    expect(explicit).not.toContain('/tiltak/aa-kvalifiseringskurs');
    expect(derived).toContain('/tiltak/aa-kvalifiseringskurs');
  });
});

describe('a county’s page', () => {
  it('shows a later county as the counties of 2015 it covers', async () => {
    const text = await page('/fylke/viken');
    expect(text).toContain('<h1>Viken</h1>');
    expect(text).toContain('Akershus, Buskerud, Østfold');
    expect(text).toContain('/tiltak/oes-laerekandidatordningen');
    expect(text).not.toContain('/tiltak/nt-bup-i-skolen');
  });

  it('says so where a county submitted nothing', async () => {
    expect(await page('/fylke/BU')).toContain('Ingen innsendte tiltak.');
  });
});

describe('a table of measures', () => {
  it('has no column of counties where all are of one, and says how many there are once', async () => {
    const one = await page('/fylke/ST');
    expect(one).not.toContain('>Fylke</th>');
    expect(one.split('1 innsendt tiltak')).toHaveLength(2);
    expect(one).toContain('aria-labelledby="tiltak"');
    expect(await page('/fylke/viken')).toContain('>Fylke</th>');
  });

  it('has a column of scopes only where a measure has one', async () => {
    expect(await page('/fylke/ST')).toContain('>Omfang</th>');
    expect(await page('/fylke/AK')).not.toContain('>Omfang</th>');
  });

  it('does not show subgroups that the source only numbers', async () => {
    for (const path of [
      '/fylke/ØS',
      '/tiltak/oes-laerekandidatordningen',
      '/kilde',
      '/tiltak/st-mentorordning',
    ]) {
      const text = await page(path);
      expect(text, path).toContain('Læreplass');
      expect(text, path).not.toMatch(/Læreplass › 2/);
    }
  });
});

describe('the source’s page', () => {
  it('has every unit’s place once, in the order of headings and lists of the source', async () => {
    const text = await page('/kilde');
    for (const { id } of fakeService.corpus.units) expect(text.split(`id="${id}"`), id).toHaveLength(2);
    expect(text).toMatch(
      /<h4 id="2\.5-direkte-rettet-mot-malgruppa">Direkte rettet mot målgruppa<\/h4><ul><li><span id="2\.5-kvalifiseringskurs">/,
    );
    expect(text).toMatch(
      /Nasjonale føringer, satsinger og ressurser<\/h5><ul><li><span id="2\.5-ressurs-vg3-i-skole">/,
    );
    expect(text).toMatch(/<h4>Skole\/opplæringsarena<\/h4>.*<span id="3\.4-skole-leksehjelp">/s);
  });
});

describe('the language of the source', () => {
  it('is marked where the page is in another', async () => {
    expect(await page('/tiltak/st-mentorordning', 'en')).toContain(
      '<h1 lang="nb">Mentorordning for lærlinger</h1>',
    );
    expect(await page('/tiltak/st-mentorordning', 'nb')).toContain('<h1>Mentorordning for lærlinger</h1>');
    expect(await page('/tiltak/st-mentorordning', 'en')).toContain('<title lang="nb">Mentorordning');
    expect(await page('/kilde', 'nn')).toContain('<div class="source" lang="nb">');
    expect(await page('/', 'en')).toContain('“<span lang="nb">En sammenfatting av');
    expect(await page('/', 'nb')).toContain('«En sammenfatting av');
  });

  it('chosen in the address follows along every link within the site', async () => {
    const text = await page('/sok?q=kvalifiseringskurs&lang=nn', 'en');
    const links = [...text.matchAll(/href="(\/[^"]*)"/g)].map(([, link = '']) => link);
    const pages = links.filter((link) => !link.startsWith('/assets/') && link !== '/opensearch.xml');
    expect(pages.length).toBeGreaterThan(10);
    for (const link of pages) expect(link).toMatch(/[?&;]lang=(nn|nb|en)/);
    expect(text).toContain('<input type="hidden" name="lang" value="nn">');
  });
});

describe('the page of an answer', () => {
  it('leads on to the next hits where there are more than it shows', async () => {
    const service = {
      ...fakeService,
      search: async (request: Parameters<typeof fakeService.search>[0]) => {
        const found = await fakeService.search({ ...request, text: 'e', limit: 2 });
        return { ...found, total: 25 };
      },
    };
    const many = createApp({ service: async () => service });
    const first = await (await many.request('/sok?q=e&county=AK&county=ST')).text();
    expect(first).toContain('/sok?q=e&amp;county=AK&amp;county=ST&amp;offset=10');
    expect(first).toContain('Avgrenset til:');
    expect(first).toMatch(
      /href="\/sok\?q=e&amp;county=ST"><span class="unseen">fjern: <\/span><span>Akershus/,
    );
    const later = await (await many.request('/sok?q=e&offset=10')).text();
    expect(later).not.toContain('class="answer"');
    expect(later).toContain('start="11"');
  });

  it('takes an empty filter of a form for none, and names a wrong one', async () => {
    expect(await page('/sok?q=kurs&county=')).toContain('id="treff"');
    const wrong = await app.request('/sok?q=kurs&county=XX', { headers: { Accept: 'text/html' } });
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain('Adressen inneholder en verdi som ikke finnes her.');
  });

  it('is the front page where nothing is asked', async () => {
    expect(await page('/sok')).toContain('Eksempler');
    expect(await page('/sok?q=+')).toContain('Eksempler');
  });
});

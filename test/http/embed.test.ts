/** What other sites embed without an element, and the page that helps their editors: as they are served. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { contrast } from '../../src/http/contrast.ts';
import { settingsFrom } from '../../src/http/settings.ts';
import { openSite } from '../../src/http/site.ts';
import { openService } from '../../src/service.ts';
import { readBuilt } from '../real-engine.ts';

const service = openService(readBuilt);
const site = openSite(readBuilt);
const app = createApp({ service: () => service, site: () => site });
const HTML = { headers: { accept: 'text/html', 'accept-language': 'nb' } };
const get = async (path: string) => (await app.request(path, HTML)).text();
const decoded = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const codeOf = (page: string, id: string) =>
  decoded(new RegExp(`id="${id}"><code[^>]*>(.*?)</code>`, 's').exec(page)?.[1] ?? '');

describe('/embed', () => {
  it('answers without a script, within its limits, and leads out of the frame', async () => {
    const page = await get('/embed?county=RO&q=leksehjelp&lang=nb');
    expect(page).toContain('<base target="_top">');
    expect(page).toMatch(/<form [^>]*action="\/embed" target="_self">/);
    expect(page).toContain('<input type="hidden" name="county" value="RO">');
    expect(page).toContain('<article class="answer"');
    expect(page).toContain('<tiltakssok-sok county="RO" lang="nb" query="leksehjelp">');
    expect(page).toContain('Rogaland');
    expect(page).not.toContain('Akershus');
  });

  it('gives hits alone or an answer alone where that is wanted', async () => {
    const hits = await get('/embed?mode=search&q=leksehjelp');
    expect(hits).toContain('<ol class="hits"');
    expect(hits).not.toContain('<article');
    const answer = await get('/embed?mode=ask&q=leksehjelp');
    expect(answer).toContain('<article');
    expect(answer).not.toContain('class="hits"');
  });

  it('may be framed by all, or by the sites on the list alone', async () => {
    const policyOf = async (allowed: string) => {
      const limited = createApp({
        service: () => service,
        site: () => site,
        settings: settingsFrom({ ALLOWED_ORIGINS: allowed }),
      });
      const response = await limited.request('/embed', HTML);
      expect(response.headers.get('x-frame-options')).toBe(null);
      return [response.headers.get('content-security-policy'), await response.text()] as const;
    };
    const [open, openPage] = await policyOf('*');
    expect(open).toContain('frame-ancestors *');
    expect(openPage).toContain('data-framers="*"');
    const [listed, listedPage] = await policyOf('https://fylke.no,https://intranett.fylke.no');
    expect(listed).toContain("frame-ancestors 'self' https://fylke.no https://intranett.fylke.no");
    expect(listedPage).toContain('data-framers="https://fylke.no https://intranett.fylke.no"');
    const chooser = await app.request('/embed/velg', HTML);
    expect(chooser.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('takes several counties and phases with commas between, as the element does', async () => {
    const page = await get('/embed?county=RO,HO&phase=2.1,2.5&q=tiltak&lang=nb');
    expect(page).toContain('<tiltakssok-sok county="RO,HO" phase="2.1,2.5" lang="nb" query="tiltak">');
    expect(page).toContain('<article class="answer"');
  });

  it('says what is wrong with a question or a county', async () => {
    expect(await get('/embed?county=RO,ZZ')).toMatch(
      /<p><code>county=ZZ<\/code><\/p>\n<p>Her kan det stå: AA, AK, /,
    );
    const long = await app.request(`/embed?q=${'a'.repeat(501)}`, HTML);
    expect(long.status).toBe(400);
    expect(await long.text()).toContain('Spørsmålet er for langt.');
    for (const path of ['/embed?county=Atlantis', '/embed/velg?county=Atlantis', '/embed/velg?phase=9'])
      expect((await app.request(path, HTML)).status, path).toBe(400);
  });

  it('keeps its frame where something is wrong, in its language, and leads out of it', async () => {
    const page = await get('/embed?county=ZZ&lang=nn&scheme=dark');
    expect(page).toContain('<html lang="nn" class="framed" data-color-scheme="dark"');
    expect(page).toContain('<base target="_top">');
    expect(page).not.toContain('<nav');
    expect(page).not.toContain('lang="en"');
    const refused = await app.request('/embed?county=ZZ', HTML);
    expect(refused.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(await get('/tiltak?county=ZZ')).toContain('<nav');
  });

  it('does not repeat what identifies a person', async () => {
    expect(await get('/embed?q=kari%40example.no')).not.toContain('kari');
  });

  it('is light unless it is told otherwise', async () => {
    expect(await get('/embed')).toContain('data-color-scheme="light"');
    expect(await get('/embed?scheme=auto')).toContain('<meta name="color-scheme" content="light dark">');
    expect(await get('/embed?scheme=%22%3E')).toContain('data-color-scheme="light"');
  });
});

describe('/embed/velg', () => {
  it('shows the code for what is chosen, without a script', async () => {
    const page = await get('/embed/velg?county=RO&phase=2.5&sprak=nn&mode=search');
    const code = codeOf(page, 'kode');
    expect(code).toMatch(
      /^<tiltakssok-sok county="RO" phase="2\.5" lang="nn" mode="search">\n {2}<a href="http:\/\/localhost\/\?lang=nn">Søk i tiltak for betre gjennomføring – Tiltakssøk<\/a>\n<\/tiltakssok-sok>\n<script /,
    );
    const { version, integrity } = (await site).files['widget.js'] ?? {};
    expect(code).toContain(
      `<script type="module" src="http://localhost/widget.js?v=${version}" integrity="${integrity}" crossorigin="anonymous"></script>`,
    );
    expect(codeOf(page, 'ramme')).toContain(
      'src="http://localhost/embed?county=RO&amp;phase=2.5&amp;lang=nn&amp;mode=search"',
    );
    expect(codeOf(page, 'kode-csp')).toBe('script-src http://localhost; connect-src http://localhost');
    expect(page).toMatch(/<option value="RO" selected>Rogaland/);
  });

  it('writes a language into the frame always, which cannot follow the page around it', async () => {
    const page = await get('/embed/velg?county=RO&lang=nn');
    expect(codeOf(page, 'kode')).toMatch(/^<tiltakssok-sok county="RO">/);
    expect(codeOf(page, 'ramme')).toContain('src="http://localhost/embed?county=RO&amp;lang=nn"');
  });

  it('names the public address of the site', async () => {
    const behind = createApp({
      service: () => service,
      site: () => site,
      settings: settingsFrom({ PUBLIC_URL: 'https://tiltak.example.no' }),
    });
    const page = await (await behind.request('/embed/velg', HTML)).text();
    expect(codeOf(page, 'kode')).toContain('src="https://tiltak.example.no/widget.js?v=');
  });

  it('offers every county, also the later ones, and every phase', async () => {
    const page = await get('/embed/velg');
    expect(page.match(/<option /g)?.length).toBeGreaterThan(19 + 7 + 4 + 3 + 5);
    expect(codeOf(await get('/embed/velg?county=Vestland'), 'kode')).toContain('county="Vestland"');
  });

  it('tells where colours do not show well enough', async () => {
    const page = await get('/embed/velg?egne=ja&accent=%23ffd23f&background=%23ffffff&color=%23767676');
    expect(page).toContain('Knapper og lenker mot bakgrunn: kontrasten er bare 1,4 : 1.');
    expect(page).toContain('Tekst mot bakgrunn: kontrasten er 4,5 : 1. Det er nok.');
    const near = await get('/embed/velg?egne=ja&color=%23777777');
    expect(near).toContain('Tekst mot bakgrunn: kontrasten er bare 4,4 : 1.');
    expect(codeOf(page, 'kode')).toContain('accent="#ffd23f" background="#ffffff" color="#767676"');
    expect(await get('/embed/velg?accent=%23ffd23f')).not.toContain('kontrasten');
  });

  it('takes nothing for a colour, a mode or a language that is none', async () => {
    const page = await get('/embed/velg?egne=ja&accent=%22%3E%3Cscript%3E&mode=x&sprak=sv');
    expect(codeOf(page, 'kode')).toContain(
      '<tiltakssok-sok accent="#0062ba" background="#ffffff" color="#292c30">',
    );
  });

  it.each(['nb', 'nn', 'en'])('tells in %s of each publishing tool', async (lang) => {
    const page = await get(`/embed/velg?lang=${lang}`);
    for (const tool of ['HTML', 'SharePoint', 'Optimizely', 'Enonic', 'Acos'])
      expect(page).toMatch(new RegExp(`<h3>[^<]*${tool}</h3>`));
  });

  it('is found from every page, and by search engines', async () => {
    expect(await get('/personvern?lang=en')).toContain('<a href="/embed/velg?lang=en">Embed</a>');
    expect(await get('/sitemap.xml')).toContain('/embed/velg');
  });
});

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#0062ba', '#ffffff', 6.1],
])('the contrast of %s and %s is %f', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

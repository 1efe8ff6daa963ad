/** The element where the network, the server or the page's editor fails it, and while an answer is still on its way. */
import type { ServerResponse } from 'node:http';
import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { closeHosts, hostPage, SCRIPT, serveOn } from './host-page.ts';
import { faultsOf, SHOTS, useBrowser } from './visit.ts';

const open = useBrowser();
closeHosts();

const element = (attributes = '') =>
  `<tiltakssok-sok ${attributes}><a href="{site}/">Søk i tiltak</a></tiltakssok-sok>${SCRIPT}`;
const field = (page: Page) => page.getByRole('combobox');
const status = (page: Page) => page.getByRole('status').textContent();
const alert = (page: Page) => page.getByRole('alert');
const again = (page: Page) => page.getByRole('button', { name: 'Prøv igjen' });

/** A problem as the API would give it to another site's page. */
const problem = (route: Route, code: string, statusCode: number, headers: Record<string, string> = {}) =>
  route.fulfill({
    status: statusCode,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'Retry-After',
      'Content-Type': 'application/problem+json',
      ...headers,
    },
    body: JSON.stringify({ code, detail: 'Detail.', remedy: 'Remedy.', status: statusCode }),
  });

describe('without a connection', () => {
  it('says so, offers what works without it, and tries again when asked to', async () => {
    const visit = await open(await hostPage({ body: element() }), { allowed: /ERR_INTERNET_DISCONNECTED/ });
    await field(visit).waitFor();
    await visit.context().setOffline(true);
    await field(visit).fill('leksehjelp');
    await visit.keyboard.press('Enter');
    await alert(visit).getByText('Du er ikke koblet til nettet.').waitFor();
    expect(await visit.getByRole('link', { name: 'Søk i tiltak' }).isVisible()).toBe(true);
    expect(await faultsOf(visit)).toEqual([]);
    await visit.screenshot({ path: `${SHOTS}/innebygd-uten-nett.png` });
    await visit.context().setOffline(false);
    await again(visit).click();
    await visit.getByRole('article').waitFor();
    expect(await alert(visit).count()).toBe(0);
    expect(await visit.evaluate('document.activeElement.shadowRoot.activeElement.id')).toBe('q');
  });
});

describe('on a slow network', () => {
  it('shows what was typed last, whatever comes last', async () => {
    const visit = await open(await hostPage({ body: element('mode="search"') }));
    const held: Route[] = [];
    await visit.route('**/api/search?**', async (route) => {
      if (route.request().url().includes('q=prak.&')) held.push(route);
      else await route.continue();
    });
    await field(visit).fill('prak');
    await expect.poll(() => held.length).toBe(1);
    expect(await status(visit)).toMatch(/^Leter i kunnskapsgrunnlaget …/);
    expect(await visit.locator('.results').getAttribute('aria-busy')).toBe('true');
    await field(visit).fill('sommerskole');
    await visit
      .getByRole('link', { name: /sommerskole/i })
      .first()
      .waitFor();
    const hits = async () => /\d+ treff/.exec((await status(visit)) ?? '')?.[0];
    const said = await hits();
    expect(said).toBeDefined();
    await held[0]?.continue().catch(() => {});
    await visit.evaluate('new Promise((resolve) => setTimeout(resolve, 0))');
    expect(await visit.locator('[part~=hit]').first().textContent()).toMatch(/sommerskole/i);
    expect(await hits()).toBe(said);
  });

  it('does not ask for every letter', async () => {
    const visit = await open(await hostPage({ body: element('mode="search"') }));
    const asked: string[] = [];
    visit.on('request', (request) => asked.push(request.url()));
    await field(visit).pressSequentially('fraværsoppfølging', { delay: 10 });
    await expect.poll(() => status(visit)).toMatch(/treff/);
    expect(asked.filter((url) => url.includes('/api/search')).length).toBeLessThan(5);
  });
});

describe('while an answer is written', () => {
  it('shows and tells what has come, keeps the reader’s place, and says when it is whole', async () => {
    let stream: ServerResponse | undefined;
    const api = await serveOn((request, response) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Allow-Headers', 'Content-Type');
      if (request.method !== 'POST') response.writeHead(204).end();
      else {
        response.writeHead(200, { 'Content-Type': 'text/event-stream' });
        stream = response;
      }
    });
    const send = (event: string, data: unknown) =>
      stream?.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    const visit = await open(await hostPage({ body: element(`api="${api}" mode="ask"`), alsoAsks: api }), {
      hosts: [api],
    });
    await field(visit).fill('Hva gjør fylkene?');
    await visit.keyboard.press('Enter');
    await expect.poll(() => stream !== undefined).toBe(true);
    expect(await status(visit)).toBe('Leter i kunnskapsgrunnlaget …');
    send('understood', { language: 'nb', understood: {}, complete: true, total: 1 });
    const url = '/kilde#2.5-nettskole';
    send('citations', [
      {
        n: 1,
        id: 'a',
        quote: 'Nettskole',
        section: '2.5',
        sectionTitle: 'Overgang',
        page: 7,
        counties: [],
        phase: null,
        url,
      },
    ]);
    send('text', { text: 'Først: «Nettskole» [1]\n\n' });
    const first = visit.getByRole('link', { name: 'Kilde 1: § 2.5, s. 7' });
    await first.waitFor();
    expect(await status(visit)).toBe('Svaret kommer …');
    expect(await first.getAttribute('href')).toBe(`${api}${url}`);
    await first.focus();
    send('text', { text: '<img src=x onerror=alert(1)> så **dette** [2].' });
    await visit.getByText('<img src=x onerror=alert(1)> så').waitFor();
    expect(await visit.locator('tiltakssok-sok img').count()).toBe(0);
    expect(await visit.evaluate('document.activeElement.shadowRoot.activeElement.className')).toBe('cite');
    expect(await faultsOf(visit)).toEqual([]);
    send('done', { answered: true, followUps: ['Hva mer?'], writtenBy: 'rules' });
    await expect.poll(() => status(visit)).toBe('Svaret er klart, med 1 kilde.');
    await visit.getByRole('button', { name: 'Hva mer?' }).waitFor();
  });

  it('stops where the search beside it fails, and says so once', async () => {
    let left = false;
    const searching: ServerResponse[] = [];
    const cors = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'Content-Type' };
    const api = await serveOn((request, response) => {
      if (request.method === 'POST') {
        response.writeHead(200, { ...cors, 'Content-Type': 'text/event-stream' });
        response.write('event: text\ndata: {"text":"Halvt"}\n\n');
        response.on('close', () => {
          left = true;
        });
      } else if (request.url?.startsWith('/api/search')) searching.push(response);
      else response.writeHead(204, cors).end();
    });
    const body = element(`api="${api}" query="Hva?"`);
    const visit = await open(await hostPage({ body, alsoAsks: api }), { hosts: [api], allowed: /500/ });
    await visit.getByText('Halvt').waitFor();
    for (const response of searching) {
      response.writeHead(500, { ...cors, 'Content-Type': 'application/problem+json' });
      response.end(JSON.stringify({ code: 'internal', detail: '', remedy: '', status: 500 }));
    }
    await alert(visit).waitFor();
    await expect.poll(() => left).toBe(true);
    expect(await status(visit)).toBe('');
  });

  it('says where it is cut off, and keeps what came', async () => {
    const api = await serveOn((request, response) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Allow-Headers', 'Content-Type');
      response.writeHead(request.method === 'POST' ? 200 : 204, { 'Content-Type': 'text/event-stream' });
      response.end(request.method === 'POST' ? 'event: text\ndata: {"text":"Halvt svar"}\n\n' : '');
    });
    const body = element(`api="${api}" mode="ask" query="Hva?"`);
    const visit = await open(await hostPage({ body, alsoAsks: api }), { hosts: [api] });
    await alert(visit).getByText('Svaret ble avbrutt.').waitFor();
    expect(await visit.getByRole('article').textContent()).toContain('Halvt svar');
    expect(await again(visit).count()).toBe(1);
  });
});

describe('refused', () => {
  it('for asking too often, it says how long to wait', async () => {
    const visit = await open(await hostPage({ body: element('mode="search"') }), { allowed: /429/ });
    await visit.route('**/api/search?**', (route) =>
      problem(route, 'rate_limited', 429, { 'Retry-After': '17' }),
    );
    await field(visit).fill('kurs');
    await alert(visit).getByText('Prøv igjen om 17 sekunder.').waitFor();
    await visit.unroute('**/api/search?**');
    await again(visit).click();
    await visit.getByRole('heading', { name: /^Treff/ }).waitFor();
  });

  it('for what identifies a person, and nothing of it is sent', async () => {
    const visit = await open(await hostPage({ body: element() }));
    const sent: string[] = [];
    visit.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    await field(visit).fill('tiltak for kari@example.no');
    await visit.keyboard.press('Enter');
    await alert(visit).getByText('en e-postadresse').waitFor();
    expect(await again(visit).count()).toBe(0);
    expect(sent.filter((url) => url.includes('kari') || url.includes('/api/'))).toEqual([]);
  });

  it.each(['', 'query="kurs"'])(
    'for attributes that are wrong, it says which and what may be there: %s',
    async (asks) => {
      const visit = await open(
        await hostPage({ body: element(`county="Atlantis,RO,Mordor" phase="9.9" ${asks}`) }),
        { allowed: /400|404/ },
      );
      await alert(visit).getByText('Søkefeltet er satt opp feil her.').waitFor();
      const told = await alert(visit).getByRole('listitem').allTextContents();
      expect(told.map((line) => line.split(' ')[0])).toEqual([
        'county="Atlantis"',
        'county="Mordor"',
        'phase="9.9"',
      ]);
      expect(told[0]).toContain('Write one of AA, AK, ');
      expect(told[2]).toContain('Write one of 2.1, 2.2, ');
      expect(await visit.getByRole('link', { name: 'Søk i tiltak' }).isVisible()).toBe(true);
      expect(await faultsOf(visit)).toEqual([]);
    },
  );

  it('because the service has no index, it says to come back later', async () => {
    const visit = await open(await hostPage({ body: element('mode="search"') }), { allowed: /503/ });
    await visit.route('**/api/search?**', (route) => problem(route, 'index_missing', 503));
    await field(visit).fill('kurs');
    await alert(visit).getByText('Kunnskapsgrunnlaget er ikke tilgjengelig nå.').waitFor();
  });
});

describe('with a wrong api', () => {
  it.each([
    ['that is no address', 'ftp://example.no', 'satt opp feil'],
    ['where nothing answers', 'http://localhost:9', 'Får ikke kontakt med Tiltakssøk.'],
  ])('%s, it says so and offers what works without it', async (_, api, sentence) => {
    const body = element(`api="${api}" query="kurs"`);
    const alsoAsks = api.startsWith('http') ? api : '';
    const visit = await open(await hostPage({ body, alsoAsks }), {
      allowed: /ERR_/,
      hosts: api.startsWith('http') ? [api] : [],
    });
    await alert(visit).getByText(sentence).waitFor();
    if (sentence === 'satt opp feil') await alert(visit).getByText(`api="${api}"`).waitFor();
    expect(await visit.getByRole('link', { name: 'Søk i tiltak' }).isVisible()).toBe(true);
    expect(await faultsOf(visit)).toEqual([]);
  });

  it('where another program answers, too', async () => {
    const api = await serveOn((_, response) => {
      response.writeHead(200, {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Headers': 'Content-Type',
        'Content-Type': 'text/html',
      });
      response.end('<!doctype html>');
    });
    const visit = await open(await hostPage({ body: element(`api="${api}" query="kurs"`), alsoAsks: api }), {
      hosts: [api],
    });
    await alert(visit).getByText('svarer ikke som Tiltakssøk').waitFor();
  });

  it('or a proxy tells in its own words that the site is down', async () => {
    const visit = await open(await hostPage({ body: element('mode="search"') }), { allowed: /503/ });
    const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' };
    await visit.route('**/api/search?**', (route) =>
      route.fulfill({ status: 503, headers, body: '<h1>503</h1>' }),
    );
    await field(visit).fill('kurs');
    await alert(visit).getByText('Kunnskapsgrunnlaget er ikke tilgjengelig nå.').waitFor();
  });
});

describe('in every state', () => {
  const states: [name: string, attributes: string, until: RegExp][] = [
    ['tom', '', /^$/],
    ['treff', 'mode="search" query="frav&aelig;r" phase="2.3"', /treff/],
    ['svar', 'query="Hvilke tiltak finnes for Vg2–Vg3?" limit="3"', /Svaret er klart/],
    ['uten-svar', 'mode="ask" query="oppskrift p&aring; vafler"', /ikke noe svar/],
    ['ingen-treff', 'mode="search" query="xqzwk vrtpl"', /Ingen treff/],
  ];
  /** Wide spacing as in WCAG 1.4.12 cannot reach into a shadow root: what is inherited does. */
  const css =
    'html { color-scheme: light dark; font-family: system-ui, sans-serif } body { margin: 1rem } h1 { font-size: 1.2rem } .wide { letter-spacing: 0.12em; word-spacing: 0.16em }';

  it.each(states)(
    '%s: axe finds nothing in light, dark and high contrast, and it fits 320 pixels',
    async (name, attributes, until) => {
      const visit = await open(
        await hostPage({ body: `<div class="wide">${element(attributes)}</div>`, css }),
        {
          colorScheme: 'light',
        },
      );
      await expect.poll(() => status(visit)).toMatch(until);
      expect(await faultsOf(visit), 'light').toEqual([]);
      await visit.screenshot({ path: `${SHOTS}/innebygd-${name}-lys.png`, fullPage: true });
      await visit.setViewportSize({ width: 320, height: 640 });
      await visit.emulateMedia({ colorScheme: 'dark' });
      expect(await faultsOf(visit), 'dark').toEqual([]);
      expect(await visit.evaluate('document.documentElement.scrollWidth')).toBe(320);
      await visit.screenshot({ path: `${SHOTS}/innebygd-${name}-320-mork.png`, fullPage: true });
      await visit.emulateMedia({ forcedColors: 'active' });
      expect(await faultsOf(visit), 'forced colours').toEqual([]);
      expect(await visit.evaluate('document.getAnimations().length')).toBe(0);
    },
  );

  it('is light on a page in light colours, whatever the visitor’s machine prefers', async () => {
    const visit = await open(await hostPage({ body: element() }), { colorScheme: 'dark' });
    await field(visit).waitFor();
    expect(
      await visit.evaluate(
        `getComputedStyle(document.querySelector('tiltakssok-sok').shadowRoot.querySelector('.frame')).backgroundColor`,
      ),
    ).toBe('rgb(255, 255, 255)');
    expect(await faultsOf(visit)).toEqual([]);
  });

  it('takes an address of the site as it is', async () => {
    const visit = await open(await hostPage({ body: element(`api=" {site}/ " mode="search" query="kurs"`) }));
    await visit.getByRole('link', { name: 'Se alle treffene i Tiltakssøk' }).waitFor();
    const href = await visit
      .getByRole('link', { name: 'Se alle treffene i Tiltakssøk' })
      .getAttribute('href');
    expect(href).toBe(`${inject('url')}/sok?q=kurs`);
  });
});

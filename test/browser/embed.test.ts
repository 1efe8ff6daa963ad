/** What an editor does: choose, copy, and paste into a page of another origin; and the iframe there, with its height. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { closeHosts, hostPage, serveOn } from './host-page.ts';
import { faultsOf, SHOTS, useBrowser } from './visit.ts';

const open = useBrowser();
closeHosts();

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const heightOf = (page: Page) => page.evaluate<number>("document.querySelector('iframe').offsetHeight");
const copied = async (page: Page, button: number) => {
  await page.getByRole('button', { name: 'Kopier' }).nth(button).click();
  await page.getByRole('button', { name: 'Kopiert' }).waitFor();
  return page.evaluate<string>('navigator.clipboard.readText()');
};

describe('an editor', () => {
  it('chooses a county, sees it, copies the code, and it works on a page of another site', async () => {
    const page = await open('/embed/velg', CLIPBOARD);
    await page.getByLabel('Fylke').selectOption('Rogaland');
    await page.getByLabel('Hva det skal gi').selectOption('Bare treff, mens man skriver');
    const preview = page.locator('#valgt tiltakssok-sok[county=RO][mode=search]');
    await preview.getByRole('combobox').fill('kurs');
    await preview.getByText('Avgrenset til: Rogaland').waitFor();
    expect(page.url()).toContain('county=RO');
    await page.screenshot({ path: `${SHOTS}/bygg-inn.png`, fullPage: true });
    const code = await copied(page, 0);
    expect(code).toContain('integrity="sha384-');

    const host = await open(await hostPage({ body: code }));
    await host.getByRole('combobox').fill('opplæring');
    await host.getByText('Avgrenset til: Rogaland').waitFor();
    await host.getByRole('heading', { name: /^Treff/ }).waitFor();
  });

  it('copies the iframe, which gets its height on a page of another site', async () => {
    const page = await open('/embed/velg?county=RO', CLIPBOARD);
    const code = await copied(page, 2);
    const alsoAllows = `frame-src ${inject('url')}`;
    // The frame may tell its height once more while the page around it, which it is on the way from, is another one already.
    const allowed = /^Failed to execute 'postMessage'/;
    const host = await open(await hostPage({ body: code, alsoAllows }), { allowed });
    const inside = host.frameLocator('iframe');
    await inside.getByRole('combobox').waitFor();
    const before = await heightOf(host);
    await expect.poll(() => heightOf(host)).toBeLessThan(420);
    await inside.getByRole('combobox').fill('leksehjelp');
    await inside.getByRole('combobox').press('Enter');
    await inside.getByRole('article').waitFor();
    await expect.poll(() => heightOf(host)).toBeGreaterThan(before);
    const inner = host.frames()[1];
    const needed = () => inner?.evaluate<number>('document.documentElement.scrollHeight - innerHeight');
    await expect.poll(needed).toBe(0);
    expect(await faultsOf(host)).toEqual([]);
    await host.screenshot({ path: `${SHOTS}/ramme.png`, fullPage: true });
    await inside.locator('a.cite').first().click();
    await host.waitForURL(/\/kilde.*#/);
  });

  it('is told at once where colours do not show, and the colours are in the code', async () => {
    const page = await open('/embed/velg');
    await page.getByLabel('Knapper og lenker').fill('#ffd23f');
    const told = page.locator('.contrasts');
    await told.getByText('Knapper og lenker mot bakgrunn: kontrasten er bare 1,4 : 1.').waitFor();
    expect(await page.getByLabel('Bruk egne farger').isChecked()).toBe(true);
    await expect.poll(() => page.locator('#status').textContent()).toContain('bare 1,4 : 1');
    expect(await page.locator('#kode').textContent()).toContain('accent="#ffd23f"');
    await page.getByLabel('Knapper og lenker').fill('#7a1f5c');
    await told.getByText('Knapper og lenker mot bakgrunn: kontrasten er 9,6 : 1. Det er nok.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('gets the code without JavaScript too', async () => {
    const page = await open('/embed/velg?lang=nn', { javaScriptEnabled: false });
    await page.getByLabel('Fylke').selectOption('Vestland');
    await page.getByRole('button', { name: 'Vis koden' }).click();
    expect(await page.locator('#kode').textContent()).toContain('county="Vestland"');
    expect(await page.locator('html').getAttribute('lang')).toBe('nn');
    expect(await page.getByRole('button', { name: 'Kopier' }).count()).toBe(0);
  });

  it('does it all with the keyboard', async () => {
    const page = await open('/embed/velg', CLIPBOARD);
    await page.getByLabel('Fylke').focus();
    await page.keyboard.type('Roga');
    await page.locator('#valgt tiltakssok-sok[county=RO]').waitFor();
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(`document.activeElement.dataset.copy === 'kode'`)) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Kopiert' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('county="RO"');
  });
});

describe('the iframe', () => {
  it('answers without JavaScript', async () => {
    const page = await open('/embed?county=RO', { javaScriptEnabled: false });
    await page.getByLabel('Spørsmålet ditt').fill('leksehjelp');
    await page.getByRole('button', { name: 'Spør' }).click();
    expect(await page.getByRole('article').textContent()).toContain('Rogaland');
    expect(page.url()).toContain('/embed?q=leksehjelp&county=RO');
    await page.getByRole('link', { name: '§ 4.4, s. 16' }).first().click();
    expect(page.url()).toContain('/kilde');
  });

  it('tells nobody its height whom the list does not have, and believes no other window', async () => {
    const alsoAllows = `frame-src ${inject('url')}`;
    const body = `<iframe src="{site}/embed" title="Tiltakssøk" height="300"></iframe><script type="module" src="{site}/embed.js"></script>`;
    const host = await open(await hostPage({ body, alsoAllows }));
    await expect.poll(() => heightOf(host)).not.toBe(304);
    const right = await heightOf(host);
    // The page itself, which is not the frame, says that it is higher.
    await host.evaluate("postMessage({ type: 'tiltakssok:height', height: 5000 }, '*')");
    await host.evaluate('new Promise((resolve) => setTimeout(resolve, 0))');
    expect(await heightOf(host)).toBe(right);

    const deaf = await open('/embed');
    await deaf.evaluate("window.heard = []; addEventListener('message', (event) => heard.push(event.data))");
    await deaf.evaluate("postMessage('tiltakssok:welcome', '*')");
    await deaf.evaluate('new Promise((resolve) => setTimeout(resolve, 0))');
    expect(await deaf.evaluate('heard.filter((data) => data.type)')).toEqual([]);
  });

  it('listens to no page that its list does not have', async () => {
    const listener = await serveOn((request, response) => {
      response.writeHead(200, { 'Content-Type': request.url === '/' ? 'text/html' : 'text/javascript' });
      response.end(
        request.url === '/'
          ? `<!doctype html><title>Annen</title><iframe src="${inject('url')}/embed" title="x"></iframe><script src="/l.js"></script>`
          : `window.heard = []; addEventListener('message', ({ data, source }) => { heard.push(data); source.postMessage('tiltakssok:welcome', '*'); });`,
      );
    });
    const visit = await open('about:blank', { hosts: [listener] });
    await visit.route('**/embed', async (route) => {
      const response = await route.fetch();
      const text = (await response.text()).replace('data-framers="*"', 'data-framers="https://fylke.no"');
      await route.fulfill({ response, body: text });
    });
    await visit.goto(listener);
    await expect.poll(() => visit.evaluate<unknown[]>('heard')).toContain('tiltakssok:ready');
    await visit.frameLocator('iframe').getByRole('combobox').waitFor();
    expect(await visit.evaluate('heard.filter((data) => data.type)')).toEqual([]);
  });
});

describe('every page of it', () => {
  const paths = [
    '/embed',
    '/embed?county=RO&lang=nn&query=x',
    '/embed?q=leksehjelp&mode=search',
    '/embed/velg',
    '/embed/velg?lang=en&egne=ja&accent=%23ffd23f&background=%23102030&color=%23ffffff',
  ];

  it.each(paths)('%s: axe finds nothing, in light and in dark, and it fits 320 pixels', async (path) => {
    const page = await open(path, { colorScheme: 'light' });
    await page.getByRole('combobox').and(page.locator('input')).waitFor();
    expect(await faultsOf(page), 'light').toEqual([]);
    await page.screenshot({
      path: `${SHOTS}/lys${path.replaceAll(/[^\w]+/g, '-').slice(0, 30)}.png`,
      fullPage: true,
    });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await faultsOf(page, 'painted'), 'dark').toEqual([]);
    await page.screenshot({ path: `${SHOTS}/320${path.replaceAll(/[^\w]+/g, '-').slice(0, 30)}.png` });
  });
});

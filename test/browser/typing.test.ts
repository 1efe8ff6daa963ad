/** What the page does while someone types, and what the script adds: suggestions, hits, copying, and a word when offline. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { askedAndDropped, faultsOf, SHOTS, useBrowser } from './visit.ts';

const open = useBrowser();
const field = (page: Page) => page.locator('#q');
const list = (page: Page) => page.getByRole('listbox', { name: 'Spørsmålet ditt' });
const status = (page: Page) => page.locator('#status');

describe('suggestions', () => {
  it('are walked by the keyboard while the field keeps the focus, and one is followed', async () => {
    const page = await open('/');
    await field(page).pressSequentially('overg');
    await page
      .getByRole('option', { name: /Overgang Vg2–Vg3/ })
      .first()
      .waitFor();
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    const chosen = () => page.locator('[role=option][aria-selected=true]').getAttribute('id');
    const active = () => field(page).getAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe('forslag-0');
    expect(await active()).toBe('forslag-0');
    await page.keyboard.press('End');
    const last = `forslag-${(await page.getByRole('option').count()) - 1}`;
    expect(await chosen()).toBe(last);
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(null);
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(last);
    await page.keyboard.press('Home');
    expect(await active()).toBe('forslag-0');
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: `${SHOTS}/forslag.png` });
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(fase|tiltak)\//);
  });

  it.each([
    ['/', 1280],
    ['/', 320],
    ['/sok?q=praksisbrev', 1280],
    ['/sok?q=praksisbrev', 320],
  ])('at %s, %i pixels wide, are each in sight, and widen nothing', async (path, width) => {
    const page = await open(path, { viewport: { width, height: 1100 } });
    await field(page).fill('');
    await field(page).pressSequentially('overg');
    await page.getByRole('option').nth(5).waitFor();
    const hidden = await page.evaluate<string[]>(
      `[...document.querySelectorAll('[role=option]')].filter((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return [0.1, 0.5, 0.9].some((part) => !one.contains(document.elementFromPoint(left + width * part, top + height / 2)));
      }).map((one) => one.textContent)`,
    );
    expect(hidden).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
  });

  it('stay as they are while they are walked, and away once put away, whatever is still under way', async () => {
    const page = await open('/');
    await field(page).pressSequentially('ove');
    await list(page).waitFor();
    const given = await list(page).innerText();
    await askedAndDropped(page, 'r', 'ArrowDown');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe('forslag-0');
    expect(await list(page).innerText()).toBe(given);
    await askedAndDropped(page, 'g', 'Escape');
    expect(await list(page).count()).toBe(0);
  });

  it('go away with Escape and with the focus, and what was typed stays', async () => {
    const page = await open('/');
    await field(page).pressSequentially('sommer');
    await list(page).waitFor();
    await page.keyboard.press('Escape');
    await list(page).waitFor({ state: 'detached' });
    expect(await field(page).inputValue()).toBe('sommer');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    await field(page).pressSequentially('s');
    await list(page).waitFor();
    await page.keyboard.press('Tab');
    await list(page).waitFor({ state: 'detached' });
  });

  it('are told to who cannot see them, in the page’s language', async () => {
    const page = await open('/?lang=en');
    await page.getByLabel('Your question').pressSequentially('vestlan');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').first().locator('[lang=nb]').textContent()).toContain('Hordaland');
    await expect.poll(() => status(page).textContent()).toMatch(/suggestion|Hits/);
  });

  it('are followed with a pointer too', async () => {
    const page = await open('/');
    await field(page).pressSequentially('kommunerund');
    await page.getByRole('option', { name: /Kommunerunden/ }).click();
    await page.waitForURL(/\/tiltak\/ro-kommunerunden/);
  });
});

describe('hits while typing', () => {
  it('show without a submit, are counted aloud, keep the focus, and are those of the last letter', async () => {
    const page = await open('/');
    let slow = true;
    await page.route('**/sok?*', async (route) => {
      // The first answer is kept back until a later one has come.
      if (slow) {
        slow = false;
        await new Promise((resolve) => page.once('response', resolve));
      }
      await route.continue().catch(() => {});
    });
    await field(page).pressSequentially('prak', { delay: 90 });
    await field(page).pressSequentially('sisbrev', { delay: 20 });
    await page.locator('#resultat ol.hits').waitFor();
    await expect.poll(() => page.locator('#resultat').textContent()).toContain('Praksisbrev');
    await expect.poll(() => status(page).textContent()).toMatch(/Treff \(\d+\)|forslag/);
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
    expect(await page.locator('.answer').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.locator('#svar:focus').waitFor();
    expect(page.url()).not.toContain('vis=treff');
  });

  it('read the word that is being typed as one that goes on', async () => {
    const page = await open('/');
    for (const typed of ['rog', 'roga', 'rogal']) {
      await field(page).fill(typed);
      await expect.poll(() => page.locator('#resultat').textContent()).toContain('Kommunerunden');
    }
  });

  it('and suggestions are not asked for with what identifies a person', async () => {
    const page = await open('/');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await page.clock.install();
    await field(page).fill('010100 12345');
    await page.clock.runFor(1000);
    await field(page).fill('praksisbrev');
    await page.clock.runFor(1000);
    await page.locator('#resultat ol.hits').waitFor();
    expect(sent.filter((url) => url.includes('12345'))).toEqual([]);
  });

  it('say that there are none', async () => {
    const page = await open('/');
    await field(page).pressSequentially('xqzwk vrtpl');
    await expect.poll(() => status(page).textContent()).toContain('Treff (0)');
    expect(await page.locator('#resultat').textContent()).toContain('Ingen treff.');
  });
});

describe('what is on the page', () => {
  it('stays while a further question is typed under an answer', async () => {
    const page = await open('/sok?q=praksisbrev');
    await field(page).fill('');
    await field(page).pressSequentially('fravæ');
    await expect.poll(() => status(page).textContent()).toContain('forslag');
    expect(await page.locator('.answer').count()).toBe(1);
  });

  it('comes back when the field is emptied', async () => {
    const page = await open('/');
    await field(page).pressSequentially('xqzwk');
    await expect.poll(() => status(page).textContent()).toContain('Treff (0)');
    await field(page).fill('');
    await page.getByRole('heading', { name: 'Fylkene i 2015' }).waitFor();
    expect(await page.locator('#resultat').textContent()).not.toContain('Treff');
    expect(await status(page).textContent()).toBe('');
  });

  it('says nothing of no hits while something is suggested', async () => {
    const page = await open('/');
    await page.evaluate(
      "window.told = []; new MutationObserver(() => told.push(document.getElementById('status').textContent)).observe(document.getElementById('status'), { childList: true })",
    );
    await page.clock.install();
    await field(page).pressSequentially('tel');
    await page.clock.runFor(100);
    await list(page).waitFor();
    await page.getByRole('heading', { name: 'Treff (0)' }).waitFor();
    await page.clock.runFor(1000);
    expect(await status(page).textContent()).toMatch(/forslag/);
    const told = await page.evaluate<string[]>('window.told');
    expect(told.filter((text) => text.includes('(0)'))).toEqual([]);
  });

  it('leaves what is typed while an answer is on its way, and the focus there', async () => {
    const page = await open('/sok?q=praksisbrev');
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/sok?q=leksehjelp*', async (route) => {
      await held;
      await route.continue();
    });
    await field(page).fill('leksehjelp');
    await page.keyboard.press('Enter');
    await field(page).pressSequentially(' i Oslo');
    answer();
    await page.waitForURL(/leksehjelp/);
    await expect.poll(() => status(page).textContent()).toContain('Svar');
    expect(await field(page).inputValue()).toBe('leksehjelp i Oslo');
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
  });
});

describe('a filter chip', () => {
  it('narrows the hits in place, and back undoes it', async () => {
    const page = await open(`/sok?q=${encodeURIComponent('fravær')}`);
    await page.evaluate('window.same = true');
    const phases = page.locator('.filters details', { hasText: 'Fase' });
    await phases.locator('summary').click();
    await phases.getByRole('link', { name: /^Oppstart Vg1/ }).click();
    await page.waitForURL(/phase=2\.2/);
    await page.getByText('Avgrenset til:').waitFor();
    expect(await page.evaluate('window.same')).toBe(true);
    await page.goBack();
    await page.getByText('Avgrenset til:').waitFor({ state: 'detached' });
  });
});

describe('without a connection', () => {
  it('the page stays, says so, and tries again when asked to', async () => {
    const page = await open('/sok?q=praksisbrev', { allowed: /ERR_INTERNET_DISCONNECTED/ });
    await page.context().setOffline(true);
    await field(page).fill('leksehjelp');
    await page.keyboard.press('Enter');
    const again = page.getByRole('link', { name: 'Prøv igjen' });
    await again.waitFor();
    expect(await status(page).textContent()).toContain('Får ikke kontakt');
    expect(await faultsOf(page)).toEqual([]);
    await page.context().setOffline(false);
    await again.click();
    await page.waitForURL(/leksehjelp/);
    await page.locator('#svar:focus').waitFor();
  });
});

describe('a citation', () => {
  it('is copied by a button that says so', async () => {
    const page = await open('/tiltak/ak-overgang-vg2-vg3', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.clock.install();
    await page.getByRole('button', { name: 'Kopier' }).click();
    await page.getByRole('button', { name: 'Kopiert' }).waitFor();
    expect(await status(page).textContent()).toBe('Kopiert');
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toMatch(/^«Overgang Vg2-Vg3, kvalifiseringskurs for lærlinger» \(Akershus\)\./);
    expect(copied).toContain('§ 4.4, s. 16');
    expect(copied).toMatch(/http\S+\/tiltak\/ak-overgang-vg2-vg3$/);
    await page.clock.runFor(5000);
    await page.getByRole('button', { name: 'Kopier', exact: true }).waitFor();
    expect(await status(page).textContent()).toBe('');
  });

  it('has no button where there is no script, and is there to be read', async () => {
    const page = await open('/tiltak/ak-overgang-vg2-vg3', { javaScriptEnabled: false });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('#sitat').isVisible()).toBe(true);
  });
});

describe('the layout', () => {
  it.each(['/', '/sok?q=praksisbrev', '/oversikt', '/tiltak', '/tiltak/ak-overgang-vg2-vg3'])(
    '%s does not shift while it loads',
    async (path) => {
      const page = await open('/personvern');
      await page.addInitScript(
        "window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });",
      );
      await page.goto(path, { waitUntil: 'load' });
      await page.waitForFunction('document.documentElement.dataset.script === ""');
      expect(await page.evaluate<number>('window.shift')).toBeLessThanOrEqual(0.05);
    },
  );
});

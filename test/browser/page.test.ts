/** What a visitor does, in a real browser against the real Worker. */
import { describe, expect, it } from 'vitest';
import { faultsOf, SHOTS, useBrowser } from './visit.ts';

const QUESTION = 'Hvilke tiltak finnes for Vg2–Vg3?';
/** Its words in § 2.5 that a good answer quotes. */
const STATEMENT = 'Flere i lære, flere læreplasser';

const open = useBrowser();

describe('asking', () => {
  it('gives the example question a cited answer, and a citation leads to the quoted words', async () => {
    const page = await open('/');
    await page.getByLabel('Spørsmålet ditt').fill(QUESTION);
    await page.getByRole('button', { name: 'Spør' }).click();
    const answer = page.getByRole('article', { name: 'Svar' });
    await answer.waitFor();
    expect(await answer.textContent()).toContain(STATEMENT);
    expect(page.url()).toContain('/sok?q=');
    await page.screenshot({ path: `${SHOTS}/svar.png`, fullPage: true });

    const marker = answer.locator('a.cite').first();
    const anchor = (await marker.getAttribute('href'))?.split('#')[1] ?? '';
    await marker.click();
    await page.waitForURL(/\/kilde.*#/);
    const target = page.locator(':target');
    expect(await target.getAttribute('id')).toBe(decodeURIComponent(anchor));
    const place = await target.boundingBox();
    expect(place?.y).toBeGreaterThan(0);
    expect(place?.y).toBeLessThan(900);
    await page.screenshot({ path: `${SHOTS}/kilde.png` });
  });

  it('keeps the page, moves to the answer, and goes back to the last one', async () => {
    const page = await open(`/sok?q=${encodeURIComponent('praksisbrev')}`);
    await page.evaluate('window.same = true');
    await page.getByLabel('Spørsmålet ditt').fill('leksehjelp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/leksehjelp/);
    await page.locator('#svar:focus').waitFor();
    expect(await page.evaluate('window.same')).toBe(true);
    expect(await page.title()).toContain('leksehjelp');
    await page.goBack();
    await expect.poll(() => page.title()).toContain('praksisbrev');
    expect(await page.getByLabel('Spørsmålet ditt').inputValue()).toBe('praksisbrev');
    expect(await page.evaluate('window.same')).toBe(true);
  });

  it('works with the keyboard alone', async () => {
    const page = await open('/');
    const focused = () =>
      page.evaluate<string>("document.activeElement.className + '#' + document.activeElement.id");
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('skip#');
    await page.keyboard.press('Enter');
    await page.locator('#innhold:focus').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('ds-input#q');
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    await page.locator('#svar:focus').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('pass#');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('cite#');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/kilde.*#/);
    expect(await page.locator(':target').count()).toBe(1);
  });

  it('lets the keyboard past a long answer, to what to ask next', async () => {
    const page = await open(`/sok?q=${encodeURIComponent(QUESTION)}`);
    const skip = page.getByRole('link', { name: 'Hopp over svaret og kildehenvisningene' });
    await skip.focus();
    expect((await skip.boundingBox())?.height).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    await page.locator('#videre:focus').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate("document.activeElement.matches('a[data-ask]')")).toBe(true);
  });

  it('goes on from the question before, without JavaScript too, until one starts over', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open('/', { javaScriptEnabled });
      for (const question of [QUESTION, 'og i Akershus?']) {
        await page.getByLabel('Spørsmålet ditt').fill(question);
        await page.getByRole('button', { name: 'Spør', exact: true }).click();
        await page.waitForURL((url) => url.searchParams.get('q') === question);
      }
      await page.getByText('fase Overgang Vg2–Vg3 · fylke Akershus (AK)').waitFor();
      expect(await page.getByRole('article', { name: 'Svar' }).textContent()).toContain('Overgang Vg2-Vg3');
      await page.getByRole('link', { name: 'Start på nytt' }).click();
      await page.getByRole('heading', { name: 'Fylkene i 2015' }).waitFor();
      expect(await page.locator('[name=fra]').count()).toBe(0);
    }
  });

  it('works without JavaScript', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.getByLabel('Spørsmålet ditt').fill(QUESTION);
    await page.getByRole('button', { name: 'Spør' }).click();
    const answer = page.getByRole('article', { name: 'Svar' });
    expect(await answer.textContent()).toContain(STATEMENT);
    await answer.locator('a.cite').first().click();
    // A click does not wait for the page that it leads to.
    await page.locator(':target').waitFor({ state: 'attached' });
    expect(await page.locator(':target').count()).toBe(1);
    await page.goto('/');
    await page.getByRole('link', { name: QUESTION }).click();
    await answer.waitFor();
    expect(await answer.count()).toBe(1);
  });

  it('shows a question made of markup as text', async () => {
    const page = await open(
      `/sok?q=${encodeURIComponent('<img src=x onerror=alert(1)> praksisbrev')}&lang=nb`,
    );
    expect(await page.getByLabel('Spørsmålet ditt').inputValue()).toContain('<img');
    expect(await page.locator('main img').count()).toBe(0);
  });
});

describe('languages', () => {
  it('follow the browser, then the question, and change by a link that keeps the question', async () => {
    const page = await open('/', { locale: 'en-GB' });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByLabel('Your question').fill(QUESTION);
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Svar' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('nb');
    await page.getByRole('link', { name: 'Nynorsk' }).click();
    await page.locator('html[lang="nn"]').waitFor();
    expect(await page.getByLabel('Spørsmålet ditt').inputValue()).toBe(QUESTION);
    await page.getByRole('link', { name: 'Kjelda', exact: true }).click();
    await page.waitForURL(/\/kilde/);
    expect(await page.locator('html').getAttribute('lang')).toBe('nn');
  });
});

describe('every page', () => {
  const paths = [
    '/',
    `/sok?q=${encodeURIComponent(QUESTION)}`,
    '/sok?q=oppskrift%20på%20vafler&lang=en',
    '/kilde',
    '/tiltak/ak-overgang-vg2-vg3',
    '/tiltak/nt-bup-i-skolen?lang=en',
    '/fase/2.5',
    '/fylke/AK?lang=nn',
    '/fylke/HO',
    `/sok?q=og+i+Akershus%3F&fra=${encodeURIComponent(QUESTION)}`,
    '/oversikt',
    '/oversikt?etter=kategori&lang=en',
    '/tiltak',
    '/tiltak?county=AK&phase=2.5&lang=nn',
    '/sok?q=frav%C3%A6r&vis=treff',
    '/sammenlign?id=ak-overgang-vg2-vg3&id=va-styrking-av-overgangen-vg2-vg3&lang=nn',
    '/docs',
    '/personvern',
    '/tilgjengelighet',
  ];

  it.each(paths)('%s: axe finds nothing, in light and in dark, and it fits 320 pixels', async (path) => {
    const page = await open(path, { colorScheme: 'light' });
    expect(await faultsOf(page), 'light').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await faultsOf(page, 'painted'), 'dark').toEqual([]);
    await page.screenshot({ path: `${SHOTS}/320${path.replaceAll(/[^\wæøå]+/gi, '-').slice(0, 30)}.png` });
  });

  it('stores nothing in the browser', async () => {
    const page = await open(`/sok?q=${encodeURIComponent(QUESTION)}`);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  });
});

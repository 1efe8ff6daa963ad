/** The element on a county's own page: another origin, the strictest policy, and all that a visitor does there. */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { closeHosts, hostPage, SCRIPT } from './host-page.ts';
import { askedAndDropped, faultsOf, SHOTS, useBrowser } from './visit.ts';

const open = useBrowser();
closeHosts();

const FALLBACK = '<a href="{site}/">Søk i tiltak</a>';
const element = (attributes = '') => `<tiltakssok-sok ${attributes}>${FALLBACK}</tiltakssok-sok>`;
const page = async (attributes = '', options = {}) =>
  open(await hostPage({ body: element(attributes) + SCRIPT }), options);

const field = (page: Page) => page.getByRole('combobox');
const status = (page: Page) => page.getByRole('status').textContent();
const answer = (page: Page) => page.getByRole('article', { name: 'Svar' });

describe('on a page under a strict policy', () => {
  it('searches while someone types, and answers with citations that lead to the source', async () => {
    const visit = await page();
    await visit.getByLabel('Søk eller spør om tiltak').pressSequentially('praksisbrev');
    await visit.getByRole('heading', { name: /^Treff \(\d+\)$/ }).waitFor();
    await expect.poll(() => status(visit)).toMatch(/\d+ treff\./);
    await visit.keyboard.press('Escape');
    await field(visit).fill('Hvilke tiltak finnes for Vg2–Vg3?');
    await visit.getByRole('button', { name: 'Spør' }).click();
    await expect.poll(() => status(visit)).toMatch(/^Svaret er klart, med \d+ kilder\. \d+ treff\.$/);
    expect(await answer(visit).textContent()).toContain('Flere i lære, flere læreplasser');
    // What leads a part is a heading, also below those that came in another part of the stream.
    const led = (level: number) => answer(visit).getByRole('heading', { level, name: /^Flere i lære/ });
    expect([await led(3).count(), await led(4).count()]).toEqual([1, 1]);
    await visit.screenshot({ path: `${SHOTS}/innebygd-svar.png`, fullPage: true });
    const cited = answer(visit).locator('a.cite').first();
    expect(await cited.getAttribute('aria-label')).toMatch(/^Kilde \d+: § \d\.\d, s\. \d+$/);
    expect(await cited.getAttribute('href')).toMatch(`${inject('url')}/kilde#`);
    await cited.click();
    await visit.waitForURL(/\/kilde#/);
    expect(await visit.locator(':target').count()).toBe(1);
  });

  it('stores nothing, neither there nor here', async () => {
    const visit = await page('query="praksisbrev"');
    await answer(visit).waitFor();
    await expect.poll(() => status(visit)).toContain('Svaret er klart');
    expect(await visit.context().cookies()).toEqual([]);
    const stored = 'localStorage.length + sessionStorage.length';
    expect(await visit.evaluate(stored)).toBe(0);
    expect(await visit.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);
  });

  it('works where scripts must use trusted types and no form may be sent, too', async () => {
    const alsoAllows = "require-trusted-types-for 'script'; form-action 'none'; base-uri 'none'";
    const visit = await open(await hostPage({ body: element() + SCRIPT, alsoAllows }));
    await field(visit).fill('praksisbrev');
    await visit.keyboard.press('Enter');
    await expect.poll(() => status(visit)).toContain('Svaret er klart');
  });

  it('works where lit’s trusted type is the only one that may be made', async () => {
    const alsoAllows = "require-trusted-types-for 'script'; trusted-types lit-html";
    const visit = await open(await hostPage({ body: element() + SCRIPT, alsoAllows }));
    await field(visit).waitFor();
  });

  it('takes the colours of its attributes, and leaves what is no colour', async () => {
    const visit = await page('accent="#7a1f5c" background="#fffdf5" color="url(x)"');
    expect(await faultsOf(visit)).toEqual([]);
    const style = (selector: string, property: string) =>
      visit.evaluate<string>(
        `getComputedStyle(document.querySelector('tiltakssok-sok').shadowRoot.querySelector('${selector}')).getPropertyValue('${property}')`,
      );
    expect(await style('button', 'background-color')).toBe('rgb(122, 31, 92)');
    expect(await style('.frame', 'background-color')).toBe('rgb(255, 253, 245)');
    expect(await style('.frame', 'color')).toBe('rgb(41, 44, 48)');
  });

  it('writes on the accent in white or black, whichever shows', async () => {
    for (const [accent, y] of [
      ['#ffd23f', 0],
      ['#0a3d2e', 1],
    ]) {
      const visit = await page(`accent="${accent}"`);
      const colour = await visit.evaluate<string>(
        `(() => { const canvas = new OffscreenCanvas(1, 1).getContext('2d'); canvas.fillStyle = getComputedStyle(document.querySelector('tiltakssok-sok').shadowRoot.querySelector('button')).color; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data].join(); })()`,
      );
      expect(colour).toBe(y === 1 ? '255,255,255,255' : '0,0,0,255');
    }
  });
});

describe('with the keyboard alone', () => {
  it('suggestions are walked and taken while the field keeps the focus, and the answer is reached', async () => {
    const visit = await page();
    await visit.keyboard.press('Tab');
    await visit.keyboard.type('overg');
    const list = visit.getByRole('listbox');
    await list.waitFor();
    await expect.poll(() => status(visit)).toMatch(/6 forslag\. Velg med pil ned\./);
    await expect.poll(() => visit.getByRole('option').first().textContent()).toContain('Overgang Vg2–Vg3');
    expect(await field(visit).getAttribute('aria-expanded')).toBe('true');
    const chosen = () => visit.getByRole('option', { selected: true }).textContent();
    const active = () => field(visit).getAttribute('aria-activedescendant');
    await visit.keyboard.press('ArrowDown');
    expect(await chosen()).toContain('Overgang Vg2–Vg3');
    const first = await active();
    await visit.keyboard.press('End');
    const last = await active();
    expect(last).not.toBe(first);
    await visit.keyboard.press('ArrowDown');
    expect(await active()).toBe(null);
    await visit.keyboard.press('ArrowUp');
    expect(await active()).toBe(last);
    await visit.keyboard.press('Home');
    expect(await active()).toBe(first);
    expect(await faultsOf(visit)).toEqual([]);
    await visit.screenshot({ path: `${SHOTS}/innebygd-forslag.png` });
    await visit.keyboard.press('Enter');
    await list.waitFor({ state: 'hidden' });
    expect(await field(visit).inputValue()).toBe('Overgang Vg2–Vg3');
    await answer(visit).waitFor();
    await expect.poll(() => status(visit)).toContain('Svaret er klart');
    const focused = () =>
      visit.evaluate<string>(
        'document.activeElement.shadowRoot.activeElement.getAttribute("part") ?? document.activeElement.shadowRoot.activeElement.className',
      );
    expect(await focused()).toBe('input');
    await visit.keyboard.press('Tab');
    expect(await focused()).toBe('button');
    await visit.keyboard.press('Tab');
    expect(await focused()).toBe('cite');
  });

  it('suggestions stay as they are while they are walked, and away once put away, whatever is still under way', async () => {
    const visit = await page('mode="ask"');
    await field(visit).pressSequentially('ove');
    const list = visit.getByRole('listbox');
    await list.waitFor();
    const given = await list.innerText();
    await askedAndDropped(visit, 'r', 'ArrowDown');
    expect(await field(visit).getAttribute('aria-activedescendant')).toBe('o0');
    expect(await list.innerText()).toBe(given);
    await askedAndDropped(visit, 'g', 'Escape');
    expect(await list.isVisible()).toBe(false);
  });

  it('Escape puts suggestions away and keeps what was typed', async () => {
    const visit = await page('mode="search"');
    await field(visit).pressSequentially('sommer');
    await visit.getByRole('listbox').waitFor();
    await visit.keyboard.press('Escape');
    await visit.getByRole('listbox').waitFor({ state: 'hidden' });
    expect(await field(visit).inputValue()).toBe('sommer');
    await visit.keyboard.type('s');
    await visit.getByRole('listbox').waitFor();
    await visit.keyboard.press('Tab');
    await visit.getByRole('listbox').waitFor({ state: 'hidden' });
  });

  it('a suggestion is taken with a pointer too, and the focus comes back to the field', async () => {
    const visit = await page('mode="search"');
    await field(visit).pressSequentially('kommunerund');
    await visit.getByRole('option', { name: /Kommunerunden/ }).click();
    await visit
      .getByRole('link', { name: /Kommunerunden/ })
      .first()
      .waitFor();
    expect(await visit.evaluate('document.activeElement.shadowRoot.activeElement.id')).toBe('q');
  });

  it('shows where the focus is, at every stop', async () => {
    const visit = await page('query="praksisbrev"');
    await expect.poll(() => status(visit)).toContain('Svaret er klart');
    let stops = 0;
    for (; stops < 30; stops++) {
      await visit.keyboard.press('Tab');
      const outline = await visit.evaluate<string>(
        `(() => { const inner = document.activeElement.shadowRoot?.activeElement; if (!inner) return 'out'; const style = getComputedStyle(inner); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 ? '' : inner.outerHTML.slice(0, 120); })()`,
      );
      if (outline === 'out') break;
      expect(outline).toBe('');
    }
    expect(stops).toBeGreaterThan(5);
  });
});

describe('several on one page', () => {
  it('keep to themselves, each with its own limits, language and kind', async () => {
    const body = `${element('county="RO" mode="search"')}<h2>In English</h2>${element('lang="en" mode="ask" id="other"')}`;
    const visit = await open(await hostPage({ body: body + SCRIPT + SCRIPT }));
    const [first, other] = [visit.locator('tiltakssok-sok').first(), visit.locator('#other')];
    await first.getByLabel('Søk i tiltak').fill('tiltak');
    await first.getByText('Avgrenset til: Rogaland').waitFor();
    await first.getByRole('heading', { name: /^Treff / }).waitFor();
    expect(await other.getByRole('heading').count()).toBe(0);
    await other.getByLabel('Ask about measures').fill('What is done about absence?');
    await other.getByRole('button', { name: 'Ask' }).click();
    await other.getByRole('article', { name: 'Answer' }).waitFor();
    await expect
      .poll(() => other.getByRole('status').textContent())
      .toMatch(/^The answer is ready, with \d+ sources\.$/);
    expect(await other.getByRole('heading', { name: 'Hits' }).count()).toBe(0);
    expect(await other.locator('article span[lang=nb]').allTextContents()).toEqual(
      expect.arrayContaining(['Tett oppfølging ved høyt fravær', 'Skole/opplæringsarena']),
    );
    expect(await first.getByRole('article').count()).toBe(0);
    expect(await faultsOf(visit)).toEqual([]);
    await visit.screenshot({ path: `${SHOTS}/innebygd-to.png`, fullPage: true });
  });
});

describe('what it says', () => {
  it.each([
    ['nb', 'Ikke noe svar', 'Kunnskapsgrunnlaget har ikke noe svar på dette.', 'når er haustferien'],
    ['nn', 'Ikkje noko svar', 'Kunnskapsgrunnlaget har ikkje noko svar på dette.', 'når er haustferien'],
    ['en', 'No answer', 'The knowledge base has no answer to this.', 'a recipe for waffles'],
  ])('that there is no answer, in the page’s language: %s', async (lang, heading, sentence, question) => {
    const visit = await open(
      await hostPage({ body: element(`query="${question}" mode="ask"`) + SCRIPT, lang }),
    );
    await visit.getByRole('article', { name: heading }).waitFor();
    await expect.poll(() => status(visit)).toBe(sentence);
    expect(await visit.locator('.frame').getAttribute('lang')).toBe(lang);
    expect(await faultsOf(visit)).toEqual([]);
  });

  it('an answer in the page’s language where the question tells none', async () => {
    const visit = await page('query="coaching" mode="ask"');
    await visit.locator('[part=answer]').waitFor();
    expect(await visit.locator('[part=answer] > div').getAttribute('lang')).toBe('nb');
  });

  it('that there are no hits', async () => {
    const visit = await page('mode="search"');
    await field(visit).fill('xqzwk vrtpl');
    await expect.poll(() => status(visit)).toBe('Ingen treff.');
  });

  it('nothing of no hits while something is suggested', async () => {
    const visit = await page('mode="search"');
    const searched = visit.waitForResponse('**/api/search?**');
    await field(visit).pressSequentially('tel');
    await searched;
    await expect.poll(() => status(visit)).toMatch(/^\d forslag\. Velg med pil ned\.$/);
    await visit.keyboard.press('Escape');
    await expect.poll(() => status(visit)).toBe('Ingen treff.');
  });

  it('names of the source in their own language, in questions to go on with too', async () => {
    const visit = await page('lang="en" mode="ask" query="What is an apprenticeship candidate?"');
    await visit.getByRole('button', { name: 'Alternative opplæringsløp' }).waitFor();
    expect(await visit.locator('[part=follow-up] [lang=nb]').allTextContents()).toEqual([
      'Alternative opplæringsløp',
    ]);
  });

  it('which links to a phase are derived, and what that means', async () => {
    const visit = await page('mode="search" phase="2.5" limit="20"');
    await field(visit).fill('tiltak');
    await visit.getByText('(utledet)').first().waitFor();
    await visit.getByText('«Utledet» betyr').waitFor();
    await visit.getByText('Avgrenset til: Overgang Vg2–Vg3').waitFor();
  });

  it('follows the page’s language, then its own, and asks anew when an attribute changes', async () => {
    const visit = await page('mode="search" query="kurs" county="RO"');
    await visit.getByText('Avgrenset til: Rogaland').waitFor();
    await visit.locator('tiltakssok-sok').evaluate((node) => {
      node.setAttribute('lang', 'nn');
      node.setAttribute('county', 'AK');
    });
    await visit.getByText('Avgrensa til: Akershus').waitFor();
    await visit.getByLabel('Søk i tiltak for betre gjennomføring').waitFor();
    const more = visit.getByRole('link', { name: 'Gå til Tiltakssøk' });
    expect(await more.getAttribute('href')).toBe(`${inject('url')}/?lang=nn`);
  });

  it('tells the page around it, and never what was asked', async () => {
    const visit = await page();
    await visit.evaluate(
      "window.told = []; for (const name of ['hits', 'answer', 'error']) document.addEventListener('tiltakssok-' + name, (event) => told.push([name, event.detail]))",
    );
    await field(visit).fill('praksisbrev');
    await visit.keyboard.press('Enter');
    await expect.poll(() => status(visit)).toContain('Svaret er klart');
    const told = await visit.evaluate<[string, object][]>('window.told');
    expect(told.map(([name]) => name).toSorted()).toEqual(expect.arrayContaining(['answer', 'hits']));
    expect(JSON.stringify(told)).not.toContain('praksisbrev');
  });
});

describe('without the script', () => {
  const link = (visit: Page) => visit.getByRole('link', { name: 'Søk i tiltak' });

  it('what stands inside is there', async () => {
    const visit = await page('', { javaScriptEnabled: false });
    expect(await link(visit).isVisible()).toBe(true);
    await link(visit).click();
    expect(visit.url()).toBe(`${inject('url')}/`);
  });

  it('or where it cannot be loaded, too', async () => {
    const visit = await open(
      await hostPage({ body: `${element()}<script type="module" src="{site}/no-such.js"></script>` }),
      { allowed: /CORS|ERR_FAILED/ },
    );
    expect(await link(visit).isVisible()).toBe(true);
  });

  it('and it makes way for the element', async () => {
    const visit = await page();
    await field(visit).waitFor();
    expect(await link(visit).isVisible()).toBe(false);
  });
});

describe('held to a hash', async () => {
  const script = await fetch(`${inject('url')}/widget.js`).then(async (response) =>
    Buffer.from(await response.arrayBuffer()),
  );
  const version = createHash('sha256').update(script).digest('hex').slice(0, 12);
  const tag = (hash: string) =>
    `<script type="module" src="{site}/widget.js?v=${version}" integrity="sha384-${hash}" crossorigin="anonymous"></script>`;

  it('it works', async () => {
    const hash = createHash('sha384').update(script).digest('base64');
    const visit = await open(await hostPage({ body: element() + tag(hash) }));
    await field(visit).waitFor();
  });

  it('another script is refused, and what stands inside is shown', async () => {
    const hash = createHash('sha384').update('other').digest('base64');
    const visit = await open(await hostPage({ body: element() + tag(hash) }), { allowed: /integrity/ });
    await visit.getByRole('link', { name: 'Søk i tiltak' }).waitFor();
  });
});

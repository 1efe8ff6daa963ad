/** Universal design where a rule checker does not reach: zoom, spacing, high contrast, focus that shows, and what is said aloud. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf, SHOTS, useBrowser } from './visit.ts';

const open = useBrowser();
const ANSWER = `/sok?q=${encodeURIComponent('Hvilke tiltak finnes for Vg2–Vg3?')}`;
const PATHS = [
  '/',
  ANSWER,
  '/oversikt',
  '/tiltak',
  '/tiltak/ak-overgang-vg2-vg3',
  '/fase/2.5',
  '/kilde',
  '/docs',
  '/embed?county=RO',
  '/embed/velg',
];

/** WCAG 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

/** Elements whose own text is cut off. */
const cut = (page: Page) =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('main *, header *, footer *')].filter((element) => {
      const style = getComputedStyle(element);
      const clips = style.overflow !== 'visible' && style.overflowX !== 'auto' && style.clipPath === 'none';
      return clips && element.scrollWidth > element.clientWidth + 1 && element.tagName !== 'INPUT';
    }).map((element) => element.outerHTML.slice(0, 120))`,
  );

describe('every page', () => {
  it.each(PATHS)(
    '%s can be read with wide spacing, and at 400 percent zoom, without scrolling sideways',
    async (path) => {
      // 1280 pixels at 400 %.
      const page = await open(path, { viewport: { width: 320, height: 256 } });
      await page.evaluate(
        `const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(SPACING)}); document.adoptedStyleSheets = [sheet];`,
      );
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      expect(await cut(page)).toEqual([]);
    },
  );

  it.each(['/kilde', '/sok?q=L%C3%A6rekandidatordningen&lang=nn'])(
    '%s keeps long words whole, or in their place, on a narrow screen',
    async (path) => {
      const page = await open(path, { viewport: { width: 320, height: 640 } });
      const out = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.chips li')].filter((chip) => {
          const card = chip.parentElement.getBoundingClientRect();
          return [...chip.children].some((child) => child.getBoundingClientRect().right > card.right + 1);
        }).map((chip) => chip.textContent)`,
      );
      expect(out).toEqual([]);
      expect(await page.locator('h1').textContent()).toMatch(/kunnskaps\u00ADgrunnlaget$|gjennomføring$/);
      await page.screenshot({ path: `${SHOTS}/lange-ord${path.slice(0, 4).replaceAll('/', '-')}.png` });
    },
  );

  it('tells what is current by more than weight in high contrast', async () => {
    const page = await open('/oversikt', { forcedColors: 'active' });
    for (const place of ['.top nav', '.chips']) {
      const width = await page.evaluate<string>(
        `getComputedStyle(document.querySelector('${place} [aria-current]')).borderBlockEndWidth`,
      );
      expect(Number.parseFloat(width), place).toBeGreaterThanOrEqual(2);
    }
    await page.screenshot({ path: `${SHOTS}/kontrast-valgt.png` });
  });

  it.each(PATHS)('%s holds in high contrast', async (path) => {
    const page = await open(path, { forcedColors: 'active' });
    expect(await faultsOf(page, 'painted')).toEqual([]);
    await page.screenshot({ path: `${SHOTS}/kontrast${path.replaceAll(/[^\w]+/g, '-').slice(0, 24)}.png` });
  });

  it.each(PATHS)('%s shows where the focus is, at every stop', async (path) => {
    const page = await open(path);
    for (let stop = 0; stop < 30; stop++) {
      await page.keyboard.press('Tab');
      const shown = await page.evaluate<string>(
        `(() => {
          let element = document.activeElement;
          while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
          if (element === document.body) return 'body';
          const style = getComputedStyle(element);
          const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          return outline || style.boxShadow !== 'none' ? '' : element.outerHTML.slice(0, 120);
        })()`,
      );
      if (shown === 'body') break;
      expect(shown).toBe('');
    }
  });

  it.each(PATHS)('%s stands still for who asks for less motion', async (path) => {
    const page = await open(path, { reducedMotion: 'reduce' });
    const moving = await page.evaluate<number>(
      `document.getAnimations().length + (getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? 1 : 0)`,
    );
    expect(moving).toBe(0);
  });

  it.each(['nb', 'nn', 'en'])(
    'has one heading of level 1 and a name in its own language, in %s',
    async (language) => {
      const page = await open(`/?lang=${language}`);
      for (const path of PATHS) {
        await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        expect(await page.locator('h1').count(), path).toBe(1);
        expect((await page.title()).length).toBeGreaterThan(5);
      }
    },
  );
});

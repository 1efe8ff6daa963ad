/** A visit to the site in a real browser, that notes all the browser complains of. */
import { mkdir } from 'node:fs/promises';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './chromium.ts';

export const SHOTS = 'test-output';

/**
 * Opens a page of the site, or of another one by its whole address; `allowed` are complaints that the test provokes, `hosts` origins
 * beside these two that the page may ask.
 */
export type Open = (
  path: string,
  options?: BrowserContextOptions & { allowed?: RegExp; hosts?: readonly string[] },
) => Promise<Page>;

/**
 * Registers a browser for the tests of a file. After each test its pages are closed, and there must have been no error or warning in
 * the console, and no request to another host.
 */
export function useBrowser(): Open {
  let browser: Browser;
  const opened: Page[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    await mkdir(SHOTS, { recursive: true });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  return async (path, { allowed, hosts = [], ...options } = {}) => {
    const asked = [inject('url'), new URL(path, inject('url')).href, ...hosts].map(
      (url) => new URL(url).origin,
    );
    const context = await browser.newContext({
      baseURL: inject('url'),
      locale: 'nb-NO',
      viewport: { width: 1000, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    opened.push(page);
    const complain = (text: string) => {
      if (!allowed?.test(text)) complaints.push(text);
    };
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complain(message.text());
    });
    page.on('pageerror', (error) => complain(error.message));
    page.on('request', (request) => {
      if (!asked.includes(new URL(request.url()).origin)) complain(`asked ${request.url()}`);
    });
    await page.goto(path);
    return page;
  };
}

/**
 * Types a letter, keeps back the suggestions that are asked for then, presses a key while they are under way, and waits until they are
 * no longer asked for; fails where they still are.
 */
export async function askedAndDropped(page: Page, letter: string, key: string): Promise<void> {
  const isOne = (request: Request) => request.url().includes('/api/suggest');
  await page.route('**/api/suggest?*', () => new Promise(() => {}));
  const asked = page.waitForRequest(isOne);
  const gone = page.waitForEvent('requestfailed', isOne);
  await page.keyboard.press(letter);
  await asked;
  await page.keyboard.press(key);
  await gone;
  await page.unroute('**/api/suggest?*');
}

/** Rules that look at how a page is painted; all others find the same whatever its colours and its width. */
const PAINTED = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/**
 * Rules of WCAG 2.2 A and AA and of good practice that the page breaks, with where: all of them, or for a page that was looked through
 * before, and has other colours or another width now, those that this may have to do with.
 */
export async function faultsOf(page: Page, again?: 'painted'): Promise<string[]> {
  // Injected through the protocol, so that the page's own policy against inline scripts stays as it is.
  await page.evaluate(axe.source);
  // Its rule for the size of targets is of WCAG 2.2, and off unless asked for.
  const rules = { 'target-size': { enabled: true } };
  const options = again === 'painted' ? { runOnly: PAINTED } : { rules };
  const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    `axe.run(${JSON.stringify(options)})`,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

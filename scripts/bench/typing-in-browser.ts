/** How long a visitor waits for the first hit while typing, in Chromium against the real Worker. */

import { launchBrowser } from '../../test/browser/chromium.ts';
import { startLocalWorker } from './local-worker.ts';

/** Begun questions, typed to their end; the last letter starts the clock. */
const TYPED = [
  'læreplass',
  'psykisk helse',
  'sommerskole',
  'fråvær',
  'dropping out',
  'overgang vg2',
  'IKO',
  'mentor',
];

/**
 * Milliseconds from the last letter of each of `TYPED` until hits for it stand in the page: the pause after typing, the request, the
 * Worker's work and the change of the page. The first is warm-up and left out.
 */
export async function firstHitsWhileTyping(): Promise<number[]> {
  const worker = await startLocalWorker('wrangler.toml');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const times: number[] = [];
    for (const text of TYPED) {
      await page.goto(worker.url, { waitUntil: 'load' });
      await page.waitForFunction('document.documentElement.dataset.script === ""');
      times.push(await page.evaluate<number>(`(${untilHits})(${JSON.stringify(text)})`));
    }
    return times.slice(1);
  } finally {
    await browser.close();
    await worker.stop();
  }
}

/** Runs in the page, as text, since it is of another world: types, and resolves when a hit is there. */
const untilHits = `(text) => new Promise((resolve) => {
  const field = document.querySelector('form[data-ask] input[name="q"]');
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#resultat .hits li')) return;
    observer.disconnect();
    resolve(performance.now() - typed);
  }).observe(document.body, { childList: true, subtree: true });
  field.value = text;
  const typed = performance.now();
  field.dispatchEvent(new Event('input', { bubbles: true }));
})`;

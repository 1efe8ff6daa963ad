/** Pages on paper: nothing is cut off, and what was asked and where the words are from is there. */
import { expect, inject, it } from 'vitest';
import { closeHosts, hostPage, SCRIPT } from './host-page.ts';
import { SHOTS, useBrowser } from './visit.ts';

const open = useBrowser();
closeHosts();

/** A4 between usual margins, in CSS pixels. */
const PAPER = { width: 690, height: 1000 };

it.each([
  '/oversikt',
  '/oversikt?etter=kategori',
  '/sammenlign?id=nt-bup-i-skolen&id=ak-iko-modellen&id=ro-kommunerunden&id=aa-tett-pa-fra-dag-1',
])('%s has all its columns on the paper', async (path) => {
  const page = await open(path, { viewport: PAPER });
  await page.emulateMedia({ media: 'print' });
  const table = await page.getByRole('table').boundingBox();
  expect((table?.x ?? 0) + (table?.width ?? PAPER.width)).toBeLessThanOrEqual(PAPER.width);
  await page.screenshot({ path: `${SHOTS}/papir${path.slice(0, 10).replaceAll('/', '-')}.png` });
});

it('an answer has its question and the whole addresses of its sources, and leads to nothing that is not there', async () => {
  const page = await open('/sok?q=leksehjelp', { viewport: PAPER });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.hero').getByText('leksehjelp').isVisible()).toBe(true);
  const address = await page.evaluate<string>(
    "getComputedStyle(document.querySelector('.sources a'), '::after').content",
  );
  expect(address).toContain(`(${inject('url')}/kilde#`);
  expect(await page.getByRole('heading', { name: 'Spør videre' }).count()).toBe(0);
});

it('the embedded element has its question', async () => {
  const body = `<tiltakssok-sok query="leksehjelp"></tiltakssok-sok>${SCRIPT}`;
  const page = await open(await hostPage({ body }), { viewport: PAPER });
  await page.getByRole('article').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('leksehjelp', { exact: true }).first().isVisible()).toBe(true);
  expect(await page.getByRole('button').count()).toBe(0);
});

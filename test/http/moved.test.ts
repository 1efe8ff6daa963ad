/** Ids that have moved: every address of the old one leads to the new one, for good. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { documented } from './documented.ts';
import { fakeService } from './fake-service.ts';

const app = createApp({ service: async () => fakeService });
const { send } = await documented(async (path, init) => app.request(path, init));

const OLD = 'ak-fra-vg2-til-vg3';
const NEW = 'ak-overgang-vg2-vg3';

describe('the address of an id that has moved', () => {
  it.each([
    [`/api/measures/${OLD}`, `/api/measures/${NEW}`],
    [`/api/measures/${OLD}/related?limit=2`, `/api/measures/${NEW}/related?limit=2`],
    [`/api/units/${OLD}`, `/api/units/${NEW}`],
    [`/tiltak/${OLD}?lang=nn`, `/tiltak/${NEW}?lang=nn`],
    ['/api/categories/4.4-lære', '/api/categories/4.4-laereplass'],
  ])('%s leads to %s', async (from, to) => {
    const response = await send(from);
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe(to);
    expect((await send(to)).status).toBe(200);
  });

  it('leads on by HEAD as well, also for scripts of other sites', async () => {
    const response = await send(`/api/units/${OLD}`, { method: 'HEAD' });
    expect(response.status).toBe(308);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('is still not one that anything can be sent to', async () => {
    expect((await send(`/api/measures/${OLD}`, { method: 'DELETE' })).status).toBe(405);
  });
});

it('an old id is compared and filtered by as the new one', async () => {
  const compared = await send(`/api/compare?id=${OLD}&id=nt-bup-i-skolen`);
  expect(await compared.json()).toMatchObject({ measures: [{ id: NEW }, { id: 'nt-bup-i-skolen' }] });
  expect((await send(`/api/compare?id=${OLD}&id=${NEW}`)).status).toBe(400);
  const filtered = await (await send('/api/measures?category=4.4-l%C3%A6re')).json();
  expect(filtered).toEqual(await (await send('/api/measures?category=4.4-laereplass')).json());
});

it('old anchors in the source are still there, at the places of the new ones', async () => {
  const page = await (await send('/kilde')).text();
  for (const [id, text] of [
    [OLD, 'kvalifiseringskurs for lærlinger'],
    ['2.5-skole-pa-nett', 'Nettskole'],
  ] as const) {
    const rows = page.split(/<tr|<li/).filter((row) => row.includes(`id="${id}"`));
    expect(rows).toEqual([expect.stringContaining(text)]);
  }
});

/** oEmbed as its consumers ask for it: found in pages, within their sizes, for our own addresses alone. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { openService } from '../../src/service.ts';
import { readBuilt } from '../real-engine.ts';

const service = openService(readBuilt);
const app = createApp({ service: () => service });
const OWN = 'http://localhost';
const ask = (url: string, more: Record<string, string> = {}) =>
  app.request(`/oembed?${new URLSearchParams({ url, ...more })}`);
const told = async (url: string, more?: Record<string, string>) => (await ask(url, more)).json();

describe('a page of ours', () => {
  it.each([
    ['/', '/embed'],
    ['/sok?q=leksehjelp&county=RO&lang=nn', '/embed?county=RO&amp;lang=nn&amp;q=leksehjelp'],
    ['/embed?phase=2.5&mode=ask', '/embed?phase=2.5&amp;mode=ask'],
    ['/fylke/Vestland?lang=en', '/embed?county=Vestland&amp;lang=en'],
    ['/fylke/%C3%98S', '/embed?county=%C3%98S'],
    ['/fase/2.5', '/embed?phase=2.5'],
    ['/embed?county=RO,HO&phase=2.1,2.5', '/embed?county=RO%2CHO&amp;phase=2.1%2C2.5'],
  ])('%s is framed as %s', async (path, frame) => {
    const answer = await told(`${OWN}${path}`);
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 640,
      height: 420,
      provider_name: 'Tiltakssøk',
    });
    expect(answer.html).toContain(`<iframe src="${OWN}${frame}" title="`);
    expect(answer.html).toContain('width="640" height="420"');
    const src = frame.replaceAll('&amp;', '&');
    expect((await app.request(src)).status).toBe(200);
  });

  it('is no larger than asked for', async () => {
    expect(await told(`${OWN}/`, { maxwidth: '300', maxheight: '150' })).toMatchObject({
      width: 300,
      height: 150,
    });
    expect(await told(`${OWN}/`, { maxwidth: '9999' })).toMatchObject({ width: 640 });
    expect((await ask(`${OWN}/`, { maxwidth: 'wide' })).status).toBe(400);
  });

  it('comes as XML, too', async () => {
    const response = await ask(`${OWN}/`, { format: 'xml' });
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    const text = await response.text();
    expect(text).toMatch(/^<\?xml [^>]*\?>\n<oembed>\n<version>1\.0<\/version>\n<type>rich<\/type>/);
    expect(text).toContain('<html>&lt;iframe src=');
    expect((await ask(`${OWN}/`, { format: 'yaml' })).status).toBe(501);
  });

  it('may be asked for by any site’s script, and an address with a question is kept by no shared cache', async () => {
    const plain = await ask(`${OWN}/`);
    expect(plain.headers.get('access-control-allow-origin')).toBe('*');
    expect(plain.headers.get('cache-control')).toBe('public, max-age=3600');
    expect((await ask(`${OWN}/sok?q=kurs`)).headers.get('cache-control')).toBe('private, max-age=3600');
  });

  it('does not repeat what identifies a person', async () => {
    expect(JSON.stringify(await told(`${OWN}/sok?q=kari@example.no`))).not.toContain('kari');
  });
});

describe('nothing is told', () => {
  it.each([
    ['of another site', 'https://example.com/'],
    ['of no address', 'tiltak'],
    ['of a page that is not to be embedded', `${OWN}/personvern`],
    ['of a county that there is not', `${OWN}/fylke/Atlantis`],
    ['of a phase that there is not', `${OWN}/sok?q=kurs&phase=9`],
  ])('%s: 404', async (_, url) => {
    const response = await ask(url);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('without an address, or with a question that is none: 400', async () => {
    expect((await app.request('/oembed')).status).toBe(400);
    expect((await ask(`${OWN}/sok?q=${'a'.repeat(501)}`)).status).toBe(400);
  });
});

describe('is found', () => {
  it.each(['/', '/sok?q=leksehjelp&lang=nn', '/embed?county=RO', '/fylke/RO', '/fase/2.5'])(
    'in %s',
    async (path) => {
      const page = await (await app.request(path, { headers: { accept: 'text/html' } })).text();
      const [, href = ''] =
        /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
      const found = await app.request(href.replaceAll('&amp;', '&').slice(OWN.length));
      expect(found.status).toBe(200);
      expect((await found.json()).html).toContain('<iframe');
      expect(page).toContain('type="text/xml+oembed"');
    },
  );

  it('in no page that is not to be embedded, and never with what identifies a person', async () => {
    const html = { headers: { accept: 'text/html' } };
    expect(await (await app.request('/personvern', html)).text()).not.toContain('oembed');
    for (const path of ['/sok', '/embed'])
      expect(await (await app.request(`${path}?q=kari%40example.no`, html)).text()).not.toContain('kari');
  });
});

/** The privacy page says what this very site keeps, by its settings, in all three languages. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import type { Deps } from '../../src/http/deps.ts';
import { inMemoryLimiter } from '../../src/http/limiters/in-memory.ts';
import { fakeService } from './fake-service.ts';

const limits = {
  addressOf: () => null,
  all: inMemoryLimiter('default', 123),
  model: null,
  sparesLoopback: true,
};

async function privacy(lang: string, deps: Partial<Deps> = {}): Promise<string> {
  const app = createApp({ service: async () => fakeService, ...deps });
  return (await app.request(`/personvern?lang=${lang}`)).text();
}

const COUNTED = { nb: 'høyst 123 i minuttet', nn: 'høgst 123 i minuttet', en: 'at most 123 a minute' };

describe('the privacy page', () => {
  it.each(Object.entries(COUNTED))(
    'tells in %s how addresses are counted, only where they are',
    async (lang, words) => {
      expect(await privacy(lang, { limits })).toContain(words);
      expect(await privacy(lang)).not.toContain(words.slice(0, 5));
      expect(await privacy(lang, { limits: { ...limits, all: null } })).not.toContain(words.slice(0, 5));
    },
  );

  it('lists what a line of the log holds, or says that there are none', async () => {
    const page = await privacy('en', { logRequest: () => {} });
    for (const field of ['the time', 'a number for the request', 'the method', 'the status code', 'how long'])
      expect(page).toContain(field);
    expect(page).not.toContain('Requests are not logged');
    expect(await privacy('en')).toContain('Requests are not logged');
  });

  it('names Cloudflare where it runs there', async () => {
    for (const lang of ['nb', 'nn', 'en']) {
      expect(await privacy(lang, { onCloudflare: true })).toContain('Cloudflare');
      expect(await privacy(lang)).not.toContain('Cloudflare');
    }
  });
});

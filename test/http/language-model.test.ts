/** Visitors are told whether a language model sees their questions, and which. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { healthSchema } from '../../src/http/routes/health.ts';
import { fakeService } from './fake-service.ts';

const appWith = (languageModel: string | null) =>
  createApp({ service: async () => fakeService, languageModel });
const privacy = async (app: ReturnType<typeof appWith>, lang: string) =>
  (await app.request(`/personvern?lang=${lang}`)).text();

describe('the language model', () => {
  it('is named by /healthz and on the privacy page, in all three languages', async () => {
    const app = appWith('gemma-9b');
    const health = healthSchema.parse(await (await app.request('/healthz')).json());
    expect(health.languageModel).toBe('gemma-9b');
    for (const lang of ['nb', 'nn', 'en']) expect(await privacy(app, lang)).toContain('gemma-9b');
  });

  it('is said not to be there where it is not', async () => {
    const app = appWith(null);
    expect(healthSchema.parse(await (await app.request('/healthz')).json()).languageModel).toBeNull();
    expect(await privacy(app, 'nb')).toContain('uten hjelp fra andre tjenester');
    expect(await privacy(app, 'en')).toContain('without help from other services');
  });
});

/** Cloudflare's rate-limit binding, as workerd simulates it: an address over the limit is refused, the machine itself is not. */
import { exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../src/http/settings.ts';

const { rateLimit } = settingsFrom({});
/** More than two windows take, since the test may run across the end of one. */
const MANY = 2 * rateLimit + 1;

const send = (address: string) =>
  exports.default.fetch('https://tiltakssok.example/api/actors', {
    headers: { 'CF-Connecting-IP': address },
  });

/** The first request that is refused, of many. */
async function refusedOf(address: string): Promise<Response | undefined> {
  for (let i = 0; i < MANY; i++) {
    const response = await send(address);
    if (response.status !== 200) return response;
    await response.body?.cancel();
  }
  return undefined;
}

describe('the platform’s limit', { timeout: 60_000 }, () => {
  it('refuses an address that is over it, with when to come back', async () => {
    const refused = await refusedOf('203.0.113.7');
    expect(refused?.status).toBe(429);
    expect(refused?.headers.get('retry-after')).toBe('60');
    expect(refused?.headers.get('ratelimit-policy')).toBe(`"default";q=${rateLimit};w=60`);
    expect(refused?.headers.get('ratelimit')).toBe('"default";r=0');
  });

  it('refuses nobody on the machine itself', async () => {
    expect(await refusedOf('127.0.0.1')).toBeUndefined();
  });
});

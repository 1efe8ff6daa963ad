/** Which other sites may read the API from a browser: all, or those on a list. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { frameAncestors } from '../../src/http/cors.ts';
import { securityHeaders } from '../../src/http/headers.ts';
import { settingsFrom } from '../../src/http/settings.ts';
import { fakeService } from './fake-service.ts';

const OURS = 'https://intranett.example.no';
const listed = createApp({
  service: async () => fakeService,
  settings: settingsFrom({ ALLOWED_ORIGINS: `${OURS},http://localhost:3000` }),
});
const open = createApp({ service: async () => fakeService });

const preflight = (origin: string) => ({
  method: 'OPTIONS',
  headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
});

describe('without a list', () => {
  it('any site may read, and see the headers that matter', async () => {
    const { headers } = await open.request('/api/phases', { headers: { Origin: 'https://a.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('vary') ?? '').not.toContain('Origin');
    for (const name of ['Link', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'ETag', 'X-Request-Id'])
      expect(headers.get('access-control-expose-headers')?.split(', ')).toContain(name);
  });
});

describe('with a list', () => {
  it.each(['/api/phases', '/api/search', '/api/finnes-ikke', '/openapi.json', '/healthz'])(
    '%s may be read by who is on it, and caches keep the answers apart',
    async (path) => {
      const ours = await listed.request(path, { headers: { Origin: OURS } });
      expect(ours.headers.get('access-control-allow-origin')).toBe(OURS);
      expect(ours.headers.get('vary')).toContain('Origin');
      for (const origin of ['https://a.example', `${OURS}.evil.example`, 'null', `${OURS}:444`]) {
        const other = await listed.request(path, { headers: { Origin: origin } });
        expect(other.headers.get('access-control-allow-origin'), origin).toBeNull();
        expect(other.headers.get('vary')).toContain('Origin');
      }
    },
  );

  it('tells a preflight only of those on it', async () => {
    const ours = await listed.request('/api/ask', preflight(OURS));
    expect(ours.headers.get('access-control-allow-origin')).toBe(OURS);
    expect(ours.headers.get('access-control-allow-methods')).toContain('POST');
    const other = await listed.request('/api/ask', preflight('https://a.example'));
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('lets no other site read a page', async () => {
    const page = await listed.request('/', { headers: { Origin: OURS } });
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});

describe('who may frame what may be framed', () => {
  it('is the same list, in the policy of that page alone', () => {
    expect(securityHeaders('/embed', 'page', [OURS])).toMatchObject({
      'Content-Security-Policy': expect.stringMatching(`; frame-ancestors 'self' ${OURS}$`),
    });
    expect(securityHeaders('/embed', 'page', '*')).not.toHaveProperty('X-Frame-Options');
    for (const headers of [securityHeaders('/', 'page', '*'), securityHeaders('/embed', 'data', '*')]) {
      expect(headers['X-Frame-Options']).toBe('DENY');
      expect(headers['Content-Security-Policy']).toMatch(/; frame-ancestors 'none'$/);
    }
  });

  it('is written as a directive', () => {
    expect(frameAncestors('*')).toBe('frame-ancestors *');
    expect(frameAncestors([OURS, 'http://localhost:3000'])).toBe(
      `frame-ancestors 'self' ${OURS} http://localhost:3000`,
    );
  });
});

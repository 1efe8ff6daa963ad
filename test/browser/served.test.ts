/** The contract against what `npm start` serves, and that nothing but the Worker answers there. */
import { describe, expect, inject, it } from 'vitest';
import { httpContract } from '../http/contract.suite.ts';

httpContract('npm start', async () => async (path, init) => fetch(`${inject('url')}${path}`, init));

describe('the index among the assets', () => {
  it.each(['/manifest.json', '/units.json', '/model.bin', '/index/units.json'])(
    '%s is not served',
    async (path) => {
      const response = await fetch(`${inject('url')}${path}`);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
    },
  );
});

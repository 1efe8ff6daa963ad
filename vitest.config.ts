/** The test projects: unit (Node), worker (inside workerd) and browser (Chromium against the Worker). */
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** A cold start of wrangler or of a browser, on a slow machine. */
const SLOW_START = 120_000;

/** The contract at a deployed address, which is tested only where one is named. */
const DEPLOYED = process.env.TILTAKSSOK_URL ? [] : ['test/http/deployed.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/worker/**', 'test/browser/**', ...DEPLOYED],
        },
      },
      {
        // From its source, so that a test sees a change at once; what is bundled of it runs in the browser project.
        plugins: [
          cloudflareTest({
            main: './src/worker.ts',
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: { LOG_REQUESTS: '0' } },
          }),
        ],
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts'],
          globalSetup: ['test/worker/expected-vectors.ts'],
          hookTimeout: SLOW_START,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/start-worker.ts'],
          hookTimeout: SLOW_START,
          testTimeout: 30_000,
          // One browser, one Worker: files one after the other.
          fileParallelism: false,
        },
      },
    ],
  },
});

/** The test projects: unit (Node), worker (inside workerd) and browser (Chromium against the Worker). */
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** A cold start of wrangler or of a browser, on a slow machine. */
const SLOW_START = 120_000;
/** A test takes moments; it may all the same have to wait for what else goes on on a slow machine. */
const SLOW_TEST = 60_000;

/** The contract at a deployed address, which is tested only where one is named. */
const DEPLOYED = process.env.TILTAKSSOK_URL ? [] : ['test/http/deployed.test.ts'];

export default defineConfig({
  test: {
    // Many files wait for a process or a browser of their own: with one worker less than there are cores half of two would be idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: SLOW_TEST,
          // Files share what they import, above all the opened index: nothing in it changes.
          isolate: false,
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
          testTimeout: SLOW_TEST,
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
          testTimeout: SLOW_TEST,
        },
      },
    ],
  },
});

import { availableParallelism } from 'node:os';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tools/browsers.mjs';
import { commitSeed } from './tools/commit-seed.mjs';
import { frozenInputs } from './testing/frozen-inputs.ts';
import { early } from './vite.config.ts';

const executablePath = findChromium();
// Vitest reads this file in place of vite.config.ts, so the conditions stand here again.
const conditions = {
  resolve: { conditions: ['mix-source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['mix-source', ...defaultServerConditions] } },
};

/** A page on a busy machine takes its time: what is waited for comes in the end, or fails a test then. */
const patient = { poll: { timeout: 30_000 } };

/** Whole pages in a browser, and whole copies of the project: they take minutes, so `npm test` leaves them to `npm test -- --all`. */
const wholePages = [
  'packages/*/test/*.test.ts',
  'scripts/accessibility/*.test.ts',
  'scripts/{contributing,docs-links,docs-site,docs-start,server-rendering,server-rendering-use}.test.ts',
];

export default defineConfig({
  test: {
    // Else one worker on two cores, while most of the time a test waits for its browser.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    coverage: { include: ['packages/*/src/**/*.ts'], exclude: ['**/*.test.ts'] },
    projects: [
      {
        ...conditions,
        // A model never writes into what it is given.
        plugins: [frozenInputs()],
        test: {
          name: 'model',
          // A test of a model leaves nothing behind, so files share what they import: a third less of a processor's time.
          isolate: false,
          expect: patient,
          // Property tests take their time on a busy machine.
          testTimeout: 120_000,
          env: { MIX_SEED: String(commitSeed()) },
          setupFiles: ['testing/draw.ts'],
          environment: 'node',
          include: ['{bench,packages}/**/src/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/mix-*.test.ts'],
        },
      },
      {
        ...conditions,
        test: {
          name: 'tools',
          isolate: false,
          environment: 'node',
          include: ['{scripts,tools}/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...wholePages],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...conditions,
        test: {
          name: 'pages',
          environment: 'node',
          include: wholePages,
          expect: patient,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // As in `pages`, with each part of each element.
        test: {
          name: 'deploy',
          environment: 'node',
          include: ['packages/embed/test/deploy.test.ts'],
          env: { MIX_PARTS: 'each' },
          expect: patient,
          hookTimeout: 120_000,
        },
      },
      {
        ...conditions,
        optimizeDeps: { include: early },
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'stories',
          // Each is looked at in three widths besides.
          testTimeout: 20_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(executablePath && { executablePath }) } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findChromium } from './tools/browsers.mjs';
import { ariaSnapshotPlugin } from './testing/server-commands.mjs';

const executablePath = findChromium();

export const chromium = () =>
  playwrightLauncher({
    product: 'chromium',
    launchOptions: { ...(executablePath && { executablePath }), chromiumSandbox: process.getuid?.() !== 0 },
  });

/** Counts the tests, and writes down what scripts/test.mjs adds up. */
const counts = {
  onTestRunFinished({ sessions }) {
    const all = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(all)] : []);
    const sum = { passed: 0, failed: 0, skipped: 0, names: [] };
    for (const session of sessions) {
      const tests = all(session.testResults);
      const failed = tests.filter((test) => !test.passed && !test.skipped);
      sum.skipped += tests.filter((test) => test.skipped).length;
      sum.passed += tests.filter((test) => test.passed && !test.skipped).length;
      // A file that does not load has no failed test, and fails all the same.
      sum.failed += failed.length || (session.passed ? 0 : 1);
      const names = failed.length > 0 || session.passed ? failed.map(({ name }) => name) : ['not loaded'];
      sum.names.push(...names.map((name) => `${session.browser.name}: ${session.testFile}: ${name}`));
    }
    console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
    if (process.env.MIX_COUNTS) writeFileSync(process.env.MIX_COUNTS, JSON.stringify(sum));
  },
};

/** Packages are served one by one here, and one in CommonJS would export nothing; where people use ours, a bundler sees to it. */
const commonJs = {
  name: 'common-js',
  transform: ({ path, body }) =>
    path.includes('/node_modules/papaparse/')
      ? `const module = { exports: {} };\nconst { exports } = module;\n(function () {\n${body}\n}).call(globalThis);\nexport default module.exports;`
      : undefined,
};

/** A worker is asked for by the name that it has in a package; imports are turned into `.ts` as they are served. */
const worker = (context, next) => {
  context.url = context.url.replace(/^(\/packages\/[^?]*-worker)\.js/, '$1.ts');
  return next();
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'packages/*/src/**/mix-*.test.ts',
  rootDir: '.',
  nodeResolve: { exportConditions: ['mix-source', 'browser', 'development'] },
  concurrency: 2,
  browsers: [chromium()],
  middleware: [worker],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    ariaSnapshotPlugin(),
    commonJs,
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), counts],
  testFramework: { config: { timeout: 10_000 } },
  // A test that hangs ends by its own time; a file has time for all of them, so that what failed is named.
  testsFinishTimeout: 10 * 60_000,
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8"><title>Test</title></head>
  <body>
    <script type="module" src="${testFramework}"></script>
    <script type="module" src="/testing/say-failures.ts"></script>
  </body>
</html>`,
};

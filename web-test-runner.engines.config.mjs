// The element tests in Firefox and WebKit: those of what engines do otherwise. All of them: `npm test -- --engines`.
import { findFirefox, findWebKit } from './tools/browsers.mjs';
import { firefoxLauncher } from './testing/firefox-launcher.mjs';
import { webkitLauncher } from './testing/webkit-launcher.mjs';
import config from './web-test-runner.config.mjs';

const firefox = findFirefox();
const webkit = findWebKit();

/** Axe looks in Chromium: names, roles and colours are ours, and hardly differ by engine (decision 19). */
const noAxe = {
  name: 'no-axe',
  serve: ({ path }) =>
    path.endsWith('/node_modules/chai-a11y-axe/index.js')
      ? {
          type: 'js',
          body: "export const chaiA11yAxe = ({ Assertion }) => Assertion.addMethod('accessible', () => {});",
        }
      : undefined,
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...config,
  files: 'packages/*/src/**/mix-*.engine.test.ts',
  plugins: [noAxe, ...config.plugins],
  concurrency: 1,
  // As in headless Chromium; that of WebKit would lie over what stands at the edge, and take its clicks.
  testRunnerHtml: (framework) =>
    config.testRunnerHtml(framework).replace('</head>', '<style>html { scrollbar-width: none }</style></head>'),
  // Two browsers beside each other have half the time.
  testFramework: { config: { timeout: 120_000 } },
  browsers: [...(firefox ? [firefoxLauncher(firefox)] : []), ...(webkit ? [webkitLauncher(webkit)] : [])],
};

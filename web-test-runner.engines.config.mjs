// The element tests in Firefox and WebKit.
import { findFirefox, findWebKit } from './tools/browsers.mjs';
import { firefoxLauncher } from './testing/firefox-launcher.mjs';
import { webkitLauncher } from './testing/webkit-launcher.mjs';
import config from './web-test-runner.config.mjs';

const firefox = findFirefox();
const webkit = findWebKit();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...config,
  concurrency: 1,
  // As in headless Chromium; that of WebKit would lie over what stands at the edge, and take its clicks.
  testRunnerHtml: (framework) =>
    config.testRunnerHtml(framework).replace('</head>', '<style>html { scrollbar-width: none }</style></head>'),
  // Of a test, and of a whole file: two browsers beside each other have half the time.
  testFramework: { config: { timeout: 120_000 } },
  testsFinishTimeout: 10 * 60_000,
  browsers: [...(firefox ? [firefoxLauncher(firefox)] : []), ...(webkit ? [webkitLauncher(webkit)] : [])],
};

// The element tests in Firefox and WebKit. Firefox loses focus when two pages are open at once.
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findFirefox, findWebKit } from './scripts/browsers.mjs';
import { webkitLauncher } from './testing/webkit-launcher.mjs';
import config from './web-test-runner.config.mjs';

const firefox = findFirefox();
const webkit = findWebKit();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...config,
  concurrency: 1,
  browsers: [
    ...(firefox
      ? [
          playwrightLauncher({
            product: 'firefox',
            concurrency: 1,
            launchOptions: { channel: 'moz-firefox', executablePath: firefox },
          }),
        ]
      : []),
    ...(webkit ? [webkitLauncher(webkit)] : []),
  ],
};

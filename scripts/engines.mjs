#!/usr/bin/env node
// Finds Firefox and WebKitGTK, or installs them where that is possible.
import { findFirefox, findWebKit, installWithApt } from './browsers.mjs';

const missing = () => [
  ...(findFirefox() ? [] : ['firefox-esr']),
  ...(findWebKit() ? [] : ['webkitgtk-webdriver', 'xvfb', 'xauth']),
];

if (missing().length > 0) {
  console.log(`Installing ${missing().join(', ')}…`);
  installWithApt(missing());
}
if (missing().length > 0) {
  console.error(`Not found, and only root on Debian can install it: ${missing().join(', ')}.`);
  process.exit(1);
}

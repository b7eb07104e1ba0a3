#!/usr/bin/env node
// Finds Firefox and WebKitGTK, or installs them where that is possible.
import { missingEngines } from '../tools/browsers.mjs';

const missing = missingEngines();
if (missing.length > 0) {
  console.error(`Not found, and only root on Debian can install it: ${missing.join(', ')}.`);
  process.exit(1);
}

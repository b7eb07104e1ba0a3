#!/usr/bin/env node
// Comes before every script: says which Node is needed, and makes a fresh clone ready. In old syntax, and what else is imported comes after,
// so that an old Node gets this far.
import { tooOld } from './node-version.mjs';

const sentence = tooOld(process.versions.node);
if (sentence !== '') {
  console.error(sentence);
  process.exitCode = 1;
} else {
  import('./ready.mjs').catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
}

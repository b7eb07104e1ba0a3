#!/usr/bin/env node
// After `changeset version`: core says its version in a warning, and code cannot read package.json in a browser.
import { readFileSync, writeFileSync } from 'node:fs';

const source = new URL('../packages/core/src/version.ts', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../packages/core/package.json', import.meta.url), 'utf8'));
writeFileSync(source, readFileSync(source, 'utf8').replace(/VERSION = '[^']*'/, `VERSION = '${version}'`));

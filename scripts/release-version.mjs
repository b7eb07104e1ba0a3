#!/usr/bin/env node
// After `changeset version`: where the version stands that changesets does not know of.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const { version } = JSON.parse(readFileSync(at('packages/core/package.json'), 'utf8'));

function rewrite(path, pattern) {
  if (existsSync(at(path))) writeFileSync(at(path), readFileSync(at(path), 'utf8').replace(pattern, `$1${version}$2`));
}

// Core says its version in a warning, and code cannot read package.json in a browser.
rewrite('packages/core/src/element/version.ts', /(VERSION = ')[^']*(')/);

// The examples are projects of their own, which install what they name.
for (const name of readdirSync(at('docs/examples')))
  for (const file of ['package.json', 'package-lock.json'])
    rewrite(
      `docs/examples/${name}/${file}`,
      /("(?:node_modules\/)?@mengwijzer\/[\w-]+": (?:\{\s*"version": )?")[^"]*(")/g,
    );

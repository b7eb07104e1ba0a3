#!/usr/bin/env node
// Writes the seven questions as HTML, made from the content, into the README: between the comments `fallback nl mix-checklist` and `/fallback`.
// Pages of the docs have them put in when they are made. With --check nothing is written.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSource } from '../tools/load-source.mjs';

const readme = fileURLToPath(new URL('../README.md', import.meta.url));
const source = fileURLToPath(new URL('../packages/embed/fallbacks.ts', import.meta.url));
const { fallbackAsked } = await loadSource(source);

const before = readFileSync(readme, 'utf8');
// The comment keeps formatters from laying out anew what is compared as text.
const after = before.replace(
  /(<!-- (fallback .*) -->\n)[^]*?(<!-- \/fallback -->)/,
  (_, start, asked, end) => `${start}\n<!-- prettier-ignore -->\n\`\`\`html\n${fallbackAsked(asked)}\`\`\`\n\n${end}`,
);
if (!before.includes('<!-- fallback ')) fail('README.md has no place for the questions');
if (after !== before) {
  if (process.argv.includes('--check')) fail('README.md is not up to date: npm run fallback');
  else {
    writeFileSync(readme, after);
    console.log('README.md is written');
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

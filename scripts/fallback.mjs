#!/usr/bin/env node
// Writes the questions, the instruments, the timeline, the cautions of the phasing calculator and the four steps as HTML, made from the content, into the
// pages that show them: between the comments `fallback LANG` and `/fallback`, `instruments LANG` and `/instruments`, and so on for
// `timeline`, `phasing` and `steps`. In Markdown they stand in a code block, in a page as they are. With --check nothing is written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fallbackParts } from '../packages/embed/fallback-parts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const parts = await fallbackParts();

/** What each page has a place for. */
const pages = {
  'README.md': ['fallback'],
  'docs/fallback.md': ['fallback', 'instruments', 'timeline', 'phasing', 'steps'],
  'docs/molenkwartier.html': ['fallback', 'instruments', 'timeline', 'phasing', 'steps'],
};

/** `fallback nl` or, with the level of the titles, `fallback nl 4`. */
const marked =
  /(<!-- (fallback|instruments|timeline|phasing|steps) (nl|en)(?: ([2-6]))? -->\n)[^]*?([ \t]*<!-- \/\2 -->)/g;

for (const [page, names] of Object.entries(pages)) {
  const before = readFileSync(join(root, page), 'utf8');
  const written = new Set();
  const after = before.replace(marked, (_, start, name, lang, level, end) => {
    written.add(name);
    return start + placed(name, lang, level, end.slice(0, end.indexOf('<'))) + end;
  });
  for (const name of names.filter((each) => !written.has(each))) fail(`${page} has no place for: ${name}`);
  if (after === before) continue;
  if (process.argv.includes('--check')) {
    fail(`${page} is not up to date: npm run fallback`);
  } else {
    writeFileSync(join(root, page), after);
    console.log(`${page} is written`);
  }
}

// The comments keep formatters from laying out anew what is compared as text.
function placed(name, lang, level, indent) {
  const html = parts[name](lang, level ? { headingLevel: Number(level) } : {});
  return indent === ''
    ? `\n<!-- prettier-ignore -->\n\`\`\`html\n${html}\`\`\`\n\n`
    : `${indent}<!-- oxfmt-ignore -->\n${html.replaceAll(/^(?=.)/gm, indent)}`;
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

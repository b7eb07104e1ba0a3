#!/usr/bin/env node
// Writes the seven questions as HTML, made from the content, into the pages that show them: between the comments
// `fallback LANG` and `/fallback`. In Markdown they stand in a code block, in a page as they are. With --check nothing is written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = ['README.md', 'docs/fallback.md', 'docs/index.html'];

const { fallbackHtml } = await load('fallback.ts');
const { questionsNl } = await load('data/questions.nl.ts');
const { questionsEn } = await load('data/questions.en.ts');
const texts = { nl: questionsNl, en: questionsEn };

/** `fallback nl` or, with the level of the question titles, `fallback nl 4`. */
const marked = /(<!-- fallback (nl|en)(?: ([2-6]))? -->\n)[^]*?([ \t]*<!-- \/fallback -->)/g;

for (const page of pages) {
  const before = readFileSync(join(root, page), 'utf8');
  const after = before.replace(marked, questions);
  if (!before.match(marked)) {
    console.error(`${page} has no place for the questions.`);
    process.exitCode = 1;
  } else if (after !== before && process.argv.includes('--check')) {
    console.error(`${page} is not up to date: npm run fallback`);
    process.exitCode = 1;
  } else if (after !== before) {
    writeFileSync(join(root, page), after);
    console.log(`${page} is written`);
  }
}

// The comments keep formatters from laying out anew what is compared as text.
function questions(_, start, lang, level, end) {
  const html = fallbackHtml(lang, texts[lang], level ? { headingLevel: Number(level) } : {});
  const indent = end.slice(0, end.indexOf('<'));
  return indent === ''
    ? `${start}\n<!-- prettier-ignore -->\n\`\`\`html\n${html}\`\`\`\n\n${end}`
    : `${start}${indent}<!-- oxfmt-ignore -->\n${html.replaceAll(/^(?=.)/gm, indent)}${end}`;
}

/** Node 20 reads no TypeScript; Vite does. */
async function load(path) {
  const file = join(root, 'packages/content/src', path);
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
}

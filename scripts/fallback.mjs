#!/usr/bin/env node
// Writes the questions, the instruments, the timeline and the cautions of the phasing calculator as HTML, made from the content, into the
// pages that show them: between the comments `fallback LANG` and `/fallback`, `instruments LANG` and `/instruments`, and so on for
// `timeline` and `phasing`. In Markdown they stand in a code block, in a page as they are. With --check nothing is written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

const { fallbackHtml, instrumentsHtml, phasingHtml, timelineHtml } = await load('fallback.ts');
const { questionsNl } = await load('data/questions.nl.ts');
const { questionsEn } = await load('data/questions.en.ts');
const { instrumentListNl } = await load('data/instrument-list.nl.ts');
const { instrumentListEn } = await load('data/instrument-list.en.ts');
const { timelineNl } = await load('data/timeline.nl.ts');
const { timelineEn } = await load('data/timeline.en.ts');
const { phasingCautionsNl } = await load('data/phasing-cautions.nl.ts');
const { phasingCautionsEn } = await load('data/phasing-cautions.en.ts');
const { facetsNl } = await load('data/facets.nl.ts');
const { facetsEn } = await load('data/facets.en.ts');
const { evidenceNl, sectionsNl } = await load('data/labels.nl.ts');
const { evidenceEn, sectionsEn } = await load('data/labels.en.ts');

/** What can be written, by the name in the comment: what makes it, and its words. */
const parts = {
  fallback: [fallbackHtml, { nl: questionsNl, en: questionsEn }],
  instruments: [
    instrumentsHtml,
    { nl: { ...instrumentListNl, domains: facetsNl.domains }, en: { ...instrumentListEn, domains: facetsEn.domains } },
  ],
  timeline: [
    timelineHtml,
    {
      nl: { ...facetsNl, timeline: timelineNl, sections: sectionsNl },
      en: { ...facetsEn, timeline: timelineEn, sections: sectionsEn },
    },
  ],
  phasing: [
    phasingHtml,
    {
      nl: { ...facetsNl, cautions: phasingCautionsNl, sections: sectionsNl, evidence: evidenceNl },
      en: { ...facetsEn, cautions: phasingCautionsEn, sections: sectionsEn, evidence: evidenceEn },
    },
  ],
};
/** What each page has a place for. */
const pages = {
  'README.md': ['fallback'],
  'docs/fallback.md': ['fallback', 'instruments', 'timeline', 'phasing'],
  'docs/index.html': ['fallback', 'instruments', 'timeline', 'phasing'],
};

/** `fallback nl` or, with the level of the titles, `fallback nl 4`. */
const marked = /(<!-- (fallback|instruments|timeline|phasing) (nl|en)(?: ([2-6]))? -->\n)[^]*?([ \t]*<!-- \/\2 -->)/g;

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
  const [make, texts] = parts[name];
  const html = make(lang, texts[lang], level ? { headingLevel: Number(level) } : {});
  return indent === ''
    ? `\n<!-- prettier-ignore -->\n\`\`\`html\n${html}\`\`\`\n\n`
    : `${indent}<!-- oxfmt-ignore -->\n${html.replaceAll(/^(?=.)/gm, indent)}`;
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

/** Node 20 reads no TypeScript; Vite does. */
async function load(path) {
  const file = join(root, 'packages/content/src', path);
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
}

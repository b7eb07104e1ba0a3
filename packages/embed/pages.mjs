// The pages for an iframe, from one template: an element each, with what there is to read until it is there.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { placed } from '../../tools/elements.mjs';

const own = (file) => readFileSync(fileURLToPath(new URL(`pages/${file}`, import.meta.url)), 'utf8');

/**
 * The files under `pages/`, beside `frame.js`.
 * @param built pairs of a path and a text: the elements and their parts
 * @param texts by the name of an element, what makes the HTML that is there without scripts
 * @returns pairs of a path and a text
 */
export function framePages(built, texts) {
  const scripts = new Map(built);
  const template = own('page.html');
  const made = placed.map(({ name, tag, page: { nl: title, en: titleEn, lead } }) => {
    const words = {
      tag,
      title,
      titleEn,
      lead,
      preload: firstLoad(`elements/${tag}.js`, scripts)
        .map((path) => `<link rel="modulepreload" href="../${path}" />`)
        .join('\n    '),
      fallback: texts[name]('nl', { headingLevel: 2 }).trim(),
    };
    return [`pages/${name}.html`, template.replaceAll(/\{(\w+)\}/g, (_, word) => words[word])];
  });
  return [...made, ...['page.css', 'settings.json'].map((file) => [`pages/${file}`, own(file)])];
}

/** A script and all that it imports at once. */
function firstLoad(path, scripts, found = new Set()) {
  if (found.has(path)) return [];
  found.add(path);
  const imports = [...scripts.get(path).matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)];
  for (const [, address] of imports) firstLoad(posix.join(posix.dirname(path), address), scripts, found);
  return [...found];
}

// What an element shows where scripts do not run, as HTML: a part of the content, or what the model of one to read makes.
import { fileURLToPath } from 'node:url';
import { placed } from '../../tools/elements.mjs';
import { fallbackParts } from './fallback-parts.mjs';
import { loadSource } from '../../tools/load-source.mjs';

const source = fileURLToPath(new URL('../reading/src/', import.meta.url));
const load = (path) => loadSource(source + path);

/** What a view is asked, where it takes more than texts. */
const asked = { viewSources: [{ of: [], query: '', order: 'author' }] };

/** By the name of an element, what makes its HTML: in a language, with options such as `{ headingLevel: 3 }`. */
export async function fallbacks() {
  const parts = await fallbackParts();
  const { readingHtml } = await load('model/reading-html.ts');
  const made = async ({ name, fallback: { part, view, texts } }) => {
    if (part) return parts[part];
    const make = (await load(`model/${name}.ts`))[view];
    const inLanguages = {
      nl: (await load(`texts-${name}-nl.ts`))[`${texts}Nl`],
      en: (await load(`texts-${name}-en.ts`))[`${texts}En`],
    };
    return (lang, options) => {
      const { messages } = inLanguages[lang];
      const shown = make(...(asked[view] ?? []), inLanguages[lang]);
      return readingHtml(shown, { lang, ...messages, labels: messages.kinds ?? {} }, options);
    };
  };
  return Object.fromEntries(await Promise.all(placed.map(async (element) => [element.name, await made(element)])));
}

// What the elements to read show where scripts do not run, as HTML made by the same models.
import { fileURLToPath } from 'node:url';
import { load as loadSource } from '../../scripts/load.mjs';

const source = fileURLToPath(new URL('../reading/src/', import.meta.url));

/** By name, what makes the HTML of a part, as `fallbackParts` does: in a language, with options such as `{ headingLevel: 3 }`. */
export async function readingParts() {
  const { readingHtml, viewGroups, viewMotives, viewPlaces, viewSources } = await load('model/index.ts');
  const inLanguages = async (file, name) => ({
    nl: (await load(`texts-${file}-nl.ts`))[`${name}Nl`],
    en: (await load(`texts-${file}-en.ts`))[`${name}En`],
  });
  const parts = {
    motives: [viewMotives, await inLanguages('motives', 'motivesTexts')],
    groups: [viewGroups, await inLanguages('resident-groups', 'groupsTexts')],
    places: [viewPlaces, await inLanguages('meeting-places', 'placesTexts')],
    sources: [
      (texts) => viewSources({ of: [], query: '', order: 'author' }, texts),
      await inLanguages('sources', 'sourcesTexts'),
    ],
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, [view, texts]]) => [
      name,
      (lang, options) => {
        const { messages } = texts[lang];
        return readingHtml(view(texts[lang]), { lang, ...messages, labels: messages.kinds ?? {} }, options);
      },
    ]),
  );
}

const load = (path) => loadSource(source + path);

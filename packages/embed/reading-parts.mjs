// What the pages of the elements to read show where scripts do not run, as HTML made by the same models; the pages begin in Dutch.
import { fileURLToPath } from 'node:url';
import { defaultServerConditions, runnerImport } from 'vite';

const source = fileURLToPath(new URL('../reading/src/', import.meta.url));

/** By name, what makes the HTML of a part, as `fallbackParts` does: with options such as `{ headingLevel: 3 }`. */
export async function readingParts() {
  const { readingHtml, viewGroups, viewMotives, viewPlaces, viewSources } = await load('model/index.ts');
  const { motivesTextsNl } = await load('texts-motives-nl.ts');
  const { groupsTextsNl } = await load('texts-resident-groups-nl.ts');
  const { placesTextsNl } = await load('texts-meeting-places-nl.ts');
  const { sourcesTextsNl } = await load('texts-sources-nl.ts');

  const parts = {
    motives: [viewMotives(motivesTextsNl), motivesTextsNl],
    groups: [viewGroups(groupsTextsNl), groupsTextsNl],
    places: [viewPlaces(placesTextsNl), placesTextsNl],
    sources: [viewSources({ of: [], query: '', order: 'author' }, sourcesTextsNl), sourcesTextsNl],
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, [view, { messages }]]) => [
      name,
      (_, options) => readingHtml(view, { lang: 'nl', ...messages, labels: messages.kinds ?? {} }, options),
    ]),
  );
}

async function load(path) {
  const { module } = await runnerImport(source + path, {
    configFile: false,
    logLevel: 'error',
    environments: {
      inline: { resolve: { conditions: ['mix-source', ...defaultServerConditions], noExternal: [/^@mengwijzer\//] } },
    },
  });
  return module;
}

import { fileURLToPath } from 'node:url';

const LIST = '@mengwijzer/content/instrument-list';
const OURS = '\0many-instruments:';

/** The entry that makes them. It runs before the page's own script, so that making them is no part of what is measured. */
export const DATA = 'bench:instruments';

/**
 * As many instruments in the list that a page reads as `size` says.
 * @returns {import('vite').Plugin}
 */
export function manyInstruments(size) {
  const modules = {
    [LIST]: `export const { instrumentList } = globalThis.benchInstruments;
      export default instrumentList;`,
    [`${LIST}.nl`]: `export const { instrumentListNl } = globalThis.benchInstruments;
      export default instrumentListNl;`,
  };
  const data = `import { instrumentList } from '${LIST}';
    import { instrumentListNl } from '${LIST}.nl';
    import { manyListings, manyTexts } from ${JSON.stringify(fileURLToPath(new URL('many-instruments.ts', import.meta.url)))};
    globalThis.benchInstruments = {
      instrumentList: manyListings(instrumentList, ${size}),
      instrumentListNl: manyTexts(instrumentList, instrumentListNl, ${size}),
    };`;
  return {
    name: 'many-instruments',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === DATA) return id;
      return id in modules && importer !== DATA ? OURS + id : undefined;
    },
    load: (id) => (id === DATA ? data : id.startsWith(OURS) ? modules[id.slice(OURS.length)] : undefined),
  };
}

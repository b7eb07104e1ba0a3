import { fileURLToPath } from 'node:url';

const LIST = '@mengwijzer/content/timeline-list';
const OURS = '\0many-entries:';

/** The entry that makes them. It runs before the page's own script, so that making them is no part of what is measured. */
export const ENTRIES = 'bench:entries';

/**
 * As many periods and events in the list that a page reads as `size` says: ours, and local ones among them.
 *
 * @param areListed `false`: the page reads our list, and gets the others as a partner's file
 * @returns {import('vite').Plugin}
 */
export function manyEntries(size, areListed) {
  const modules = {
    [LIST]: `export const { timelineList } = globalThis.benchEntries;`,
    [`${LIST}.nl`]: `export const { timelineListNl } = globalThis.benchEntries;`,
  };
  const data = `import { timelineList } from '${LIST}';
    import { timelineListNl } from '${LIST}.nl';
    import { manyEntries } from ${JSON.stringify(fileURLToPath(new URL('many-entries.ts', import.meta.url)))};
    globalThis.benchEntries = manyEntries(timelineList, timelineListNl, ${size});`;
  return {
    name: 'many-entries',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === ENTRIES) return id;
      return areListed && id in modules && importer !== ENTRIES ? OURS + id : undefined;
    },
    load: (id) => (id === ENTRIES ? data : id.startsWith(OURS) ? modules[id.slice(OURS.length)] : undefined),
  };
}

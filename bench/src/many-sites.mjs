import { fileURLToPath } from 'node:url';

/** The entry that makes the plan. It runs before the page's own script, so that making it is no part of what is measured. */
export const SITES = 'bench:sites';

/**
 * A plan of as many sites as `size` says.
 * @returns {import('vite').Plugin}
 */
export function manySites(size) {
  const data = `import { manySites } from ${JSON.stringify(fileURLToPath(new URL('many-sites.ts', import.meta.url)))};
    globalThis.benchPlan = manySites(${size});`;
  return {
    name: 'many-sites',
    enforce: 'pre',
    resolveId: (id) => (id === SITES ? id : undefined),
    load: (id) => (id === SITES ? data : undefined),
  };
}

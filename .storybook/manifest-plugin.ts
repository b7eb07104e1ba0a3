import type { Plugin } from 'vite';
import { analyse, elementsIn } from '../tools/analyse.mjs';

const id = 'virtual:elements';

/** What the elements offer, as the module `virtual:elements`: read from the sources, so that nothing has to be made before Storybook starts. */
export function elementsFromSources(): Plugin {
  return {
    name: 'mengwijzer-elements',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) =>
      asked === `\0${id}` ? `export const elements = ${JSON.stringify(elementsIn(analyse()))};` : undefined,
    hotUpdate({ file, modules }) {
      if (!/packages[/\\]\w+[/\\]src[/\\]mix-[\w-]+\.ts$/.test(file)) return;
      const made = this.environment.moduleGraph.getModuleById(`\0${id}`);
      return made ? [...modules, made] : modules;
    },
  };
}

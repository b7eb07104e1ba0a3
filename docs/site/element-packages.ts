import type { Plugin } from 'vite';
import { elements } from '../../tools/elements.mjs';

const id = 'virtual:element-packages';

/** By tag, what fetches its package when an example has it: for site.js, so that a page loads no list. */
export const elementPackages = (): Plugin => ({
  name: 'element-packages',
  resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
  load: (asked) =>
    asked === `\0${id}`
      ? `export const packages = {\n${elements.map((element) => `'${element.tag}': () => import('@mengwijzer/${element.package}'),`).join('\n')}\n};`
      : undefined,
});

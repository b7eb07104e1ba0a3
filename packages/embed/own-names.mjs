// What the libraries that we bundle ask of the page, asked in a way that no name in its HTML can stand in for: `<img name="createElement">` is
// what `document.createElement` gives, and `<a id="litHtmlVersions">` what `globalThis.litHtmlVersions` does.
import { fileURLToPath } from 'node:url';

const native = fileURLToPath(new URL('../core/src/native.ts', import.meta.url));

const methods = ['createComment', 'createElement', 'createTextNode', 'createTreeWalker', 'importNode'];

/** The document's functions, bound once; and the window, of which nobody but us and the browser has anything. */
const names = `import { inWindow, native } from ${JSON.stringify(native)};
export const { ${methods.map((name) => `${name}: __${name}`).join(', ')} } = native(document);
export const __window = new Proxy(Object.create(null), { get: (own, name) => own[name] ?? inWindow(name) });`;
const ID = '\0own-names';
const imports = `import { ${methods.map((name) => `__${name}`).join(', ')}, __window } from ${JSON.stringify(ID)};\n`;

const ofWindow = ['globalThis', '__window'];

/** By the end of a path: what is written in its place, each of them at least once. */
const rules = {
  'lit-html/lit-html.js': [
    ofWindow,
    [/\bl\.(create\w+)\(/g, '__$1('],
    ['(t?.creationScope??l).importNode(i,!0)', '__importNode(i,!0)'],
  ],
  'lit-html/directive-helpers.js': [['document.createComment(', '__createComment(']],
  '@lit/reactive-element/css-tag.js': [ofWindow, ['document.createElement(', '__createElement(']],
  '@lit/reactive-element/reactive-element.js': [ofWindow, ['=litPropertyMetadata.', '=__window.litPropertyMetadata.']],
  '@lit/reactive-element/decorators/property.js': [ofWindow],
  'lit-element/lit-element.js': [ofWindow],
  'zod/v4/core/core.js': [ofWindow],
  'zod/v4/core/registries.js': [ofWindow],
  // It is no module, and asks the window for more when that says that it is a worker.
  'papaparse/papaparse.min.js': [
    ['"function"==typeof define&&define.amd?define([],t):', ''],
    ['"undefined"!=typeof self?self:"undefined"!=typeof window?window:void 0!==n?n:{}', '{document:!0}'],
  ],
};

/** @returns {import('vite').Plugin} */
export function ownNames() {
  return {
    name: 'own-names',
    enforce: 'pre',
    resolveId: { filter: { id: new RegExp(`^${ID}$`) }, handler: () => ID },
    load: { filter: { id: new RegExp(`^${ID}$`) }, handler: () => names },
    transform: {
      filter: { id: Object.keys(rules).map((path) => new RegExp(`/node_modules/${path.replaceAll('.', '\\.')}$`)) },
      handler: (code, id) => {
        const [path, places] = Object.entries(rules).find(([end]) => id.endsWith(`/node_modules/${end}`));
        const changed = places.reduce((text, [from, to]) => {
          const next = text.replaceAll(from, to);
          if (next === text) throw new Error(`${path} has no ${from}: see which names of the page it asks for now`);
          return next;
        }, code);
        return { code: path.startsWith('papaparse/') ? changed : imports + changed, map: null };
      },
    },
  };
}

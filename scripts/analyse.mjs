// What the elements offer, read from their sources: the manifest that API tables, types and editors are made from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { withElements } from './packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the analyzer does not know of: our @status and @since, and which members and events are no part of the API. */
const house = {
  name: 'mengwijzer',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations.find(({ name }) => name === node.name?.text);
    for (const tag of ts.getJSDocTags(node)) {
      const name = tag.tagName.text;
      if (declaration && (name === 'status' || name === 'since'))
        declaration[name] = ts.getTextOfJSDocComment(tag.comment);
    }
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations)) {
      if (declaration.kind !== 'class') continue;
      if (!declaration.tagName) delete declaration.customElement;
      declaration.events = declaration.events?.filter(({ name }) => name);
      declaration.members = declaration.members?.filter(
        ({ name, privacy, static: isStatic }) =>
          !isStatic && (privacy ?? 'public') === 'public' && !/^[_#]|Callback$/.test(name),
      );
    }
  },
};

/**
 * The manifest of all packages, analysed in one run, so that what an element inherits from core is known. Takes some seconds.
 * @returns a custom elements manifest (schema 1.0.0) whose paths are those of the sources, such as `packages/checklist/src/mix-checklist.ts`
 */
export function analyse() {
  const sources = withElements.flatMap((name) =>
    readdirSync(join(root, 'packages', name, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .map((path) => `packages/${name}/src/${path.replaceAll('\\', '/')}`),
  );
  return create({
    modules: sources
      .sort()
      .map((path) => ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true)),
    plugins: [...litPlugin(), house],
    context: { dev: false },
  });
}

/** The elements in a manifest: its declarations that have a tag. */
export const elementsIn = (manifest) =>
  manifest.modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));

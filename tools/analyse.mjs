// What the elements offer, read from their sources: the manifest that API tables, types and editors are made from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { literalUnions, spelledOut } from './literal-unions.mjs';
import { libraries, withElements } from './packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What the analyzer does not know of: our @status and @since, which members and events are no part of the API, what a setter takes (`accepts`)
 * where that is more than its getter gives, and what the name of a union stands for (`parsedType`, as other tools call it).
 */
const house = (unions) => ({
  name: 'mengwijzer',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations.find(({ name }) => name === node.name?.text);
    for (const tag of ts.getJSDocTags(node)) {
      const name = tag.tagName.text;
      if (declaration && (name === 'status' || name === 'since'))
        declaration[name] = ts.getTextOfJSDocComment(tag.comment);
    }
    for (const setter of node.members.filter(ts.isSetAccessor)) {
      const member = declaration?.members?.find(({ name }) => name === setter.name.getText());
      const accepts = setter.parameters[0]?.type?.getText();
      if (member && accepts && accepts !== member.type?.text) member.accepts = { text: accepts };
    }
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations)) {
      if (declaration.kind !== 'class') continue;
      if (!declaration.tagName) delete declaration.customElement;
      declaration.events = declaration.events?.filter(({ name }) => name);
      declaration.members = declaration.members?.filter(
        ({ name, privacy, static: isStatic }) =>
          !isStatic && (privacy ?? 'public') === 'public' && !/^[_#]|Callback$|^renderRoot$/.test(name),
      );
      for (const typed of [...(declaration.attributes ?? []), ...(declaration.members ?? [])])
        if (typed.type) typed.parsedType = { text: spelledOut(typed.type.text, unions) };
    }
  },
});

/**
 * The manifest of all packages, analysed in one run, so that what an element inherits from core is known. Takes some seconds.
 * @returns a custom elements manifest (schema 1.0.0) whose paths are those of the sources, such as `packages/checklist/src/mix-checklist.ts`
 */
export function analyse() {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const unions = literalUnions(libraries.flatMap(sourcesOf).map(read));
  return create({
    modules: withElements
      .flatMap(sourcesOf)
      .sort()
      .map((path) => ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true)),
    plugins: [...litPlugin(), house(unions)],
    context: { dev: false },
  });
}

/** The sources of a package, without tests. */
function sourcesOf(name) {
  return readdirSync(join(root, 'packages', name, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => `packages/${name}/src/${path.replaceAll('\\', '/')}`);
}

/** The elements in a manifest: its declarations that have a tag. */
export const elementsIn = (manifest) =>
  manifest.modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));

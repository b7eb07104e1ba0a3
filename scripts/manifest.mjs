#!/usr/bin/env node
// Writes custom-elements.json for each package that has elements. All packages are analysed in one run, so that what an
// element inherits from core is known. Fails when an element, or an event or attribute of one, is not described.
// With --check nothing is written.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = ['core', 'checklist', 'instruments', 'timeline', 'phasing', 'dossier'];

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

const sources = packages.flatMap((name) =>
  readdirSync(join(root, 'packages', name, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => `packages/${name}/src/${path.replaceAll('\\', '/')}`),
);
const manifest = create({
  modules: sources
    .sort()
    .map((path) => ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true)),
  plugins: [...litPlugin(), house],
  context: { dev: false },
});

const faults = manifest.modules.flatMap(({ path, declarations }) =>
  declarations
    .filter(({ tagName }) => tagName)
    .flatMap((element) =>
      [
        ...['description', 'summary', 'status', 'since'].filter((field) => !element[field]),
        ...undescribed('event', element.events),
        ...undescribed('attribute', element.attributes),
      ].map((fault) => `${path}: <${element.tagName}> has no ${fault}`),
    ),
);
const tags = manifest.modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));
if (tags.length === 0) faults.push('No element has a @tag line.');

if (!process.argv.includes('--check'))
  for (const name of packages) {
    const prefix = `packages/${name}/`;
    const modules = manifest.modules.filter(({ path }) => path.startsWith(prefix));
    const text = JSON.stringify({ ...manifest, modules }, null, 2)
      .replaceAll(new RegExp(`"/?${prefix}src/`, 'g'), '"dist/')
      .replaceAll(/"\/?packages\/(\w+)\/src\//g, '"@mengwijzer/$1/dist/')
      .replaceAll(/("(?:path|module)": "[^"]*)\.ts"/g, '$1.js"');
    writeFileSync(join(root, prefix, 'custom-elements.json'), `${text}\n`);
  }

console.log(`${tags.length} elements: ${tags.join(', ')}`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function undescribed(kind, list = []) {
  return list.filter(({ description }) => !description).map(({ name }) => `description of its ${kind} ${name}`);
}

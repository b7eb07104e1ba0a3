#!/usr/bin/env node
// Writes what follows from the manifest for each package that has elements: custom-elements.json, and in types what editors show of them and
// their types for frameworks; and with the lists of elements and options what is in made.mjs. Fails when an element, or an event or attribute of
// one, is not described or is not in the list. With --check nothing is written, and what is not up to date is named.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse, elementsIn } from '../tools/analyse.mjs';
import { editorData } from './editor-data.mjs';
import { frameworkTypes } from './framework-types.mjs';
import { elements, provider } from '../tools/elements.mjs';
import { madeFiles } from './made.mjs';
import { withElements } from '../tools/packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = analyse();

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
const tags = elementsIn(manifest).map(({ tagName }) => tagName);
const listed = [provider, ...elements].map(({ tag }) => tag);
for (const tag of tags) if (!listed.includes(tag)) faults.push(`<${tag}> is not in tools/elements.mjs`);
for (const tag of listed) if (!tags.includes(tag)) faults.push(`<${tag}> of tools/elements.mjs has no @tag line`);

const isCheck = process.argv.includes('--check');
if (!isCheck) for (const name of withElements) write(name);
// What is not described has nothing that follows from it.
for (const [path, text] of faults.length > 0 ? [] : Object.entries(await madeFiles(elementsIn(manifest)))) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (isCheck) faults.push(`${path} is not up to date: npm run manifest`);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

console.log(`${tags.length} elements: ${tags.join(', ')}`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function write(name) {
  const folder = join(root, 'packages', name);
  const ofPackage = publishedManifest(name);
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  writeFileSync(join(folder, 'custom-elements.json'), json(ofPackage));

  mkdirSync(join(folder, 'types'), { recursive: true });
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const [file, data] of editorData(ofPackage, about)) writeFileSync(join(folder, 'types', file), json(data));
  const types = frameworkTypes({ own: name, elements: elementsIn(ofPackage), packageOf });
  for (const [file, text] of types) writeFileSync(join(folder, 'types', `${file}.d.ts`), text);
}

/** The part of one package, with paths as they are in what is published. */
function publishedManifest(name) {
  const prefix = `packages/${name}/`;
  const modules = manifest.modules.filter(({ path }) => path.startsWith(prefix));
  return JSON.parse(
    JSON.stringify({ ...manifest, modules })
      .replaceAll(new RegExp(`"/?${prefix}src/`, 'g'), '"dist/')
      .replaceAll(/"\/?packages\/(\w+)\/src\//g, '"@mengwijzer/$1/dist/')
      .replaceAll(/("(?:path|module)":"[^"]*)\.ts"/g, '$1.js"'),
  );
}

/** The package that exports a class, by its name. */
function packageOf(className) {
  const declares = ({ declarations }) => declarations.some(({ kind, name }) => kind === 'class' && name === className);
  return manifest.modules.find(declares)?.path.split('/')[1];
}

function undescribed(kind, list = []) {
  return list.filter(({ description }) => !description).map(({ name }) => `description of its ${kind} ${name}`);
}

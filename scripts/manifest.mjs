#!/usr/bin/env node
// Writes custom-elements.json for each package that has elements. Fails when an element, or an event or attribute of one, is not described.
// With --check nothing is written.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse, elementsIn } from './analyse.mjs';
import { withElements } from './packages.mjs';

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
if (tags.length === 0) faults.push('No element has a @tag line.');

if (!process.argv.includes('--check'))
  for (const name of withElements) {
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

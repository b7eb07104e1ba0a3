#!/usr/bin/env node
// Writes what each package promises to docs/api, from its declarations and the manifest; `tsc --build` comes first. With --check nothing is written, and
// a page that is no longer true is a failure.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse, elementsIn } from '../tools/analyse.mjs';
import { apiReport } from './api-report.mjs';
import { libraries } from '../tools/packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const manifest = analyse();
const stale = [];

mkdirSync(join(root, 'docs', 'api'), { recursive: true });
for (const name of libraries) {
  const modules = manifest.modules.filter(({ path }) => path.startsWith(`packages/${name}/`));
  const report = apiReport(join(root, 'packages', name), elementsIn({ modules }));
  const file = join(root, 'docs', 'api', `${name}.api.md`);
  if (existsSync(file) && readFileSync(file, 'utf8') === report) continue;
  stale.push(`docs/api/${name}.api.md`);
  if (!check) writeFileSync(file, report);
}

if (check && stale.length > 0) {
  console.error(`${stale.join(', ')}: not what the packages are now. Run \`npm run api\`, and look at what changed.`);
  process.exitCode = 1;
} else console.log(stale.length > 0 ? `written: ${stale.join(', ')}` : 'The pages of the public API are up to date.');

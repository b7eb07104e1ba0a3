#!/usr/bin/env node
// Checks the content, and writes the files that follow from it: what belongs to what, the ids, the JSON Schemas. With --check nothing is
// written. Faults name the entry.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadSource } from '../tools/load-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'packages/content');

const load = (path) => loadSource(join(folder, 'src', path));

const { faults, files } = await load('check/generate.ts');
const { catalogue } = await load('catalogue.ts');
const { check: isCheck, words } = parseArgs({
  options: { check: { type: 'boolean' }, words: { type: 'string' } },
}).values;
// Whoever only checks looks for nothing outside the repository, unless told where.
const tool = words ?? (isCheck ? '' : join(root, '../shared/tools/check-paraphrase.mjs'));
const found = [...faults(), ...shared()];

// What is not complete has nothing that follows from it.
for (const [path, text] of found.length > 0 ? [] : Object.entries(files())) {
  const file = join(folder, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (before === text) continue;
  if (isCheck) found.push(...stale(path, before, text));
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`packages/content/${path} is written`);
  }
}

for (const fault of found) console.error(fault);
if (found.length > 0) process.exitCode = 1;

/** The first line that differs, so that the entry can be told. */
function stale(path, before, text) {
  const lines = before.split('\n');
  const line = text.split('\n').find((each, index) => each !== lines[index]);
  return [`packages/content/${path} is not up to date (${line?.trim() ?? 'the end'}): npm run content`];
}

/** Words in a row shared with the source, by entry; only where the source and its tool are at hand. */
function shared() {
  if (!existsSync(tool)) return [];
  const scratch = mkdtempSync(join(tmpdir(), 'mengwijzer-'));
  try {
    for (const [name, { nl, en }] of Object.entries(catalogue))
      for (const [lang, texts] of Object.entries({ nl, en }))
        for (const [id, words] of Object.entries(texts)) {
          mkdirSync(join(scratch, name), { recursive: true });
          writeFileSync(join(scratch, name, `${id} (${lang}).json`), JSON.stringify(words));
        }
    const { stdout } = spawnSync(process.execPath, [tool, scratch], { encoding: 'utf8' });
    return stdout
      .split('\n')
      .filter((line) => line.startsWith(scratch))
      .map((line) => line.slice(scratch.length + 1).replace('.json:', ': shared with the source:'));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

#!/usr/bin/env node
// Makes dist: what a site puts on its own server. Bundled from the sources, minified, and the same bytes each time.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, defaultClientConditions } from 'vite';
import { minifyTemplates } from '../../scripts/minify-templates.mjs';
import { workersAsWritten } from '../../scripts/workers-as-written.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const source = (name, file = 'index.ts') => join(root, 'packages', name, 'src', file);
const own = (file) => source('embed', file);

/** One tag, one file under `elements/`. */
const elements = {
  'mix-provider': source('core', 'mix-provider.ts'),
  'mix-checklist': source('checklist'),
  'mix-instrument-picker': source('instruments'),
  'mix-timeline': source('timeline'),
  'mix-phasing-calculator': source('phasing'),
};

/** @param folder where the files go; it is emptied first */
export async function buildEmbed(folder = join(here, 'dist')) {
  rmSync(folder, { recursive: true, force: true });
  const files = [
    ...(await inOne({ mengwijzer: own('all.ts') })),
    ...(await inOne({ 'mengwijzer.iife': own('all.ts') }, 'iife')),
    ...(await inOne({ loader: own('loader.ts') })),
    ...(await inParts()),
    ...(await workers()),
  ];
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  writeFileSync(join(folder, 'sri.json'), `${JSON.stringify(integrity(folder), null, 2)}\n`);
}

/** A script that needs no other. */
async function inOne(entry, format = 'es') {
  return chunks(await run(entry, { format, output: { codeSplitting: false } })).map(({ fileName, code }) => [
    fileName,
    code,
  ]);
}

/** Each element as a small file that loads its parts: what two of them need at once is in one part, and what comes later in others. */
async function inParts() {
  const first = new Map();
  const firstLoads = await Promise.all(
    Object.values(elements).map(async (entry) => firstLoad(chunks(await run({ entry })))),
  );
  for (const modules of firstLoads) for (const id of modules) first.set(id, (first.get(id) ?? 0) + 1);
  const output = chunks(
    await run(elements, {
      output: {
        entryFileNames: 'elements/[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
        codeSplitting: { groups: [{ name: 'shared', test: (id) => (first.get(id) ?? 0) > 1 }] },
      },
    }),
  );
  return output.map(({ fileName, code }) => [fileName, code]);
}

/** A worker stands beside the script that starts it. */
async function workers() {
  const [{ code }] = chunks(
    await run(
      { 'mix-phasing-worker': source('phasing', 'mix-phasing-worker.ts') },
      { output: { codeSplitting: false } },
    ),
  );
  return ['', 'parts/'].map((folder) => [`${folder}mix-phasing-worker.js`, code]);
}

/** The modules that an entry loads at once. */
function firstLoad(output) {
  const byName = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set();
  const add = (chunk) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const file of chunk.imports) add(byName.get(file));
  };
  for (const chunk of output) if (chunk.isEntry) add(chunk);
  return new Set([...found].flatMap(({ modules }) => Object.keys(modules)));
}

const chunks = (output) => output.filter(({ type }) => type === 'chunk');

async function run(entry, { format = 'es', output = {} } = {}) {
  const [{ output: built }] = [
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      mode: 'production',
      publicDir: false,
      plugins: [minifyTemplates(), workersAsWritten()],
      resolve: { conditions: ['mix-source', ...defaultClientConditions] },
      build: {
        target: 'es2022',
        write: false,
        modulePreload: false,
        lib: { entry, formats: [format], ...(format === 'iife' && { name: 'Mengwijzer' }) },
        rolldownOptions: { output: { minify: true, entryFileNames: '[name].js', ...output } },
      },
    }),
  ].flat();
  return built;
}

/** Subresource integrity, by path. */
function integrity(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => path !== 'sri.json')
    .sort();
  const hash = (path) =>
    createHash('sha384')
      .update(readFileSync(join(folder, path)))
      .digest('base64');
  return Object.fromEntries(paths.map((path) => [path, `sha384-${hash(path)}`]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildEmbed(process.argv[2]);

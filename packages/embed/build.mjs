#!/usr/bin/env node
// Makes dist: what a site puts on its own server. Bundled from the sources, minified, and the same bytes each time.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, defaultClientConditions } from 'vite';
import { provider, sourceOf, toRead, toWorkWith } from '../../tools/elements.mjs';
import { loadSource } from '../../tools/load-source.mjs';
import { minifyTemplates } from '../../tools/minify-templates.mjs';
import { alone, salted } from './alone.mjs';
import { ownNames } from './own-names.mjs';
import { workersAsWritten } from '../../tools/workers-as-written.mjs';
import { cspText } from './policy.mjs';
import { framePages } from './pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const source = (name, file = 'index.ts') => join(root, 'packages', name, 'src', file);
const own = (file) => source('embed', file);

/** Parts are named after those that share them, in this order, whatever the order in which an editor chooses. */
const all = [...toWorkWith, ...toRead.toSorted((a, b) => (a.tag < b.tag ? -1 : 1))];

/** By tag, the module that registers it. */
const elements = {
  [provider.tag]: own('provider.ts'),
  ...Object.fromEntries(all.map((element) => [element.tag, join(root, sourceOf(element))])),
};

/** What an element fetches by itself after it showed something first, in this order. */
const soon = { [provider.tag]: [], ...Object.fromEntries(all.map((element) => [element.tag, element.soon])) };

/** Those that one reads in an article: beside them, what the others need for a dossier would be most of what a page loads. */
const isToRead = (tag) => toRead.some((element) => element.tag === tag);

/** A module that waits until somebody asks. */
const ASKED = 9;

/**
 * @param folder where the files go; it is emptied first
 * @returns by tag, the paths that it needs to show something, each with how many files are to be read before it is asked for: where it is the only
 * kind on its page, and where it shares with others
 */
export async function buildEmbed(folder = join(here, 'dist')) {
  rmSync(folder, { recursive: true, force: true });
  const [parts, pieces] = await forProduction(async () => {
    const needs = await needsOf();
    return [await inParts(needs, partOf), await inParts(needs, pieceOf, '-alone')];
  });
  const entries = Object.fromEntries(
    parts.filter(({ isEntry }) => isEntry).map(({ name, fileName }) => [name, fileName]),
  );
  const together = Object.entries(entries).map(([tag, path]) => [tag, firstLoad(path, parts)]);
  const paths = Object.fromEntries(together.map(([tag, load]) => [tag, [...load.keys()]]));
  const files = await forProduction(async () => [
    ...(await inOne({ mengwijzer: own('made/all.ts') })),
    ...(await inOne({ 'mengwijzer.iife': own('made/all.ts') }, { format: 'iife' })),
    // So that the loader asks for all at once where some share, and nobody finds out one after another.
    ...(await inOne({ loader: own('loader.ts') }, { define: { FIRST_LOADS: JSON.stringify(paths) } })),
    ...(await inOne({ host: own('host.ts') })),
    ...(await inOne({ 'pages/frame': own('frame.ts') })),
    ...textsOf(parts),
    ...alone(pieces, entries),
    ...(await workers()),
    ['LICENSE', readFileSync(join(root, 'LICENSE'))],
    ['csp.txt', cspText],
    ['nginx/mengwijzer.conf', readFileSync(join(here, 'nginx/mengwijzer.conf'))],
  ]);
  const { fallbacks: texts } = await loadSource(join(here, 'fallbacks.ts'));
  for (const [path, text] of [...files, ...framePages(files, texts), ...fallbackFiles(texts)]) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  writeFileSync(join(folder, 'sri.json'), `${JSON.stringify(integrity(folder), null, 2)}\n`);
  return { alone: Object.keys(elements).map((tag) => [tag, new Map([[`elements/${tag}.js`, 0]])]), together };
}

/** The HTML that an editor puts in a tag, for who has no scripts. */
const fallbackFiles = (texts) =>
  Object.entries(texts).flatMap(([name, text]) =>
    ['nl', 'en'].map((lang) => [`fallback/${name}.${lang}.html`, text(lang)]),
  );

/** Lit has another build for development, and a test runner asks for that one. */
async function forProduction(make) {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    return await make();
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

/**
 * A classic script has no `import.meta`: it keeps its own address while it is read. By the prototype, as `<img name="currentScript">` stands in for
 * the document's own. Written in the page itself it has no address, and then it has no files beside it: there is no worker.
 */
const ownAddress = { name: '__ownAddress', value: 'Reflect.get(Document.prototype,"currentScript",document)?.src' };

/** A script that needs no other. */
async function inOne(entry, { format = 'es', define = {} } = {}) {
  const isClassic = format === 'iife';
  const output = {
    codeSplitting: false,
    ...(isClassic && { intro: `const ${ownAddress.name}=${ownAddress.value};` }),
  };
  const own = isClassic ? { 'import.meta.url': ownAddress.name } : {};
  return textsOf(chunks(await run(entry, { format, output, define: { ...define, ...own } })));
}

const textsOf = (output) => output.map(({ fileName, code }) => [fileName, code]);

const firstLoad = (path, output) =>
  new Map(
    [
      ...withImports(
        output.filter(({ fileName }) => fileName === path),
        output,
      ),
    ].map(([{ fileName }, depth]) => [fileName, depth]),
  );

/** By module: the tags that need it, each with its moment, where 0 is at once. */
async function needsOf() {
  const needs = new Map();
  for (const [tag, entry] of Object.entries(elements)) {
    const output = chunks(await run({ [tag]: entry }));
    const moments = new Map([
      [0, output.filter(({ isEntry }) => isEntry)],
      ...soon[tag].map((names, index) => [index + 1, output.filter(({ name }) => names.includes(name))]),
      [ASKED, output],
    ]);
    for (const [moment, starts] of moments)
      for (const { modules } of withImports(starts, output).keys())
        for (const id of Object.keys(modules)) {
          if (!needs.has(id)) needs.set(id, new Map());
          if (!needs.get(id).has(tag)) needs.get(id).set(tag, moment);
        }
  }
  return needs;
}

/**
 * Each element with what only it needs at once, beside parts: what several elements need, and what an element fetches by itself after that in a
 * few. What waits for somebody to ask for it is left to the bundler.
 * @param partOf the part that a module is in, by what needs it, and after how many others that part takes its modules
 */
async function inParts(needs, partOf, mark = '') {
  const parts = new Map();
  for (const [id, need] of needs) {
    const { name, order } = partOf(need);
    if (!parts.has(name)) parts.set(name, { order, ids: new Set() });
    parts.get(name).ids.add(id);
  }
  parts.delete('');
  const names = `parts/[name]${mark}-[hash].js`;
  return chunks(
    await run(elements, {
      plugins: mark ? [salted] : [],
      output: {
        entryFileNames: names,
        chunkFileNames: names,
        codeSplitting: {
          includeDependenciesRecursively: !mark,
          // A part takes what it imports along, unless an earlier one has it.
          groups: [...parts].map(([name, { order, ids }]) => ({
            name,
            priority: ASKED - order,
            test: (id) => ids.has(id),
          })),
        },
      },
    }),
  );
}

/**
 * The same where each element has a file of its own: what several need at once stands apart by which do, and what more need takes first; what one
 * needs at once and others later stands apart by which others.
 */
function pieceOf(need) {
  const short = (tags) => tags.map((tag) => tag.split('-')[1].slice(0, 2)).join('');
  const first = [...need.keys()].filter((tag) => need.get(tag) === 0);
  const others = [...need.keys()].filter((tag) => need.get(tag) > 0);
  if (first.length === 0 || need.size === 1) return partOf(need);
  if (first.length === 1) return { name: `first-${short(first)}-${short(others)}`, order: 0 };
  // The provider alone is so seldom there that it may bring what all others need.
  const isForAll = first.length >= Object.keys(elements).length - 1;
  return { name: `first-${isForAll ? 'all' : short(first)}`, order: -first.length };
}

/**
 * The part that a module is in, and after how many others that part takes its modules; what is only asked for has none. What several elements
 * need stands apart from what one needs, and takes first: or an element would take another along.
 */
function partOf(need) {
  const first = [...need.keys()].filter((tag) => need.get(tag) === 0);
  const later = [...need.keys()].filter((tag) => need.get(tag) < ASKED);
  const isAlone = need.size === 1;
  if (first.length > 1) {
    if (first.every(isToRead)) return { name: 'shared-reading', order: 1 };
    return later.some(isToRead) ? { name: 'shared', order: 0 } : { name: 'shared-dossier', order: 2 };
  }
  if (later.length === 0) return { name: '', order: ASKED };
  if (first.length === 0 && later.length > 1) {
    // In one, as what those to read need must not take along what only a dossier does.
    if (later.some(isToRead) && !later.every(isToRead)) return { name: 'soon', order: 4 };
    return { name: later.map((tag) => tag.split('-')[1]).join('-'), order: 4 };
  }
  const [tag] = first.length === 1 ? first : later;
  const moment = need.get(tag);
  const name = moment === 0 ? tag : `${tag}-${moment}`;
  if (isAlone) return { name, order: 5 + moment };
  return { name: `${name}-words`, order: moment === 0 ? 3 : 4 };
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

/** Some chunks, and those that come with them, each with how many come before it. */
function withImports(starts, output) {
  const found = new Map(starts.map((chunk) => [chunk, 0]));
  // A map goes on to what is added while one reads it.
  for (const [{ imports }, depth] of found)
    for (const chunk of output.filter(({ fileName }) => imports.includes(fileName)))
      if (!found.has(chunk)) found.set(chunk, depth + 1);
  return found;
}

const chunks = (output) => output.filter(({ type }) => type === 'chunk');

async function run(entry, { format = 'es', output = {}, define = {}, plugins = [] } = {}) {
  const [{ output: built }] = [
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      mode: 'production',
      publicDir: false,
      define,
      plugins: [ownNames(), minifyTemplates(), workersAsWritten(), ...plugins],
      resolve: { conditions: ['mix-source', ...defaultClientConditions] },
      build: {
        target: 'es2022',
        write: false,
        modulePreload: false,
        lib: { entry, formats: [format], ...(format === 'iife' && { name: 'Mengwijzer' }) },
        rolldownOptions: {
          preserveEntrySignatures: 'allow-extension',
          output: { minify: true, entryFileNames: '[name].js', ...output },
        },
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

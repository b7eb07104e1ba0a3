import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile } from 'vite';
import { capture } from './capture.mjs';
import { minifyTemplates } from '../../tools/minify-templates.mjs';
import { ENTRIES, manyEntries } from './many-entries.mjs';
import { DATA, manyInstruments } from './many-instruments.mjs';
import { manySites, SITES } from './many-sites.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..');

/** What takes turns and stands in one table: pages with an element, and the pages that they are put beside. */
export const groups = [
  { pages: ['checklist'], references: ['plain', 'equal-checklist', 'bare'] },
  { pages: ['picker-30'], references: ['plain-picker-30', 'equal-picker-30'] },
  ...[1000, 10_000].map((size) => ({ pages: [`picker-${size}`], references: [`plain-picker-${size}`] })),
  { pages: ['timeline-20'], references: ['plain-timeline-20', 'equal-timeline-20', 'vis-timeline-20'] },
  { pages: ['timeline-5000', 'partner-timeline-5000'], references: ['plain-timeline-5000', 'vis-timeline-5000'] },
  { pages: ['phasing-8'], references: ['plain-phasing-8', 'equal-phasing-8', 'plot-phasing-8'] },
  { pages: ['phasing-200'], references: ['plain-phasing-200', 'plot-phasing-200'] },
];

/** `equal-picker-30` is what `picker-30` shows, by hand. */
const EQUAL = /^equal-/;

/** `picker-1000` is the file `picker.ts` with 1,000 instruments. */
export const fileOf = (scenario) => scenario.replace(/-\d+$/, '').replace(EQUAL, '');
const sizeOf = (scenario) => /-(\d+)$/.exec(scenario)?.[1];

/** What makes as many as a scenario's name says, with the entry that it starts from. */
const dataOf = (scenario) => {
  const size = Number(sizeOf(scenario) ?? 0);
  const file = fileOf(scenario);
  if (size === 0) return undefined;
  if (file.endsWith('phasing')) return { input: SITES, plugin: manySites(size) };
  return file.endsWith('timeline')
    ? { input: ENTRIES, plugin: manyEntries(size, file !== 'partner-timeline') }
    : { input: DATA, plugin: manyInstruments(size) };
};

const html = (scripts) => `<!doctype html>
<html lang="nl">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title>
<link rel="icon" href="data:,">${scripts.map((name) => `<script type="module" src="${name}.js"></script>`).join('')}
<body></body>
</html>`;

/** Leaves the elements out of a bundle: what is measured is the page by hand. */
const noElements = {
  name: 'bench-no-elements',
  enforce: 'pre',
  resolveId: (id) =>
    /^@mengwijzer\/(?:checklist|instruments|timeline|phasing)$/.test(id) ? 'bench:nothing' : undefined,
  load: (id) => (id === 'bench:nothing' ? '' : undefined),
};

/** One scenario for production, as files in memory; `readable` keeps names, and a file per source file; `captured` is what it shows by hand. */
async function bundle(scenario, readable, captured) {
  // The condition by which the packages are read from source stands there.
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(root, 'vite.config.ts'));
  const entry = `import { probe } from ${JSON.stringify(join(here, 'probe.ts'))};
    import { scenario } from ${JSON.stringify(join(here, 'scenarios', `${fileOf(scenario)}.ts`))};
    ${captured ? `import { byHand } from ${JSON.stringify(join(here, 'by-hand.ts'))};` : ''}
    probe(${captured ? `byHand(scenario, ${JSON.stringify(captured)})` : 'scenario'});`;
  const data = dataOf(scenario);
  const make = async (input, name) => {
    const { output } = await build({
      configFile: false,
      root,
      logLevel: 'error',
      resolve: loaded.config.resolve,
      plugins: [
        captured && noElements,
        minifyTemplates(),
        data?.plugin,
        {
          name: 'bench-entry',
          resolveId: (id) => (id === 'bench:page' ? id : undefined),
          load: (id) => (id === 'bench:page' ? entry : undefined),
        },
      ],
      build: {
        target: 'es2022',
        write: false,
        minify: !readable,
        modulePreload: false,
        rolldownOptions: {
          input: { [name]: input },
          output: {
            banner: name === 'data' ? '' : "performance.mark('bench-start');",
            entryFileNames: '[name].js',
            preserveModules: readable && name !== 'data',
          },
        },
      },
    });
    return output.map((file) => [file.fileName, file.code ?? file.source]);
  };
  // Apart, so that the page's script shares nothing that is there before it starts.
  return [...(data ? await make(data.input, 'data') : []), ...(await make('bench:page', 'page'))];
}

/** Serves the scenarios from this machine, each in a folder of its name, beside an empty page. */
export async function servePages(browser, names, { readable = false } = {}) {
  const files = new Map([['/', '<!doctype html><title>Bench</title><link rel="icon" href="data:,">']]);
  const add = async (name, captured) => {
    files.set(`/${name}/`, html(sizeOf(name) ? ['data', 'page'] : ['page']));
    for (const [path, code] of await bundle(name, readable, captured)) files.set(`/${name}/${path}`, code);
  };
  const server = createServer(({ url }, response) => {
    const body = files.get(decodeURI(url));
    const type = url.endsWith('/') ? 'text/html' : 'text/javascript';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = (name) => `http://127.0.0.1:${server.address().port}/${name}/`;
  const [equal, others] = [true, false].map((is) => names.filter((name) => EQUAL.test(name) === is));
  for (const name of new Set([...others, ...equal.map((each) => each.replace(EQUAL, ''))])) await add(name);
  for (const name of equal) await add(name, await capture(browser, at(name.replace(EQUAL, ''))));
  return { at, close: () => server.close() };
}

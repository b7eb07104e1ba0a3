import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile } from 'vite';
import { minifyTemplates } from '../../../scripts/minify-templates.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..', '..');

export const scenarios = readdirSync(join(here, 'scenarios'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3));

const html = `<!doctype html>
<html lang="nl">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title>
<link rel="icon" href="data:,"><script type="module" src="page.js"></script>
<body></body>
</html>`;

/** One scenario for production, as files in memory; `readable` keeps names, and a file per source file. */
async function bundle(scenario, readable) {
  // The condition by which the packages are read from source stands there.
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(root, 'vite.config.ts'));
  const entry = `import { probe } from ${JSON.stringify(join(here, 'probe.ts'))};
    import { scenario } from ${JSON.stringify(join(here, 'scenarios', `${scenario}.ts`))};
    probe(scenario);`;
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: loaded.config.resolve,
    plugins: [
      minifyTemplates(),
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
        input: { page: 'bench:page' },
        output: {
          banner: "performance.mark('bench-start');",
          entryFileNames: '[name].js',
          preserveModules: readable,
        },
      },
    },
  });
  return output.map((file) => [file.fileName, file.code ?? file.source]);
}

/** Serves the scenarios from this machine, each in a folder of its name, beside an empty page. */
export async function servePages(names, { readable = false } = {}) {
  const files = new Map([['/', '<!doctype html><title>Bench</title><link rel="icon" href="data:,">']]);
  for (const name of names) {
    files.set(`/${name}/`, html);
    for (const [path, code] of await bundle(name, readable)) files.set(`/${name}/${path}`, code);
  }
  const server = createServer(({ url }, response) => {
    const body = files.get(decodeURI(url));
    const type = url.endsWith('/') ? 'text/html' : 'text/javascript';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { at: (name) => `http://127.0.0.1:${server.address().port}/${name}/`, close: () => server.close() };
}

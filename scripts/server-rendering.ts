// What a server of somebody's would do with our elements, for tests: render HTML that has them in it, and give the scripts that its pages load.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { build, createServer, type Plugin } from 'vite';
import { elementPackages, libraries } from '../tools/packages.mjs';

const root = join(import.meta.dirname, '..');

interface ServerEntry {
  readonly mixElementRenderer: (options?: { readonly nonce?: string }) => typeof LitElementRenderer;
}

export interface Server {
  /** Loads an entry of a package from its source, as Node does from what is built of it. */
  readonly load: (entry: string) => Promise<Record<string, unknown>>;
  /** With Lit's own renderer: what comes at once. */
  readonly renderFirst: (body: string) => Promise<string>;
  /** With ours: all that comes by itself. */
  readonly renderWhole: (body: string, nonce?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Every entry of our packages that is one script, such as `@mengwijzer/core/dossier`. */
export const entries = libraries.flatMap((name) => {
  const manifest = readFileSync(join(root, 'packages', name, 'package.json'), 'utf8');
  const { exports } = JSON.parse(manifest) as { exports: Record<string, unknown> };
  return Object.entries(exports).flatMap(([path, entry]) =>
    typeof entry === 'object' && entry !== null && 'mix-source' in entry && !path.includes('*')
      ? [`@mengwijzer/${name}${path.slice(1)}`]
      : [],
  );
});

const elements = elementPackages.map((name) => `import '@mengwijzer/${name}';`).join('\n');
const scripts: Readonly<Record<string, string>> = {
  /** An element of somebody's with one of ours in it. */
  'frame.js': `import { html, LitElement } from 'lit';
    customElements.define('x-frame', class extends LitElement {
      render() { return html\`<h2>Kader</h2><mix-checklist question="scale"></mix-checklist>\`; }
    });`,
  /** What Lit asks of pages that a server rendered. A script of its own: a bundler that splits would run Lit before it. */
  'hydration.js': "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';",
  'elements.js': `${elements}\nimport 'frame.js';`,
};

const virtual: Plugin = {
  name: 'scripts-of-a-page',
  resolveId: (id) => (id in scripts ? `\0${id}` : undefined),
  load: (id) => scripts[id.slice(1)],
};

export async function startServer(): Promise<Server> {
  const vite = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    appType: 'custom',
    plugins: [virtual],
    logLevel: 'error',
  });
  const load = (entry: string): Promise<Record<string, unknown>> => vite.ssrLoadModule(entry);
  for (const name of ['core', ...elementPackages]) await load(`@mengwijzer/${name}`);
  await load('frame.js');
  const { mixElementRenderer } = (await load('@mengwijzer/core/server')) as unknown as ServerEntry;
  const template = (body: string): unknown => html`${unsafeStatic(body)}`;
  return {
    load,
    renderFirst: (body) => collectResult(render(template(body))),
    renderWhole: (body, nonce) =>
      collectResult(
        render(template(body), {
          elementRenderers: [mixElementRenderer(nonce === undefined ? {} : { nonce }), LitElementRenderer],
        }),
      ),
    close: () => vite.close(),
  };
}

/** Folder with `hydration.js` and `elements.js`. */
export async function buildScripts(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mengwijzer-server-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [virtual],
    // As visitors get it, whatever this process is run for.
    resolve: { conditions: ['mix-source', 'module', 'browser', 'production'] },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.keys(scripts).map((name) => [name, name])),
        output: { entryFileNames: '[name]' },
      },
    },
  });
  return folder;
}

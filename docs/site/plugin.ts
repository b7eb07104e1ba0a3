import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { isRunnableDevEnvironment, normalizePath, type Connect, type Plugin, type ViteDevServer } from 'vite';
import { embedDist, fileAt, typeOf } from '../../packages/embed/embed-dist.ts';
import { loadSource } from '../../tools/load-source.mjs';
import { elementsNow } from './elements.ts';
import type * as Pages from './pages.ts';
import { searchIndexOf } from './search-index.ts';

const docs = normalizePath(join(import.meta.dirname, '..'));
const source = `${docs}/site/pages.ts`;
const listed = (folder: string, which: RegExp): string[] =>
  readdirSync(join(docs, folder))
    .flatMap((name) => (which.test(name) ? [join(folder, name)] : []))
    .map(normalizePath);

/** Pages by hand that a bundler makes. The theme packages that one of them shows are others' property: for `npm start` only. */
const byHand = [...listed('', /(?<!^theme-lab)\.html$/u), 'embed/bundler.html'];
/** What is there as it stands, as on a host's own server: the other pages of a way in. */
const asTheyStand = listed('embed', /(?<!^bundler)\.(?:html|css|js)$/u);

/** For how long nobody looks whether a source changed, in milliseconds: a page asks for many files at once. */
const FRESH = 2000;

/**
 * The site. Pages that are made, of Markdown and of the content: anew for each request of `npm start`, and once in a build. Pages by hand, with the
 * HTML put in that stands in a tag without JavaScript. And what goes with them: the embed under `mengwijzer/`, which is built when somebody first asks
 * for it, and under `pagefind/` what one searches with.
 */
export function sitePages(): Plugin {
  /** What makes pages: in `npm start` as its sources are now. */
  let renderer: () => Promise<typeof Pages> = kept(() => loadSource(source));
  const all = async (isServed: boolean): Promise<Readonly<Record<string, string>>> =>
    (await renderer()).madePages(await elementsNow(), isServed);

  /** What is built: by the file that Vite asks for, where it stands in the site. */
  let made: ReadonlyMap<string, string> = new Map();
  const built = kept(() => all(false));
  const dist = kept(embedDist, FRESH);
  const index = kept(async () => searchIndexOf(await all(true)));

  /** What `npm start` has at a path beside what Vite serves; `null` where it has nothing there, and Vite neither. */
  const served = async (path: string): Promise<Uint8Array | null | undefined> => {
    if (asTheyStand.includes(path)) return readFileSync(join(docs, path));
    if (path.startsWith('mengwijzer/')) return fileAt(`/${path}`, { '/mengwijzer/': await dist() }) ?? null;
    if (path.startsWith('pagefind/')) return (await index()).get(path.replace('pagefind/', '')) ?? null;
    return undefined;
  };

  /** @returns whether it answered */
  const answer = async (
    server: ViteDevServer,
    request: Connect.IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> => {
    const asked = decodeURI((request.url ?? '').split(/[?#]/u)[0]!).slice(1);
    const path = asked.replace(/(^|\/)$/u, '$1index.html');
    const file = await served(path);
    if (file !== undefined) {
      response.writeHead(file ? 200 : 404, { 'content-type': typeOf(path), 'cache-control': 'no-cache' }).end(file);
      return true;
    }
    if (!/^[\w/-]+(?:\.html)?$/u.test(path)) return false;
    const { madeFiles, madePage, needsElements } = await renderer();
    if (madeFiles.includes(path)) {
      const html = madePage(path, needsElements(path) ? await elementsNow() : [], true);
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(await server.transformIndexHtml(`/${path}`, html, request.originalUrl));
      return true;
    }
    const isFolder = [...madeFiles, ...asTheyStand].includes(`${path}/index.html`);
    if (isFolder) response.writeHead(302, { location: `/${path}/` }).end();
    return isFolder;
  };

  return {
    name: 'site-pages',
    // Before Vite looks for a file that is not there.
    enforce: 'pre',
    async config(_, { command }) {
      if (command !== 'build') return undefined;
      const { madeFiles } = await renderer();
      made = new Map(madeFiles.map((file) => [`${docs}/${file}`, file]));
      const input = [...byHand.map((file) => `${docs}/${file}`), ...made.keys()];
      return { build: { rolldownOptions: { input } } };
    },
    resolveId: (id) => (made.has(normalizePath(id)) ? normalizePath(id) : undefined),
    async load(id) {
      const file = made.get(normalizePath(id));
      return file === undefined ? undefined : (await built())[file];
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => (html.includes('<!-- fallback ') ? (await renderer()).pageByHand(html) : html),
    },
    async generateBundle() {
      const add = (fileName: string, path: string): void =>
        void this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      for (const file of [...asTheyStand, 'docs.css']) add(file, join(docs, file));
      // What a page asks for by its address, as a host's page does; a build would leave it out.
      for (const file of (await renderer()).examples) if (file.startsWith('examples/')) add(file, join(docs, file));
      const embed = await dist();
      for (const entry of readdirSync(embed, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name);
        if (entry.isFile()) add(`mengwijzer${normalizePath(path.slice(embed.length))}`, path);
      }
    },
    async writeBundle({ dir }, bundle) {
      const pages = Object.values(bundle).flatMap((file) =>
        file.type === 'asset' && file.fileName.endsWith('.html') ? [[file.fileName, String(file.source)] as const] : [],
      );
      for (const [path, content] of await searchIndexOf(Object.fromEntries(pages))) {
        const target = join(dir!, 'pagefind', path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
    },
    configureServer(server) {
      const { client, ssr } = server.environments;
      if (!isRunnableDevEnvironment(ssr)) throw new Error('The server runs no modules of its own.');
      renderer = () => ssr.runner.import(source);
      server.middlewares.use((request, response, next) => {
        const answerOrPass = async (): Promise<void> => {
          try {
            if (!(await answer(server, request, response))) next();
          } catch (error) {
            next(error);
          }
        };
        void answerOrPass();
      });
      // So that the first page does not wait for all that makes it.
      server.httpServer?.once('listening', () => void renderer().catch(() => undefined));
      server.watcher.add([join(docs, '../CONTRIBUTING.md'), join(docs, '../SECURITY.md'), join(docs, '../.changeset')]);
      server.watcher.on('all', (_event, path) => {
        index.forget();
        if (path.endsWith('.md')) client.hot.send({ type: 'full-reload' });
      });
    },
    // What only the server reads tells no page by itself that it changed.
    hotUpdate({ modules, server }) {
      if (this.environment.name !== 'ssr' || modules.length === 0) return;
      server.environments.client.hot.send({ type: 'full-reload' });
    },
  };
}

/** What is made once: until it is forgotten, fails, or was made that many milliseconds ago. */
function kept<Value>(make: () => Promise<Value>, fresh = Infinity): (() => Promise<Value>) & { forget: () => void } {
  let latest: Promise<Value> | undefined;
  let asked = 0;
  const forget = (): void => void (latest = undefined);
  const get = (): Promise<Value> => {
    if (latest === undefined || performance.now() - asked > fresh) {
      asked = performance.now();
      latest = make();
      latest.catch(forget);
    }
    return latest;
  };
  return Object.assign(get, { forget });
}

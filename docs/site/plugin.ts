import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { isRunnableDevEnvironment, normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { loadSource as load } from '../../tools/load-source.mjs';
import type { Element } from './api.ts';
import { elementsNow } from './elements.ts';
import { siteFiles } from './navigation.ts';
import { searchIndexOf } from './search-index.ts';

interface Renderer {
  readonly examples: ReadonlySet<string>;
  readonly needsElements: (file: string) => boolean;
  readonly sitePage: (file: string, elements: readonly Element[], isServed?: boolean) => string;
  readonly sitePages: (elements: readonly Element[], isServed?: boolean) => Readonly<Record<string, string>>;
}
interface ContentRenderer {
  readonly contentPages: () => Readonly<Record<string, string>>;
}

const docs = normalizePath(join(import.meta.dirname, '..'));
const renderer = `${docs}/site/pages.ts`;

/** The guides as pages, made of Markdown: anew for each request of `npm start`, and once in a build. And what one searches them with. */
export function sitePages(): Plugin {
  const paths = new Map(siteFiles.map((file) => [`${docs}/${file}`, file]));
  const module = once(() => load<Renderer>(renderer));
  const built = once(async () => (await module()).sitePages(await elementsNow()));
  return {
    name: 'site-pages',
    // Before Vite looks for a file that is not there.
    enforce: 'pre',
    config: () => ({ build: { rolldownOptions: { input: [...paths.keys()] } } }),
    resolveId: (id) => (paths.has(normalizePath(id)) ? normalizePath(id) : undefined),
    async load(id) {
      const file = paths.get(normalizePath(id));
      return file === undefined ? undefined : (await built())[file];
    },
    // What a page asks for by its address, as a host's page does; a build would leave it out.
    async generateBundle() {
      for (const fileName of (await module()).examples)
        if (fileName.startsWith('examples/'))
          this.emitFile({ type: 'asset', fileName, source: readFileSync(join(docs, fileName)) });
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
      servePages(server);
      serveSearch(server);
      // So that the first page does not wait for all that makes it.
      server.httpServer?.once('listening', () => void current(server, renderer).catch(() => undefined));
      server.watcher.add([join(docs, '../CONTRIBUTING.md'), join(docs, '../SECURITY.md'), join(docs, '../.changeset')]);
      server.watcher.on('all', (_event, path) => {
        if (path.endsWith('.md')) server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  };
}

/** What the server reads, as it is now. */
async function current<Module>(server: ViteDevServer, path: string): Promise<Module> {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error('The server runs no modules of its own.');
  return ssr.runner.import<Module>(path);
}

function servePages(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').split(/[?#]/u)[0]!;
    const file = decodeURI(path)
      .slice(1)
      .replace(/(^|\/)$/u, '$1index.html');
    if (!siteFiles.includes(file)) return next();
    const answer = async (): Promise<void> => {
      try {
        const { needsElements, sitePage } = await current<Renderer>(server, renderer);
        const html = sitePage(file, needsElements(file) ? await elementsNow() : [], true);
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(await server.transformIndexHtml(`/${file}`, html, request.originalUrl));
      } catch (error) {
        next(error);
      }
    };
    void answer();
  });
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** The index of the pages as they are now: made when somebody first searches, and again when that was a while ago. */
function serveSearch(server: ViteDevServer): void {
  let latest: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  const made = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
    const [site, content] = await Promise.all([
      current<Renderer>(server, renderer),
      current<ContentRenderer>(server, `${docs}/content/pages.ts`),
    ]);
    const pages = Object.entries(content.contentPages()).map(([file, html]) => [`content/${file}`, html] as const);
    return searchIndexOf({ ...site.sitePages(await elementsNow(), true), ...Object.fromEntries(pages) });
  };
  server.watcher.on('all', () => (latest = undefined));
  server.middlewares.use('/pagefind', (request, response, next) => {
    const path = (request.url ?? '').split(/[?#]/u)[0]!.slice(1);
    const answer = async (): Promise<void> => {
      try {
        latest ??= made();
        const file = (await latest).get(path);
        const type = types[extname(path)] ?? 'application/octet-stream';
        response.writeHead(file ? 200 : 404, { 'content-type': type, 'cache-control': 'no-cache' }).end(file);
      } catch (error) {
        latest = undefined;
        next(error);
      }
    };
    void answer();
  });
}

const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
};

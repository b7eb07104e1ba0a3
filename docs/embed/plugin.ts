import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { embedDist, fileAt, typeOf } from '../../packages/embed/embed-dist.ts';

const folder = import.meta.dirname;

/** The one page that a bundler makes; the others are served as they stand, as on a host's own server. */
const bundled = ['bundler.html', 'bundler.js'];
const plain = readdirSync(folder).filter((file) => /\.(?:html|css|js)$/u.test(file) && !bundled.includes(file));

/** For how long nobody looks whether a source changed, in milliseconds: a page asks for many files at once. */
const FRESH = 2000;

/**
 * The pages of each way in, under `embed/`, and what `packages/embed/build.mjs` makes, under `mengwijzer/`. `npm start` builds that when somebody
 * first asks for it, and again when a source changed since.
 */
export function embedPages(): Plugin {
  let asked = -FRESH;
  let latest: Promise<string> | undefined;
  const dist = (): Promise<string> => {
    if (latest === undefined || performance.now() - asked > FRESH) {
      asked = performance.now();
      latest = embedDist();
    }
    return latest;
  };
  return {
    name: 'embed-pages',
    config: () => ({ build: { rolldownOptions: { input: [join(folder, 'bundler.html')] } } }),
    async generateBundle() {
      const add = (fileName: string, path: string): void =>
        void this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      for (const file of plain) add(`embed/${file}`, join(folder, file));
      add('docs.css', join(folder, '../docs.css'));
      const made = await dist();
      for (const entry of readdirSync(made, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name);
        if (entry.isFile()) add(`mengwijzer${path.slice(made.length).replaceAll('\\', '/')}`, path);
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split(/[?#]/u)[0]!.replace(/^\/embed\/$/u, '/embed/index.html');
        const isPlain = plain.includes(path.replace('/embed/', ''));
        const answer = async (): Promise<void> => {
          try {
            const file = fileAt(path, isPlain ? { '/embed/': folder } : { '/mengwijzer/': await dist() });
            response
              .writeHead(file ? 200 : 404, { 'content-type': typeOf(path), 'cache-control': 'no-cache' })
              .end(file);
          } catch (error) {
            next(error);
          }
        };
        if (isPlain || path.startsWith('/mengwijzer/')) void answer();
        else next();
      });
    },
  };
}

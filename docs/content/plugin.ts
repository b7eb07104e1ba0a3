import { join } from 'node:path';
import { isRunnableDevEnvironment, normalizePath, type Plugin } from 'vite';
import { loadSource as load } from '../../tools/load-source.mjs';

type Pages = Readonly<Record<string, string>>;
type Renderer = { contentPages: () => Pages };

/** Known beforehand, since a build has to say what it builds. A test holds them beside what is rendered. */
export const contentFiles = [
  'index.html',
  'questions.html',
  'hints.html',
  'motives.html',
  'instruments.html',
  'timeline.html',
  'steps.html',
  'resident-groups.html',
  'scale-insights.html',
  'meeting-places.html',
  'phasing-cautions.html',
  'terms.html',
  'sources.html',
] as const;

const renderer = join(import.meta.dirname, 'pages.ts');

/** The content as pages under `content/`: made anew for each request of `npm start`, and once in a build. */
export function contentPages(): Plugin {
  const folder = normalizePath(import.meta.dirname);
  const paths = new Map(contentFiles.map((file) => [`${folder}/${file}`, file]));
  let built: Promise<Pages> | undefined;
  return {
    name: 'content-pages',
    // Before Vite looks for a file that is not there.
    enforce: 'pre',
    config: () => ({
      build: { rolldownOptions: { input: [...paths.keys()] } },
    }),
    resolveId: (id) => (paths.has(normalizePath(id)) ? normalizePath(id) : undefined),
    async load(id) {
      const file = paths.get(normalizePath(id));
      if (file === undefined) return undefined;
      built ??= load<Renderer>(renderer).then((module) => module.contentPages());
      return (await built)[file];
    },
    configureServer(server) {
      const { ssr } = server.environments;
      server.middlewares.use('/content', (request, response, next) => {
        const path = (request.originalUrl ?? '').split(/[?#]/u)[0] ?? '';
        const file = path.replace('/content/', '') || 'index.html';
        const answer = async (): Promise<void> => {
          try {
            if (path === '/content') {
              response.writeHead(302, { location: '/content/' }).end();
            } else if (contentFiles.some((each) => each === file) && isRunnableDevEnvironment(ssr)) {
              const module = await ssr.runner.import<Renderer>(renderer);
              const html = await server.transformIndexHtml(path, module.contentPages()[file] ?? '');
              response.writeHead(200, { 'content-type': 'text/html' }).end(html);
            } else next();
          } catch (error) {
            next(error);
          }
        };
        void answer();
      });
    },
    // What only the server reads tells no page by itself that it changed.
    hotUpdate({ modules, server }) {
      if (this.environment.name !== 'ssr' || modules.length === 0) return;
      server.environments.client.hot.send({ type: 'full-reload' });
    },
  };
}

// A worker stays a file of its own, and `new Worker(new URL(…, import.meta.url))` stays as it is written: the bundler of whoever installs a package
// makes something of it, and Vite would do so here.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const written = 'new Worker(new URL(';
const hidden = 'new Worker(__workerUrl(';

/** @returns {import('vite').Plugin} */
export function workersAsWritten() {
  return {
    name: 'workers-as-written',
    enforce: 'pre',
    transform: {
      filter: { code: written },
      handler: (code) => ({ code: code.replaceAll(written, hidden), map: null }),
    },
    renderChunk: {
      filter: { code: hidden },
      handler: (code) => ({ code: code.replaceAll(hidden, written), map: null }),
    },
  };
}

/**
 * Each `src/*-worker.ts` of a package as one file that needs no other: a bundler that does not see a worker in it copies it, and it still works.
 *
 * @param {string} folder of the package
 * @param {import('vite').UserConfig['resolve']} resolve
 * @returns {import('vite').Plugin}
 */
export function wholeWorkers(folder, resolve) {
  return {
    name: 'whole-workers',
    async generateBundle() {
      for (const file of readdirSync(join(folder, 'src')).filter((name) => name.endsWith('-worker.ts'))) {
        const [{ output }] = await build({
          configFile: false,
          root: folder,
          logLevel: 'error',
          publicDir: false,
          resolve,
          build: {
            target: 'es2022',
            write: false,
            minify: false,
            lib: { entry: join(folder, 'src', file), formats: ['es'] },
            rolldownOptions: { output: { codeSplitting: false } },
          },
        });
        this.emitFile({ type: 'asset', fileName: file.replace(/\.ts$/, '.js'), source: output[0].code });
      }
    },
  };
}

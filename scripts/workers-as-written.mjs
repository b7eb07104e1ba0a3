// A worker stays a file of its own, and `new Worker(new URL(…, import.meta.url))` stays as it is written: the bundler of whoever installs a package
// makes something of it, and Vite would do so here.
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

import { readSource, type SourceFault } from '../page/source.js';

/** `gone`: the server has no such file any more, as after another version was put there. `lost`: all else, most often the connection. */
export type Missing = 'gone' | 'lost';

/** As large as a file of ours may be, in bytes. */
const LARGEST = 1_000_000;

/**
 * Why a part of ours did not come. Browsers say no more than that it did not, so the server is asked for the same file, and for what it imports.
 * @param error what `import()` rejected with; most browsers and bundlers name the file in it
 */
export async function whyMissing(error: unknown): Promise<Missing> {
  // Half of a file, or parts of two versions, as while another one is put there. Asked for again, a page has the same; another page has not.
  if (error instanceof SyntaxError) return renew();
  const says = String(error);
  const named = /https?:\/\/[^\s"'()<>]+/u.exec(says)?.[0];
  // Safari names no file; whatever else names none has another fault.
  if (named === undefined && !says.includes('Importing a module script failed')) return 'lost';
  try {
    await readAll(named ?? import.meta.url);
  } catch (fault) {
    const { reason, status } = fault as SourceFault;
    // A site may send a page, or lead to one, in place of what it does not have.
    return reason === 'redirect' || reason === 'not-json' || (status >= 400 && status < 500) ? 'gone' : 'lost';
  }
  // The server is there, and so it is not the connection: that part is gone, where this one is not.
  return named === undefined ? 'gone' : 'lost';
}

const read = (url: string): Promise<string> => readSource(url, { most: LARGEST, isFresh: true });

/** Reads a file from the server, and those that it imports. A browser names the first, whichever did not come. */
async function readAll(url: string, seen = new Set<string>()): Promise<void> {
  if (seen.has(url)) return;
  seen.add(url);
  const text = await read(url);
  const paths = [...text.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/gu)].map(([, path]) => path!);
  await Promise.all(paths.map((path) => readAll(new URL(path, url).href, seen)));
}

/** Asks for all scripts anew that came from our folder: what could not be read is not named, and a browser may have to keep it for a year. */
async function renew(): Promise<Missing> {
  // Not by `new URL('.', …)`, which a bundler takes for a file to copy.
  const { url } = import.meta;
  const folder = url.slice(0, url.lastIndexOf('/') + 1);
  const ours = performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(folder));
  await Promise.allSettled(ours.map(({ name }) => read(name)));
  return 'gone';
}

import { readSource, type SourceFault } from './source.js';

/** `gone`: the server has no such file any more, as after another version was put there. `lost`: all else, most often the connection. */
export type Missing = 'gone' | 'lost';

/**
 * Why a part of ours did not come. Browsers say no more than that it did not, so the server is asked for the same file.
 * @param error what `import()` rejected with; most browsers and bundlers name the file in it
 */
export async function whyMissing(error: unknown): Promise<Missing> {
  const says = String(error);
  const named = /https?:\/\/[^\s"'()<>]+/u.exec(says)?.[0];
  // Safari names no file; whatever else names none has another fault.
  if (named === undefined && !says.includes('Importing a module script failed')) return 'lost';
  try {
    await readSource(named ?? import.meta.url, { most: 0, isFresh: true });
  } catch (fault) {
    const { reason, status } = fault as SourceFault;
    // A site may send a page, or lead to one, in place of what it does not have.
    if (reason === 'redirect' || reason === 'not-json' || (status >= 400 && status < 500)) return 'gone';
    if (reason !== 'too-large') return 'lost';
  }
  // The server is there, and so it is not the connection: that part is gone, where this one is not.
  return named === undefined ? 'gone' : 'lost';
}

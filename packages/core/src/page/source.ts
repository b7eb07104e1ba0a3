/** Why a file could not be had. */
export type SourceReason = 'address' | 'network' | 'timeout' | 'redirect' | 'status' | 'too-large' | 'not-json';

/** As long as a file may take, in milliseconds, from asking to its last byte. */
const LONGEST = 10_000;

export interface SourceBounds {
  /** As large as it may be, in bytes. */
  readonly most: number;
  /** As long as it may take, in milliseconds; 10 seconds when left out. */
  readonly longest?: number;
  /** Asks the server itself, whatever the browser kept, which keeps what comes now. */
  readonly isFresh?: boolean;
}

/** A file that could not be had, and why. What it says is for whoever made the page, in Dutch. */
export class SourceFault extends Error {
  readonly url: string;
  readonly reason: SourceReason;
  /** The rest of a sentence that begins with the file: "is niet te bereiken". */
  readonly says: string;
  /** What the server answered, where that is the reason. */
  readonly status: number;

  constructor(url: string, reason: SourceReason, says: string, status = 0) {
    super(`${url} ${says}.`);
    this.url = url;
    this.reason = reason;
    this.says = says;
    this.status = status;
  }
}

const saySize = (bytes: number): string => (bytes < 1_000_000 ? `${bytes / 1000} kB` : `${bytes / 1_000_000} MB`);

/**
 * The text of a file that a page named, or of one of ours: all that we fetch comes through here. A redirect is not followed, since it may lead
 * to another site; not with `redirect: 'error'`, which would not let us say so. No more is read than may be, whatever the server says the size
 * is. Cookies go along to this site only.
 *
 * @param url absolute, or relative to the document
 * @throws SourceFault
 */
export async function readSource(url: string, { most, longest = LONGEST, isFresh }: SourceBounds): Promise<string> {
  const stop = new AbortController();
  const fault = (reason: SourceReason, says: string, status?: number): SourceFault =>
    new SourceFault(url, reason, says, status);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop.abort();
  }, longest);
  try {
    const { ok, status, type, headers, body } = await fetch(url, {
      redirect: 'manual',
      credentials: 'same-origin',
      cache: isFresh ? 'no-cache' : 'default',
      signal: stop.signal,
    });
    if (type === 'opaqueredirect' || (status >= 300 && status < 400))
      throw fault('redirect', 'verwijst door naar een ander adres, en dat volgen wij niet');
    if (!ok || !body) throw fault('status', `is niet te lezen: de server antwoordt met ${status}`, status);
    // What a site sends for a page that it does not have.
    if (/^text\/html\b/iu.test(headers.get('content-type') ?? '')) throw fault('not-json', 'is een webpagina');
    const tooLarge = (): SourceFault => fault('too-large', `is te groot. Het bestand mag ${saySize(most)} zijn`);
    if (Number(headers.get('content-length')) > most) throw tooLarge();
    const reader = body.getReader();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const decode = (bytes?: Uint8Array): string => {
      try {
        return decoder.decode(bytes, { stream: bytes !== undefined });
      } catch {
        throw fault('not-json', 'is geen UTF-8. Bewaar het bestand in uw editor als UTF-8');
      }
    };
    for (let [text, size] = ['', 0]; ;) {
      const { done, value } = await reader.read();
      if (done) return text + decode();
      size += value.length;
      if (size > most) {
        void reader.cancel();
        throw tooLarge();
      }
      text += decode(value);
    }
  } catch (error) {
    if (error instanceof SourceFault) throw error;
    throw isLate
      ? fault('timeout', `komt niet binnen ${longest / 1000} seconden`)
      : fault('network', 'is niet te bereiken');
  } finally {
    clearTimeout(timer);
    // What is left is not asked for any more.
    stop.abort();
  }
}

/** The same of a JSON file, as `JSON.parse` made it. */
export async function readJson(url: string, bounds: SourceBounds): Promise<unknown> {
  const text = await readSource(url, bounds);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new SourceFault(url, 'not-json', 'is geen JSON');
  }
}

/** As large as such a file may be, in characters. */
export const LARGEST = 100_000;

/** As long as it may take, in milliseconds. */
const LONGEST = 10_000;

/**
 * What is in a small JSON file of this site.
 * @throws Error with the rest of a Dutch sentence that begins with the file: "is niet te bereiken"
 */
export async function readJson(url: string): Promise<unknown> {
  const text = await readText(url);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error('is geen JSON');
  }
}

async function readText(url: string): Promise<string> {
  const signal = AbortSignal.timeout(LONGEST);
  const unreachable = (): never => {
    throw new Error(signal.aborted ? `komt niet binnen ${LONGEST / 1000} seconden` : 'is niet te bereiken');
  };
  // A redirect may lead to another site.
  const { ok, status, body } = await fetch(url, { redirect: 'error', signal }).catch(unreachable);
  if (!ok || !body) throw new Error(`is niet te lezen: de server antwoordt met ${status}`);
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let text = ''; ;) {
    const { done, value } = await reader.read().catch(unreachable);
    if (done) return text;
    text += value;
    if (text.length <= LARGEST) continue;
    void reader.cancel();
    throw new Error(`is te groot: hoogstens ${LARGEST / 1000} kB`);
  }
}
